// How ready one's organisation is: answered by its people together, seen by nobody else.
import { Button } from '@digdir/designsystemet-react'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { InferResponseType } from 'hono/client'
import { useTranslation } from 'react-i18next'
import { type Readiness, readinessCriteria } from '../../domain/readiness.ts'
import { api, Failure, read } from '../api.ts'
import { draftNow, useDraft } from '../draft.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import type { Account } from '../people/api.ts'
import { useDoing } from '../people/doing.ts'
import { SignedIn } from '../people/signed-in.tsx'
import { TroubleLine } from '../people/trouble-line.tsx'
import { ReadinessView } from './view.tsx'
import { useReadinessWords } from './words.ts'

const route = getRouteApi('/organisations/$id/readiness')
const readiness = api.organisations[':id'].readiness
type Kept = InferResponseType<typeof readiness.$get, 200>

const at = (id: string) => ({ id: encodeURIComponent(id) })
const readinessQuery = (id: string) =>
  queryOptions({ queryKey: ['readiness', id], queryFn: (): Promise<Kept> => read(readiness.$get({ param: at(id) })) })

export function OwnReadinessScreen() {
  return <SignedIn>{(account) => <Own account={account} />}</SignedIn>
}

function Own({ account }: { account: Account }) {
  const t = useReadinessWords()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(readinessQuery(id))
  const { change, trouble } = useAnswering(id)
  const organisation = account.organisations.find((it) => it.id === id)
  const title = organisation ? t('own.title', { name: displayName(organisation) }) : t('title')
  if (error)
    return (
      <Page title={title}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (!data) return <PageSkeleton />
  return (
    <Page title={title} lead={t('own.lead')} wide>
      <TroubleLine text={trouble} />
      <ReadinessView readiness={data.answers} change={(next) => change(data, next)}>
        <ToDossier answers={data.answers} />
      </ReadinessView>
    </Page>
  )
}

/** Keeps an answer at once; where a colleague has answered meanwhile, theirs stay and only what was pressed changes. */
function useAnswering(id: string) {
  const t = useReadinessWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const { queryKey } = readinessQuery(id)
  const save = (version: number, answers: Readiness) =>
    read(readiness.$put({ param: at(id), json: { version, answers } }))
  const change = (seen: Kept, next: Readiness) =>
    doing.run(async () => {
      queries.setQueryData(queryKey, { ...seen, answers: next })
      try {
        queries.setQueryData(queryKey, await save(seen.version, next))
      } catch (error) {
        const current = error instanceof Failure && error.status === 409 ? (error.problem.current as Kept) : undefined
        queries.setQueryData(queryKey, current ?? seen)
        if (!current) throw error
        const pressed = readinessCriteria.filter((it) => next[it] !== seen.answers[it])
        const together = { ...current.answers, ...Object.fromEntries(pressed.map((it) => [it, next[it]])) }
        queries.setQueryData(queryKey, await save(current.version, together))
        notify(t('own.together'))
      }
    })
  return { change, trouble: doing.trouble }
}

/** The dossier of the table shows what the table's own self-check says: these answers become that. */
function ToDossier({ answers }: { answers: Readiness }) {
  const t = useReadinessWords()
  const { t: common } = useTranslation()
  const { setReadiness } = useDraft()
  const take = () => {
    const before = draftNow().readiness ?? {}
    setReadiness(answers)
    notify(t('own.taken'), { label: common('notice.undo'), run: () => setReadiness(before) })
  }
  return (
    <p className="buttons">
      <Button variant="secondary" data-size="sm" onClick={take}>
        {t('own.take')}
      </Button>
      <Link className="ds-link" to="/board/dossier">
        {t('dossier')}
      </Link>
    </p>
  )
}
