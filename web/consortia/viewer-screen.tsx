// A consortium for whoever has its link: the table, how it stands, and where it comes from, to read, without an account.
import { Heading, Skeleton } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { sayNeed } from '../../domain/words/say.ts'
import { Failure } from '../api.ts'
import { StillTable } from '../board/still-table.tsx'
import { useTableOf } from '../board/use-table-of.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { MissingMap } from '../map/missing.tsx'
import { useToken } from '../people/token.ts'
import type { Consortium } from './api.ts'
import { Due } from './due.tsx'
import { viewerQuery } from './queries.ts'
import { Seated } from './seated.tsx'
import { draftOf } from './shared-draft.ts'
import { useConsortiaWords } from './words.ts'
import '../board/lights.css'
import '../board/verdict.css'
import '../people/people.css'
import './consortia.css'

const BoardMap = lazy(() =>
  import('../map/board-map.tsx').then(
    ({ BoardMap }) => ({ default: BoardMap }),
    () => ({ default: MissingMap }),
  ),
)

const lightOf = { eligible: 'met', ineligible: 'broken', unknown: 'unknown' } as const

export function ViewerScreen() {
  const words = useConsortiaWords()
  const language = useLanguage()
  const { token = '' } = useToken()
  const { data, error, refetch } = useQuery(viewerQuery(token, language))
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
    <Page title={data.name} lead={words('viewer.lead')} wide>
      <Due consortium={data} />
      {verdict ? (
        <p className={`verdict verdict--${verdict.all} verdict__sentence`}>
          <VerdictIcon verdict={lightOf[verdict.all]} /> {words(`viewer.all.${verdict.all}`)}
        </p>
      ) : null}
      <Around view={data} />
    </Page>
  )
}

/** The table as a picture, the same in words, the requirements, and the map. */
function Around({ view }: { view: Consortium }) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const board = useTableOf(draftOf(view))
  const findings = view.verdict?.findings ?? []
  return (
    <div className="viewer">
      <div className="viewer__table">
        <StillTable board={board} />
        <section className="panel" aria-labelledby="seated">
          <Heading level={2} data-size="xs" id="seated">
            {words('viewer.members')}
          </Heading>
          <Seated members={view.members} />
          {board.needs.length > 0 ? (
            <>
              <Heading level={3} data-size="2xs">
                {words('viewer.chairs')}
              </Heading>
              <ul>
                {board.needs.map((it) => (
                  <li key={it.id}>{sayNeed(it, language)}</li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
      </div>
      {findings.length > 0 ? <Rules findings={findings} /> : null}
      <Suspense fallback={<Skeleton variant="rectangle" width="100%" height="24rem" />}>
        <BoardMap board={board} />
      </Suspense>
    </div>
  )
}

type Findings = NonNullable<Consortium['verdict']>['findings']

const order = ['broken', 'unknown', 'advice', 'met'] as const

/** What is against the team first; what is settled is folded away. */
function Rules({ findings }: { findings: Findings }) {
  const words = useConsortiaWords()
  const groups = order.map((light) => ({ light, those: findings.filter(({ verdict }) => verdict === light) }))
  return (
    <section className="panel viewer__rules" aria-labelledby="rules">
      <Heading level={2} data-size="xs" id="rules">
        {words('viewer.rules')}
      </Heading>
      {groups.map(({ light, those }) =>
        those.length > 0 ? (
          <details key={light} className="lights__group" open={light === 'broken' || light === 'unknown'}>
            <summary>
              <LightName light={light} count={those.length} />
            </summary>
            <ul className="lights__list">
              {those.map((it) => (
                <Rule key={it.requirement} finding={it} light={light} />
              ))}
            </ul>
          </details>
        ) : null,
      )}
    </section>
  )
}

function LightName({ light, count }: { light: (typeof order)[number]; count: number }) {
  const { t } = useTranslation()
  return (
    <>
      <VerdictIcon verdict={light} />
      {t(`board.lights.${light}`)} <span className="lights__count">{count}</span>
    </>
  )
}

function Rule({ finding, light }: { finding: Findings[number]; light: (typeof order)[number] }) {
  const { t } = useTranslation()
  const { text, guide, page } = finding
  return (
    <li className={`light light--${light}`}>
      <VerdictIcon verdict={light} />
      <div>
        <p className="light__rule">
          <span className="visually-hidden">{`${t(`board.lights.word.${light}`)}: `}</span>
          {text}
        </p>
        <p className="muted light__source">{/^\d/.test(page) ? t('board.lights.page', { guide, page }) : page}</p>
      </div>
    </li>
  )
}
