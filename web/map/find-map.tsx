// Find's map: how many of the organisations found are in each country, and where those shown are. A country is a filter.
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { parseCountry } from '../../domain/country.ts'
import { countryName } from '../../domain/words/labels.ts'
import type { OrganisationView } from '../api.ts'
import { type FindSearch, toggleFilter } from '../find/search.ts'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { CountryTable } from './country-table.tsx'
import { countryOnMap, EuropeMap } from './europe-map.tsx'
import { shadesOf } from './shades.ts'
import { gatherSpots, type Spot } from './spots.ts'

export type Count = { value: string; count: number }
type Props = { counts: Count[]; search: FindSearch; shown: OrganisationView[] }

const spotsApart = 18

export function FindMap({ counts, search, shown }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const known = counts.filter(({ value, count }) => count > 0 && parseCountry(value))
  const shades = shadesOf(known.map(({ count }) => count))
  const countOf = new Map(known.map(({ value, count }) => [value, count]))
  const chosen = new Set(search.country)
  const number = (count: number) => formatNumber(count, language)
  const outside = known.filter(({ value }) => !countryOnMap(value))
  return (
    <figure className="map-figure">
      <EuropeMap
        lookOf={(code) => {
          const count = countOf.get(code)
          if (count === undefined) return { chosen: chosen.has(code) }
          return {
            shade: shades.find(({ to }) => count <= to)?.shade,
            chosen: chosen.has(code),
            label: number(count),
            title: `${countryName(code, language)}: ${t('find.total', { count })}`,
          }
        }}
        wrap={({ code }, land) =>
          countOf.has(code) || chosen.has(code) ? (
            <Link to="/find" search={toggleFilter(search, 'country', code)} resetScroll={false} tabIndex={-1}>
              {land}
            </Link>
          ) : (
            land
          )
        }
      >
        {(unit) =>
          gatherSpots(shown, spotsApart * unit).map((spot) => <Place key={spot.at.join()} spot={spot} unit={unit} />)
        }
      </EuropeMap>
      <figcaption>
        <ul className="map-legend" aria-label={t('map.legend')}>
          {shades.map(({ shade, from, to }) => (
            <li key={shade}>
              <span className={`map-swatch map-swatch--${shade}`} aria-hidden="true" />
              {from === to ? number(from) : `${number(from)}–${number(to)}`}
            </li>
          ))}
          <li>
            <span className="map-swatch map-swatch--place" aria-hidden="true" />
            {t('map.places')}
          </li>
        </ul>
        {outside.length > 0 ? (
          <p className="muted">
            {t('map.outside', {
              countries: outside
                .map(({ value, count }) => `${countryName(value, language)} (${number(count)})`)
                .join(', '),
            })}
          </p>
        ) : null}
        <CountryTable counts={known} search={search} />
        <p className="muted map-source">{t('map.source')}</p>
      </figcaption>
    </figure>
  )
}

/** One organisation leads to its page; several are a number with their names as a hint. */
function Place({ spot: { at, those }, unit }: { spot: Spot<OrganisationView>; unit: number }) {
  const [first] = those
  if (!first) return null
  const names = <title>{those.map(displayName).join('\n')}</title>
  const [x, y] = at
  if (those.length === 1)
    return (
      <Link to="/organisations/$id" params={{ id: first.id }} tabIndex={-1}>
        {names}
        <circle className="map__place" cx={x} cy={y} r={4.5 * unit} />
      </Link>
    )
  return (
    <g>
      {names}
      <circle className="map__place" cx={x} cy={y} r={8.5 * unit} />
      <text className="map__several" x={x} y={y + 3.6 * unit} fontSize={10 * unit}>
        {those.length}
      </text>
    </g>
  )
}
