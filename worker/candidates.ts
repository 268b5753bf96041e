// Gathering for suggestions: what is known of the team, and a bounded pool of candidates from the finder.
import type { Database } from '../db/client.ts'
import { loadExperience, loadShared } from '../db/experience.ts'
import { loadOrganisations } from '../db/organisations.ts'
import type { Consortium } from '../domain/consortium.ts'
import { type Area, countriesOf } from '../domain/country.ts'
import type { Candidate, Team } from '../domain/match.ts'
import type { Need } from '../domain/need.ts'
import type { Language, Organisation } from '../domain/organisation.ts'
import { requirementsOf } from '../domain/rules/guides.ts'
import type { Theme } from '../domain/theme.ts'
import { hasRole, typesToAsk } from '../domain/type.ts'
import type { Filters, Finder } from '../search/port.ts'
import type { Draft } from './draft.ts'
import type { Want } from './routes/suggest.ts'
import { visibleSources } from './visibility.ts'

/** Bounds that keep one suggestion's cost independent of the size of the record. */
const most = { perSearch: 60, searches: 16, ties: 2000, pool: 500 }

/** What speaks for the team itself: its themes, languages and experience. */
export async function gatherTeam(db: Database, { consortium, organisations }: Draft): Promise<Team> {
  const members = [...organisations.values()]
  const themes: Theme[] = consortium.themes.length > 0 ? consortium.themes : members.flatMap((it) => it.themes)
  const languages: Language[] = members.flatMap((it) => it.languages)
  const experience = await loadExperience(db, [...organisations.keys()])
  return { themes: [...new Set(themes)], languages: [...new Set(languages)], experience }
}

/**
 * Candidates for a draft: for each different need those the finder ranks first, with the draft's themes and without,
 * and those who have worked with somebody at the table. `want` narrows all of them.
 */
export async function gatherCandidates(
  db: Database,
  finder: Finder,
  draft: Draft,
  needs: readonly Need[],
  want: Want,
): Promise<Candidate[]> {
  const source = want.source ?? (await visibleSources(db))
  const atTable = [...draft.organisations.keys()]
  const [shared, found] = await Promise.all([
    loadShared(db, atTable, most.ties),
    searchAll(
      finder,
      searchesFor(draft, needs, want).map((filters) => ({ ...filters, source })),
    ),
  ])
  const ids = [...new Set([...found, ...shared.keys()])].slice(0, most.pool)
  const [organisations, experience] = await Promise.all([loadOrganisations(db, ids), loadExperience(db, ids)])
  return [...organisations.values()]
    .filter((it) => (source?.includes(it.source.kind) ?? true) && isWanted(it, want) && !sits(it, draft.consortium))
    .map((organisation) => ({
      organisation,
      experience: experience.get(organisation.id) ?? {},
      shared: shared.get(organisation.id) ?? [],
    }))
}

/** Different needs can be one search; a draft without needs looks everywhere its partners may come from. */
function searchesFor({ call, consortium }: Draft, needs: readonly Need[], want: Want): Filters[] {
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
  return different.flatMap((it) => (themed ? [{ ...it, theme: consortium.themes }, it] : [it])).slice(0, most.searches)
}

function partnerArea(call: Draft['call']): Area {
  for (const it of requirementsOf(call))
    if (it.kind === 'every' && it.must.is === 'from' && it.among.standing.includes('partner')) return it.must.area
  return { anywhere: true }
}

async function searchAll(finder: Finder, searches: Filters[]): Promise<string[]> {
  const answers = await Promise.all(
    searches.map((filters) => finder.search({ ...filters, sort: 'confirmed', limit: most.perSearch, facets: false })),
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
