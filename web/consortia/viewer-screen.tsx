// A consortium for whoever has its link: the table and how it stands, to read, without an account.
import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { useToken } from '../people/token.ts'
import { Due } from './due.tsx'
import { viewerQuery } from './queries.ts'
import { Seated } from './seated.tsx'
import { useConsortiaWords } from './words.ts'
import '../board/verdict.css'
import '../people/people.css'
import './consortia.css'

const order = ['broken', 'unknown', 'advice', 'met'] as const
const lightOf = { eligible: 'met', ineligible: 'broken', unknown: 'unknown' } as const

export function ViewerScreen() {
  const words = useConsortiaWords()
  const { t } = useTranslation()
  const { token = '' } = useToken()
  const { data, error, refetch } = useQuery(viewerQuery(token))
  if (error instanceof Failure && (error.status === 410 || error.status === 400))
    return (
      <Page title={words('viewer.over')} lead={words('viewer.overText')}>
        {null}
      </Page>
    )
  if (error)
    return (
      <Page title={words('list.title')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (!data) return <PageSkeleton />
  const { verdict } = data
  return (
    <Page title={data.name} lead={words('viewer.lead')}>
      <Due consortium={data} />
      {verdict ? (
        <p className="steps__now">
          <VerdictIcon verdict={lightOf[verdict.all]} /> {words(`viewer.all.${verdict.all}`)}
        </p>
      ) : null}
      <section className="panel" aria-labelledby="seated">
        <Heading level={2} data-size="xs" id="seated">
          {words('viewer.members')}
        </Heading>
        <Seated members={data.members} />
      </section>
      {verdict && verdict.findings.length > 0 ? (
        <section className="panel" aria-labelledby="rules">
          <Heading level={2} data-size="xs" id="rules">
            {words('viewer.rules')}
          </Heading>
          <ul className="findings">
            {order.flatMap((light) =>
              verdict.findings
                .filter((it) => it.verdict === light)
                .map((it) => (
                  <li key={it.requirement}>
                    <VerdictIcon verdict={light} />
                    <span>
                      <span className="visually-hidden">{`${t(`board.lights.word.${light}`)}: `}</span>
                      {it.text}{' '}
                      <span className="muted">{t('board.lights.page', { guide: it.guide, page: it.page })}</span>
                    </span>
                  </li>
                )),
            )}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}
