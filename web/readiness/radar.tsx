// The self-check as a picture: a spoke for each question, the further out the better. The list beside it says the same.
import { type Readiness, readinessCriteria, standingOf } from '../../domain/readiness.ts'

const size = { radius: 100, margin: 26 }
const full = 2 * (size.radius + size.margin)
const centre = size.radius + size.margin

/** Where a spoke's point lies; the first spoke points upwards. */
function pointAt(spoke: number, share: number): [number, number] {
  const angle = (2 * Math.PI * spoke) / readinessCriteria.length - Math.PI / 2
  return [centre + size.radius * share * Math.cos(angle), centre + size.radius * share * Math.sin(angle)]
}

const ring = (share: number) => readinessCriteria.map((_, at) => pointAt(at, share).join()).join(' ')

export function Radar({ readiness }: { readiness: Readiness }) {
  // What nobody answered stands in the middle, as a hollow point further out says that it is open.
  const shares = readinessCriteria.map((it) => (readiness[it] ? 0.15 + 0.85 * standingOf[readiness[it]] : 0))
  return (
    <svg className="radar" viewBox={`0 0 ${full} ${full}`} aria-hidden="true">
      {[0.15, 0.575, 1].map((share) => (
        <polygon key={share} className="radar__ring" points={ring(share)} />
      ))}
      {readinessCriteria.map((it, at) => {
        const [x, y] = pointAt(at, 1)
        const [nameX, nameY] = pointAt(at, 1.16)
        return (
          <g key={it}>
            <line className="radar__spoke" x1={centre} y1={centre} x2={x} y2={y} />
            <text x={nameX} y={nameY + 5}>
              {at + 1}
            </text>
          </g>
        )
      })}
      <polygon className="radar__shape" points={shares.map((share, at) => pointAt(at, share).join()).join(' ')} />
      {readinessCriteria.map((it, at) => {
        const [x, y] = pointAt(at, readiness[it] ? (shares[at] ?? 0) : 0.575)
        return (
          <circle
            key={it}
            className={readiness[it] ? 'radar__point' : 'radar__point radar__point--open'}
            cx={x}
            cy={y}
            r="5"
          />
        )
      })}
    </svg>
  )
}
