// One partner request: a page that everybody can read and print, with an answer for others and the answers for its own people.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failure } from '../api.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { CopyLink } from '../organisation/copy-link.tsx'
import type { Account } from '../people/api.ts'
import { accountQuery } from '../people/queries.ts'
import { AnswerPart } from './answer-form.tsx'
import { Answers } from './answers.tsx'
import type { PartnerRequest } from './api.ts'
import { PartnerFacts } from './facts.tsx'
import { FitReasons } from './fit.tsx'
import { Marks } from './partner-card.tsx'
import { partnerRequestQuery } from './queries.ts'
import { ReportPart } from './report-form.tsx'
import { usePartnersWords } from './words.ts'
import '../people/people.css'
import '../inbox/inbox.css'
import './partners.css'

const route = getRouteApi('/partner-requests/$id')

export function PartnerRequestScreen() {
  const words = usePartnersWords()
  const { id } = route.useParams()
  const { data: account = null } = useQuery(accountQuery)
  const { data, error, refetch } = useQuery(partnerRequestQuery(id))
  if (data) return <Whole request={data} account={account} />
  if (!error) return <PageSkeleton />
  if (error instanceof Failure && error.status === 404)
    return (
      <Page title={words('one.lost')} lead={words('one.lostText')}>
        <Link className="ds-link" to="/partner-requests">
          {words('one.all')}
        </Link>
      </Page>
    )
  return (
    <Page title={words('list.title')}>
      <Trouble error={error} retry={() => refetch()} />
    </Page>
  )
}

function Whole({ request, account }: { request: PartnerRequest; account: Account | null }) {
  const words = usePartnersWords()
  const { id, organisation, title, standing, sample } = request
  const ours = account?.organisations ?? []
  const isOurs = ours.some((it) => it.id === organisation.id)
  const name = displayName(organisation)
  return (
    <Page
      title={title}
      lead={
        <Link className="ds-link" to="/organisations/$id" params={{ id: organisation.id }}>
          {words('one.by', { name })}
        </Link>
      }
      wide
    >
      <div className="buttons partners__tools">
        <Marks standing={standing} sample={sample} />
        {isOurs ? (
          <Link
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            to="/organisations/$id/partner-requests/$request"
            params={{ id: organisation.id, request: id }}
          >
            {words('one.edit')}
          </Link>
        ) : null}
        <CopyLink />
        <Button variant="tertiary" data-size="sm" onClick={() => print()}>
          {words('one.print')}
        </Button>
        <Link className="ds-link" to="/partner-requests">
          {words('one.all')}
        </Link>
      </div>
      <PartnerFacts request={request} />
      {isOurs ? (
        <Answers organisation={organisation.id} request={id} />
      ) : (
        <>
          {ours.map((it) => (
            <FitPart key={it.id} request={id} organisation={it} />
          ))}
          <AnswerPart request={request} account={account} />
          {account && !sample ? <ReportPart id={id} /> : null}
        </>
      )}
    </Page>
  )
}

function FitPart({ request, organisation }: { request: string; organisation: { id: string; name: string } }) {
  const words = usePartnersWords()
  const { data } = useQuery(partnerRequestQuery(request, organisation.id))
  if (!data) return null
  const heading = `fit-${organisation.id}`
  return (
    <section className="panel partners__apart" aria-labelledby={heading}>
      <Heading level={2} data-size="xs" id={heading}>
        {words('fit.title', { name: displayName(organisation) })}
      </Heading>
      {data.fit ? <FitReasons fit={data.fit} /> : <p className="muted">{words('fit.none')}</p>}
    </section>
  )
}
