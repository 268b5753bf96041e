// Gathering for suggestions: what is known of the team, and a bounded pool of candidates from many sides.
import { loadCandidates } from '../db/candidates.ts'
import type { Database } from '../db/client.ts'
import { loadExperience, loadNewcomerShare } from '../db/experience.ts'
import { loadSimilarProjects } from '../db/similar-projects.ts'
import { loadGroups, loadMostExperienced, loadOfGroups } from '../db/standing.ts'
import { loadProjectsByRow, loadTeamProjects, type Told } from '../db/ties.ts'
import { partnerArea } from '../domain/asked.ts'
import type { Consortium } from '../domain/consortium.ts'
import { countriesOf } from '../domain/country.ts'
import { dayAfter } from '../domain/date.ts'
import { type Group, type Kinships, kinshipsOf } from '../domain/kinship.ts'
import { asking, type Candidate, type Team } from '../domain/match.ts'
import type { Need } from '../domain/need.ts'
import { familyOf, type Language, type Organisation } from '../domain/organisation.ts'
import type { Theme } from '../domain/theme.ts'
import { tieOf } from '../domain/tie.ts'
import { hasRole, type OrganisationType, typesToAsk } from '../domain/type.ts'
import { weights } from '../domain/weights.ts'
import type { Filters, Finder } from '../search/port.ts'
import type { Draft } from './draft.ts'
import type { Want } from './routes/suggest.ts'
import { visibleSources } from './visibility.ts'

/** Bounds that keep one suggestion's cost independent of the size of the record. */
const most = {
  searches: 4,
  perSearch: 40,
  teamProjects: 1500,
  weighedProjects: 400,
  similarProjects: 60,
  tied: 300,
  similar: 80,
  groups: 16,
  experienced: 50,
}
const each = { experienced: 8, newcomers: 12 }

/** What is known of the team, and whom it could ask; candidates come without their texts. */
export type Gathered = { team: Team; candidates: Candidate[] }

/**
 * Gathers a team and its candidates: those its members have worked with, those who did similar projects, those the
 * finder knows for its needs and themes (so many `searches` at most), and of the countries and types that such teams gather the most experienced and
 * some newcomers. `want` narrows all of them. The number of queries is fixed, and so is what each brings.
 * @param among ids to choose among; nobody else is looked for then
 */
export async function gather(
  { db, finder, today }: { db: Database; finder: Finder; today: string },
  draft: Draft,
  needs: readonly Need[],
  want: Want,
  searches = most.searches,
  among?: readonly string[],
): Promise<Gathered> {
  const atTable = [...draft.organisations.keys()]
  const source = want.source ?? (await visibleSources(db))
  const sample = source === undefined || source.every((it) => it === 'sample')
  const [groups, experience, newcomers, teamProjects, similarProjects] = await Promise.all([
    loadGroups(db, sample),
    loadExperience(db, atTable),
    loadNewcomerShare(db, familyOf(draft.call.id)),
    loadTeamProjects(db, atTable, most.teamProjects),
    loadSimilarProjects(db.$client, wordsOf(draft), most.similarProjects),
  ])
  const team = { ...teamOf(draft), experience, kinships: kinshipsOf(draft.consortium, groups), newcomers }
  const shared = strongest(teamProjects, (it) => tieOf(it, experience, draft.call.year), most.weighedProjects)
  const [told, ofGroups, experienced, found] = await Promise.all([
    loadProjectsByRow(db, [...new Set([...shared, ...similarProjects].map((it) => it.row))]),
    among
      ? []
      : loadOfGroups(db, likelyGroups(groups, team.kinships, draft, want), { sample, place: placeOf(draft), each }),
    among ? [] : loadMostExperienced(db, sample, most.experienced),
    among
      ? []
      : searchAll(
          finder,
          searchesFor(draft, needs, want, searches).map((filters) => ({ ...filters, source })),
        ),
  ])
  const ties = byParticipant(shared, told)
  const likes = byParticipant(similarProjects, told)
  for (const id of atTable) for (const map of [ties, likes]) map.delete(id)
  const sumOf = (list: readonly number[]) => list.reduce((sum, it) => sum + it, 0)
  const tied = strongest(
    [...ties],
    ([, list]) => sumOf(list.map((it) => tieOf(it, experience, draft.call.year))),
    most.tied,
  )
  const similar = strongest([...likes], ([, list]) => sumOf(list.map((it) => it.likeness)), most.similar)
  const ids = among ?? [
    ...new Set([
      ...[...tied, ...similar].map(([id]) => id),
      ...found,
      ...ofGroups.flatMap((it) => [...it.experienced, ...it.newcomers]),
      ...experienced,
    ]),
  ]
  const candidates = (await loadCandidates(db, ids, today, dayAfter(today, -asking.days)))
    .filter(({ organisation: it }) => among !== undefined || (source?.includes(it.source.kind) ?? true))
    .filter(({ organisation: it }) => isWanted(it, want) && !sits(it, draft.consortium))
    .map(({ organisation, ...known }) => ({
      organisation,
      ...known,
      shared: (ties.get(organisation.id) ?? []).sort((a, b) => b.year - a.year),
      similar: likes.get(organisation.id) ?? [],
    }))
  return { team, candidates }
}

