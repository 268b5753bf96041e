// Gathering for suggestions: what is known of the team, and a bounded pool of candidates from many sides.
import { loadCandidates } from '../db/candidates.ts'
import type { Database } from '../db/client.ts'
import { loadExperience, loadNewcomerShare } from '../db/experience.ts'
import { loadSimilarProjects } from '../db/similar-projects.ts'
import { loadGroups, loadMostExperienced, loadOfGroups } from '../db/standing.ts'
import { loadProjectsByRow, loadTeamProjects, type Told } from '../db/ties.ts'
import { partnerArea } from '../domain/asked.ts'
import type { Consortium } from '../domain/consortium.ts'
import { type Country, countriesOf } from '../domain/country.ts'
import { dayAfter } from '../domain/date.ts'
import { kinshipsOf } from '../domain/kinship.ts'
import { asking, type Candidate, type Team } from '../domain/match.ts'
import type { Need } from '../domain/need.ts'
import { familyOf, type Language, type Organisation } from '../domain/organisation.ts'
import type { Theme } from '../domain/theme.ts'
import { tieOf } from '../domain/tie.ts'
import { hasRole, typesToAsk } from '../domain/type.ts'
import type { Filters, Finder } from '../search/port.ts'
import type { Draft } from './draft.ts'
import { groupsOfChairs, likelyGroups, openGroups, placeOf, strongest } from './groups.ts'
import type { Want } from './routes/suggest.ts'
import { visibleSources } from './visibility.ts'

/** Bounds that keep one suggestion's cost independent of the size of the record. */
const most = {
  searches: 4,
  composing: { searches: 16, passedOver: 200 },
  perSearch: 40,
  teamProjects: 1500,
  weighedProjects: 400,
  similarProjects: 60,
  tied: 300,
  similar: 80,
  experienced: 50,
}
const each = { experienced: 8, newcomers: 12 }
const eachOfChair = { experienced: 1, newcomers: 2 }

/** For a whole team every country that a chair may be filled from is asked, and the excluded take nobody's place. */
export type Composing = { exclude: readonly string[]; countries?: readonly Country[] }

type Scope = {
  /** Ids to choose among; nobody else is looked for then. */
  among?: readonly string[]
  composing?: Composing
}

/** What is known of the team, and whom it could ask; candidates come without their texts. */
export type Gathered = { team: Team; candidates: Candidate[] }

/**
 * Gathers a team and its candidates: those its members have worked with, those who did similar projects, those the
 * finder knows for its needs and themes, and of the countries and types that such teams gather the most experienced and
 * some newcomers. `want` narrows all of them. The number of queries is fixed, and so is what each brings.
 */
export async function gather(
  { db, finder, today }: { db: Database; finder: Finder; today: string },
  draft: Draft,
  needs: readonly Need[],
  want: Want,
  { among, composing }: Scope = {},
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
  const open = openGroups(groups, draft, want)
  const ofChairs = composing ? groupsOfChairs(open, needs, team.kinships, composing.countries) : []
  const from = { sample, place: placeOf(draft), except: composing?.exclude ?? [] }
  const [told, ofGroups, experienced, found] = await Promise.all([
    loadProjectsByRow(db, [...new Set([...shared, ...similarProjects].map((it) => it.row))]),
    among
      ? []
      : Promise.all([
          loadOfGroups(db, likelyGroups(open, team.kinships), { ...from, each }),
          composing ? loadOfGroups(db, ofChairs, { ...from, each: eachOfChair }) : [],
        ]),
    among ? [] : loadMostExperienced(db, sample, most.experienced),
    among
      ? []
      : searchAll(
          finder,
          searchesFor(draft, needs, want, composing).map((filters) => ({ ...filters, source })),
          composing?.exclude.length,
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
      ...ofGroups.flat().flatMap((it) => [...it.experienced, ...it.newcomers]),
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

/** Different needs can be one search; a draft without needs looks for its themes, or for what is wanted. */
function searchesFor(
  { call, consortium }: Draft,
  needs: readonly Need[],
  want: Want,
  composing: Composing | undefined,
): Filters[] {
  const { as: _, source: __, ...wanted } = want
  const places = needs
    .filter((need) => !want.as || need.as === want.as)
    .flatMap(({ countries, roles }): Filters[] => [
      { country: countries, role: roles },
      // Whoever may have the role, if the national agency agrees, is worth a question.
      ...(roles ? [{ country: countries, type: roles.flatMap(typesToAsk) }] : []),
    ])
    .filter((it) => it.type === undefined || it.type.length > 0)
  const inside = countriesOf(partnerArea(call), call.year)
  const everywhere: Filters = { country: inside.filter((it) => composing?.countries?.includes(it) ?? true) }
  const bases = (places.length > 0 && !want.country && !want.role ? places : [everywhere])
    // No country at all would be taken for any.
    .filter((it) => it.country?.length !== 0)
    .map((it) => ({ ...it, ...given(wanted) }))
  const different = [...new Map(bases.map((it) => [JSON.stringify(it), it])).values()]
  const themed = consortium.themes.length > 0 && !want.theme
  return different
    .flatMap((it) => (themed ? [{ ...it, theme: consortium.themes }, it] : [it]))
    .slice(0, composing ? most.composing.searches : most.searches)
}

/** @param passedOver how many may be found in vain */
async function searchAll(finder: Finder, searches: Filters[], passedOver = 0): Promise<string[]> {
  const limit = most.perSearch + Math.min(passedOver, most.composing.passedOver)
  const answers = await Promise.all(
    searches.map((filters) => finder.search({ ...filters, sort: 'latest', limit, facets: false })),
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
