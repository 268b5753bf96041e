// Requirements and findings in English.
import type { Change } from '../change.ts'
import type { Standing } from '../consortium.ts'
import type { Area } from '../country.ts'
import type { Need } from '../need.ts'
import type {
  Condition,
  Finding,
  ProjectMust,
  Requirement,
  RoleMinimum,
  Selector,
  TeamMinimum,
} from '../requirement.ts'
import { countPlaces } from '../team-roles.ts'
import { formatsOf } from './format.ts'
import { countryName, factLabel, fieldLabel, roleLabel, standingLabel, typeLabel, variantLabel } from './labels.ts'
import type { Sentences } from './sentences.ts'
import { topics } from './topics.en.ts'

const { listed, number } = formatsOf('en')
const euro = (amount: number) => `EUR ${number(amount)}`
const counted = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${n} ${many}`)

/** An area as a group of countries: “EU Member States and associated countries, or region 1”. */
export function area(it: Area, year: number): string {
  if (it.anywhere) return 'any country'
  const parts = [
    ...(it.programme ? [year <= 2020 ? 'Programme Countries' : 'EU Member States and associated countries'] : []),
    ...(it.regions ? [`region ${listed([...it.regions], 'disjunction')}`] : []),
    ...(it.only ?? []).map((country) => countryName(country, 'en')),
  ]
  return parts.join(', or ')
}

const except = (it: Area) =>
  it.except?.length
    ? ` but not ${listed(
        it.except.map((country) => countryName(country, 'en')),
        'disjunction',
      )}`
    : ''

function condition(it: Condition, year: number): string {
  switch (it.is) {
    case 'from':
      return `comes from ${country(it.area, year)}${except(it.area)}`
    case 'role':
      return `is a ${listed(
        it.anyOf.map((role) => roleLabel(role, 'en')),
        'disjunction',
      )}`
    case 'type':
      return `is ${quality(it, year)}`
    case 'established':
      return `has been legally established for at least ${counted(it.years, 'year', 'years')} at the deadline`
    case 'eche':
      return 'holds a valid Erasmus Charter for Higher Education (ECHE)'
    case 'accredited':
      return 'holds an Erasmus accreditation in the field'
    case 'identifier':
      return it.scheme === 'oid' ? 'has an OID (E and eight digits)' : 'has a PIC (nine digits)'
    case 'not':
      return `is not ${listed(it.all.map((part) => quality(part, year)))}`
    case 'any':
      return `is ${quality(it, year)}`
  }
}

/** An area as the one country somebody comes from. */
export const country = (it: Area, year: number) =>
  area(it, year)
    .replace('EU Member States and associated countries', 'an EU Member State or an associated country')
    .replace('Programme Countries', 'a Programme Country')

/** A condition as something one can be: “from Georgia”, “a school”. */
function quality(it: Condition, year: number): string {
  switch (it.is) {
    case 'from':
      return `from ${country(it.area, year)}${except(it.area)}`
    case 'role':
      return `a ${listed(
        it.anyOf.map((role) => roleLabel(role, 'en')),
        'disjunction',
      )}`
    case 'type':
      return `registered as ${listed(
        it.anyOf.map((type) => `“${typeLabel(type, 'en')}”`),
        'disjunction',
      )}`
    case 'any':
      return listed(
        it.of.map((part) => quality(part, year)),
        'disjunction',
      )
    case 'accredited':
      return 'accredited in the field'
    default:
      return `one that ${condition(it, year)}`
  }
}

function who({ standing, where = [] }: Selector, year: number): string {
  const role = where.find((it) => it.is === 'role')
  const rest = where.filter((it) => it !== role).map((it) => quality(it, year))
  const noun = role
    ? listed(
        role.anyOf.map((it) => roleLabel(it, 'en')),
        'disjunction',
      )
    : standingName(standing)
  return [noun, ...rest].join(' ')
}

function everyone(among: Selector, must: Condition, year: number): string {
  if (must.is === 'from' && must.area.anywhere)
    return `no ${who(among, year)} comes from ${listed(
      (must.area.except ?? []).map((it) => countryName(it, 'en')),
      'disjunction',
    )}`
  const all = among.standing.join() === 'coordinator,partner' && !among.where
  return `${all ? 'the coordinator and every partner' : `every ${who(among, year)}`} ${condition(must, year)}`
}

function standingName(standing: readonly Standing[]): string {
  if (standing.length === 1 && standing[0]) return standingLabel(standing[0], 'en').toLowerCase()
  if (standing.includes('associated')) return 'organisation at the table'
  return standing.includes('affiliated') ? 'participant' : 'coordinator or partner'
}

/** A role's name for so many of them: schools, school authorities, associations of teachers. */
const manyOf = (label: string, n: number) =>
  n === 1 ? label : label.replace(/[a-z](?= of | at | or |$)/g, (end) => (end === 'y' ? 'ies' : `${end}s`))

const presence = (minima: readonly RoleMinimum[]) =>
  listed(
    minima.map(({ role, atLeast, small }) => {
      const exception = small === undefined ? '' : ` (${small} where the country has few)`
      return `at least ${atLeast} ${manyOf(roleLabel(role, 'en'), atLeast)}${exception}`
    }),
  )

function project(must: ProjectMust): string {
  switch (must.fact) {
    case 'months':
      if ('oneOf' in must) return `the project lasts ${listed(must.oneOf.map(String), 'disjunction')} months`
      return [
        must.from === must.to
          ? `the project lasts ${must.to} months`
          : `the project lasts ${must.from} to ${must.to} months`,
        ...(must.upTo ? [`up to ${must.upTo} only with long-term mobility of pupils`] : []),
      ].join('; ')
    case 'grant':
      if ('oneOf' in must)
        return must.oneOf.length === 1
          ? `the grant is a lump sum of ${listed(must.oneOf.map(euro))}`
          : `the grant is a lump sum: ${listed(must.oneOf.map(euro), 'disjunction')}`
      if ('byMonths' in must)
        return `the grant is at most ${listed(must.byMonths.map((it) => `${euro(it.atMost)} for ${it.months} months`))}`
      if ('atMost' in must)
        return [
          must.atLeast === undefined
            ? `the grant is at most ${euro(must.atMost)}`
            : `the grant is from ${euro(must.atLeast)} to ${euro(must.atMost)}`,
          ...(must.perMonth ? [`no more than ${euro(must.perMonth)} for each month of the project`] : []),
        ].join(', and ')
      return `the grant is at most ${euro(must.perOrganisationAndYear)} per organisation and year`
    case 'priorities':
      if (must.atMost === must.atLeast)
        return `the project addresses exactly ${counted(must.atLeast, 'priority', 'priorities')}`
      return `the project addresses at least ${counted(must.atLeast, 'priority', 'priorities')}`
    case 'activities':
      return `the project plans ${listed(must.clusters.map((it) => `at least ${it.atLeast} of the activities ${it.from}–${it.to}`))}`
    case 'tasks':
      return `the project has at least ${must.atLeast} tasks, at least one from each of the ${must.categories} categories`
    case 'ecosystem':
      return `the project addresses exactly one of the ${must.of} industrial ecosystems`
  }
}

function count(it: Extract<Requirement, { kind: 'count' }>, year: number): string {
  const { where = [], standing } = it.among
  const from = where.find((part) => part.is === 'from')
  const role = where.find((part) => part.is === 'role')
  const size = it.atLeast === undefined ? `at most ${it.atMost}` : `at least ${it.atLeast}`
  const single = (it.atLeast ?? it.atMost) === 1
  if (it.of === 'countries') {
    const place = from && !from.area.anywhere ? ` among ${area(from.area, year)}` : ''
    return `${size} ${single ? 'country' : 'different countries'}${place}${role ? `, each with ${quality(role, year)}` : ''}`
  }
  const noun = standing.length === 1 && standing[0] === 'associated' ? 'associated partner' : 'organisation'
  const roles = role ? ` (${quality(role, year).replace(/^an? /, '')})` : ''
  return `${size} ${noun}${single ? '' : 's'}${roles}${from ? ` from ${area(from.area, year)}` : ''}`
}

const minima = (it: readonly TeamMinimum[]): string =>
  listed(
    it.map(({ roles, atLeast, ofWhich }) => {
      const role = listed(
        roles.map((one) => roleLabel(one, 'en')),
        'disjunction',
      )
      return `${role} (at least ${atLeast}${ofWhich ? `, of which ${minima(ofWhich)}` : ''})`
    }),
  )

const place = ({ where = [] }: Selector, year: number) => where.map((part) => quality(part, year)).join(' ')

function rule(it: Requirement, year: number): string {
  switch (it.kind) {
    case 'count':
      return count(it, year)
    case 'every':
      return it.must.is === 'not'
        ? `no ${who(it.among, year)} is ${it.must.all.map((part) => quality(part, year)).join(' and ')}`
        : everyone(it.among, it.must, year)
    case 'coordinator':
      return it.must ? `the coordinator ${condition(it.must, year)}` : 'exactly one organisation coordinates'
    case 'someCountries':
      return `in at least ${it.atLeast} of the ${area(it.area, year)}${it.withCoordinators ? ", the coordinator's own among them," : ''} the team has ${presence(it.roles)}`
    case 'eachCountry':
      return `in every country of the team among the ${area(it.area, year)} the team has ${[
        ...(it.roles.length > 0 ? [presence(it.roles)] : []),
        ...(it.atMost === undefined ? [] : [`at most ${counted(it.atMost, 'organisation', 'organisations')}`]),
      ].join(' and ')}`
    case 'roles':
      return `the team has ${minima(it.minima)}`
    case 'same':
      return `all ${it.among.where ? `organisations ${it.among.where.map((part) => quality(part, year)).join(' ')}` : 'members'} come from the same ${it.of === 'country' ? 'country' : 'region of the world'}`
    case 'compare':
      return `there are no more organisations ${place(it.few, year)} than ${place(it.many, year)}`
    case 'oneOf':
      return `one of these is so: ${listed(
        it.variants.map(
          ({ name, requires }) =>
            `${variantLabel(name, 'en')} (${requires.map((part) => rule(part, year)).join('; ')})`,
        ),
        'disjunction',
      )}`
    case 'project':
      return project(it.must)
    case 'cap':
      if (it.who === 'coordinator')
        return `the coordinator applies ${it.atMost === 1 ? 'only once' : `at most ${it.atMost} times`} for ${it.family} at this deadline`
      return `no organisation is in more than ${it.atMost} applications for ${it.family} at this deadline${
        it.over ? ` (${listed(it.over.map((field) => fieldLabel(field, 'en')))} together)` : ''
      }`
    case 'advice':
      return topics[it.topic](it.values ?? [])
  }
}

function state(finding: Finding, year: number, nameOf: (member: number) => string): string {
  const { requirement, verdict, members, missing, count, against, variant } = finding
  const names = listed(members.map(nameOf))
  if (missing.includes('confirmation'))
    return `This looks broken${names && ` (${names})`}, but the rule is not confirmed by an official source: ask your national agency.`
  const open = missing.map((fact) => factLabel(fact, 'en'))
  const question = open.length ? `Not known${names && ` for ${names}`}: ${listed(open, 'disjunction')}.` : ''
  if (variant) return nearest(finding, variant, year, nameOf)
  if (count && against) return `You have ${span(count)} against ${span(against)}.${question && ` ${question}`}`
  if (count) return [progress(requirement, count, verdict), question].filter(Boolean).join(' ')
  switch (verdict) {
    case 'met':
      return ''
    case 'broken':
      if (requirement.kind === 'coordinator' && members.length === 0) return 'Nobody coordinates yet.'
      return names ? `Not so for ${names}.` : 'The draft says otherwise.'
    case 'unknown':
      return question
    case 'advice':
      return question || (names ? `This concerns ${names}.` : '')
  }
}

/** Which variant the team is, or comes nearest to, and what is lacking for it. */
function nearest(
  { verdict }: Finding,
  { name, lacks }: NonNullable<Finding['variant']>,
  year: number,
  nameOf: (member: number) => string,
): string {
  const variant = `“${variantLabel(name, 'en')}”`
  if (verdict === 'met') return `Yours is ${variant}.`
  const parts = lacks.map((it) =>
    [`${capitalised(rule(it.requirement, year))}.`, state(it, year, nameOf)].filter(Boolean).join(' '),
  )
  return `Nearest is ${variant}, where this is open: ${parts.join(' ')}`
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const span = ({ certain, possible }: { certain: number; possible: number }) =>
  certain === possible ? `${certain}` : `${certain} to ${possible}`

function progress(
  it: Requirement,
  { certain, possible }: { certain: number; possible: number },
  verdict: Finding['verdict'],
) {
  const atMost = it.kind === 'count' ? it.atMost : undefined
  const atLeast = it.kind === 'roles' ? countPlaces(it.minima) : 'atLeast' in it ? it.atLeast : undefined
  if (verdict === 'unknown') return `You have ${certain} for certain and ${possible} at most.`
  if (verdict === 'advice' && it.kind !== 'count')
    return `You have ${certain}; more only if one organisation fills two roles, which the guide does not promise.`
  if (verdict === 'met') return `You have ${certain}.`
  if (atMost !== undefined && certain > atMost) return `You have ${certain}: ${certain - atMost} too many.`
  return `You have ${certain === possible ? certain : `${certain} to ${possible}`}: ${(atLeast ?? 0) - possible} missing.`
}

function need(it: Pick<Need, 'as' | 'roles' | 'countries' | 'newCountry'>): string {
  const role = it.roles
    ? listed(
        it.roles.map((role) => roleLabel(role, 'en')),
        'disjunction',
      )
    : 'organisation'
  const who = it.as === 'partner' ? role : `${standingLabel(it.as, 'en').toLowerCase()}${it.roles ? `: ${role}` : ''}`
  const [only] = it.countries
  if (it.newCountry) return `${who} from a new country`
  return it.countries.length === 1 && only ? `${who} in ${countryName(only, 'en')}` : who
}

function change(it: Change, nameOf: (member: number) => string): string {
  switch (it.change) {
    case 'add':
      return `find: ${need(it)}`
    case 'remove':
      return `leave out ${nameOf(it.member)}`
    case 'standing':
      return `seat ${nameOf(it.member)} as ${standingLabel(it.to, 'en').toLowerCase()}`
    case 'coordinate':
      return `let ${nameOf(it.member)} coordinate`
    case 'correct':
      return `correct ${factLabel(it.fact, 'en')} of ${nameOf(it.member)}`
    case 'project':
      return `change ${factLabel(it.fact, 'en')}`
    case 'action':
      return `choose ${it.to} instead`
  }
}

export const sentences: Sentences = { rule, state, need, change }
