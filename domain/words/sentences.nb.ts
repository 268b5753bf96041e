// Requirements and findings in Norwegian bokmål.
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
import { topics } from './topics.nb.ts'

const { listed, number } = formatsOf('nb')
const euro = (amount: number) => `${number(amount)} euro`
const counted = (n: number, one: string, many: string) => (n === 1 ? `én ${one}` : `${n} ${many}`)

/** Et område som en gruppe land: «EU-land og assosierte land, eller region 1». */
export function area(it: Area, year: number): string {
  if (it.anywhere) return 'alle land'
  const parts = [
    ...(it.programme ? [year <= 2020 ? 'programland' : 'EU-land og assosierte land'] : []),
    ...(it.regions ? [`region ${listed([...it.regions], 'disjunction')}`] : []),
    ...(it.only ?? []).map((country) => countryName(country, 'nb')),
  ]
  return parts.join(', eller ')
}

const except = (it: Area) =>
  it.except?.length
    ? `, men ikke ${listed(
        it.except.map((country) => countryName(country, 'nb')),
        'disjunction',
      )}`
    : ''

function condition(it: Condition, year: number): string {
  switch (it.is) {
    case 'from':
      return `kommer fra ${country(it.area, year)}${except(it.area)}`
    case 'role':
      return `er ${listed(
        it.anyOf.map((role) => roleLabel(role, 'nb')),
        'disjunction',
      )}`
    case 'type':
      return `er ${quality(it, year)}`
    case 'established':
      return `har vært juridisk etablert i minst ${counted(it.years, 'år', 'år')} ved fristen`
    case 'eche':
      return 'har et gyldig Erasmus Charter for Higher Education (ECHE)'
    case 'accredited':
      return 'har Erasmus-akkreditering på feltet'
    case 'identifier':
      return it.scheme === 'oid' ? 'har en OID (E og åtte siffer)' : 'har en PIC (ni siffer)'
    case 'not':
      return `er ikke ${listed(it.all.map((part) => quality(part, year)))}`
    case 'any':
      return `er ${quality(it, year)}`
  }
}

/** An area as the one country somebody comes from. */
export const country = (it: Area, year: number) =>
  area(it, year)
    .replace('EU-land og assosierte land', 'et EU-land eller et assosiert land')
    .replace('programland', 'et programland')

/** A condition as something one can be: «fra Georgia», «skole». */
function quality(it: Condition, year: number): string {
  switch (it.is) {
    case 'from':
      return `fra ${country(it.area, year)}${except(it.area)}`
    case 'role':
      return listed(
        it.anyOf.map((role) => roleLabel(role, 'nb')),
        'disjunction',
      )
    case 'type':
      return `registrert som ${listed(
        it.anyOf.map((type) => `«${typeLabel(type, 'nb')}»`),
        'disjunction',
      )}`
    case 'any':
      return listed(
        it.of.map((part) => quality(part, year)),
        'disjunction',
      )
    case 'accredited':
      return 'akkreditert på feltet'
    default:
      return `en som ${condition(it, year)}`
  }
}

function who({ standing, where = [] }: Selector, year: number): string {
  const role = where.find((it) => it.is === 'role')
  const rest = where.filter((it) => it !== role).map((it) => quality(it, year))
  if (!role) return [standingName(standing), ...rest].join(' ')
  return `organisasjon ${[...rest, `som er ${quality(role, year)}`].join(' ')},`
}

function everyone(among: Selector, must: Condition, year: number): string {
  if (must.is === 'from' && must.area.anywhere)
    return `ingen ${who(among, year)} kommer fra ${listed(
      (must.area.except ?? []).map((it) => countryName(it, 'nb')),
      'disjunction',
    )}`
  const all = among.standing.join() === 'coordinator,partner' && !among.where
  return `${all ? 'koordinatoren og hver partner' : `hver ${who(among, year)}`} ${condition(must, year)}`
}

function standingName(standing: readonly Standing[]): string {
  if (standing.length === 1 && standing[0]) return standingLabel(standing[0], 'nb').toLowerCase()
  if (standing.includes('associated')) return 'organisasjon rundt bordet'
  return standing.includes('affiliated') ? 'deltaker' : 'koordinator eller partner'
}

const presence = (minima: readonly RoleMinimum[]) =>
  listed(
    minima.map(({ role, atLeast, small }) => {
      const exception = small === undefined ? '' : `; ${small} der landet har få`
      return `${roleLabel(role, 'nb')} (minst ${atLeast}${exception})`
    }),
  )

