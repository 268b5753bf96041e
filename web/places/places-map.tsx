// Where places are: spots on the map of Europe, each with the number of the package it belongs to, if there are some.
import { useNavigate } from '@tanstack/react-router'
import { EuropeMap } from '../map/europe-map.tsx'
import { gatherSpots } from '../map/spots.ts'
import type { PlaceView } from './api.ts'

type Marked = PlaceView & { mark?: string }

const spotsApart = 14

/** A picture for the eye; the list beside it says the same in words. */
export function PlacesMap({ places, label }: { places: readonly Marked[]; label: string }) {
  const navigate = useNavigate()
  const countries = new Set(places.map((it) => it.country))
  return (
    <figure className="map-figure places__map" aria-label={label}>
      <EuropeMap lookOf={(code) => ({ shade: countries.has(code) ? 1 : undefined })}>
        {(unit) =>
          gatherSpots(places, spotsApart * unit).map(({ at: [x, y], those }) => {
            const [first] = those
            const text = first?.mark ?? (those.length > 1 ? String(those.length) : '')
            const open = () => first && navigate({ to: '/places/$id', params: { id: first.id } })
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map has a link for the keyboard
              <g key={`${x} ${y}`} onClick={those.length === 1 ? open : undefined} className="places__spot">
                <title>{those.map((it) => it.name).join('\n')}</title>
                <circle className="map__place" cx={x} cy={y} r={(text ? 8.5 : 5) * unit} />
                {text ? (
                  <text className="map__several" x={x} y={y + 3.6 * unit} fontSize={10 * unit}>
                    {text}
                  </text>
                ) : null}
              </g>
            )
          })
        }
      </EuropeMap>
    </figure>
  )
}
