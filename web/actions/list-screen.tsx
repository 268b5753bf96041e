// Actions: what can we apply for?
import { Heading, Skeleton, Table } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fieldLabel } from '../../domain/words/labels.ts'
import type { ActionEntry } from '../api.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { actionsQuery } from '../queries.ts'
import { Deadlines } from './deadlines.tsx'
import { useFigures } from './figures.ts'
import { ProvisionalNotice } from './provisional-notice.tsx'
import { YearChoice, yearNow } from './year-choice.tsx'
import './actions.css'

const route = getRouteApi('/actions')

export function ActionsScreen() {
  const { t } = useTranslation()
  const { year = yearNow } = route.useSearch()
  const navigate = useNavigate({ from: '/actions' })
  const { data, error, refetch, isPending } = useQuery(actionsQuery(year, useLanguage()))
  const families = data ? [...Map.groupBy(data, (action) => action.family).values()] : []
  return (
    <Page title={t('action.listTitle')} lead={t('action.listLead')} wide>
      <div className="buttons">
        <YearChoice year={year} change={(next) => navigate({ search: { year: next } })} />
        <Link className="ds-link" to="/then-and-now">
          {t('action.thenAndNow')}
        </Link>
      </div>
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {isPending ? <Skeleton variant="rectangle" width="100%" height="16rem" /> : null}
      {data?.[0]?.provisional ? <ProvisionalNotice action={data[0]} /> : null}
      {data?.length === 0 ? <p>{t('action.none')}</p> : null}
      {families.map((actions) => (
        <Family key={actions[0]?.family} actions={actions} />
      ))}
    </Page>
  )
}

function Family({ actions }: { actions: ActionEntry[] }) {
  const { t } = useTranslation()
  const figures = useFigures()
  const [first] = actions
  if (!first) return null
  return (
    <section className="family" aria-labelledby={`family-${first.family}`}>
      <Heading level={2} data-size="xs" id={`family-${first.family}`}>
        {first.name} <span className="muted">{first.family}</span>
      </Heading>
      <p className="muted">
        {[
          figures.grant(first),
          figures.months(first),
          figures.managedBy(first),
          /^\d/.test(first.pages) ? t('action.pages', { pages: figures.pages(first.pages) }) : first.pages,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Table data-size="sm" className="family__table">
        <Table.Head className="visually-hidden">
          <Table.Row>
            <Table.HeaderCell>{t('action.action')}</Table.HeaderCell>
            <Table.HeaderCell>{t('action.field')}</Table.HeaderCell>
            <Table.HeaderCell>{t('action.when')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} />
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}

function ActionRow({ action }: { action: ActionEntry }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Table.Row>
      <Table.Cell>
        <Link className="ds-link" to="/actions/$id" params={{ id: action.id }} search={{ year: action.year }}>
          {action.id}
        </Link>
      </Table.Cell>
      <Table.Cell>{action.field ? fieldLabel(action.field, language) : t('action.allFields')}</Table.Cell>
      <Table.Cell>
        <Deadlines action={action} brief />
      </Table.Cell>
    </Table.Row>
  )
}
