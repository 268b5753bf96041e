// The same deadlines as a calendar: the months that have one, each day leading to its place in the list.
import { Heading } from '@digdir/designsystemet-react'
import { dayAfter, daysBetween, startOf } from '../../domain/date.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { formatDate } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import type { Dated } from './dated.ts'
import { useCallsWords } from './words.ts'

/** A Monday, from which the names of weekdays are read. */
const monday = '2024-01-01'
const week = [0, 1, 2, 3, 4, 5, 6]

export function Months({ dates, year }: { dates: readonly Dated[]; year: number }) {
  const t = useCallsWords()
  const months = [...new Set(dates.map(({ deadline }) => deadline.day.slice(0, 7)))].sort()
  if (months.length === 0) return null
  return (
    <section className="months" aria-labelledby={`months-${year}`}>
      <Heading level={2} data-size="xs" id={`months-${year}`}>
        {t('calendar', { year })}
      </Heading>
      <p className="muted">{t('calendarText')}</p>
      <div className="months__grid">
        {months.map((month) => (
          <Month key={month} month={month} dates={dates} />
        ))}
      </div>
    </section>
  )
}

function Month({ month, dates }: { month: string; dates: readonly Dated[] }) {
  const language = useLanguage()
  return (
    <table className="month">
      <caption>{formatDate(month, language)}</caption>
      <thead>
        <tr>
          {week.map((at) => (
            <th key={at} scope="col" abbr={weekday(at, 'long', language)}>
              {weekday(at, 'narrow', language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((days) => (
          <tr key={days.find(Boolean)}>
            {days.map((day, at) => (
              <td key={day ?? `none-${at}`}>{day ? <Day day={day} dates={dates} /> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, dates }: { day: string; dates: readonly Dated[] }) {
  const t = useCallsWords()
  const language = useLanguage()
  const those = dates.filter(({ deadline }) => deadline.day === day)
  const count = those.reduce((sum, it) => sum + it.calls.length, 0)
  const number = Number(day.slice(8))
  const [first] = those
  if (!first) return number
  const optional = those.every(({ deadline }) => deadline.optional)
  return (
    <a
      className={optional ? 'month__due month__due--optional' : 'month__due'}
      href={`#${first.id}`}
      aria-label={`${formatDate(day, language)}: ${t('deadlines', { count })}${optional ? ` (${t('optional')})` : ''}`}
    >
      {number}
    </a>
  )
}

const weekday = (at: number, style: 'long' | 'narrow', language: ScreenLanguage) =>
  new Intl.DateTimeFormat(localeOf[language], { weekday: style, timeZone: 'UTC' }).format(startOf(dayAfter(monday, at)))

/** The days of a month in weeks from Monday; empty places before the first day and after the last. */
function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`
  const lead = (((daysBetween(monday, first) % 7) + 7) % 7) as number
  const cells: (string | undefined)[] = Array.from({ length: lead })
  for (let day = first; day.startsWith(month); day = dayAfter(day, 1)) cells.push(day)
  while (cells.length % 7 > 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7))
}
