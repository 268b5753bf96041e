// One place: what the work is, what to know, and its calendar.
import { Button, Heading, Skeleton, Table, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countryName } from '../../domain/words/labels.ts'
import { placementWords } from '../../domain/words/placements.ts'
import { formatDate, languageName } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { type PlacePage, readPlace } from './api.ts'
import { usePlacesWords } from './words.ts'
import './places.css'

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
      title={data.name}
      lead={`${data.workLabel} · ${[data.town, countryName(data.country, language)].filter(Boolean).join(', ')}`}
      beside={
        <div className="buttons">
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
      {data.sample ? (
        <Tag className="sample-mark" data-color="cloudberry" data-size="sm" title={t('mark.sampleText')}>
          {t('mark.sample')}
        </Tag>
      ) : null}
      {data.work ? (
        <section aria-labelledby="work">
          <Heading level={2} data-size="sm" id="work">
            {words('place.work')}
          </Heading>
          <p lang={data.language}>{data.work}</p>
        </section>
      ) : null}
      <Facts place={data} />
      <Calendar place={data} />
    </Page>
  )
}

function Facts({ place }: { place: PlacePage }) {
  const words = usePlacesWords()
  const language = useLanguage()
  const said = placementWords(language)
  const listed = new Intl.ListFormat(language)
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
    [
      words('place.hosted'),
      place.hosted > 0 && words('place.hostedText', { hosted: place.hosted, again: place.again }),
    ],
    [words('place.confirmed'), place.lastConfirmed && formatDate(place.lastConfirmed, language)],
  ]
  return (
    <section aria-labelledby="facts">
      <Heading level={2} data-size="sm" id="facts">
        {words('place.facts')}
      </Heading>
      <dl className="figures">
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

function Calendar({ place: { periods } }: { place: PlacePage }) {
  const words = usePlacesWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="calendar">
      <Heading level={2} data-size="sm" id="calendar">
        {words('place.calendar')}
      </Heading>
      <div className="places__table">
        <Table>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words('place.from')}</Table.HeaderCell>
              <Table.HeaderCell>{words('place.to')}</Table.HeaderCell>
              <Table.HeaderCell>{words('place.room')}</Table.HeaderCell>
              <Table.HeaderCell>{words('place.free')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {periods.map((it) => (
              <Table.Row key={it.id}>
                <Table.Cell>{formatDate(it.from, language)}</Table.Cell>
                <Table.Cell>{formatDate(it.to, language)}</Table.Cell>
                <Table.Cell>{it.capacity}</Table.Cell>
                <Table.Cell>{it.free}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  )
}
