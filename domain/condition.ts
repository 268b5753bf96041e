// Whether a condition holds for one member: yes, no, or ask, with the facts that would settle it.

import type { Facts, Member } from './consortium.ts'
import { type Answer, type Area, within } from './country.ts'
import { type Field, isOid, isPic, type PartialDate } from './organisation.ts'
import type { Condition, Fact, Selector } from './requirement.ts'
import { hasRole, type OrganisationType, type Role } from './type.ts'

/** The call year, the day (`YYYY-MM-DD`) of the deadline and the field that conditions are read against. */
export type Moment = { year: number; deadline: string; field?: Field }

export type Outcome = { answer: Answer; missing: Fact[] }

const yes: Outcome = { answer: 'yes', missing: [] }
const no: Outcome = { answer: 'no', missing: [] }
const ask = (...missing: Fact[]): Outcome => ({ answer: 'ask', missing })
const certainly = (holds: boolean): Outcome => (holds ? yes : no)

/** Does a condition hold for these facts at that moment? */
export function holds(condition: Condition, facts: Facts, moment: Moment): Outcome {
  switch (condition.is) {
    case 'from':
      return liesIn(condition.area, facts, moment)
    case 'role':
      return anyOf(condition.anyOf.map((role) => playsRole(role, facts)))
    case 'type':
      return isOfType(condition.anyOf, facts)
    case 'established':
      return wasEstablished(facts.established, yearsBefore(moment.deadline, condition.years))
    case 'eche':
      return facts.eche === undefined ? ask('eche') : certainly(facts.eche)
    case 'accredited':
      return isAccredited(facts.accredited, moment.field)
    case 'identifier': {
      const identifier = facts[condition.scheme]
      if (!identifier) return ask(condition.scheme)
      return certainly(condition.scheme === 'oid' ? isOid(identifier) : isPic(identifier))
    }
    case 'not':
      return negate(all(condition.all, facts, moment))
    case 'any':
      return anyOf(condition.of.map((part) => holds(part, facts, moment)))
  }
}

/** Does a selector pick this member? */
export function selects(selector: Selector, member: Member, moment: Moment): Outcome {
  if (!selector.standing.includes(member.role)) return no
  return all(selector.where ?? [], member.facts, moment)
}

/** Like `allOf`, for conditions of one member: asked so often that it stops at the first no. */
function all(conditions: readonly Condition[], facts: Facts, moment: Moment): Outcome {
  let outcome = yes
  for (const condition of conditions) {
    const part = holds(condition, facts, moment)
    if (part.answer === 'no') return no
    if (part.answer === 'ask') outcome = allOf([outcome, part])
  }
  return outcome
}

/** All parts hold: one no settles it, then anything open leaves it open. */
export function allOf(parts: Outcome[]): Outcome {
  if (parts.some((it) => it.answer === 'no')) return no
  const open = parts.filter((it) => it.answer === 'ask')
  return open.length > 0 ? ask(...distinct(open.flatMap((it) => it.missing))) : yes
}

/** One part holds: one yes settles it, then anything open leaves it open. */
export function anyOf(parts: Outcome[]): Outcome {
  if (parts.some((it) => it.answer === 'yes')) return yes
  const open = parts.filter((it) => it.answer === 'ask')
  return open.length > 0 ? ask(...distinct(open.flatMap((it) => it.missing))) : no
}

function negate({ answer, missing }: Outcome): Outcome {
  return { answer: answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'ask', missing }
}

function liesIn(area: Area, facts: Facts, { year }: Moment): Outcome {
  const answer = within(area, facts.country, year)
  return answer === 'ask' ? ask('association') : certainly(answer === 'yes')
}

/** A role is open while neither type nor roles are known, or where the national agency defines it. */
export function playsRole(role: Role, facts: Facts): Outcome {
  const answer = hasRole(facts, role)
  if (answer !== 'ask') return certainly(answer === 'yes')
  return facts.type ? ask('roles') : ask('type', 'roles')
}

/** Without a type, stated roles still rule out every type that could not play any of them. */
function isOfType(types: readonly OrganisationType[], facts: Facts): Outcome {
  if (facts.type) return certainly(types.includes(facts.type))
  if (!facts.roles?.length) return ask('type', 'roles')
  const conceivable = types.some((type) => facts.roles?.some((role) => hasRole({ type }, role) !== 'no'))
  return conceivable ? ask('type') : no
}

/** Accreditations are held by field; an action of no field takes any. */
function isAccredited(fields: readonly Field[] | undefined, field: Field | undefined): Outcome {
  if (!fields) return ask('accredited')
  return certainly(field ? fields.includes(field) : fields.length > 0)
}

function wasEstablished(established: PartialDate | undefined, latest: string): Outcome {
  if (!established) return ask('established')
  if (lastDayOf(established) <= latest) return yes
  return firstDayOf(established) > latest ? no : ask('established')
}

const filled = (date: PartialDate, rest: string) =>
  date.length === 10 ? date : `${date}${rest.slice(date.length === 4 ? 0 : 3)}`
const firstDayOf = (date: PartialDate) => filled(date, '-01-01')
/** `-31` for a short month too: it only has to sort after every day of the month. */
const lastDayOf = (date: PartialDate) => filled(date, '-12-31')

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)]
