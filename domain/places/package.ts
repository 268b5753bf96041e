// Packages: hosts within reach of each other that together take a whole group, each worth the sum of its stated reasons;
// where there is none, how far one comes and what is lacking.

import { type Bin, boundOf, type Filling, fill } from './fill.ts'
import { type Barrier, type Fit, fitOf, type PackageReason, type Part, packageReasons, points } from './fit.ts'
import { type Cohort, kilometresBetween, type Place, type Span } from './place.ts'

export type Share = { fit: Fit; learners: number; kilometres: number }

/** Hosts around one of them, the dates, and who goes where. */
export type Package = {
  /** The host in the middle: everybody else is within reach of it. */
  centre: Place
  span: Span
  movedDays: number
  shares: Share[]
  placed: number
  parts: Part[]
  /** The sum of the parts. */
  value: number
}

/** What keeps near hosts from taking part, and what would complete the best package. */
export type Shortfall = { placed: number; of: number; missing: number; accessibleMissing: number; near: Near[] }
export type Near = { place: Place; kilometres: number; why: Barrier | 'far'; room?: number }

export type Packages = { packages: Package[]; shortfall?: Shortfall; looked: number; fitting: number }

/** Another package has at most this share of an earlier one's learners at the same hosts. */
const alikeAtMost = 2 / 3
/** Hosts beyond reach are told up to so many times as far. */
const tellWithin = 2
const nearAtMost = 6
const furtherCentres = 40

type Centre = { place: Place; around: { fit: Fit; kilometres: number }[]; bound: number; span: Span; movedDays: number }

/**
 * Composes packages, best first; the first is the best there is.
 * @param spans dates the stay may have, each with the days it is moved by
 * @param reach kilometres every host is from the one in the middle at most
 * @param today `YYYY-MM-DD`
 */
export function composePackages(
  places: readonly Place[],
  cohort: Cohort,
  spans: readonly (Span & { movedDays: number })[],
  { reach, limit, today }: { reach: number; limit: number; today: string },
): Packages {
  const fitting = new Set<string>()
  const centres = spans.flatMap((span) => {
    const fits = places.flatMap((place) => {
      const fit = fitOf(place, cohort, span, today)
      return typeof fit === 'string' ? [] : [fit]
    })
    for (const { place } of fits) fitting.add(place.id)
    return centresOf(fits, cohort, span, reach)
  })
  const whole = wholePackages(centres, cohort, limit)
  const counts = { looked: places.length, fitting: fitting.size }
  if (whole.length > 0) return { packages: whole, ...counts }
  const most = mostPlaced(centres, cohort)
  const span = most?.span ?? spans[0]
  if (!span) return { packages: [], ...counts }
  const shortfall = shortfallOf(most, places, cohort, span, reach, today)
  return { packages: most ? [most] : [], shortfall, ...counts }
}

function centresOf(fits: readonly Fit[], cohort: Cohort, span: Span & { movedDays: number }, reach: number): Centre[] {
  const northward = [...fits].sort((a, b) => a.place.latitude - b.place.latitude)
  const degrees = reach / kilometresPerDegree
  let from = 0
  return northward.map(({ place }) => {
    while ((northward[from]?.place.latitude ?? 0) < place.latitude - degrees) from++
    const around: Centre['around'] = []
    for (let at = from; at < northward.length; at++) {
      const fit = northward[at] as Fit
      if (fit.place.latitude > place.latitude + degrees) break
      const kilometres = kilometresBetween(place, fit.place)
      if (kilometres <= reach) around.push({ fit, kilometres })
    }
    const bound = boundOf(
      around.map((it) => binOf(it, cohort)),
      cohort.learners,
    )
    return { place, around, bound: bound + points['moved-dates'] * span.movedDays, span, movedDays: span.movedDays }
  })
}

const kilometresPerDegree = 110.5

const binOf = ({ fit, kilometres }: Centre['around'][number], cohort: Cohort): Bin => ({
  least: Math.min(cohort.together, cohort.learners),
  room: fit.room,
  worth: fit.worth,
  once: points['another-host'] + points.distance * kilometres,
  isAccessible: fit.isAccessible,
})

/**
 * Centres by what they can be worth at most: as soon as one cannot be better than those found, none after it can. Once
 * the best is certain, a number of further centres is tried for others that differ.
 */
function wholePackages(centres: readonly Centre[], cohort: Cohort, limit: number): Package[] {
  const hopeful = centres
    .filter(({ around }) => around.reduce((sum, { fit }) => sum + fit.room, 0) >= cohort.learners)
    .sort((a, b) => b.bound - a.bound)
  let found: Package[] = []
  let further = 0
  for (const centre of hopeful) {
    const [best] = found
    if (found.length === limit && centre.bound <= (found.at(-1)?.value ?? 0)) break
    if (best && centre.bound <= best.value && ++further > furtherCentres) break
    const filling = fillingsOf(centre, cohort)[cohort.learners]
    if (filling) found = different([...found, packageOf(centre, filling)], limit)
  }
  return found.length < limit ? different([...found, ...without(found[0], hopeful, cohort)], limit) : found
}

