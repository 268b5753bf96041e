// The linear programme of a wish: a column for everybody who may sit down, a row for all that is asked of the team.
import type { Model } from 'yalps'
import { identitiesOf, type Member } from '../consortium.ts'
import { momentOf } from '../judge.ts'
import type { Call } from '../programme.ts'
import type { Requirement, Variant, VariantName } from '../requirement.ts'
import { requirementsOf } from '../rules/guides.ts'
import { factsOf } from '../suggest.ts'
import type { Theme } from '../theme.ts'
import { constraintsOf, placeOf, type Room } from './constraints.ts'
import { atLeast, atMost, joined, type Linear, type Row, type Seat, sumOf } from './linear.ts'
import { gatheringRows, type Kept, type Option, type Preferences, partsOf, rowsOf, sharedParts } from './objective.ts'

export type Wish = {
  call: Call
  /** Those who stay. */
  kept: Kept
  themes: readonly Theme[]
  options: readonly Option[]
  /** How many organisations the whole team has, fewest and most. */
  size: [number, number]
  prefer: Preferences
  limit: number
  /** How many programmes in halves the solver may look at for one team. */
  effort: number
}

/** A variant of the action, and the place all have to come from: one programme for each. */
export type Choice = { variant?: VariantName; place?: string }
export type OptionSeat = Seat & { option: Option; column: string }

/** Places tried where all have to come from one: where those who sit there come from, else where most candidates do. */
const placesAtMost = 6

export type Programme = {
  seats: OptionSeat[]
  room: Room
  rules: readonly Requirement[]
  shared: ReturnType<typeof sharedParts>
  choices: Choice[]
  common: Row[]
}

/** @param without requirements that are left aside, to see whether they are in the way */
export function programmeOf(
  { call, kept, options, themes, prefer, size }: Wish,
  without: readonly Requirement[] = [],
): Programme {
  const { consortium } = kept
  const isLed = consortium.members.some((it) => it.role === 'coordinator')
  const seats = options.flatMap((option, at): OptionSeat[] => {
    const sitting = (role: Member['role']): OptionSeat => ({
      option,
      column: `${role} ${at}`,
      member: { role, id: option.organisation.id, facts: factsOf(option.organisation) },
    })
    return isLed ? [sitting('partner')] : [sitting('partner'), sitting('coordinator')]
  })
  const identities = new Map(identitiesOf(consortium.members).map((it, at) => [consortium.members[at] as Member, it]))
  const atTable: Seat[] = consortium.members.map((member) => ({ member }))
  const room: Room = { seats: [...atTable, ...seats], identities, moment: momentOf(call, consortium) }
  const all = sumOf(room.seats, identities)
  const leaders = sumOf(
    seats.filter(({ member }) => member.role === 'coordinator'),
    identities,
  )
  const pairs = isLed
    ? []
    : options.map(
        (_, at): Row => ({
          terms: [
            { column: `partner ${at}`, times: 1 },
            { column: `coordinator ${at}`, times: 1 },
          ],
          max: 1,
        }),
      )
  const shared = sharedParts(options, kept, themes, prefer)
  const rules = requirementsOf(call).filter((it) => !without.includes(it))
  return {
    seats,
    room,
    rules,
    shared,
    choices: choicesOf(rules, room),
    common: [
      ...atLeast(all, size[0]),
      atMost(all, size[1]),
      ...(isLed ? [] : [...atLeast(leaders, 1), atMost(leaders, 1)]),
      ...pairs,
      ...rowsOf(shared, seats),
    ],
  }
}

/** One programme for each variant of the action, and for each place that all have to come from. */
function choicesOf(requirements: readonly Requirement[], room: Room): Choice[] {
  const variants = requirements.flatMap((it) => (it.kind === 'oneOf' ? it.variants : []))
  const inside = [...requirements, ...variants.flatMap((it) => it.requires)]
  const same = inside.find((it) => it.kind === 'same')
  const places = same ? placesFor(same, room) : [undefined]
  const named: (VariantName | undefined)[] = variants.length > 0 ? variants.map((it) => it.name) : [undefined]
  return named.flatMap((variant) =>
    places.map((place): Choice => ({ ...(variant && { variant }), ...(place && { place }) })),
  )
}

/** Where those who stay come from; if none of them is concerned, where most candidates do. */
function placesFor({ of, among }: Extract<Requirement, { kind: 'same' }>, { seats }: Room): string[] {
  const concerned = seats.filter(({ member }) => among.standing.includes(member.role))
  const isOutside = (among.where ?? []).some((it) => it.is === 'from' && it.area.regions)
  // A region of the world has a number; a country of the Programme has none and stands for itself.
  const places = [...Map.groupBy(concerned, ({ member }) => placeOf(of, member))].filter(
    ([place]) => !isOutside || /\d/.test(place),
  )
  const kept = places.filter(([, there]) => there.some((it) => !it.column))
  return [...(kept.length > 0 ? kept : places)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, placesAtMost)
    .map(([place]) => place)
}

function linearOf({ rules, room }: Programme, { variant, place }: Choice): Linear {
  const chosen = (variants: readonly Variant[]) =>
    (variants.find((it) => it.name === variant) ?? variants[0]) as Variant
  return joined(rules.map((it) => constraintsOf(it, { ...room, place }, chosen)))
}

export function modelOf(
  programme: Programme,
  choice: Choice,
  { prefer }: Wish,
  unlike: readonly Row[],
  isWhole: boolean,
): Model {
  const { rows, barred, whole, gatherings } = linearOf(programme, choice)
  const all = [...programme.common, ...rows, ...gatheringRows(gatherings, programme.shared, programme.seats), ...unlike]
  const columns = new Map<string, Map<string, number>>()
  const put = (column: string, row: string, times: number) => {
    const of = columns.get(column) ?? new Map<string, number>()
    columns.set(column, of.set(row, (of.get(row) ?? 0) + times))
  }
  const ruledOut = new Set(barred)
  for (const { column, option } of programme.seats) {
    put(
      column,
      'worth',
      partsOf(option, prefer).reduce((sum, it) => sum + it.value, 0),
    )
    if (!isWhole) put(column, `${column} at most once`, 1)
  }
  for (const { name, value } of programme.shared) put(name, 'worth', value)
  all.forEach(({ terms }, at) => {
    for (const { column, times } of terms) put(column, `row ${at}`, times)
  })
  const once = isWhole ? [] : programme.seats.map(({ column }) => [`${column} at most once`, { max: 1 }] as const)
  return {
    direction: 'maximize',
    objective: 'worth',
    constraints: [
      ...all.map(
        ({ min, max }, at) =>
          [`row ${at}`, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }] as const,
      ),
      ...once,
    ],
    variables: [...columns].filter(([column]) => !ruledOut.has(column)),
    ...(isWhole && { binaries: new Set([...programme.seats.map((it) => it.column), ...whole]) }),
  }
}
