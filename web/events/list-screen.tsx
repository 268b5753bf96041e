// Where people meet: events that are not over, narrowed by kind, field, theme, country, and whether one must travel.
import { Button, Heading, Select, Skeleton, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { countries } from '../../domain/country.ts'
import { eventKinds } from '../../domain/event.ts'
import { fields } from '../../domain/organisation.ts'
import { themes } from '../../domain/theme.ts'
import { countryName, fieldLabel, themeLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { accountQuery } from '../people/queries.ts'
import { writeSearch } from '../search-params.ts'
import { eventsQuery } from './api.ts'
import { ApplyBy } from './apply-by.tsx'
import { DayText } from './day-text.tsx'
import { useKeepOffline } from './keep-offline.ts'
import { type EventsSearch, readEventsSearch } from './search.ts'
import { useEventsWords } from './words.ts'
import './events.css'

const route = getRouteApi('/events')

export function EventsScreen() {
  const t = useEventsWords()
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  useKeepOffline()
  const { data: account } = useQuery(accountQuery)
  const { data, error, refetch } = useQuery(eventsQuery(search))
  const narrowed = Object.keys(search).length > 0
  return (
    <Page title={t('title')} lead={t('lead')} beside={account?.operator ? <Enter /> : undefined} wide>
      <Filters search={search} change={(next) => navigate({ search: next, resetScroll: false })} />
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rectangle" width="100%" height="16rem" /> : null}
      {data?.length === 0 ? (
        <p className="events__none">
          {t(narrowed ? 'none' : 'noneAtAll')}{' '}
          {narrowed ? (
            <Button variant="tertiary" data-size="sm" onClick={() => navigate({ search: {} })}>
              {t('showAll')}
            </Button>
          ) : null}
        </p>
      ) : null}
      <ul className="events">
        {data?.map((it) => (
          <li key={it.id}>
            <p className="muted">
              <DayText event={it} />
            </p>
            <Heading level={2} data-size="2xs">
              <Link className="ds-link" to="/events/$id" params={{ id: it.id }}>
                {it.title}
              </Link>
            </Heading>
            <p className="buttons">
              <Tag data-size="sm" data-color="neutral">
                {t(`kinds.${it.kind}`)}
              </Tag>
              <span>
                {[it.place, it.country && countryName(it.country, language), it.online && t('online')]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              <span className="muted">{it.fields.map((field) => fieldLabel(field, language)).join(', ')}</span>
            </p>
            {it.cancelled ? <Tag data-color="warning">{t('cancelledMark')}</Tag> : <ApplyBy event={it} />}
          </li>
        ))}
      </ul>
      <p className="buttons">
        <a className="ds-link" href={`/api/events.ics${writeSearch(search)}`}>
          {t('subscribe')}
        </a>
        <a className="ds-link" href={`/api/events.csv${writeSearch(search)}`}>
          {t('csv')}
        </a>
        <Link className="ds-link" to="/calls">
          {t('deadlines')}
        </Link>
      </p>
    </Page>
  )
}

function Enter() {
  const t = useEventsWords()
  return (
    <Link className="ds-button" data-variant="secondary" to="/events/new">
      {t('edit.enter')}
    </Link>
  )
}

function Filters({ search, change }: { search: EventsSearch; change: (search: EventsSearch) => void }) {
  const t = useEventsWords()
  const language = useLanguage()
  const order = new Intl.Collator(language)
  const byName = <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string) =>
    codes.map((code) => ({ code, name: nameOf(code) })).sort((a, b) => order.compare(a.name, b.name))
  const choose = (name: keyof EventsSearch) => (value: string) => change(readEventsSearch({ ...search, [name]: value }))
  return (
    <fieldset className="events__filters">
      <legend className="visually-hidden">{t('filters')}</legend>
      <Choice label={t('kind')} value={search.kind} all={t('allKinds')} choose={choose('kind')}>
        {eventKinds.map((it) => (
          <Select.Option key={it} value={it}>
            {t(`kinds.${it}`)}
          </Select.Option>
        ))}
      </Choice>
      <Choice label={t('field')} value={search.field} all={t('allFields')} choose={choose('field')}>
        {fields.map((it) => (
          <Select.Option key={it} value={it}>
            {fieldLabel(it, language)}
          </Select.Option>
        ))}
      </Choice>
      <Choice label={t('theme')} value={search.theme} all={t('allThemes')} choose={choose('theme')}>
        {byName(themes, (it) => themeLabel(it, language)).map(({ code, name }) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </Choice>
      <Choice label={t('country')} value={search.country} all={t('allCountries')} choose={choose('country')}>
        {byName(countries, (it) => countryName(it, language)).map(({ code, name }) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </Choice>
      <Choice label={t('where')} value={search.online} all={t('anywhere')} choose={choose('online')}>
        <Select.Option value="yes">{t('online')}</Select.Option>
        <Select.Option value="no">{t('onPlace')}</Select.Option>
      </Choice>
    </fieldset>
  )
}

type ChoiceProps = { label: string; value?: string; all: string; choose: (value: string) => void; children: ReactNode }

function Choice({ label, value = '', all, choose, children }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select id={id} data-size="sm" value={value} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{all}</Select.Option>
        {children}
      </Select>
    </div>
  )
}
