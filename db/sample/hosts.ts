// Invented hosts: businesses of the sample that take learners, each with one kind of work and a calendar.
import type { Organisation } from '../../domain/organisation.ts'
import { builtIn } from '../../domain/places/occupation.ts'
import { accessKinds, lodgings, pays } from '../../domain/places/place.ts'
import type { Theme } from '../../domain/theme.ts'
import type { NewHost, NewPlace, PeriodRow } from '../places.ts'
import { random } from './random.ts'

export type SampleHosts = { hosts: NewHost[]; places: NewPlace[]; periods: PeriodRow[] }

/** Seasons in which places are open; the weeks between them are holidays. */
const seasons = [
  ['2026-09-01', '2026-12-18'],
  ['2027-01-11', '2027-06-18'],
  ['2027-08-23', '2027-12-17'],
  ['2028-01-10', '2028-06-16'],
] as const

const isBusiness = ({ type }: Organisation) => type === 'EPLUS-ENT-SME' || type === 'EPLUS-ENT-LARGE'

/** Fields of work in which a business about a theme takes learners; elsewhere it takes them in its office. */
const fieldsOf: Partial<Record<Theme, readonly string[]>> = {
  construction: ['0732', '0722'],
  energy: ['0713'],
  maritime: ['0716', '1041'],
  tourism: ['1013', '1015'],
  'agriculture-food': ['0721', '0811', '0812'],
  'aquaculture-fisheries': ['0831'],
  'ai-robotics': ['0613', '0715'],
  'digital-skills': ['0612', '0613'],
  'circular-green-economy': ['0732', '0715'],
  'health-wellbeing': ['0913', '0921', '1014'],
  'media-disinformation': ['0211'],
  'arts-culture': ['0211', '0723'],
}
const office = ['0415', '0416', '0411']

/** A host for every business of the sample that has a place on the map; the same in every run. */
export function generateHosts(organisations: readonly Organisation[]): SampleHosts {
  const made: SampleHosts = { hosts: [], places: [], periods: [] }
  for (const organisation of organisations.filter(isBusiness)) {
    const { id, name, country, town, latitude, longitude } = organisation
    if (latitude === undefined || longitude === undefined) continue
    const choose = random(`host ${id}`)
    const fields = organisation.themes.flatMap((theme) => fieldsOf[theme] ?? [])
    const wanted = new Set(fields.length > 0 ? fields : office)
    const trade = choose.pick(builtIn.filter((it) => wanted.has(it.field)))
    const host = `sample-host-${id}`
    const spoken = organisation.languages.length > 0 ? organisation.languages : (['en'] as const)
    made.hosts.push({ id: host, organisation: id, name, country, town, latitude, longitude, sourceKind: 'sample' })
    made.places.push({
      id: host,
      host,
      field: trade.field,
      occupation: trade.id,
      tutors: choose.between(1, 3),
      perTutor: choose.between(2, 3),
      languages: choose.chance(0.8) ? [...new Set([...spoken, 'en' as const])] : [...spoken],
      access: choose.chance(0.5) ? choose.some(accessKinds, choose.between(0, 2)) : undefined,
      pay: choose.chance(0.7) ? choose.pick(pays) : undefined,
      lodging: choose.chance(0.7) ? choose.pick(lodgings) : undefined,
      eqfFrom: 3,
      eqfTo: choose.between(4, 5),
      youngest: choose.chance(0.3) ? 18 : undefined,
      isOpen: true,
      lastConfirmed: `2026-${String(choose.between(3, 10)).padStart(2, '0')}-15`,
    })
    for (const [from, to] of choose.some(seasons, choose.between(2, 4)))
      made.periods.push({ id: `${host}-${from}`, place: host, from, to, capacity: choose.between(1, 7) })
  }
  return made
}
