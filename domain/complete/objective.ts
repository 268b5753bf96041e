// What makes one team better than another: a sum of stated parts, each of which a person can read.
import type { Consortium } from '../consortium.ts'
import { type Country, countsAs } from '../country.ts'
import type { Reason } from '../match.ts'
import type { Organisation } from '../organisation.ts'
import type { Theme } from '../theme.ts'
import type { Gathering, Row, Seat } from './linear.ts'

/** Somebody who may join, with the reasons for it. */
export type Option = { organisation: Organisation; reasons: readonly Reason[]; isNewcomer: boolean }

/** What a person prefers, each from 0 to 1: new partners to known ones, newcomers, many countries. */
export type Preferences = { novelty: number; newcomers: number; spread: number }

export const parts = ['fit', 'ties', 'answers', 'themes', 'newcomers', 'spread'] as const
export type PartCode = (typeof parts)[number]
export type Part = { code: PartCode; value: number }

/** Points of each part; a theme counts half the second time, and newcomers up to as many as stated. */
const points = { theme: [1, 0.5], newcomer: 1, newcomersAtMost: 3, country: 0.75 } as const

/** Chairs and verdicts are the constraints' matter: here they would count twice. */
const bound: readonly Reason['code'][] = [
  'right-role',
  'possible-role',
  'new-country',
  'breaks',
  'raises-question',
  'newcomer',
  'newcomer-seat',
  'shares-theme',
]

const sumOf = (reasons: readonly Reason[]) => reasons.reduce((sum, it) => sum + it.value, 0)

/** What one member adds by itself. */
export function partsOf({ reasons }: Option, { novelty }: Preferences): Part[] {
  const of = (isSo: (code: Reason['code']) => boolean) => sumOf(reasons.filter((it) => isSo(it.code)))
  return [
    { code: 'fit', value: of((it) => !bound.includes(it) && it !== 'worked-together' && it !== 'confirmed-lately') },
    { code: 'ties', value: 2 * (1 - novelty) * of((it) => it === 'worked-together') },
    { code: 'answers', value: of((it) => it === 'confirmed-lately') },
  ]
}

/** Who sits at the table already, as the parts that are shared look at them. */
export type Kept = { consortium: Consortium; themesOf: (id: string) => readonly Theme[] }

/** A part that hangs on the whole team: so much for each of a number of people, up to a bound. */
type Shared = {
  code: PartCode
  value: number
  upTo: number
  kept: number
  among: (it: Option) => boolean
  name: string
}

/** Themes with falling returns, newcomers up to a bound, and each further country. */
export function sharedParts(
  options: readonly Option[],
  kept: Kept,
  themes: readonly Theme[],
  prefer: Preferences,
): Shared[] {
  const { members } = kept.consortium
  const countries = new Set(members.map((it) => countsAs(it.facts.country)))
  const others = new Set(options.map((it) => countsAs(it.organisation.country)).filter((it) => !countries.has(it)))
  const coverage = themes.flatMap((theme): Shared[] => {
    const has = members.filter(({ id }) => id && kept.themesOf(id).includes(theme)).length
    return points.theme.map((value, at) => ({
      code: 'themes',
      value,
      upTo: 1,
      kept: has,
      among: (it) => it.organisation.themes.includes(theme),
      name: `theme ${theme} ${at}`,
    }))
  })
  return [
    ...coverage,
    {
      code: 'newcomers',
      value: points.newcomer * prefer.newcomers,
      upTo: points.newcomersAtMost,
      kept: 0,
      among: (it) => it.isNewcomer,
      name: 'newcomers',
    },
    ...[...others].map(
      (country): Shared => ({
        code: 'spread',
        value: points.country * prefer.spread,
        upTo: 1,
        kept: 0,
        among: (it) => countsAs(it.organisation.country) === country,
        name: spreadOf(country),
      }),
    ),
  ]
}

/** The steps of a theme hang on the same people; every other part stands alone. */
const groupsOf = (shared: readonly Shared[]) => [
  ...Map.groupBy(shared, ({ code, name }) =>
    code === 'themes' ? name.slice(0, name.lastIndexOf(' ')) : name,
  ).values(),
]

/** The shared parts as rows: what is gained is bounded by who is there; steps of one theme share those who have it. */
export function rowsOf(shared: readonly Shared[], seats: readonly (Seat & { option: Option })[]): Row[] {
  return groupsOf(shared).flatMap((steps): Row[] => {
    const [first] = steps
    if (!first) return []
    const having = seats.flatMap(({ option, column }) => (column && first.among(option) ? [{ column, times: 1 }] : []))
    return [
      { terms: [...having, ...steps.map(({ name }) => ({ column: name, times: -1 }))], min: -first.kept },
      ...steps.map(({ name, upTo }): Row => ({ terms: [{ column: name, times: 1 }], max: upTo })),
    ]
  })
}

/** What a team is worth, part by part: exactly what the programme maximises. */
export function worthOf(team: readonly Option[], shared: readonly Shared[], prefer: Preferences): Part[] {
  const own = team.flatMap((it) => partsOf(it, prefer))
  const gained = groupsOf(shared).flatMap((of): Part[] => {
    let left = (of[0]?.kept ?? 0) + team.filter((it) => of[0]?.among(it)).length
    return of.map(({ code, value, upTo }) => {
      const taken = Math.min(left, upTo)
      left -= taken
      return { code, value: value * taken }
    })
  })
  return parts.map((code) => ({
    code,
    value: [...own, ...gained].filter((it) => it.code === code).reduce((sum, it) => sum + it.value, 0),
  }))
}

/**
 * Of the people who make a country complete, one brings the country itself: so whoever counts both counts no one twice.
 * Whole people keep this anyway; without it the solver would seat halves in twice as many countries, and search long.
 */
export function gatheringRows(
  gatherings: readonly Gathering[],
  shared: readonly Shared[],
  seats: readonly (Seat & { option: Option })[],
): Row[] {
  const spread = new Map(shared.flatMap((it) => (it.code === 'spread' ? [[it.name, it] as const] : [])))
  return gatherings.flatMap(({ country, column, people }): Row[] => {
    const part = spread.get(spreadOf(country))
    if (!part) return []
    const there = seats.filter(({ option }) => part.among(option)).flatMap((it) => it.column ?? [])
    const terms = there.map((it) => ({ column: it, times: 1 }))
    return [{ terms: [...terms, { column: part.name, times: -1 }, { column, times: 1 - people }], min: 0 }]
  })
}

const spreadOf = (country: Country) => `spread ${country}`
