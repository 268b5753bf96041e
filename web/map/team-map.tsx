// A team on the map: its countries, everybody in their place, the coordinator tied to all.
import { countryName } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import type { MemberFacts } from '../members.ts'
import { countryOnMap, EuropeMap } from './europe-map.tsx'
import { isInPicture, type Point, placeOnMap } from './projection.ts'

type Seated = { index: number; member: MemberFacts }
type Props = {
  members: readonly MemberFacts[]
  /** Names a member by its place at the table. */
  nameOf: (index: number) => string
  /** Countries that are hatched: where an empty chair can be filled from. */
  wanted?: readonly string[]
}

/** Says nothing to screen readers: its words stand beside it. */
export function TeamMap({ members, nameOf, wanted = [] }: Props) {
  const language = useLanguage()
  const located = members.flatMap((member, index) => (member.facts.country ? [{ index, member }] : []))
  const present = new Set(located.map(({ member }) => member.facts.country))
  return (
    <EuropeMap
      lookOf={(code) => ({
        shade: present.has(code) ? 2 : undefined,
        hatched: wanted.includes(code),
        title: present.has(code) || wanted.includes(code) ? countryName(code, language) : undefined,
      })}
    >
      {(unit) => <People places={placesOf(located, 7 * unit)} unit={unit} nameOf={nameOf} />}
    </EuropeMap>
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
