// The guides we have, and which of them judges a call year. A new guide year is a folder beside this file and a line here.
import { brusselsInstant } from '../brussels.ts'
import type { Action, Call, Deadline, Edition, Succession } from '../programme.ts'
import type { Requirement } from '../requirement.ts'
import { edition2019 } from './2019/edition.ts'
import { edition2025 } from './2025/edition.ts'
import { edition2026 } from './2026/edition.ts'

/** Every guide year, oldest first. */
export const editions: readonly Edition[] = [edition2019, edition2025, edition2026]

const newest = Math.max(...editions.map((it) => it.year))

/** Call years that can be judged: the programme of 2014-2020, the one since 2021, and the year after the newest guide. */
export const years = { first: 2014, newestGuide: newest, last: newest + 1 } as const

/** The last call year of the programme before today's. */
const lastOfOldProgramme = 2020

/**
 * The guide that judges a call year: its own, or the nearest whole one of the same programme; of two the later one.
 * @returns undefined for a year before 2014 or after the one that follows the newest guide.
 */
export function guideOf(year: number, among = editions): number | undefined {
  const last = Math.max(...among.map((it) => it.year)) + 1
  if (!Number.isInteger(year) || year < years.first || year > last) return undefined
  const isOld = (it: number) => it <= lastOfOldProgramme
  const [nearest] = among
    .filter((it) => !it.partial || it.year === year)
    .map((it) => it.year)
    .filter((it) => isOld(it) === isOld(year))
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
  return nearest
}

/** All actions a call year offers, one entry per action and field variant; none for a year without a guide. */
export function listCalls(year: number, among = editions): Call[] {
  const guide = guideOf(year, among)
  const edition = among.find((it) => it.year === guide)
  return (edition?.actions ?? []).flatMap((action) => callsOf(action, year))
}

/**
 * The action a draft names in a call year, if that year's guide has it: by its id (`KA220-SCH`, `COVE`) or by EACEA's
 * call code, whose year does not matter (`ERASMUS-EDU-2026-PEX-COVE`).
 */
export function findCall(id: string, year: number, among = editions): Call | undefined {
  const calls = listCalls(year, among)
  const code = codeWithoutYear(id)
  return (
    calls.find((call) => call.id === id) ??
    calls.find(({ action }) => action.callCodes?.some((it) => codeWithoutYear(it) === code))
  )
}

/** The newest year whose own guide has an action; tells a person where `KA229` is to be found. */
export function yearWith(id: string): number | undefined {
  return editions
    .map((it) => it.year)
    .reverse()
    .find((year) => findCall(id, year))
}

/** What became of an action in the programme since: none while it is in today's. */
export function successorsOf({ action }: Call): readonly Succession[] {
  return editions.find((it) => it.year === action.guide)?.successors?.filter((it) => it.from === action.id) ?? []
}

/** Requirements that hold for this field of an action. */
export function requirementsOf(call: Call): readonly Requirement[] {
  return call.action.requires.filter((it) => {
    const fields = it.fields ?? (it.kind === 'cap' ? it.over : undefined)
    return !fields || !call.field || fields.includes(call.field)
  })
}

/**
 * The deadline of a round. Where another year's guide judges, its day is taken over into the call year.
 * @returns undefined if the action has no such round.
 */
export function deadlineOf(call: Call, round: number): Deadline | undefined {
  const deadline = call.action.deadlines.find((it) => it.round === round)
  return deadline && { ...deadline, day: `${call.year}${deadline.day.slice(4)}` }
}

/**
 * The deadline of a round as the call year itself states it.
 * @returns undefined if the action has no such round, or if nobody has announced that year's dates.
 */
export function statedDeadlineOf(call: Call, round: number): Deadline | undefined {
  return call.provisional ? undefined : call.action.deadlines.find((it) => it.round === round)
}

/**
 * The same action a year later, once every deadline that this call states has passed.
 * @param now milliseconds of Unix time
 * @returns undefined while a deadline lies ahead or none is stated, or if the year after does not have the action.
 */
export function callAfter(call: Call, now: number): Call | undefined {
  const { deadlines } = call.action
  if (call.provisional || deadlines.length === 0) return undefined
  const isOver = deadlines.every(({ day, time }) => brusselsInstant(day, time) <= now)
  return isOver ? findCall(call.id, call.year + 1) : undefined
}

function callsOf(action: Action, year: number): Call[] {
  const common = { action, year, provisional: action.guide !== year }
  if (action.fields.length === 0) return [{ id: action.id, ...common }]
  return action.fields.map((field) => ({ id: `${action.id}-${field}`, field, ...common }))
}

const codeWithoutYear = (code: string) => code.toUpperCase().replace(/-20\d\d-/, '-')
