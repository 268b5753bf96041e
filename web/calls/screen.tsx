// The programme year: what is due, by when, where to apply; as a list and as a calendar to look at or subscribe to.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { getRouteApi } from '@tanstack/react-router'
import { isAnnounced, listAgenda, nextYear } from '../../domain/agenda.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { datedCalls } from './dated.ts'
import { Filters } from './filters.tsx'
import { List } from './list.tsx'
import { Months } from './months.tsx'
import { Subscribe } from './subscribe.tsx'
import { Told } from './told.tsx'
import { Undated } from './undated.tsx'
import { useCallsWords } from './words.ts'
import './calls.css'

const route = getRouteApi('/calls')

export function CallsScreen() {
  const t = useCallsWords()
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const now = new Date()
  const { year = nextYear(now.toISOString().slice(0, 10)), field, action } = search
  const agenda = listAgenda(year, { field, action })
  const announced = isAnnounced(listAgenda(year))
  const dated = datedCalls(agenda, language)
  const years = [...new Set(dated.map((it) => it.year))]
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Filters year={year} search={search} change={(next) => navigate({ search: next, resetScroll: false })} />
      {announced ? null : (
        <Alert data-color="info" data-size="sm" className="calls__notice">
          <Heading level={2} data-size="2xs">
            {t('notAnnounced.title', { year })}
          </Heading>
          <p>{t('notAnnounced.text', { year })}</p>
        </Alert>
      )}
      {agenda.length === 0 ? (
        <p>
          {t('none', { year })}{' '}
          <Button variant="tertiary" data-size="sm" onClick={() => navigate({ search: { year } })}>
            {t('showAll')}
          </Button>
        </p>
      ) : null}
      <div className="calls">
        <div>
          {years.map((of) => (
            <List key={of} dates={dated.filter((it) => it.year === of)} year={of} isPointer={of !== year} now={now} />
          ))}
          <Undated agenda={agenda} year={year} />
          {year === 2019 ? <Told /> : null}
        </div>
        <aside>
          <Subscribe field={field} action={action} year={year} />
          {years.map((of) => (
            <Months key={of} dates={dated.filter((it) => it.year === of)} year={of} />
          ))}
        </aside>
      </div>
      <p className="muted">{t('sources')}</p>
    </Page>
  )
}
