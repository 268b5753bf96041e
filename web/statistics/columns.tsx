// Columns over time, each with its number on top and its year below.
import type { Bar } from '../components/bars.tsx'

const size = { column: 44, gap: 12, height: 200, text: 22 }

export function Columns({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const greatest = Math.max(...bars.map((it) => it.value), 1)
  const width = bars.length * (size.column + size.gap)
  return (
    <svg
      className="columns"
      viewBox={`0 0 ${width} ${size.height + 2 * size.text}`}
      role="img"
      aria-label={`${label}: ${bars.map((it) => `${it.name} ${it.told}`).join(', ')}`}
    >
      {bars.map((it, at) => {
        const height = (it.value / greatest) * size.height
        const x = at * (size.column + size.gap) + size.gap / 2
        const top = size.text + size.height - height
        return (
          <g key={it.key}>
            <rect x={x} y={top} width={size.column} height={height} />
            <text x={x + size.column / 2} y={top - 6}>
              {it.told}
            </text>
            <text x={x + size.column / 2} y={size.height + 2 * size.text - 4} className="columns__name">
              {it.name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
