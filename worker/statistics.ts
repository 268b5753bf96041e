// Who takes part and who does not, as the API tells it: rows with names and shares, the greatest first.
import type { Database } from '../db/client.ts'
import { type Dimension, loadNames, loadStatistics, type Narrowing, type Presence, type Sum } from '../db/statistics.ts'
import type { OrganisationType } from '../domain/type.ts'
import { countryName, typeLabel } from '../domain/words/labels.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { visibleSources } from './visibility.ts'

export const sorts = ['participations', 'coordinations', 'newcomers', 'absent', 'perHundred', 'key'] as const
export type StatisticsSort = (typeof sorts)[number]

/** An empty `key` is what nobody knows. What cannot be told is left out. */
export type StatisticsRow = {
  key: string
  label?: string
  participations: number
  coordinations: number
  newcomers: number
  organisations?: number
  active?: number
  absent?: number
  perHundred?: number
}

export type StatisticsAnswer = { sample: boolean; total: StatisticsRow; found: number; rows: StatisticsRow[] }

type Question = { by: Dimension; narrowing: Narrowing; sort: StatisticsSort; limit: number }

const nothing = { participations: 0, coordinations: 0, newcomers: 0, registered: 0 }

/** Counts by a dimension. Presence is told of whole organisations only: not by action or year, nor narrowed to some. */
export async function answerStatistics(
  db: Database,
  { by, narrowing, sort, limit }: Question,
  language: ScreenLanguage,
): Promise<StatisticsAnswer> {
  const sample = (await visibleSources(db)) === undefined
  const { sums, presences } = await loadStatistics(db, by, sample, narrowing)
  const ofPart = narrowing.action !== undefined || narrowing.from !== undefined || narrowing.to !== undefined
  const hasOwn = by !== 'action' && by !== 'year'
  const presenceOf = new Map(hasOwn ? presences.map((it) => [it.key, it]) : [])
  const sumOf = new Map(sums.map((it) => [it.key, it]))
  const keys = [...new Set([...sumOf.keys(), ...presenceOf.keys()])]
  const rows = keys
    .map((key) => rowOf(key, sumOf.get(key), presenceOf.get(key), ofPart))
    .filter((it) => it.participations > 0 || it.organisations)
    .sort(byNumber(sort))
  const shown = rows.slice(0, limit)
  const names =
    by === 'owner'
      ? await loadNames(
          db,
          shown.map(({ key }) => key),
        )
      : undefined
  return {
    sample,
    total: rowOf('', added(sums, nothing), addedPresence(presences), ofPart),
    found: rows.length,
    rows: shown.map((it) => ({ ...it, label: labelOf(it.key, by, language, names) })),
  }
}

function rowOf(key: string, sum: Sum | undefined, presence: Presence | undefined, ofPart: boolean): StatisticsRow {
  const { participations, coordinations, newcomers, registered } = sum ?? nothing
  const row = { key, participations, coordinations, newcomers }
  if (!presence) return row
  const { organisations, active } = presence
  return {
    ...row,
    organisations,
    ...(ofPart ? {} : { active, absent: organisations - active }),
    ...(presence.registered > 0 ? { perHundred: Math.round((1000 * registered) / presence.registered) / 10 } : {}),
  }
}

function added(sums: readonly Sum[], zero: typeof nothing): Sum {
  const total = { key: '', ...zero }
  for (const it of sums)
    for (const name of ['participations', 'coordinations', 'newcomers', 'registered'] as const) total[name] += it[name]
  return total
}

function addedPresence(presences: readonly Presence[]): Presence {
  const total = { key: '', organisations: 0, active: 0, registered: 0 }
  for (const it of presences)
    for (const name of ['organisations', 'active', 'registered'] as const) total[name] += it[name]
  return total
}

/** Greatest first, equals by key; what nobody knows comes last. Years and `key` go upwards. */
const byNumber = (sort: StatisticsSort) => (a: StatisticsRow, b: StatisticsRow) => {
  const unknown = Number(a.key === '') - Number(b.key === '')
  if (unknown !== 0) return unknown
  const difference = sort === 'key' ? 0 : (b[sort] ?? -1) - (a[sort] ?? -1)
  return difference || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}

function labelOf(
  key: string,
  by: Dimension,
  language: ScreenLanguage,
  names?: Map<string, string>,
): string | undefined {
  if (key === '') return undefined
  if (by === 'country') return countryName(key, language)
  if (by === 'type') return typeLabel(key as OrganisationType, language)
  if (by === 'owner') return names?.get(key)
  return key
}
