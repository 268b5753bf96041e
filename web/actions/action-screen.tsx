// One action: who, how many, how much, how long, when, and every requirement with its page.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { years } from '../../domain/rules/guides.ts'
import { fieldLabel } from '../../domain/words/labels.ts'
import { type ActionEntry, Failure } from '../api.ts'
import { useDraft } from '../draft.ts'
import { FollowButton } from '../follows/follow-button.tsx'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { notify } from '../notices.ts'
import { actionQuery } from '../queries.ts'
import { Activities } from './activities.tsx'
import { AwardCriteria, TeamQuality } from './award-criteria.tsx'
import { Deadlines } from './deadlines.tsx'
import { useFigures } from './figures.ts'
import { ProvisionalNotice } from './provisional-notice.tsx'
import { Requirements } from './requirements.tsx'
import { Successors } from './successors.tsx'
import { YearChoice, yearNow } from './year-choice.tsx'
import './actions.css'

const route = getRouteApi('/actions/$id')

export function ActionScreen() {
  const { t } = useTranslation()
  const { id } = route.useParams()
  const { year = yearNow } = route.useSearch()
  const { data, error, refetch } = useQuery(actionQuery(id, year, useLanguage()))
  if (data) return <ActionPage action={data} />
  if (!error) return <PageSkeleton />
  if (error instanceof Failure && error.status >= 400 && error.status < 500)
    return (
      <Page title={t('action.lost')}>
        <p>{t('action.lostText', { id, year })}</p>
        <Link className="ds-link" to="/actions" search={{}}>
          {t('action.all')}
        </Link>
      </Page>
    )
  return (
    <Page title={id}>
      <Trouble error={error} retry={() => refetch()} />
    </Page>
  )
}

function ActionPage({ action }: { action: ActionEntry }) {
  const language = useLanguage()
  const navigate = useNavigate({ from: '/actions/$id' })
  const { id, name, field, provisional } = action
  return (
    <Page
      title={`${id} ${name}`}
      heading={name}
      lead={[id, field && fieldLabel(field, language)].filter(Boolean).join(' · ')}
      wide
    >
      <div className="buttons">
        <StartDraft action={action} />
        {action.year >= years.newestGuide ? <FollowButton kind="call" subject={action.id} /> : null}
        <YearChoice year={action.year} change={(year) => navigate({ search: { year } })} />
      </div>
      {provisional ? <ProvisionalNotice action={action} /> : null}
      <Successors action={action} />
      <div className="action">
        <Requirements requirements={action.requirements} />
        <div>
          <Figures action={action} />
          <Activities action={action} />
          <AwardCriteria action={action} />
          <TeamQuality action={action} />
        </div>
      </div>
    </Page>
  )
}

function StartDraft({ action: { id, year } }: { action: ActionEntry }) {
  const { t } = useTranslation()
  const { draft, setAction, undo } = useDraft()
  const navigate = useNavigate()
  const start = () => {
    if (draft.action !== id || draft.year !== year) {
      setAction(id, year)
      notify(t('action.started', { id, year }), { label: t('notice.undo'), run: undo })
    }
    navigate({ to: '/board' })
  }
  return <Button onClick={start}>{draft.members.length > 0 ? t('action.useForTable') : t('action.start')}</Button>
}

function Figures({ action }: { action: ActionEntry }) {
  const { t } = useTranslation()
  const figures = useFigures()
  const rows = [
    { name: t('action.howMuch'), value: figures.grant(action) },
    { name: t('action.rate'), value: action.rate === undefined ? undefined : `${Math.round(action.rate * 100)} %` },
    { name: t('action.howLong'), value: figures.months(action) },
    { name: t('action.where'), value: figures.managedBy(action) },
    {
      name: t('action.guide'),
      value: /^\d/.test(action.pages)
        ? t('action.guidePages', { edition: action.edition, pages: figures.pages(action.pages) })
        : action.pages,
    },
  ].filter(({ value }) => value)
  return (
    <section aria-labelledby="figures">
      <Heading level={2} data-size="xs" id="figures">
        {t('action.short')}
      </Heading>
      <dl className="figures">
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('action.when')}</dt>
          <dd>
            <Deadlines action={action} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
