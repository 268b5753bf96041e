// A second opinion on eligibility: the programme rules as plain ifs over drafts of which everything is known.
// Shares no code with the domain but the shape of its data; written from the guide's text.
import type { Standing } from '../../domain/consortium.ts'

/** One member with nothing left open: what it really is. */
export type Truth = {
  standing: Standing
  organisation: number
  country: string
  roles: string[]
  informalGroup: boolean
  publicBody: boolean
  eche: boolean
  established: string
  applications: number
}

export type Project = {
  months?: number
  grant?: number
  round: number
  priorities?: number
  activities?: number[]
  tasks?: number[]
}

/** `joined`: countries whose announced association comes true. */
export type World = { year: number; joined: string[] }

const union = 'BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE'.split(' ')
const neighbours = 'AL BA XK ME AM AZ GE MD UA DZ EG IL JO LB LY MA PS SY TN'.split(' ')

const home = (country: string) => (country === 'GL' ? 'DK' : country)

function inProgramme(country: string, { year, joined }: World): boolean {
  const place = home(country)
  if (union.includes(place) || joined.includes(place)) return true
  if (['NO', 'IS', 'LI', 'TR', 'MK'].includes(place)) return true
  if (place === 'RS') return year >= 2019
  if (place === 'GB') return year <= 2020
  return false
}

export function isEligible(action: string, team: Truth[], project: Project, world: World): boolean {
  const inside = (it: Truth) => inProgramme(it.country, world)
  const nearby = (it: Truth) => inside(it) || neighbours.includes(home(it.country))
  const seated = team.filter((it) => it.standing === 'coordinator' || it.standing === 'partner')
  const taking = team.filter((it) => it.standing !== 'associated')
  const coordinators = team.filter((it) => it.standing === 'coordinator')
  const [coordinator] = coordinators
  if (coordinators.length !== 1 || !coordinator || !inside(coordinator)) return false

  const organisations = new Set(seated.filter(inside).map((it) => it.organisation)).size
  const countries = [...new Set(seated.filter(inside).map((it) => home(it.country)))]
  const having = (country: string, role: string) =>
    new Set(seated.filter((it) => home(it.country) === country && it.roles.includes(role)).map((it) => it.organisation))
      .size
  const { months, grant, priorities, activities, tasks } = project
  const lasts = (from: number, to: number) => months === undefined || (months >= from && months <= to)
  const gets = (...amounts: number[]) => grant === undefined || amounts.includes(grant)
  if (priorities === 0 && (action.startsWith('KA210') || action.startsWith('KA220'))) return false
  if (action !== 'KA229' && team.some((it) => it.country === 'GE' && it.publicBody)) return false
  const uncharteredUniversity = taking.some((it) => it.roles.includes('hei') && inside(it) && !it.eche)

  switch (action) {
    case 'KA210-SCH':
      return (
        taking.every(inside) &&
        organisations >= 2 &&
        countries.length >= 2 &&
        !uncharteredUniversity &&
        !taking.some((it) => it.informalGroup) &&
        seated.every((it) => it.applications <= 5) &&
        lasts(6, 24) &&
        gets(30_000, 60_000)
      )
    case 'KA220-SCH':
    case 'KA220-HED':
      return (
        taking.every(nearby) &&
        coordinator.established <= `${world.year - 2}-${project.round === 2 ? '10-01' : '03-05'}` &&
        organisations >= 3 &&
        countries.length >= 3 &&
        !uncharteredUniversity &&
        !taking.some((it) => it.informalGroup) &&
        !team.some((it) => it.standing === 'associated' && ['BY', 'RU'].includes(it.country)) &&
        (action === 'KA220-HED' || seated.every((it) => it.applications <= 10)) &&
        lasts(12, 36) &&
        gets(120_000, 250_000, 400_000)
      )
    case 'KA240-SCH': {
      const complete = countries.filter((it) => having(it, 'school_authority') >= 1 && having(it, 'school') >= 2)
      return (
        taking.every(inside) &&
        coordinator.roles.includes('school_authority') &&
        taking.every((it) =>
          ['school', 'school_authority', 'education_association'].some((role) => it.roles.includes(role)),
        ) &&
        organisations >= 6 &&
        complete.includes(home(coordinator.country)) &&
        complete.length >= 2 &&
        (tasks === undefined || (tasks.length >= 3 && tasks.includes(1) && tasks.includes(2))) &&
        lasts(36, 36) &&
        gets(400_000)
      )
    }
    case 'COVE': {
      const complete = countries.filter(
        (it) => having(it, 'vet_provider') >= 1 && having(it, 'enterprise_or_sector_rep') >= 1,
      )
      const planned = (from: number, to: number) =>
        new Set((activities ?? []).filter((it) => it >= from && it <= to)).size
      return (
        taking.every(nearby) &&
        organisations >= 8 &&
        countries.length >= 4 &&
        complete.length >= 4 &&
        (activities === undefined || (planned(1, 9) >= 4 && planned(10, 15) >= 3 && planned(16, 20) >= 2)) &&
        lasts(48, 48) &&
        (grant === undefined || grant <= 4_000_000)
      )
    }
    case 'KA229': {
      const schools = new Set(seated.map((it) => it.organisation)).size
      const perYear = 16_500 * schools
      return (
        taking.every(inside) &&
        taking.every((it) => it.roles.includes('school')) &&
        organisations >= 2 &&
        organisations <= 6 &&
        countries.length >= 2 &&
        lasts(12, 36) &&
        (grant === undefined || grant <= (perYear * (months ?? 36)) / 12)
      )
    }
    default:
      throw new Error(`no rules for ${action}`)
  }
}
