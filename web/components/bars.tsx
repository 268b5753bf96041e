// Bars beside their numbers: a row each. The number is the content, the bar its picture.
import './bars.css'

export type Bar = { key: string; name: string; value: number; told: string; note?: string; strong?: boolean }

type Props = { bars: readonly Bar[]; label: string; longest?: number }

/** The value `longest`, or else the greatest among them, is as wide as there is room. */
export function Bars({ bars, label, longest = Math.max(...bars.map((it) => Math.abs(it.value))) }: Props) {
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((it) => (
        <li key={it.key} className={it.strong ? 'bar bar--strong' : 'bar'}>
          <span className="bar__name">
            {it.name}
            {it.note ? <span className="muted"> {it.note}</span> : null}
          </span>
          <span className={it.value < 0 ? 'bar__line bar__line--against' : 'bar__line'} aria-hidden="true">
            <span style={{ width: `${longest > 0 ? (100 * Math.abs(it.value)) / longest : 0}%` }} />
          </span>
          <span className="bar__told">{it.told}</span>
        </li>
      ))}
    </ul>
  )
}
