// How one requirement stands for a planned stay: yes, no, or open with the facts that would settle it.
import { inProgramme, within } from '../country.ts'
import { daysBetween, monthsAfter } from '../date.ts'
import type { Reading } from '../reading.ts'
import type { Fact } from '../requirement.ts'
import type { Stay, StayRequirement } from './stay.ts'

type Kind<Name extends StayRequirement['kind']> = Extract<StayRequirement, { kind: Name }>

const yes: Reading = { holds: 'yes' }
const no: Reading = { holds: 'no' }
const open = (...missing: Fact[]): Reading => ({ holds: 'open', missing })
const certainly = (holds: boolean): Reading => (holds ? yes : no)

/** From this age on nobody is a minor. */
const adult = 18

/** How a requirement stands for a stay in a call year. */
export function readingOfStay(requirement: StayRequirement, stay: Stay, year: number): Reading {
  switch (requirement.kind) {
    case 'lasts':
      return requirement.unit === 'days' ? daysReading(requirement, stay) : monthsReading(requirement, stay)
    case 'participants':
      return participantsReading(requirement, stay)
    case 'origins':
      return originsReading(requirement, stay, year)
    case 'venue':
      return venueReading(requirement, stay, year)
    case 'abroad': {
      if (!stay.hosting) return open('hosting-country')
      return stay.sending ? certainly(stay.sending !== stay.hosting) : open('sending-country')
    }
    case 'host-takes-part': {
      if (!stay.hosting) return open('hosting-country')
      return stay.learnersFrom ? certainly(stay.learnersFrom.includes(stay.hosting)) : open('learners-from')
    }
    case 'groups': {
      if (!stay.groups) return open('groups')
      const { participants, leaders } = requirement
      return certainly(stay.groups.every((it) => it.participants >= participants && it.leaders >= leaders))
    }
    case 'ages':
      return agesReading(requirement, stay)
    case 'sender':
      return stay.sender ? certainly(requirement.anyOf.includes(stay.sender)) : open('sender')
    case 'advice':
      return adviceReading(requirement, stay, year)
  }
}

/** Days abroad, the first and the last among them; undefined while neither they nor the dates are stated. */
export function daysOf({ from, to, days }: Stay): number | undefined {
  return from && to ? daysBetween(from, to) + 1 : days
}

function daysReading(it: Kind<'lasts'>, stay: Stay): Reading {
  const days = daysOf(stay)
  if (days === undefined) return open('days')
  if (days >= it.from && days <= it.to) return yes
  if (days > it.to || days < (it.fromIfFewerOpportunities ?? it.from)) return no
  // Shorter than usual: allowed for those with fewer opportunities.
  return stay.fewerOpportunities ? certainly(stay.fewerOpportunities === 'all') : open('fewer-opportunities')
}

/** Months by the calendar where the dates are known; by days alone, what some months have and others have not is open. */
function monthsReading(it: Kind<'lasts'>, { from, to, days }: Stay): Reading {
  if (from && to) {
    const lasts = (months: number) => daysBetween(monthsAfter(from, months), to) + 1
    return certainly(lasts(it.from) >= 0 && lasts(it.to) <= 0)
  }
  if (days === undefined) return open('days')
  if (days < shortestMonths(it.from) || days > longestMonths(it.to)) return no
  return days >= longestMonths(it.from) && days <= shortestMonths(it.to) ? yes : open('days')
}

const averageMonth = 30.436_875
const shortestMonths = (months: number) => Math.floor(months * averageMonth) - 1
const longestMonths = (months: number) => Math.ceil(months * averageMonth) + 1

function participantsReading(it: Kind<'participants'>, stay: Stay): Reading {
  const { participants } = stay
  if (participants === undefined) return open('participants')
  const count = { certain: participants, possible: participants }
  const settled = (holds: boolean): Reading => ({ ...certainly(holds), count })
  if (it.atMost !== undefined && participants > it.atMost) return settled(false)
  if (it.atMostFrom && participants > it.atMostFrom.applicant) {
    if (participants > it.atMostFrom.member) return settled(false)
    return stay.sender ? settled(stay.sender === 'member') : { ...open('sender'), count }
  }
  const atLeast = it.atLeast ?? 0
  const lowest = it.atLeastIfFewerOpportunities ?? atLeast
  if (participants >= atLeast) return settled(true)
  if (participants < lowest) return settled(false)
  if (!stay.fewerOpportunities) return { ...open('fewer-opportunities'), count }
  return settled(stay.fewerOpportunities === 'all')
}

/** Countries that certainly and possibly count; who has not said where learners come from has said nothing. */
function originsReading(it: Kind<'origins'>, { learnersFrom }: Stay, year: number): Reading {
  if (!learnersFrom) return open('learners-from')
  const answers = [...new Set(learnersFrom)].map((country) => within(it.area, country, year))
  const certain = answers.filter((answer) => answer === 'yes').length
  const possible = answers.filter((answer) => answer !== 'no').length
  const count = { certain, possible }
  if (certain >= it.atLeast) return { holds: 'yes', count }
  return possible < it.atLeast ? { holds: 'no', count } : { ...open('association'), count }
}

function venueReading({ area }: Kind<'venue'>, { hosting }: Stay, year: number): Reading {
  if (!hosting) return open('hosting-country')
  const answer = within(area, hosting, year)
  return answer === 'ask' ? open('association') : certainly(answer === 'yes')
}

function agesReading(it: Kind<'ages'>, { youngest, oldest }: Stay): Reading {
  if ((youngest !== undefined && youngest < it.from) || (oldest !== undefined && oldest > it.to)) return no
  return youngest === undefined || oldest === undefined ? open('ages') : yes
}

function adviceReading({ when }: Kind<'advice'>, { youngest, hosting }: Stay, year: number): Reading {
  const advised: Reading = { holds: 'advised' }
  if (when === 'minors') return youngest !== undefined && youngest >= adult ? yes : advised
  if (when === 'third-country') return hosting && inProgramme(hosting, year) === 'yes' ? yes : advised
  return advised
}
