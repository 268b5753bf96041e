// Planned stays by chance, and a second reader of their requirements: no maybe, no line of the product's own reading.
import type { Area, Country } from '../../domain/country.ts'
import type { Stay, StayRequirement } from '../../domain/stay/stay.ts'
import type { Dice } from './teams.ts'

const programme2026 =
  'BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE NO IS LI TR MK RS'.split(' ')

/** Everything about a stay is stated here, so that each requirement is so or is not. */
export type KnownStay = Required<Omit<Stay, 'days'>>

const day = (count: number) => new Date(Date.UTC(2026, 0, 1) + count * 86_400_000).toISOString().slice(0, 10)

/** Lengths at which some guide says yes on one side and no on the other. */
const edges = [1, 2, 3, 5, 7, 9, 10, 14, 15, 21, 22, 29, 30, 31, 45, 59, 60, 61, 89, 90, 91, 364, 365, 366, 400]
const crowds = [1, 2, 3, 4, 5, 6, 9, 10, 11, 15, 16, 30, 31, 50, 51, 60, 61]
const places = ['NO', 'DK', 'DE', 'GR', 'RS', 'BY', 'RU', 'US', 'MA', 'GL'] satisfies Country[]

export function drawStay({ below, pick, chance }: Dice): KnownStay {
  const start = below(300)
  const youngest = 12 + below(8)
  return {
    from: day(start),
    to: day(start + pick(edges) - 1),
    participants: pick(crowds),
    fewerOpportunities: pick(['all', 'some', 'none'] as const),
    sending: pick(places),
    hosting: pick(places),
    learnersFrom: Array.from({ length: 1 + below(3) }, () => pick(places)),
    sender: pick(['applicant', 'member', 'outside'] as const),
    groups: Array.from({ length: 1 + below(3) }, () => ({ participants: 3 + below(4), leaders: chance(0.2) ? 0 : 1 })),
    youngest,
    oldest: youngest + below(16),
  }
}

const lies = (country: Country, area: Area) => {
  const counted = country === 'GL' ? 'DK' : country
  if (area.except?.includes(counted)) return false
  return area.anywhere === true || (area.programme === true && programme2026.includes(counted))
}

/** Does this requirement hold, as a person with a calendar would say? Advice is `advised` or does not concern anybody. */
export function readStayPlainly(it: StayRequirement, stay: KnownStay): 'yes' | 'no' | 'advised' {
  const from = new Date(`${stay.from}T00:00:00Z`)
  const after = new Date(`${stay.to}T00:00:00Z`)
  after.setUTCDate(after.getUTCDate() + 1)
  const all = stay.fewerOpportunities === 'all'
  const said = (holds: boolean) => (holds ? 'yes' : 'no')
  switch (it.kind) {
    case 'lasts': {
      if (it.unit === 'days') {
        const days = Math.round((after.getTime() - from.getTime()) / 86_400_000)
        return said(days <= it.to && days >= (all ? (it.fromIfFewerOpportunities ?? it.from) : it.from))
      }
      const later = (months: number) => {
        const date = new Date(from)
        date.setUTCDate(1)
        date.setUTCMonth(date.getUTCMonth() + months)
        const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
        date.setUTCDate(Math.min(last, from.getUTCDate()))
        return date
      }
      return said(after >= later(it.from) && after <= later(it.to))
    }
    case 'participants': {
      const least = all ? (it.atLeastIfFewerOpportunities ?? it.atLeast ?? 0) : (it.atLeast ?? 0)
      const most = Math.min(
        it.atMost ?? 1e9,
        it.atMostFrom ? (stay.sender === 'member' ? it.atMostFrom.member : it.atMostFrom.applicant) : 1e9,
      )
      return said(stay.participants >= least && stay.participants <= most)
    }
    case 'origins':
      return said(new Set(stay.learnersFrom.filter((one) => lies(one, it.area))).size >= it.atLeast)
    case 'venue':
      return said(lies(stay.hosting, it.area))
    case 'abroad':
      return said(stay.sending !== stay.hosting)
    case 'host-takes-part':
      return said(stay.learnersFrom.some((one) => one === stay.hosting))
    case 'groups':
      return said(!stay.groups.some((one) => one.participants < it.participants || one.leaders < it.leaders))
    case 'ages':
      return said(stay.youngest >= it.from && stay.oldest <= it.to)
    case 'sender':
      return said(it.anyOf.some((one) => one === stay.sender))
    case 'advice':
      if (it.when === 'minors') return stay.youngest < 18 ? 'advised' : 'yes'
      if (it.when === 'third-country') return lies(stay.hosting, { programme: true }) ? 'yes' : 'advised'
      return 'advised'
  }
}
