// The invented organisations of the sample, country by country.

import { inProgramme } from '../../domain/country.ts'
import { fold } from '../../domain/fold.ts'
import type { Language, Organisation } from '../../domain/organisation.ts'
import type { Theme } from '../../domain/theme.ts'
import { type Place, places, type Town } from '../../domain/towns.ts'
import type { Role } from '../../domain/type.ts'
import { localSentence, nameOf, placesOf } from './grammar.ts'
import { type Kind, kinds, ownTheme } from './kinds.ts'
import { type Random, random } from './random.ts'
import { closings, doing, inland, middles, offered, openings, sectors, sought } from './texts.ts'

/** "Today" of the sample, so that it stays the same. */
const today = Date.UTC(2026, 10, 1)
const daysOfThreeYears = 1095

/** Ids no agency gives out: real OIDs begin with E10, real PICs with 8 or 9. */
const sampleOid = (number: number) => `E99${String(number).padStart(6, '0')}`
const firstPic = 100_000_017
export const samplePic = (number: number) => String(firstPic + number * 97)

/** All generated organisations, the same in every run. */
export function generateOrganisations(): Organisation[] {
  const all = Object.entries(places).flatMap(([country, place]) => organisationsOf(country, place))
  return all.map((organisation, number) => withIdentifiers(organisation, number + 100))
}

function organisationsOf(country: string, place: Place): Organisation[] {
  const taken = new Set<string>()
  const made: Organisation[] = []
  for (const kind of kinds) {
    const choose = random(`${country} ${kind.id}`)
    const count = Math.max(1, Math.round((kind.share * place.size) / 5))
    const used = new Set<string>()
    for (let number = 1; number <= count; number++) {
      const organisation = organisationOf(country, place, kind, number, { choose, taken, made, used })
      if (organisation) made.push(organisation)
    }
  }
  return made
}

/** `used` are the invented places that already have a public body of this kind. */
type Making = { choose: Random; taken: Set<string>; made: Organisation[]; used: Set<string> }

/** One organisation; undefined where the country's language has no name left for it. */
function organisationOf(
  country: string,
  place: Place,
  kind: Kind,
  number: number,
  making: Making,
): Organisation | undefined {
  const { choose, taken, made, used } = making
  const isPublic = kind.group === 'public'
  for (let attempt = 0; attempt < 30; attempt++) {
    const town = isPublic ? townOfPublic(kind, number, place, choose) : townOf(place, made, choose)
    const invented = isPublic ? choose.pick(placesOf(town.names)) : undefined
    if (invented && used.has(invented[0])) continue
    const named = nameOf(kind.id, town, choose, invented)
    if (!named || taken.has(fold(named.name)) || (named.sector && !possible(named.sector, country))) continue
    taken.add(fold(named.name))
    if (invented) used.add(invented[0])
    const sector = kind.trade ? (named.sector ?? choose.pick(tradesOf(country))) : undefined
    const owner = ownerOf(kind, town, made, choose)
    return {
      id: `sample-${country.toLowerCase()}-${kind.id}-${number}`,
      name: named.name,
      country,
      region: town.region,
      town: town.name,
      latitude: town.latitude,
      longitude: town.longitude,
      type: kind.type,
      ...(owner && { owner }),
      ...profileOf(country, kind, town, sector, choose),
      source: { kind: 'sample' },
    }
  }
  return undefined
}

/** Municipalities spread over the towns, so that schools find an owner where they are. */
function townOfPublic(kind: Kind, number: number, place: Place, choose: Random): Town {
  const towns = random(`${kind.id} ${place.names} towns`).some(place.towns, place.towns.length)
  return towns[number - 1] ?? choose.pick(place.towns)
}

function townOf(place: Place, made: Organisation[], choose: Random): Town {
  const governed = place.towns.filter((town) =>
    made.some((it) => it.type === 'EPLUS-BODY-PUB-LOC' && it.town === town.name),
  )
  return choose.pick(governed.length && choose.chance(0.4) ? governed : place.towns)
}

const tradesOf = (country: string) => Object.keys(sectors).filter((sector) => possible(sector, country))

function possible(sector: string, country: string): boolean {
  return !(sectors[sector]?.coast && inland.includes(country))
}

/** Municipalities own kindergartens and general schools of their town; regional bodies own VET schools of their region. */
function ownerOf(kind: Kind, town: Town, made: Organisation[], choose: Random): string | undefined {
  const owners =
    kind.id === 'vocational'
      ? made.filter((it) => it.type === 'EPLUS-BODY-PUB-REG' && it.region === town.region)
      : ['kindergarten', 'primary', 'secondary'].includes(kind.id)
        ? made.filter((it) => it.type === 'EPLUS-BODY-PUB-LOC' && it.town === town.name)
        : []
  return owners.length && choose.chance(0.8) ? choose.pick(owners).id : undefined
}

