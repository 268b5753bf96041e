// The guides we have, and which of them judges a call year. A new guide year is a folder beside this file and a line here.
import type { Action, Call, Deadline } from '../programme.ts'
import type { Requirement } from '../requirement.ts'
import { schoolExchangePartnerships } from './2019/partnerships.ts'
import { cooperationPartnerships, schoolDevelopmentPartnerships, smallScalePartnerships } from './2026/cooperation.ts'
import { centresOfVocationalExcellence } from './2026/excellence.ts'

const guides: Record<number, readonly Action[]> = {
  2019: [schoolExchangePartnerships],
  2026: [smallScalePartnerships, cooperationPartnerships, schoolDevelopmentPartnerships, centresOfVocationalExcellence],
}

/** Call years that can be judged: the programme of 2014-2020, the one since 2021, and the year after the newest guide. */
export const years = { first: 2014, newestGuide: 2026, last: 2027 } as const

/**
 * The guide that judges a call year: its own, or the nearest we have.
 * @returns undefined for a year before 2014 or after the one that follows the newest guide.
 */
export function guideOf(year: number): number | undefined {
  if (!Number.isInteger(year) || year < years.first || year > years.last) return undefined
  return year <= 2020 ? 2019 : years.newestGuide
}

/** All actions a call year offers, one entry per action and field variant; none for a year without a guide. */
export function listCalls(year: number): Call[] {
  const guide = guideOf(year)
  if (guide === undefined) return []
  return (guides[guide] ?? []).flatMap((action) => {
    const common = { action, year, provisional: guide !== year }
    if (action.fields.length === 0) return [{ id: action.id, ...common }]
    return action.fields.map((field) => ({ id: `${action.id}-${field}`, field, ...common }))
  })
}

/** The action a draft names (`KA220-SCH`, `COVE`) in a call year, if that year's guide has it. */
export function findCall(id: string, year: number): Call | undefined {
  return listCalls(year).find((call) => call.id === id)
}

/** The newest year whose own guide has an action; tells a person where `KA229` is to be found. */
export function yearWith(id: string): number | undefined {
  return Object.keys(guides)
    .map(Number)
    .reverse()
    .find((year) => findCall(id, year))
}

/** Requirements that hold for this field of an action. */
export function requirementsOf(call: Call): readonly Requirement[] {
  return call.action.requires.filter(
    (it) => !(it.kind === 'cap' && it.over && call.field && !it.over.includes(call.field)),
  )
}

/**
 * The deadline of a round. Where another year's guide judges, its day is taken over into the call year.
 * @returns undefined if the action has no such round.
 */
export function deadlineOf(call: Call, round: number): Deadline | undefined {
  const deadline = call.action.deadlines.find((it) => it.round === round)
  return deadline && { ...deadline, day: `${call.year}${deadline.day.slice(4)}` }
}