/** What speaks for the team itself: its themes and languages. */
function teamOf({ consortium, organisations }: Draft): Pick<Team, 'themes' | 'languages'> {
  const members = [...organisations.values()]
  const themes: Theme[] = consortium.themes.length > 0 ? consortium.themes : members.flatMap((it) => it.themes)
  const languages: Language[] = members.flatMap((it) => it.languages)
  return { themes: [...new Set(themes)], languages: [...new Set(languages)] }
}

const wordsOf = ({ text, consortium }: Draft) => [text ?? '', ...consortium.themes].join(' ')

/** Those with the highest weight, ties in the order they came. */
function strongest<Item>(items: readonly Item[], weight: (item: Item) => number, limit: number): Item[] {
  return items
    .map((item) => ({ item, weight: weight(item) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ item }) => item)
}

/** Projects by who took part, each with what is told of it. */
function byParticipant<Project extends { row: number }>(
  projects: readonly Project[],
  told: ReadonlyMap<number, Told>,
): Map<string, (Project & Told['said'])[]> {
  const found = new Map<string, (Project & Told['said'])[]>()
  for (const project of projects) {
    const its = told.get(project.row)
    if (!its) continue
    const whole = { ...project, ...its.said }
    for (const organisation of its.organisations) {
      const list = found.get(organisation)
      if (list) list.push(whole)
      else found.set(organisation, [whole])
    }
  }
  return found
}

/** The groups of country and type from which such a team most likely takes its next partner. */
function likelyGroups(groups: readonly Group[], kinships: Kinships, { call }: Draft, want: Want): Group[] {
  const area = new Set(countriesOf(partnerArea(call), call.year))
  const type = (it: Group) => (it.type === '' ? undefined : (it.type as OrganisationType))
  const isPossible = (it: Group) =>
    area.has(it.country) &&
    (!want.country || want.country.includes(it.country)) &&
    (!want.type || (it.type !== '' && want.type.includes(it.type as OrganisationType))) &&
    (!want.role || want.role.some((role) => hasRole({ type: type(it) }, role) !== 'no'))
  const amounts = ({ country, type }: Group) =>
    weights['same-country'] * (kinships.countries.get(country)?.amount ?? 0) +
    weights['same-type'] * (kinships.types.get(type)?.amount ?? 0) +
    weights['takes-part'] * Math.max(0, kinships.takesPart.get(type)?.amount ?? 0)
  return strongest(groups.filter(isPossible), amounts, most.groups)
}

/** Where in the record this draft begins to look for newcomers: the same for the same team, another for another. */
function placeOf({ consortium }: Draft): number {
  const text = consortium.members.map((it) => it.id ?? it.facts.country).join(' ')
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0
  return hash / 2 ** 32
}

/** Different needs can be one search; a draft without needs looks for its themes, or for what is wanted. */
function searchesFor({ call, consortium }: Draft, needs: readonly Need[], want: Want, most: number): Filters[] {
  const { as: _, source: __, ...wanted } = want
  const places = needs
    .filter((need) => !want.as || need.as === want.as)
    .flatMap(({ countries, roles }): Filters[] => [
      { country: countries, role: roles },
      // Whoever may have the role, if the national agency agrees, is worth a question.
      ...(roles ? [{ country: countries, type: roles.flatMap(typesToAsk) }] : []),
    ])
    .filter((it) => it.type === undefined || it.type.length > 0)
  const everywhere: Filters = { country: countriesOf(partnerArea(call), call.year) }
  const bases = (places.length > 0 && !want.country && !want.role ? places : [everywhere]).map((it) => ({
    ...it,
    ...given(wanted),
  }))
  const different = [...new Map(bases.map((it) => [JSON.stringify(it), it])).values()]
  const themed = consortium.themes.length > 0 && !want.theme
  return different.flatMap((it) => (themed ? [{ ...it, theme: consortium.themes }, it] : [it])).slice(0, most)
}

async function searchAll(finder: Finder, searches: Filters[]): Promise<string[]> {
  const answers = await Promise.all(
    searches.map((filters) => finder.search({ ...filters, sort: 'latest', limit: most.perSearch, facets: false })),
  )
  return interleave(answers.map((it) => it.ids))
}

/** Takes turns between lists, so that a bound on the pool cuts all of them alike. */
function interleave(lists: string[][]): string[] {
  const longest = Math.max(0, ...lists.map((it) => it.length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat()
}

/** Past partners do not come through the finder's filters, so what is wanted is asked of everybody again. */
function isWanted(organisation: Organisation, { country, type, role, theme, language }: Want): boolean {
  return (
    (!country || country.includes(organisation.country)) &&
    (!type || (organisation.type !== undefined && type.includes(organisation.type))) &&
    (!role || role.some((it) => hasRole(organisation, it) !== 'no')) &&
    (!theme || theme.some((it) => organisation.themes.includes(it))) &&
    (!language || language.some((it) => organisation.languages.includes(it)))
  )
}

/** Whoever was seated by hand may be in the record too: an OID or PIC tells. */
function sits({ id, oid, pic }: Organisation, { members }: Consortium): boolean {
  const same = (one?: string, other?: string) => one !== undefined && one === other
  return members.some((it) => it.id === id || same(it.facts.oid, oid) || same(it.facts.pic, pic))
}

const given = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values?.length)) as Filters