/** The best around the same host if one of those who take learners there were not to. */
function without(best: Package | undefined, centres: readonly Centre[], cohort: Cohort): Package[] {
  const centre = centres.find((it) => best && it.place.id === best.centre.id && it.movedDays === best.movedDays)
  if (!best || !centre) return []
  return best.shares.flatMap((left) => {
    const around = centre.around.filter((it) => it.fit.place.id !== left.fit.place.id)
    const filling = fillingsOf({ ...centre, around }, cohort)[cohort.learners]
    return filling ? [packageOf({ ...centre, around }, filling)] : []
  })
}

const fillingsOf = ({ around }: Centre, cohort: Cohort) =>
  fill(
    around.map((it) => binOf(it, cohort)),
    cohort.learners,
    Math.min(cohort.accessFor, cohort.learners),
  )

/** The best of them, and each next one that is another one. */
function different(packages: Package[], limit: number): Package[] {
  const kept: Package[] = []
  for (const one of packages.sort((a, b) => b.value - a.value)) {
    if (kept.length === limit) break
    if (kept.every((other) => alike(one, other) <= alikeAtMost)) kept.push(one)
  }
  return kept
}

/** The share of learners who would be at the same host in both. */
function alike(one: Package, other: Package): number {
  const shares = new Map(other.shares.map((it) => [it.fit.place.id, it.learners]))
  const same = one.shares.reduce((sum, it) => sum + Math.min(it.learners, shares.get(it.fit.place.id) ?? 0), 0)
  return same / one.placed
}

/** Around one centre, as many as can be placed, in the best way; over all centres the most. */
function mostPlaced(centres: readonly Centre[], cohort: Cohort): Package | undefined {
  let best: Package | undefined
  const roomOf = ({ around }: Centre) =>
    Math.min(
      cohort.learners,
      around.reduce((sum, { fit }) => sum + fit.room, 0),
    )
  for (const centre of [...centres].sort((a, b) => roomOf(b) - roomOf(a))) {
    if (best && roomOf(centre) < best.placed) break
    const fillings = fillingsOf(centre, cohort)
    const most = fillings.findLastIndex((it, placed) => placed > 0 && it !== undefined)
    const filling = fillings[most]
    if (!filling || most < 1) continue
    const found = packageOf(centre, filling)
    if (!best || found.placed > best.placed || (found.placed === best.placed && found.value > best.value)) best = found
  }
  return best
}

function packageOf({ place, around, span, movedDays }: Centre, { shares }: Filling): Package {
  const used = around
    .map((it, at): Share => ({ ...it, learners: shares[at] ?? 0 }))
    .filter((it) => it.learners > 0)
    .sort((a, b) => b.learners - a.learners || a.kilometres - b.kilometres)
  const sums = new Map<PackageReason, number>()
  const add = (code: PackageReason, value: number) => value !== 0 && sums.set(code, (sums.get(code) ?? 0) + value)
  for (const { fit, learners, kilometres } of used) {
    for (const { code, value } of fit.parts) add(code, value * learners)
    add('another-host', points['another-host'])
    add('distance', points.distance * kilometres)
  }
  add('moved-dates', points['moved-dates'] * movedDays)
  const parts = packageReasons.flatMap((code): Part[] => (sums.has(code) ? [{ code, value: sums.get(code) ?? 0 }] : []))
  return {
    centre: place,
    span: { from: span.from, to: span.to },
    movedDays,
    shares: used,
    placed: used.reduce((sum, it) => sum + it.learners, 0),
    parts,
    value: parts.reduce((sum, it) => sum + it.value, 0),
  }
}

function shortfallOf(
  most: Package | undefined,
  places: readonly Place[],
  cohort: Cohort,
  span: Span,
  reach: number,
  today: string,
): Shortfall {
  const placed = most?.placed ?? 0
  const served = most?.shares.reduce((sum, it) => sum + (it.fit.isAccessible ? it.learners : 0), 0) ?? 0
  const used = new Set(most?.shares.map((it) => it.fit.place.id))
  const near = places
    .filter((place) => !used.has(place.id))
    .flatMap((place): Near[] => {
      const kilometres = most ? kilometresBetween(most.centre, place) : 0
      if (kilometres > reach * tellWithin) return []
      const fit = fitOf(place, cohort, span, today)
      if (typeof fit === 'string') return [{ place, kilometres, why: fit }]
      return kilometres > reach ? [{ place, kilometres, why: 'far', room: fit.room }] : []
    })
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, nearAtMost)
  return {
    placed,
    of: cohort.learners,
    missing: cohort.learners - placed,
    accessibleMissing: Math.max(0, Math.min(cohort.accessFor, cohort.learners) - served),
    near,
  }
}