function project(must: ProjectMust): string {
  switch (must.fact) {
    case 'months':
      if ('oneOf' in must) return `prosjektet varer i ${listed(must.oneOf.map(String), 'disjunction')} måneder`
      return [
        must.from === must.to
          ? `prosjektet varer i ${must.to} måneder`
          : `prosjektet varer i ${must.from} til ${must.to} måneder`,
        ...(must.upTo ? [`opptil ${must.upTo} bare med langvarig elevutveksling`] : []),
      ].join('; ')
    case 'grant':
      if ('oneOf' in must)
        return must.oneOf.length === 1
          ? `tilskuddet er et engangsbeløp på ${listed(must.oneOf.map(euro))}`
          : `tilskuddet er et engangsbeløp: ${listed(must.oneOf.map(euro), 'disjunction')}`
      if ('byMonths' in must)
        return `tilskuddet er høyst ${listed(must.byMonths.map((it) => `${euro(it.atMost)} for ${it.months} måneder`))}`
      if ('atMost' in must)
        return [
          must.atLeast === undefined
            ? `tilskuddet er høyst ${euro(must.atMost)}`
            : `tilskuddet er fra ${euro(must.atLeast)} til ${euro(must.atMost)}`,
          ...(must.perMonth ? [`ikke mer enn ${euro(must.perMonth)} for hver måned prosjektet varer`] : []),
        ].join(', og ')
      return `tilskuddet er høyst ${euro(must.perOrganisationAndYear)} per organisasjon og år`
    case 'priorities':
      if (must.atMost === must.atLeast)
        return `prosjektet svarer på nøyaktig ${counted(must.atLeast, 'prioritering', 'prioriteringer')}`
      return `prosjektet svarer på minst ${counted(must.atLeast, 'prioritering', 'prioriteringer')}`
    case 'activities':
      return `prosjektet planlegger ${listed(must.clusters.map((it) => `minst ${it.atLeast} av aktivitetene ${it.from}–${it.to}`))}`
    case 'tasks':
      return `prosjektet har minst ${must.atLeast} oppgaver, minst én fra hver av de ${must.categories} kategoriene`
    case 'ecosystem':
      return `prosjektet gjelder nøyaktig ett av de ${must.of} industrielle økosystemene`
  }
}

function count(it: Extract<Requirement, { kind: 'count' }>, year: number): string {
  const { where = [], standing } = it.among
  const from = where.find((part) => part.is === 'from')
  const role = where.find((part) => part.is === 'role')
  const size = it.atLeast === undefined ? `høyst ${it.atMost}` : `minst ${it.atLeast}`
  const single = (it.atLeast ?? it.atMost) === 1
  if (it.of === 'countries') {
    const place = from && !from.area.anywhere ? ` blant ${area(from.area, year)}` : ''
    return `${size} ${single ? '' : 'forskjellige '}land${place}${role ? `, hvert med ${quality(role, year)}` : ''}`
  }
  const associated = standing.length === 1 && standing[0] === 'associated'
  const noun = associated
    ? `assosiert${single ? '' : 'e'} partner${single ? '' : 'e'}`
    : `organisasjon${single ? '' : 'er'}`
  return `${size} ${noun}${role ? ` (${quality(role, year)})` : ''}${from ? ` fra ${area(from.area, year)}` : ''}`
}

const minima = (it: readonly TeamMinimum[]): string =>
  listed(
    it.map(({ roles, atLeast, ofWhich }) => {
      const role = listed(
        roles.map((one) => roleLabel(one, 'nb')),
        'disjunction',
      )
      return `${role} (minst ${atLeast}${ofWhich ? `, av dem ${minima(ofWhich)}` : ''})`
    }),
  )

const place = ({ where = [] }: Selector, year: number) => where.map((part) => quality(part, year)).join(' ')

function rule(it: Requirement, year: number): string {
  switch (it.kind) {
    case 'count':
      return count(it, year)
    case 'every':
      return it.must.is === 'not'
        ? `ingen ${who(it.among, year)} er ${it.must.all.map((part) => quality(part, year)).join(' og ')}`
        : everyone(it.among, it.must, year)
    case 'coordinator':
      return it.must ? `koordinatoren ${condition(it.must, year)}` : 'nøyaktig én organisasjon koordinerer'
    case 'someCountries':
      return `i minst ${it.atLeast} ${area(it.area, year)}${it.withCoordinators ? ', koordinatorens eget medregnet,' : ''} har laget ${presence(it.roles)}`
    case 'eachCountry':
      return `i hvert av lagets land blant ${area(it.area, year)} har laget ${[
        ...(it.roles.length > 0 ? [presence(it.roles)] : []),
        ...(it.atMost === undefined ? [] : [`høyst ${counted(it.atMost, 'organisasjon', 'organisasjoner')}`]),
      ].join(' og ')}`
    case 'roles':
      return `laget har ${minima(it.minima)}`
    case 'same':
      return `alle ${it.among.where ? `organisasjoner ${it.among.where.map((part) => quality(part, year)).join(' ')}` : 'medlemmer'} kommer fra samme ${it.of === 'country' ? 'land' : 'verdensregion'}`
    case 'compare':
      return `det er ikke flere organisasjoner ${place(it.few, year)} enn ${place(it.many, year)}`
    case 'oneOf':
      return `ett av dette er oppfylt: ${listed(
        it.variants.map(
          ({ name, requires }) =>
            `${variantLabel(name, 'nb')} (${requires.map((part) => rule(part, year)).join('; ')})`,
        ),
        'disjunction',
      )}`
    case 'project':
      return project(it.must)
    case 'cap':
      if (it.who === 'coordinator')
        return `koordinatoren søker ${it.atMost === 1 ? 'bare én gang' : `høyst ${it.atMost} ganger`} om ${it.family} til denne fristen`
      return `ingen organisasjon er med i mer enn ${it.atMost} søknader om ${it.family} til denne fristen${
        it.over ? ` (${listed(it.over.map((field) => fieldLabel(field, 'nb')))} til sammen)` : ''
      }`
    case 'advice':
      return topics[it.topic](it.values ?? [])
  }
}

