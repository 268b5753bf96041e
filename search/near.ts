// How far organisations are from a place, as the crow flies.
import type { Columns } from './columns.ts'
import type { Point, Query } from './port.ts'

/** Kilometres; the mean radius of the earth, as Meilisearch has it. */
const radius = 6371.0088
const radians = Math.PI / 180

/** Kilometres between two places on the globe (haversine; half a per cent off at most, for the earth is no ball). */
export function kilometresBetween(one: Point, other: Point): number {
  const north = Math.sin(((other.latitude - one.latitude) * radians) / 2)
  const east = Math.sin(((other.longitude - one.longitude) * radians) / 2)
  const chord = north * north + Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * east * east
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Tells of a row how far it is; not a number where its place is unknown. */
export function distancesFrom({ places }: Columns, near: Point): (row: number) => number {
  return (row) => {
    const [latitude, longitude] = [places[2 * row] ?? Number.NaN, places[2 * row + 1] ?? Number.NaN]
    return kilometresBetween(near, { latitude, longitude })
  }
}

/**
 * Tells of a row whether it is near enough: what lies too far north or south is known without the haversine.
 * @returns undefined where nothing was asked
 */
export function reachOf(columns: Columns, { near, within }: Query): ((row: number) => boolean) | undefined {
  if (!near || within === undefined) return undefined
  const distanceTo = distancesFrom(columns, near)
  const degrees = within / (radius * radians) + 0.01
  return (row) =>
    Math.abs((columns.places[2 * row] ?? Number.NaN) - near.latitude) <= degrees && distanceTo(row) <= within
}

/** Kilometres by id, of rows with `id`, `latitude` and `longitude`; none where the place is unknown. */
export function distancesOf(rows: readonly Record<string, unknown>[], near: Point): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap(({ id, latitude, longitude }) =>
      typeof latitude === 'number' && typeof longitude === 'number'
        ? [[String(id), kilometresBetween(near, { latitude, longitude })]]
        : [],
    ),
  )
}

/** Rows further than any on the globe: their place is unknown. */
const nowhere = 100_000
// A number holds metres and row together, so that sorting is the engine's own.
const rows = 2 ** 26

/** The first `end` rows by distance, the unknown last; ties by row. */
export function nearestRows(columns: Columns, near: Point, found: Uint32Array, end: number): number[] {
  const distanceTo = distancesFrom(columns, near)
  const keys = Float64Array.from(found, (row) => {
    const kilometres = distanceTo(row)
    return Math.round((Number.isNaN(kilometres) ? nowhere : kilometres) * 1000) * rows + row
  })
  return Array.from(keys.sort().subarray(0, end), (key) => key % rows)
}
