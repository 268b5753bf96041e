// All partner requests: filtered by what the address says, and those that fit one's own organisation first, with reasons.
import { Alert, Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { FollowButton } from '../follows/follow-button.tsx'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import type { Account } from '../people/api.ts'
import { accountQuery } from '../people/queries.ts'
import { PartnerFilters } from './filters.tsx'
import { PartnerCard } from './partner-card.tsx'
import { partnerRequestsQuery } from './queries.ts'
import { usePartnersWords } from './words.ts'
import './partners.css'

const route = getRouteApi('/partner-requests')

export function PartnerRequestsScreen() {
  const words = usePartnersWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: account = null } = useQuery(accountQuery)
  const { data, error, refetch } = useQuery(partnerRequestsQuery(search))
  return (
    <Page title={words('list.title')} lead={words('list.lead')} beside={<Seek account={account} />} wide>
      <PartnerFilters
        search={search}
        account={account}
        change={(next) => navigate({ search: next, resetScroll: false })}
      />
      {search.theme ? <FollowButton kind="theme" subject={search.theme} /> : null}
      {search.fits ? <FollowButton kind="fitting" subject={search.fits} /> : null}
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {data ? (
        <>
          <p role="status">
            {words('list.total', { count: data.total })}
            {search.fits ? <span className="muted">{` · ${words('list.fitsHint')}`}</span> : null}
          </p>
          {data.samples && data.total > 0 ? <Alert data-color="info">{words('list.samples')}</Alert> : null}
          {data.total === 0 ? (
            <div>
              <p>{words('list.none')}</p>
              <p className="muted">{words('list.noneText')}</p>
              <Button variant="secondary" data-size="sm" onClick={() => navigate({ search: {} })}>
                {words('list.showAll')}
              </Button>
            </div>
          ) : null}
          <ul className="partners__list">
            {data.partnerRequests.map((it) => (
              <li key={it.id}>
                <PartnerCard request={it} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Page>
  )
}

/** Leads whoever speaks for one organisation straight to its own; everybody else to their account. */
function Seek({ account }: { account: Account | null }) {
  const words = usePartnersWords()
  const [only, ...others] = account?.organisations ?? []
  const look = { className: 'ds-button', 'data-variant': 'secondary' } as const
  return only && others.length === 0 ? (
    <Link {...look} to="/organisations/$id/partner-requests" params={{ id: only.id }}>
      {words('list.seek')}
    </Link>
  ) : (
    <Link {...look} to="/account">
      {words('list.seek')}
    </Link>
  )
}
