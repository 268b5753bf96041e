// Where the mail about a living profile leads: one button says that it is still so, another that it is not; no account is needed.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Failure } from '../api.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { useToken } from '../people/token.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { organisationQuery } from '../queries.ts'
import { lookAtStillOpen, type StillOpenAnswer, sayStillOpen } from './api.ts'
import { usePartnersWords } from './words.ts'
import './partners.css'

export function StillOpenScreen() {
  const words = usePartnersWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const { token = '' } = useToken()
  const [said, setSaid] = useState<StillOpenAnswer>()
  const [late, setLate] = useState<Failure>()
  const doing = useDoing((failure) => {
    if (failure.status === 410) setLate(failure)
    return failure.status === 410
  })
  const { data, error, refetch } = useQuery({
    queryKey: ['still open', token],
    queryFn: () => lookAtStillOpen(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: token !== '',
  })
  const over = late ?? error
  if (token === '' || (over instanceof Failure && (over.status === 410 || over.status === 400)))
    return <Over reason={over instanceof Failure ? over.problem.reason : undefined} />
  if (error)
    return (
      <Page title={words('stillOpen.title')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (!data) return <PageSkeleton />
  const { id } = data.organisation
  const name = displayName(data.organisation)
  if (said) return <Done id={id} name={name} said={said} />
  const answer = (it: StillOpenAnswer) =>
    doing.run(async () => {
      await sayStillOpen(token, it)
      setSaid(it)
      await queries.invalidateQueries({ queryKey: organisationQuery(id).queryKey })
    })
  const date = data.lastConfirmed ? formatDate(data.lastConfirmed, language) : ''
  return (
    <Page title={words('stillOpen.title')} lead={words('stillOpen.lead', { name, date })}>
      {data.resting ? <Alert data-color="info">{words('stillOpen.resting')}</Alert> : null}
      <Wishes {...data} />
      <div className="buttons">
        <Button aria-disabled={doing.busy} onClick={() => answer('yes')}>
          {words('stillOpen.yes')}
        </Button>
        <Button variant="secondary" aria-disabled={doing.busy} onClick={() => answer('no')}>
          {words('stillOpen.no')}
        </Button>
        <Link className="ds-link" to="/organisations/$id/edit" params={{ id }}>
          {words('stillOpen.edit')}
        </Link>
      </div>
      <p className="muted">{words('stillOpen.note')}</p>
      <TroubleLine text={doing.trouble} />
    </Page>
  )
}

function Wishes({ offers, seeks, actions }: { offers?: string; seeks?: string; actions: string[] }) {
  const words = usePartnersWords()
  const rows = [
    ['seeks', seeks],
    ['offers', offers],
    ['actions', actions.join(', ')],
  ] as const
  const said = rows.filter(([, text]) => text)
  if (said.length === 0) return <p>{words('stillOpen.nothing')}</p>
  return (
    <div className="partners__wishes">
      {said.map(([key, text]) => (
        <section key={key} aria-labelledby={key}>
          <Heading level={2} data-size="2xs" id={key}>
            {words(`stillOpen.${key}`)}
          </Heading>
          <p className="partners__text">{text}</p>
        </section>
      ))}
    </div>
  )
}

function Done({ id, name, said }: { id: string; name: string; said: StillOpenAnswer }) {
  const words = usePartnersWords()
  const [title, text] = said === 'yes' ? (['doneYes', 'doneYesText'] as const) : (['doneNo', 'doneNoText'] as const)
  return (
    <Page title={words(`stillOpen.${title}`)} lead={words(`stillOpen.${text}`, { name })}>
      <Link className="ds-link" to="/organisations/$id" params={{ id }}>
        {words('stillOpen.see')}
      </Link>
    </Page>
  )
}

function Over({ reason }: { reason: unknown }) {
  const words = usePartnersWords()
  const why = reason === 'used' || reason === 'expired' ? reason : 'unknown'
  return (
    <Page title={words(`stillOpen.${why}`)} lead={words(`stillOpen.${why}Text`)}>
      <Link className="ds-link" to="/account">
        {words('stillOpen.account')}
      </Link>
    </Page>
  )
}
