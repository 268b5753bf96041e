// Kinds of organisation from which a team takes its partners: groups of country and type, and where to begin in each.
import { partnerArea } from '../domain/asked.ts'
import { type Country, countriesOf, countsAs } from '../domain/country.ts'
import type { Group, Kinships } from '../domain/kinship.ts'
import type { Need } from '../domain/need.ts'
import { hasRole, type OrganisationType } from '../domain/type.ts'
import { weights } from '../domain/weights.ts'
import type { Draft } from './draft.ts'
import type { Want } from './routes/suggest.ts'

/** Groups at most for a team, and for a chair that anybody may take, in each country. */
const most = { groups: 16, ofAnyChair: 2 }

/** The groups of country and type that may join such a team and are wanted. */
export function openGroups(groups: readonly Group[], { call }: Draft, want: Want): Group[] {
  const area = new Set(countriesOf(partnerArea(call), call.year))
  return groups.filter(
    (it) =>
      area.has(it.country) &&
      (!want.country || want.country.includes(it.country)) &&
      (!want.type || (it.type !== '' && want.type.includes(it.type as OrganisationType))) &&
      (!want.role || want.role.some((role) => hasRole({ type: typeOf(it) }, role) !== 'no')),
  )
}

/** The groups from which such a team most likely takes its next partner. */
export function likelyGroups(groups: readonly Group[], kinships: Kinships): Group[] {
  return strongest(groups, (it) => amountOf(it, kinships), most.groups)
}

/** For each chair and each country that it may be filled from: the kinds that such a team most likely takes. */
export function groupsOfChairs(
  groups: readonly Group[],
  needs: readonly Need[],
  kinships: Kinships,
  countries: readonly Country[] | undefined,
): Group[] {
  const known = groups.filter((it) => it.type !== '' && (!countries || countries.includes(countsAs(it.country))))
  const byCountry = Map.groupBy(known, (it) => countsAs(it.country))
  const found = needs.flatMap(({ countries: from, roles }) =>
    from.flatMap((country) => {
      const has = (it: Group) => roles?.some((role) => hasRole({ type: typeOf(it) }, role) === 'yes') ?? true
      const fitting = (byCountry.get(country) ?? []).filter(has)
      return strongest(fitting, (it) => amountOf(it, kinships), roles ? 1 : most.ofAnyChair)
    }),
  )
  return [...new Set(found)]
}

const typeOf = ({ type }: Group) => (type === '' ? undefined : (type as OrganisationType))

/** How much the kind of a group speaks for it. */
const amountOf = ({ country, type }: Group, { countries, types, takesPart }: Kinships) =>
  weights['same-country'] * (countries.get(country)?.amount ?? 0) +
  weights['same-type'] * (types.get(type)?.amount ?? 0) +
  weights['takes-part'] * Math.max(0, takesPart.get(type)?.amount ?? 0)

/** Where in the record this draft begins to look for newcomers: the same for the same team, another for another. */
export function placeOf({ consortium }: Draft): number {
  const text = consortium.members.map((it) => it.id ?? it.facts.country).join(' ')
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0
  return hash / 2 ** 32
}

/** Those with the highest weight, ties in the order they came. */
export function strongest<Item>(items: readonly Item[], weight: (item: Item) => number, limit: number): Item[] {
  return items
    .map((item) => ({ item, weight: weight(item) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ item }) => item)
}
