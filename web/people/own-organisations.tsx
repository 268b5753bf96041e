// Whom one speaks for, what one has claimed, and the ways on from there.
import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { displayName } from '../names.ts'
import type { Account } from './api.ts'
import { claimsQuery } from './queries.ts'
import { usePeopleWords } from './words.ts'

export function Organisations({ account: { organisations, operator } }: { account: Account }) {
  const words = usePeopleWords()
  return (
    <section aria-labelledby="mine" className="panel">
      <Heading level={2} data-size="xs" id="mine">
        {words('account.organisations')}
      </Heading>
      {organisations.length === 0 ? <p>{words('account.none')}</p> : null}
      <ul className="rows">
        {organisations.map(({ id, name, office }) => (
          <li key={id}>
            <Link className="ds-link" to="/organisations/$id" params={{ id }}>
              {displayName({ name })}
            </Link>
            <span className="muted">{words(`offices.${office}`)}</span>
            <Link className="ds-link rows__act" to="/organisations/$id/partner-requests" params={{ id }}>
              {words('account.partnerRequests')}
              <span className="visually-hidden">{`: ${displayName({ name })}`}</span>
            </Link>
            <Link className="ds-link" to="/organisations/$id/edit" params={{ id }}>
              {words('account.edit')}
              <span className="visually-hidden">{`: ${displayName({ name })}`}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <Link
          className="ds-button"
          data-variant={organisations.length > 0 ? 'secondary' : 'primary'}
          to="/organisations/new"
        >
          {words('account.find')}
        </Link>
        <Link className="ds-button" data-variant="secondary" to="/consortia">
          {words('account.consortia')}
        </Link>
        {organisations.length > 0 ? (
          <Link className="ds-button" data-variant="secondary" to="/inbox">
            {words('account.inbox')}
          </Link>
        ) : null}
        <Link className="ds-button" data-variant="tertiary" to="/my-places">
          {words('account.places')}
        </Link>
        <Link className="ds-button" data-variant="tertiary" to="/my-groups">
          {words('account.groups')}
        </Link>
        {operator ? (
          <Link className="ds-button" data-variant="secondary" to="/operator">
            {words('account.operator')}
          </Link>
        ) : null}
      </p>
    </section>
  )
}

export function Claims() {
  const words = usePeopleWords()
  const { data = [] } = useQuery(claimsQuery)
  const open = data.filter(({ state }) => state !== 'approved')
  if (open.length === 0) return null
  return (
    <section aria-labelledby="claims" className="panel">
      <Heading level={2} data-size="xs" id="claims">
        {words('account.claims')}
      </Heading>
      <ul className="rows">
        {open.map(({ id, organisation, state, way }) => (
          <li key={id}>
            <Link className="ds-link" to="/organisations/$id/claim" params={{ id: organisation.id }}>
              {displayName(organisation)}
            </Link>
            <span className="muted">
              {words(`account.states.${state}`)} {state === 'waiting' ? words(`account.waits.${way}`) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