function profileOf(country: string, kind: Kind, town: Town, sector: string | undefined, choose: Random) {
  const trade = sector ? (sectors[sector]?.themes ?? []) : []
  const own = ownTheme[kind.id]
  const themes = [...new Set([...(own ? [own] : []), ...trade, ...choose.some(kind.themes, choose.between(1, 3))])]
  const stated: Role[] | undefined = kind.states && choose.chance(kind.states.often) ? kind.states.roles : undefined
  const words = { themes: themes.filter((theme) => theme !== own), sector, choose }
  return {
    ...(stated && { roles: [...stated] }),
    themes,
    languages: languagesOf(country, town, choose),
    ...(choose.chance(0.92) && { description: description(kind, town, words) }),
    ...(choose.chance(0.65) && { offers: phrase(offered[kind.group], words) }),
    ...(choose.chance(0.6) && { seeks: phrase(sought[kind.group], words) }),
    actions: choose.some(kind.actions, choose.between(0, 2)).sort(),
    ...(choose.chance(0.8) && { established: established(kind, choose) }),
    ...(choose.chance(0.85) && { lastConfirmed: lastConfirmed(choose) }),
    ...standing(country, kind, choose),
  }
}

type Words = { themes: Theme[]; sector?: string; choose: Random }

function description(kind: Kind, town: Town, words: Words): string {
  const { choose } = words
  const local = choose.chance(0.45)
    ? localSentence(kind.group === 'adults' ? 'other' : kind.group, town, choose)
    : undefined
  if (local) return local
  const count = choose.between(...kind.heads)
  const parts = [choose.pick(openings[kind.group] ?? []), choose.pick(middles), choose.pick(closings)]
  const text = parts
    .filter(Boolean)
    .join(' ')
    .replace('{n}', String(count))
    .replaceAll('{t}', town.name)
    .replaceAll('{r}', town.region)
  return filled(text, words)
}

const phrase = (texts: string[] | undefined, words: Words) => filled(words.choose.pick(texts ?? []), words)

function filled(text: string, { themes, sector, choose }: Words): string {
  const about = doing[choose.pick(themes.length ? themes : (['school-life'] as const))]
  return text
    .replaceAll('{d}', about)
    .replaceAll('{s}', sectors[sector ?? '']?.name ?? 'several trades')
    .replaceAll('{n}', String(choose.between(3, 12)))
}

function languagesOf(country: string, town: Town, choose: Random): Language[] {
  const own = town.names.slice(0, 2) as Language
  const main = places[country]?.names.slice(0, 2) as Language
  const more: Language[] = [
    ...(choose.chance(0.85) ? ['en' as const] : []),
    ...(choose.chance(0.2) ? [choose.pick(['de', 'fr', 'es', 'it'] as const)] : []),
  ]
  return [...new Set([own, main, ...more])]
}

function established(kind: Kind, choose: Random): string {
  const year = choose.between(...kind.since)
  const day = () => String(choose.between(1, 28)).padStart(2, '0')
  return choose.chance(0.6) ? String(year) : `${year}-${String(choose.between(1, 12)).padStart(2, '0')}-${day()}`
}

/** More were confirmed lately than long ago. */
function lastConfirmed(choose: Random): string {
  const days = Math.floor((choose.between(0, daysOfThreeYears) * choose.between(10, 100)) / 100)
  return new Date(today - days * 86_400_000).toISOString().slice(0, 10)
}

/** Charter and accreditation: many have none to state, and some have not said. */
function standing(country: string, kind: Kind, choose: Random): Pick<Organisation, 'eche' | 'accredited'> {
  const inside = inProgramme(country, 2026) === 'yes'
  const holdsCharter = choose.chance(0.9)
  const saysCharter = choose.chance(0.85)
  const accredited = kind.accredited && choose.chance(0.25) ? [kind.accredited] : choose.chance(0.2) ? [] : undefined
  return {
    ...(kind.type === 'EPLUS-EDU-HEI' && inside && saysCharter && { eche: holdsCharter }),
    ...(inside && kind.accredited && accredited && { accredited }),
  }
}

function withIdentifiers(organisation: Organisation, number: number): Organisation {
  const choose = random(`identifiers ${organisation.id}`)
  const isHigher = organisation.type === 'EPLUS-EDU-HEI'
  const oid = choose.chance(isHigher ? 0.9 : 0.5) ? sampleOid(number) : undefined
  const pic = choose.chance(isHigher ? 0.9 : 0.2) ? samplePic(number) : undefined
  return { ...organisation, ...(oid && { oid }), ...(pic && { pic }) }
}
