// A calendar of places as a picture: what is free from day to day, below it who comes; the table beside it says the same.

import { useWidth } from '../board/use-width.ts'
import { formatNumber } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import './calendar.css'

export type Stretch = { from: string; to: string; capacity: number; free: number }
export type Guest = { id: string; from: string; to: string; name: string; state: string }

const sizes = { head: 22, most: 72, perPlace: 12, lane: 22, gap: 6 }
const day = 86_400_000
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** Says nothing to screen readers. */
export function CalendarPicture({
  stretches,
  guests = [],
}: {
  stretches: readonly Stretch[]
  guests?: readonly Guest[]
}) {
  const language = useLanguage()
  const [place, width] = useWidth<HTMLDivElement>(640)
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last) return null
  const begin = startOfMonth(at(first.from))
  const end = at(last.to) + day
  const x = (time: number) => ((time - begin) / (end - begin)) * width
  const most = Math.max(...stretches.map((it) => it.capacity))
  const unit = Math.min(sizes.perPlace, sizes.most / most)
  const ground = sizes.head + most * unit
  const inOrder = guests.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const height = ground + sizes.gap + inOrder.length * sizes.lane
  return (
    <div ref={place} className="calendar">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} aria-hidden="true" focusable="false">
        {monthsBetween(begin, end, width).map((month) => (
          <g key={month}>
            <line className="calendar__month" x1={x(month)} x2={x(month)} y1={0} y2={height} />
            <text className="calendar__name" x={x(month) + 4} y={14}>
              {nameOfMonth(month, localeOf[language])}
            </text>
          </g>
        ))}
        {stretches.map((it) => (
          <g key={it.from}>
            <title>{formatNumber(it.free, language)}</title>
            <rect
              className="calendar__free"
              x={x(at(it.from))}
              width={Math.max(1, x(at(it.to) + day) - x(at(it.from)))}
              y={ground - it.capacity * unit}
              height={it.capacity * unit}
            />
            <rect
              className="calendar__taken"
              x={x(at(it.from))}
              width={Math.max(1, x(at(it.to) + day) - x(at(it.from)))}
              y={ground - (it.capacity - it.free) * unit}
              height={(it.capacity - it.free) * unit}
            />
          </g>
        ))}
        {inOrder.map((it, lane) => {
          const [left, right] = [x(at(it.from)), x(at(it.to) + day)]
          const y = ground + sizes.gap + lane * sizes.lane
          const isLate = right > width * 0.6
          return (
            <g key={it.id}>
              <rect
                className={`calendar__guest calendar__guest--${it.state}`}
                x={left}
                width={Math.max(3, right - left)}
                y={y}
                height={sizes.lane - 5}
                rx={3}
              />
              <text
                className="calendar__name"
                x={isLate ? left - 5 : right + 5}
                y={y + 13}
                textAnchor={isLate ? 'end' : 'start'}
              >
                {it.name}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

const startOfMonth = (time: number) => {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
}

/** First days of months, as many as there is room to name. */
function monthsBetween(begin: number, end: number, width: number): number[] {
  const all: number[] = []
  for (let month = begin; month < end; ) {
    all.push(month)
    const date = new Date(month)
    month = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
  }
  const every = Math.ceil((all.length * 44) / width)
  return all.filter((_, number) => number % every === 0)
}

/** January carries its year. */
const nameOfMonth = (time: number, locale: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(new Date(time).getUTCMonth() === 0 ? { year: 'numeric' } : { month: 'short' }),
  }).format(time)
