// The board's map: the countries at the table, everybody in their place, and where the chosen chair can be filled from.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { countryName } from '../../domain/words/labels.ts'
import type { Board } from '../board/use-board.ts'
import { localeOf, useLanguage } from '../language.ts'
import type { MemberFacts } from '../members.ts'
import { countryOnMap, EuropeMap } from './europe-map.tsx'
import { isInPicture, type Point, placeOnMap } from './projection.ts'

type Seated = { index: number; member: MemberFacts }

export function BoardMap({ board }: { board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { chair, members } = board
  const seated = members.map((member, index): Seated => ({ index, member }))
  const located = seated.filter(({ member }) => member.facts.country)
  const byCountry = Map.groupBy(located, ({ member }) => member.facts.country)
  const wanted = new Set(chair?.countries)
  const lost = members.length - located.length
  const people = { count: members.length, countries: t('map.board.countries', { count: byCountry.size }) }
  return (
    <section className="board-map" aria-labelledby="board-map">
      <Heading level={2} data-size="xs" id="board-map">
        {t('map.board.title')}
      </Heading>
      <p>{members.length > 0 ? t('map.board.summary', people) : t('map.board.nobody')}</p>
      <figure className="map-figure">
        <EuropeMap
          lookOf={(code) => ({
            shade: byCountry.has(code) ? 2 : undefined,
            hatched: wanted.has(code),
            title: byCountry.has(code) || wanted.has(code) ? countryName(code, language) : undefined,
          })}
        >
          {(unit) => <People places={placesOf(located, 7 * unit)} unit={unit} nameOf={board.nameOf} />}
        </EuropeMap>
        <figcaption>
          <ul className="map-legend">
            <li>
              <span className="map-swatch map-swatch--lead" aria-hidden="true" />
              {t('map.board.lead')}
            </li>
            <li>
              <span className="map-swatch map-swatch--2" aria-hidden="true" />
              {t('map.board.member')}
            </li>
            {chair ? (
              <li>
                <span className="map-swatch map-swatch--hatched" aria-hidden="true" />
                {t('map.board.wanted')}
              </li>
            ) : null}
          </ul>
          {lost > 0 ? <p className="muted">{t('map.board.unknown', { count: lost })}</p> : null}
          <AsList byCountry={byCountry} board={board} />
          <p className="muted map-source">{t('map.source')}</p>
        </figcaption>
      </figure>
    </section>
  )
}

type Place = Seated & { at: Point }

/** Where each one lies: the town if known, else the middle of the country. Those on one spot stand beside one another. */
function placesOf(located: Seated[], apart: number): Place[] {
  const taken: Point[] = []
  return located.flatMap((it) => {
    const at = placeOf(it.member)
    if (!at) return []
    const beside = taken.filter(([x, y]) => Math.hypot(x - at[0], y - at[1]) < apart).length
    taken.push(at)
    // A spiral: everybody is seen, and nobody far from where they are.
    const turn = beside * 2.4
    const far = apart * Math.sqrt(beside)
    return [{ ...it, at: [at[0] + far * Math.cos(turn), at[1] + far * Math.sin(turn)] as const }]
  })
}

function placeOf({ organisation, facts }: MemberFacts): Point | undefined {
  const { latitude, longitude } = organisation ?? {}
  const town = latitude === undefined || longitude === undefined ? undefined : placeOnMap(longitude, latitude)
  return town && isInPicture(town) ? town : countryOnMap(facts.country)?.at
}

/** The coordinator is dark and tied to everybody; the others are light. */
function People({ places, unit, nameOf }: { places: Place[]; unit: number; nameOf: (index: number) => string }) {
  const lead = places.find(({ member }) => member.role === 'coordinator')
  return (
    <>
      {lead
        ? places
            .filter((it) => it !== lead)
            .map(({ index, at }) => (
              <path key={index} className="map__tie" d={bend(lead.at, at)} strokeWidth={1.2 * unit} />
            ))
        : null}
      {places.map((it) => (
        <circle
          key={it.index}
          className={it === lead ? 'map__seat map__seat--lead' : 'map__seat'}
          cx={it.at[0]}
          cy={it.at[1]}
          r={(it === lead ? 6 : 5) * unit}
          strokeWidth={1.6 * unit}
        >
          <title>{nameOf(it.index)}</title>
        </circle>
      ))}
    </>
  )
}

/** A line from one to another that bows to the left, so that lines to neighbours part. */
function bend([x1, y1]: Point, [x2, y2]: Point): string {
  const [midX, midY] = [(x1 + x2) / 2 + (y2 - y1) * 0.15, (y1 + y2) / 2 - (x2 - x1) * 0.15]
  const short = (value: number) => Math.round(value * 10) / 10
  return `M${short(x1)} ${short(y1)}Q${short(midX)} ${short(midY)} ${short(x2)} ${short(y2)}`
}

function AsList({ byCountry, board }: { byCountry: Map<string, Seated[]>; board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { chair, nameOf } = board
  const { compare } = new Intl.Collator(localeOf[language])
  const list = new Intl.ListFormat(localeOf[language])
  const rows = [...byCountry]
    .map(([code, those]) => ({ code, name: countryName(code, language), those }))
    .sort((a, b) => compare(a.name, b.name))
  if (rows.length === 0 && !chair) return null
  return (
    <details className="map-table">
      <summary>{t('map.board.asList')}</summary>
      <ul>
        {rows.map(({ code, name, those }) => (
          <li key={code}>
            <strong>{name}</strong>: {list.format(those.map(({ index }) => nameOf(index)))}
          </li>
        ))}
      </ul>
      {chair ? (
        <p>
          {t('map.board.wantedFrom')}{' '}
          {list.format(chair.countries.map((code) => countryName(code, language)).toSorted(compare))}
        </p>
      ) : null}
    </details>
  )
}
