// Where the hosts of a package lie to one another: a sketch in kilometres, with the reach around the one in the middle.
import { kilometresBetween, type Spot } from '../../domain/places/place.ts'
import './calendar.css'
import '../map/map.css'
import './packages.css'

export type Located = Spot & { id: string; letter: string }

const size = 220
const middle = size / 2
const room = 86
const kilometresOfDegree = 111.2

type Props = {
  hosts: readonly Located[]
  centre: Spot
  reach: number
  label: string
  told: string
  /** How a length is written. */
  kilometres: (count: number) => string
}

/** A picture for the eye: the list beside it gives the same letters and distances in words. */
export function Sketch({ hosts, centre, reach, label, told, kilometres }: Props) {
  const furthest = Math.max(...hosts.map((it) => kilometresBetween(centre, it)))
  // Of hosts in one town a circle of forty kilometres would show one spot.
  const shown = Math.min(reach, Math.max(2, furthest * 1.25))
  const scale = room / shown
  const east = Math.cos((centre.latitude * Math.PI) / 180)
  const spots = spread(
    hosts.map((it) => ({
      ...it,
      x: middle + (it.longitude - centre.longitude) * kilometresOfDegree * east * scale,
      y: middle - (it.latitude - centre.latitude) * kilometresOfDegree * scale,
    })),
  )
  const bar = niceLength(shown / 2)
  return (
    <figure className="sketch" aria-label={label}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
        <circle className="sketch__reach" cx={middle} cy={middle} r={reach * scale} />
        {spots.map(({ id, x, y }) => (
          <line key={id} className="sketch__tie" x1={middle} y1={middle} x2={x} y2={y} />
        ))}
        {spots.map(({ id, x, y, letter }) => (
          <g key={id}>
            <circle className="map__place" cx={x} cy={y} r={10} />
            <text className="map__several" x={x} y={y + 4} fontSize={11}>
              {letter}
            </text>
          </g>
        ))}
        <path className="sketch__bar" d={`M12 ${size - 12}v4h${bar * scale}v-4`} />
        <text className="calendar__name" x={18 + bar * scale} y={size - 6}>
          {kilometres(bar)}
        </text>
      </svg>
      <figcaption className="visually-hidden">{told}</figcaption>
    </figure>
  )
}

/** Hosts that would lie on one another stand side by side. */
function spread<Item extends { x: number; y: number }>(spots: readonly Item[]): Item[] {
  const placed: Item[] = []
  for (const spot of spots) {
    const beside = placed.filter((it) => Math.hypot(it.x - spot.x, it.y - spot.y) < 16).length
    const turn = beside * 2.1
    placed.push(beside === 0 ? spot : { ...spot, x: spot.x + 22 * Math.cos(turn), y: spot.y + 22 * Math.sin(turn) })
  }
  return placed
}

const niceLength = (kilometres: number) => [100, 50, 20, 10, 5, 2, 1].find((it) => it <= kilometres) ?? 1
