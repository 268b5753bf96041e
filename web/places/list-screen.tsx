// Places for learners: a list and a map, narrowed by work, country, week and number.
import { Alert, Button, Chip, Heading, Skeleton, Tag, Textfield } from '@digdir/designsystemet-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { programmeCountries } from '../../domain/country.ts'
import { years } from '../../domain/rules/guides.ts'
import { countryName } from '../../domain/words/labels.ts'
import { placementWords } from '../../domain/words/placements.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { listPlaces, type PlaceList, type PlaceView } from './api.ts'
import { Choice } from './choice.tsx'
import { PlacesMap } from './places-map.tsx'
import { daysLater, nextMonday, type PlacesSearch } from './search.ts'
import { usePlacesWords } from './words.ts'
import './places.css'

const weeksAhead = 78
const atOnce = 25

export function PlacesScreen() {
  const words = usePlacesWords()
  const language = useLanguage()
  const search = useSearch({ from: '/places' })
  const { q, without, field, country, learners, from, weeks = 3 } = search
  const [shown, setShown] = useState(atOnce)
  const span = from ? { from, to: daysLater(from, weeks * 7 - 1) } : {}
  const query = { ...span, q, without, field, country, learners: learners ? String(learners) : undefined, limit: '300' }
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['places', query, language],
    queryFn: ({ signal }) => listPlaces(query, signal),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title={words('list.title')}
      lead={words('list.lead')}
      wide
      beside={
        <div className="buttons">
          <Button asChild>
            <Link to="/group">{words('list.spread')}</Link>
          </Button>
          <Button asChild variant="secondary">
            <Link to="/offer">{words('list.offer')}</Link>
          </Button>
        </div>
      }
    >
      <Filters search={search} />
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {data?.samples ? <Alert data-color="info">{words('list.samples')}</Alert> : null}
      <div className="places" aria-busy={isFetching}>
        <section aria-labelledby="found">
          <div role="status">
            <Heading level={2} data-size="sm" id="found">
              {data ? words('list.found', { count: data.total }) : ''}
            </Heading>
          </div>
          {data ? <Understood understood={data.understood} search={search} /> : null}
          {data?.total === 0 ? (
            <>
              <p>
                <strong>{words('list.none')}</strong>
              </p>
              <p>{words('list.noneText')}</p>
              <p>
                {words('group.inviteLead')}{' '}
                <Link className="ds-link" to="/invite-host">
                  {words('group.invite')}
                </Link>
              </p>
            </>
          ) : null}
          {data ? (
            <ul className="places__list">
              {data.places.slice(0, shown).map((it) => (
                <Row key={it.id} place={it} />
              ))}
            </ul>
          ) : (
            <Skeleton variant="rectangle" width="100%" height="20rem" />
          )}
          {data && data.places.length > shown ? (
            <Button variant="secondary" onClick={() => setShown(shown + atOnce)}>
              {words('list.more')}
            </Button>
          ) : null}
        </section>
        <PlacesMap places={data?.places ?? []} label={words('list.map')} />
      </div>
    </Page>
  )
}

function Filters({ search }: { search: PlacesSearch }) {
  const words = usePlacesWords()
  const language = useLanguage()
  const navigate = useNavigate({ from: '/places' })
  const id = useId()
  const { country, learners, from, weeks = 3 } = search
  const change = (more: PlacesSearch) =>
    navigate({ search: (former: PlacesSearch) => ({ ...former, ...more }), replace: true, resetScroll: false })
  const monday = nextMonday(new Date())
  const week = from ? Math.round((Date.parse(from) - Date.parse(monday)) / (7 * 86_400_000)) : -1
  const begins = from
    ? words('list.span', { from: formatDate(from, language), to: formatDate(daysLater(from, weeks * 7 - 1), language) })
    : ''
  const [typed, setTyped] = useState(search.q ?? '')
  const countries = programmeCountries(years.newestGuide).toSorted((a, b) =>
    countryName(a, language).localeCompare(countryName(b, language), language),
  )
  return (
    <fieldset className="places__filters">
      <legend className="visually-hidden">{words('list.filters')}</legend>
      <Textfield
        label={words('list.search')}
        placeholder={words('list.searchHint')}
        type="search"
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value)
          change({ q: value || undefined, without: undefined })
        }}
      />
      <Choice
        label={words('list.country')}
        value={country ?? ''}
        choose={(value) => change({ country: value || undefined })}
      >
        {[['', words('list.anyCountry')], ...countries.map((it): [string, string] => [it, countryName(it, language)])]}
      </Choice>
      <Textfield
        label={words('list.learners')}
        type="number"
        min={1}
        max={500}
        value={learners ?? ''}
        onChange={({ target: { value } }) => change({ learners: Number(value) || undefined })}
      />
      <Textfield
        label={words('list.weeks')}
        type="number"
        min={1}
        max={52}
        value={weeks}
        onChange={({ target: { value } }) => change({ weeks: Number(value) || undefined })}
      />
      <div className="places__when">
        <label htmlFor={`${id}when`}>
          {words('list.begins')}: <strong>{begins || words('list.anyWeek')}</strong>
        </label>
        <input
          id={`${id}when`}
          type="range"
          min={-1}
          max={weeksAhead}
          value={week}
          aria-valuetext={begins || words('list.anyWeek')}
          onChange={({ target: { value } }) =>
            change({ from: Number(value) < 0 ? undefined : daysLater(monday, 7 * Number(value)) })
          }
        />
      </div>
    </fieldset>
  )
}

/** What typed words were taken for, each with a way out. */
function Understood({ understood, search }: { understood: PlaceList['understood']; search: PlacesSearch }) {
  const words = usePlacesWords()
  const navigate = useNavigate({ from: '/places' })
  if (understood.length === 0) return null
  return (
    <p className="buttons">
      <span className="muted">{words('list.understood')}</span>
      {understood.map(({ kind, value, text, label }) => (
        <Chip.Removable
          key={value}
          data-size="sm"
          aria-label={words('list.takeBack', { words: text, meaning: label })}
          onClick={() =>
            navigate({ search: { ...search, without: [...(search.without ?? []), `${kind}:${value}`] }, replace: true })
          }
        >
          {label}
        </Chip.Removable>
      ))}
    </p>
  )
}

function Row({ place }: { place: PlaceView }) {
  const words = usePlacesWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const said = placementWords(language)
  const room = Math.max(...place.periods.map((it) => it.capacity))
  const facts = [
    [place.town, countryName(place.country, language)].filter(Boolean).join(', '),
    place.free === undefined ? words('list.capacity', { count: room }) : words('list.free', { count: place.free }),
    place.pay && place.pay !== 'none' ? said.pay[place.pay] : undefined,
    place.lodging && place.lodging !== 'none' ? said.lodging[place.lodging] : undefined,
  ]
  return (
    <li>
      <Link className="ds-link" to="/places/$id" params={{ id: place.id }}>
        {place.name}
      </Link>{' '}
      {place.sample ? (
        <Tag className="sample-mark" data-color="cloudberry" data-size="sm" title={t('mark.sampleText')}>
          {t('mark.sample')}
        </Tag>
      ) : null}
      <div>{place.workLabel}</div>
      <div className="muted">{facts.filter(Boolean).join(' · ')}</div>
    </li>
  )
}
