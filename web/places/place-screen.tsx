// One place: what the work is, what to know, its calendar, and the way to ask for it.
import { Button, Heading, Skeleton, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { stayFacts } from '../../domain/places/hold.ts'
import { countryName } from '../../domain/words/labels.ts'
import { placementWords } from '../../domain/words/placements.ts'
import { formatDate, languageName } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { type PlacePage, readPlace } from './api.ts'
import { AskHere } from './ask-here.tsx'
import { CalendarPicture } from './calendar.tsx'
import { Legend } from './legend.tsx'
import { OrganisationLink } from './organisation-link.tsx'
import { PeriodsTable } from './periods-table.tsx'
import { PlacesMap } from './places-map.tsx'
import { usePlacesWords } from './words.ts'
import './places.css'
import './host.css'

export function PlaceScreen() {
  const { id } = useParams({ from: '/places/$id' })
  const words = usePlacesWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const { data, error, refetch } = useQuery({ queryKey: ['place', id, language], queryFn: () => readPlace(id) })
  if (error)
    return (
      <Page title={words('list.title')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (!data) return <Skeleton variant="rectangle" width="100%" height="20rem" />
  return (
    <Page
      wide
      title={data.name}
      lead={`${data.workLabel} · ${[data.town, countryName(data.country, language)].filter(Boolean).join(', ')}`}
      beside={
        <div className="buttons">
          {data.sample ? (
            <Tag className="sample-mark" data-color="cloudberry" data-size="sm" title={t('mark.sampleText')}>
              {t('mark.sample')}
            </Tag>
          ) : null}
          {data.mine ? (
            <Button asChild>
              <Link to="/offer" search={{ place: id }}>
                {words('place.change')}
              </Link>
            </Button>
          ) : null}
          <Link className="ds-link" to="/places">
            {words('place.back')}
          </Link>
        </div>
      }
    >
      <div className="host">
        <div>
          {data.work ? (
            <section aria-labelledby="work">
              <Heading level={2} data-size="sm" id="work">
                {words('place.work')}
              </Heading>
              <p lang={data.language}>{data.work}</p>
            </section>
          ) : null}
          <Calendar place={data} />
          <Facts place={data} />
        </div>
        <div>
          {data.mine || data.sample ? null : <AskHere place={data} />}
          <PlacesMap places={[data]} label={words('list.map')} />
        </div>
      </div>
    </Page>
  )
}

function Facts({ place }: { place: PlacePage }) {
  const words = usePlacesWords()
  const language = useLanguage()
  const said = placementWords(language)
  const listed = new Intl.ListFormat(language)
  const hosted =
    place.hosted > 0
      ? words('place.hostedText', { hosted: place.hosted, again: place.again })
      : words('place.hostedNone')
  const rows: [string, ReactNode][] = [
    [words('place.languages'), listed.format(place.languages.map((it) => languageName(it, language)))],
    [words('place.tutors'), words('place.tutorsText', { tutors: place.tutors, learners: place.perTutor })],
    [words('place.pay'), place.pay && said.pay[place.pay]],
    [words('place.lodging'), place.lodging && said.lodging[place.lodging]],
    [words('place.access'), place.access && listed.format(place.access.map((it) => said.access[it]))],
    [words('place.eqf'), place.eqf && words('place.levels', { from: place.eqf[0], to: place.eqf[1] })],
    [words('place.youngest'), place.youngest && words('place.years', { count: place.youngest })],
    [words('place.licences'), place.licences],
    [words('place.safety'), place.safety],
    [words('place.hosted'), hosted],
    ...stayFacts.flatMap((fact): [string, string][] => {
      const { yes, of } = place.facts[fact]
      return of > 0 ? [[words(`place.${fact}`), words('place.said', { yes, count: of })]] : []
    }),
    [words('place.confirmed'), place.lastConfirmed && formatDate(place.lastConfirmed, language)],
  ]
  return (
    <section aria-labelledby="facts">
      <Heading level={2} data-size="sm" id="facts">
        {words('place.facts')}
      </Heading>
      <dl className="host__facts">
        {place.organisation ? (
          <div>
            <dt>{words('place.organisation')}</dt>
            <dd>
              <OrganisationLink {...place.organisation} />
            </dd>
          </div>
        ) : null}
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <span className="muted">{words('place.unknown')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Calendar({ place: { periods, calendar } }: { place: PlacePage }) {
  const words = usePlacesWords()
  const today = new Date().toISOString().slice(0, 10)
  return (
    <section aria-labelledby="calendar">
      <Heading level={2} data-size="sm" id="calendar">
        {words('place.calendar')}
      </Heading>
      <CalendarPicture stretches={calendar.filter((it) => it.to >= today)} />
      <Legend kinds={['free', 'taken']} />
      <PeriodsTable periods={periods.filter((it) => it.to >= today)} />
    </section>
  )
}
