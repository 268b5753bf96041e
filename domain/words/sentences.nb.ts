// Requirements and findings in Norwegian bokmål.
import type { Standing } from '../consortium.ts'
import type { Area } from '../country.ts'
import type { Need } from '../need.ts'
import type {
  AdviceTopic,
  Condition,
  Finding,
  ProjectMust,
  Requirement,
  RoleMinimum,
  Selector,
} from '../requirement.ts'
import { countryName, factLabel, fieldLabel, roleLabel, standingLabel, typeLabel } from './labels.ts'
import type { Sentences } from './sentences.ts'

const listed = (items: string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('nb', { type }).format(items)
const euro = (amount: number) => `${new Intl.NumberFormat('nb').format(amount)} euro`
const counted = (n: number, one: string, many: string) => (n === 1 ? `én ${one}` : `${n} ${many}`)

function area(it: Area, year: number): string {
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
    case 'identifier':
      return it.scheme === 'oid' ? 'har en OID (E og åtte siffer)' : 'har en PIC (ni siffer)'
    case 'not':
      return `er ikke ${listed(it.all.map((part) => quality(part, year)))}`
  }
}

/** An area as the one country somebody comes from. */
const country = (it: Area, year: number) =>
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
  listed(minima.map(({ role, atLeast }) => `${roleLabel(role, 'nb')} (minst ${atLeast})`))

function project(must: ProjectMust): string {
  switch (must.fact) {
    case 'months':
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
      if ('atMost' in must) return `tilskuddet er høyst ${euro(must.atMost)}`
      return `tilskuddet er høyst ${euro(must.perOrganisationAndYear)} per organisasjon og år`
    case 'priorities':
      return `prosjektet svarer på minst ${counted(must.atLeast, 'prioritering', 'prioriteringer')}`
    case 'activities':
      return `prosjektet planlegger ${listed(must.clusters.map((it) => `minst ${it.atLeast} av aktivitetene ${it.from}–${it.to}`))}`
    case 'tasks':
      return `prosjektet har minst ${must.atLeast} oppgaver, minst én fra hver av de ${must.categories} kategoriene`
  }
}

const topics: Record<AdviceTopic, (values: readonly number[]) => string> = {
  'same-consortium-once': () => 'det samme konsortiet søker én gang per frist, til ett kontor',
  'added-value': () => 'partnere utenfor programmet tilfører noe vesentlig; si hva, ellers blir de tatt ut',
  'management-share': ([share]) => `prosjektledelse tar høyst ${share} % av tilskuddet`,
  'work-packages': ([most]) => `prosjektet har høyst ${most} arbeidspakker`,
  'active-in-vet': () => 'alle medlemmer er aktive i fag- og yrkesopplæring eller i arbeidslivet',
  'eqf-levels': ([low, high]) => `hovedvekten ligger på EQF-nivå ${low} til ${high}`,
  'own-agency-contracts': () => 'koordinatoren søker; hver skole skriver kontrakt med sitt eget nasjonale kontor',
  'optional-round': () => 'andre søknadsrunde åpner bare der det nasjonale kontoret sier det: spør',
}

function rule(it: Requirement, year: number): string {
  switch (it.kind) {
    case 'count': {
      const where = it.among.where?.find((part) => part.is === 'from')
      const place = where ? area(where.area, year) : ''
      const size = it.atLeast === undefined ? `høyst ${it.atMost}` : `minst ${it.atLeast}`
      return it.of === 'countries' ? `${size} forskjellige land blant ${place}` : `${size} organisasjoner fra ${place}`
    }
    case 'every':
      return it.must.is === 'not'
        ? `ingen ${who(it.among, year)} er ${it.must.all.map((part) => quality(part, year)).join(' og ')}`
        : everyone(it.among, it.must, year)
    case 'coordinator':
      return it.must ? `koordinatoren ${condition(it.must, year)}` : 'nøyaktig én organisasjon koordinerer'
    case 'someCountries':
      return `i minst ${it.atLeast} ${area(it.area, year)}${it.withCoordinators ? ', koordinatorens eget medregnet,' : ''} har laget ${presence(it.roles)}`
    case 'eachCountry':
      return `i hvert av lagets land blant ${area(it.area, year)} har laget ${presence(it.roles)}`
    case 'project':
      return project(it.must)
    case 'cap':
      if (it.who === 'coordinator') return `koordinatoren søker bare én gang om ${it.family} til denne fristen`
      return `ingen organisasjon er med i mer enn ${it.atMost} søknader om ${it.family} til denne fristen${
        it.over ? ` (${listed(it.over.map((field) => fieldLabel(field, 'nb')))} til sammen)` : ''
      }`
    case 'advice':
      return topics[it.topic](it.values ?? [])
  }
}

function state(finding: Finding, nameOf: (member: number) => string): string {
  const { requirement, verdict, members, missing, count } = finding
  const names = listed(members.map(nameOf))
  if (missing.includes('confirmation'))
    return `Dette ser ut til å være brutt${names && ` (${names})`}, men regelen er ikke bekreftet av en offisiell kilde: spør det nasjonale kontoret.`
  const open = missing.map((fact) => factLabel(fact, 'nb'))
  const question = open.length ? `Ikke kjent${names && ` for ${names}`}: ${listed(open, 'disjunction')}.` : ''
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

function progress(
  it: Requirement,
  { certain, possible }: { certain: number; possible: number },
  verdict: Finding['verdict'],
) {
  const atMost = it.kind === 'count' ? it.atMost : undefined
  const atLeast = it.kind === 'count' || it.kind === 'someCountries' ? it.atLeast : undefined
  if (verdict === 'unknown') return `Dere har ${certain} helt sikkert og høyst ${possible}.`
  if (verdict === 'advice')
    return `Dere har ${certain}; flere bare om én organisasjon fyller to roller, og det lover ikke veilederen.`
  if (verdict === 'met') return `Dere har ${certain}.`
  if (atMost !== undefined && certain > atMost) return `Dere har ${certain}: ${certain - atMost} for mange.`
  return `Dere har ${certain === possible ? certain : `${certain} til ${possible}`}: ${(atLeast ?? 0) - possible} mangler.`
}

function need(it: Need): string {
  const role = it.roles
    ? listed(
        it.roles.map((role) => roleLabel(role, 'nb')),
        'disjunction',
      )
    : 'organisasjon'
  const who = it.as === 'coordinator' ? `koordinator${it.roles ? `: ${role}` : ''}` : role
  const [only] = it.countries
  if (it.newCountry) return `${who} fra et nytt land`
  return it.countries.length === 1 && only ? `${who} i ${countryName(only, 'nb')}` : who
}

export const sentences: Sentences = { rule, state, need }
