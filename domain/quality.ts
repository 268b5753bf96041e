// Partnership quality: what assessors look at in a team, counted from the draft and the record. Beside eligibility.
import { type Consortium, identitiesOf, isCounted, type Member } from './consortium.ts'
import { type Answer, inProgramme } from './country.ts'
import { partOfEurope } from './europe.ts'
import {
  experienceOf,
  hasLittle,
  hasMuch,
  type Known,
  kindOf,
  mayHaveLittle,
  mayHaveMuch,
  type Recorded,
} from './experience.ts'
import type { Call, Indicator, QualityItem } from './programme.ts'
import type { Count } from './requirement.ts'
import { hasRole, type OrganisationType, type Role } from './type.ts'

/** How an indicator stands: there for certain, not there, or open while facts are unknown. */
export type QualityState = 'present' | 'absent' | 'unknown'

export type QualityReading = QualityItem & {
  /** Points of the award criterion it belongs to, of 100; absent where the weights are not known. */
  weight?: number
  state: QualityState
  value: Count
  /** What the value is counted among: members, or the sides or parts looked for. */
  of: number
}

/** A count, what it is counted among, and the least at which the thing looked for is there at all. */
type Counted = { value: Count; of: number; least: number }
type Team = { call: Call; members: Member[]; experience: (member: Member) => Known }

/**
 * Reads the indicators of an action for a team; only coordinator and partners are looked at, each organisation once.
 * @param recorded past projects of organisations in the record.
 */
export function qualityOf(call: Call, consortium: Consortium, recorded: Recorded): QualityReading[] {
  const identities = identitiesOf(consortium.members)
  const members = consortium.members.filter((it, index) => isCounted(it) && identities[index] === index)
  const kind = kindOf(call)
  const team = { call, members, experience: (member: Member) => experienceOf(member, kind, recorded) }
  return (call.action.quality ?? []).map((item) => {
    const { value, of, least } = countFor(item.indicator, team)
    return { ...item, weight: call.action.award?.[item.criterion], state: stateOf(value, least), value, of }
  })
}

function stateOf({ certain, possible }: Count, least: number): QualityState {
  if (certain >= least) return 'present'
  return possible < least ? 'absent' : 'unknown'
}

function countFor(indicator: Indicator, { call, members, experience }: Team): Counted {
  const among = (least: number, answer: (member: Member) => Answer): Counted => ({
    ...countOf(members.map(answer)),
    of: members.length,
    least,
  })
  const sides = (...roles: Role[]): Counted => ({
    ...countOf(roles.map((role) => best(members.map((it) => hasRole(it.facts, role))))),
    of: roles.length,
    least: roles.length,
  })
  const little = (it: Member) => between(hasLittle(experience(it)), mayHaveLittle(experience(it)))
  const much = (it: Member) => between(hasMuch(experience(it)), mayHaveMuch(experience(it)))
  const outside = (it: Member) => opposite(inProgramme(it.facts.country, call.year))
  switch (indicator) {
    case 'profile-mix':
      return { ...differentTypes(members), of: members.length, least: 2 }
    case 'newcomers':
      return among(1, little)
    case 'experienced-coordinator': {
      const coordinators = members.filter((it) => it.role === 'coordinator').map(experience)
      const answers = coordinators.map((it) => between(it.least > 0, it.most > 0))
      return { ...countOf(answers), of: coordinators.length, least: 1 }
    }
    case 'experience-mix':
      return { ...countOf([best(members.map(little)), best(members.map(much))]), of: 2, least: 2 }
    case 'public-authority':
      return among(1, (it) => hasType(it, ['EPLUS-BODY-PUB-NAT', 'EPLUS-BODY-PUB-REG', 'EPLUS-BODY-PUB-LOC']))
    case 'third-countries':
      return among(1, outside)
    case 'third-country-share':
      return among(Math.ceil(members.length / 2), outside)
    case 'parts-of-europe': {
      const parts = new Set(members.flatMap((it) => partOfEurope(it.facts.country) ?? [])).size
      return { value: { certain: parts, possible: parts }, of: 4, least: 2 }
    }
    case 'three-sides':
      return sides('vet_provider', 'hei', 'labour_market_actor')
    case 'small-enterprises':
      return among(1, (it) => hasType(it, ['EPLUS-ENT-SME']))
    case 'social-partners':
      return among(1, (it) => hasType(it, ['EPLUS-SOCIAL']))
    case 'non-academic':
      return among(1, (it) => opposite(hasRole(it.facts, 'hei')))
    case 'authorities-and-schools':
      return sides('school_authority', 'school')
    case 'accredited-members':
      return among(1, ({ facts: { accredited } }) => (accredited ? yesIf(accredited.includes('SCH')) : 'ask'))
  }
}

function countOf(answers: Answer[]): { value: Count } {
  const certain = answers.filter((it) => it === 'yes').length
  return { value: { certain, possible: certain + answers.filter((it) => it === 'ask').length } }
}

/** Each member without a type may bring one more. */
function differentTypes(members: Member[]): { value: Count } {
  const certain = new Set(members.flatMap((it) => it.facts.type ?? [])).size
  return { value: { certain, possible: certain + members.filter((it) => !it.facts.type).length } }
}

const hasType = ({ facts: { type } }: Member, types: OrganisationType[]): Answer =>
  type ? yesIf(types.includes(type)) : 'ask'
const yesIf = (holds: boolean): Answer => (holds ? 'yes' : 'no')
const between = (certain: boolean, possible: boolean): Answer => (certain ? 'yes' : possible ? 'ask' : 'no')
const opposite = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'ask')
const best = (answers: Answer[]): Answer => (answers.includes('yes') ? 'yes' : answers.includes('ask') ? 'ask' : 'no')
