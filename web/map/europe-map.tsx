// The map of Europe: land as a picture. Whatever it says is said in words beside it, so screen readers pass it by.

import { outlines } from 'virtual:europe'
import { type ReactElement, type ReactNode, useId } from 'react'
import { useWidth } from '../board/use-width.ts'
import type { Outline } from './atlas.ts'
import { height, width } from './projection.ts'
import './map.css'

/** A country with a code, as it lies in the picture. */
export type Country = Outline & { code: string }

/** How a country looks: its shade from 1 (few) to 4 (many), with a thick border if chosen, hatched if wanted. */
export type Look = { shade?: number; chosen?: boolean; hatched?: boolean; label?: string; title?: string }

type Props = {
  lookOf: (code: string) => Look
  /** Wraps what a pointer may press. The keyboard has its way beside the map. */
  wrap?: (country: Country, land: ReactElement) => ReactNode
  /** What lies on the land; `unit` is one pixel of the screen in the picture's units. */
  children?: (unit: number) => ReactNode
}

const isCountry = (it: Outline): it is Country => it.code !== undefined
const countries = outlines.filter(isCountry)
const nobodys = outlines.filter((it) => !isCountry(it))
const byCode = new Map(countries.map((it) => [it.code, it]))

/** A country in the picture; undefined for those outside. */
export const countryOnMap = (code: string): Country | undefined => byCode.get(code)

const textSize = 11
const tooSmallToSee = 3

export function EuropeMap({ lookOf, wrap = (_, land) => land, children }: Props) {
  const [place, shown] = useWidth<SVGSVGElement>(width)
  const unit = width / shown
  const hatch = useId()
  const looks = countries.map((country) => ({ country, look: lookOf(country.code) }))
  // What stands out is drawn last, so that its border is whole.
  const inOrder = looks.toSorted((a, b) => weight(a.look) - weight(b.look))
  return (
    <svg ref={place} className="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <pattern
        id={hatch}
        width={6 * unit}
        height={6 * unit}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="map__hatch" width={2 * unit} height={6 * unit} />
      </pattern>
      {nobodys.map(({ path }) => (
        <path key={path} className="map__land" d={path} />
      ))}
      {inOrder.map(({ country, look }) => (
        <g key={country.code}>
          {wrap(
            country,
            <g className={look.shade ? 'map__country' : undefined}>
              {look.title ? <title>{look.title}</title> : null}
              <Land country={country} look={look} unit={unit} />
              {look.hatched ? <path d={country.path} fill={`url(#${hatch})`} /> : null}
            </g>,
          )}
        </g>
      ))}
      {looks.map(({ country: { code, at, room }, look: { label } }) =>
        label && room >= (2 + 3.2 * label.length) * unit ? (
          <text key={code} className="map__number" x={at[0]} y={at[1] + 4 * unit} fontSize={textSize * unit}>
            {label}
          </text>
        ) : null,
      )}
      {children?.(unit)}
    </svg>
  )
}

/** A country; the smallest ones get a spot around them, else nobody could see their colour. */
function Land({ country: { path, at, room }, look, unit }: { country: Country; look: Look; unit: number }) {
  const name = ['map__land', look.shade && `map__land--${look.shade}`, look.chosen && 'map__land--chosen']
    .filter(Boolean)
    .join(' ')
  const tiny = room < tooSmallToSee * unit && (look.shade || look.hatched)
  return (
    <>
      <path className={name} d={path} />
      {tiny ? <circle className={name} cx={at[0]} cy={at[1]} r={5 * unit} /> : null}
    </>
  )
}

const weight = ({ shade, chosen, hatched }: Look) => (chosen ? 4 : 0) + (hatched ? 2 : 0) + (shade ? 1 : 0)