function state(finding: Finding, year: number, nameOf: (member: number) => string): string {
  const { requirement, verdict, members, missing, count, against, variant } = finding
  const names = listed(members.map(nameOf))
  if (missing.includes('confirmation'))
    return `Dette ser ut til å være brutt${names && ` (${names})`}, men regelen er ikke bekreftet av en offisiell kilde: spør det nasjonale kontoret.`
  const open = missing.map((fact) => factLabel(fact, 'nb'))
  const question = open.length ? `Ikke kjent${names && ` for ${names}`}: ${listed(open, 'disjunction')}.` : ''
  if (variant) return nearest(finding, variant, year, nameOf)
  if (count && against) return `Dere har ${span(count)} mot ${span(against)}.${question && ` ${question}`}`
  if (count) return [progress(requirement, count, verdict), question].filter(Boolean).join(' ')
  switch (verdict) {
    case 'met':
      return ''
    case 'broken':
      if (requirement.kind === 'coordinator' && members.length === 0) return 'Ingen koordinerer ennå.'
      return names ? `Stemmer ikke for ${names}.` : 'Utkastet sier noe annet.'
    case 'unknown':
      return question
    case 'advice':
      return question || (names ? `Det gjelder ${names}.` : '')
  }
}

/** Hvilken variant laget er eller kommer nærmest, og hva som mangler for den. */
function nearest(
  { verdict }: Finding,
  { name, lacks }: NonNullable<Finding['variant']>,
  year: number,
  nameOf: (member: number) => string,
): string {
  const variant = `«${variantLabel(name, 'nb')}»`
  if (verdict === 'met') return `Dette er ${variant}.`
  const parts = lacks.map((it) =>
    [`${capitalised(rule(it.requirement, year))}.`, state(it, year, nameOf)].filter(Boolean).join(' '),
  )
  return `Nærmest er ${variant}, der dette står åpent: ${parts.join(' ')}`
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const span = ({ certain, possible }: { certain: number; possible: number }) =>
  certain === possible ? `${certain}` : `${certain} til ${possible}`

function progress(
  it: Requirement,
  { certain, possible }: { certain: number; possible: number },
  verdict: Finding['verdict'],
) {
  const atMost = it.kind === 'count' ? it.atMost : undefined
  const atLeast = it.kind === 'roles' ? countPlaces(it.minima) : 'atLeast' in it ? it.atLeast : undefined
  if (verdict === 'unknown') return `Dere har ${certain} helt sikkert og høyst ${possible}.`
  if (verdict === 'advice' && it.kind !== 'count')
    return `Dere har ${certain}; flere bare om én organisasjon fyller to roller, og det lover ikke veilederen.`
  if (verdict === 'met') return `Dere har ${certain}.`
  if (atMost !== undefined && certain > atMost) return `Dere har ${certain}: ${certain - atMost} for mange.`
  return `Dere har ${certain === possible ? certain : `${certain} til ${possible}`}: ${(atLeast ?? 0) - possible} mangler.`
}

function need(it: Pick<Need, 'as' | 'roles' | 'countries' | 'newCountry'>): string {
  const role = it.roles
    ? listed(
        it.roles.map((role) => roleLabel(role, 'nb')),
        'disjunction',
      )
    : 'organisasjon'
  const who = it.as === 'partner' ? role : `${standingLabel(it.as, 'nb').toLowerCase()}${it.roles ? `: ${role}` : ''}`
  const [only] = it.countries
  if (it.newCountry) return `${who} fra et nytt land`
  return it.countries.length === 1 && only ? `${who} i ${countryName(only, 'nb')}` : who
}

function change(it: Change, nameOf: (member: number) => string): string {
  switch (it.change) {
    case 'add':
      return `finn: ${need(it)}`
    case 'remove':
      return `la ${nameOf(it.member)} gå ut`
    case 'standing':
      return `la ${nameOf(it.member)} være ${standingLabel(it.to, 'nb').toLowerCase()}`
    case 'coordinate':
      return `la ${nameOf(it.member)} koordinere`
    case 'correct':
      return `rett ${factLabel(it.fact, 'nb')} for ${nameOf(it.member)}`
    case 'project':
      return `endre ${factLabel(it.fact, 'nb')}`
    case 'action':
      return `velg ${it.to} i stedet`
  }
}

export const sentences: Sentences = { rule, state, need, change }
