// Questions of the benchmark: test consortia with one member hidden, asked of the product's own suggestion.
import type { Database } from '../../../db/client.ts'
import { loadOrganisations } from '../../../db/organisations.ts'
import { judge } from '../../../domain/judge.ts'
import type { Context } from '../../../domain/match.ts'
import { needsOf } from '../../../domain/need.ts'
import type { Call } from '../../../domain/programme.ts'
import { findCall } from '../../../domain/rules/guides.ts'
import { factsOf } from '../../../domain/suggest.ts'
import type { Finder } from '../../../search/port.ts'
import { type Gathered, gather } from '../../../worker/candidates.ts'
import type { Draft } from '../../../worker/draft.ts'
import type { Dice } from './dice.ts'
import type { Profile, TestProject } from './record.ts'

export type Question = { project: TestProject; hidden: Profile; others: Profile[] }

const least = { organisations: 3, countries: 2 }

/** Draws consortia that are large enough, and of each the members to hide. */
export function drawQuestions(
  tests: readonly TestProject[],
  sample: number,
  perProject: number,
  dice: Dice,
): Question[] {
  const real = tests.filter(
    ({ members }) =>
      members.length >= least.organisations && new Set(members.map((it) => it.country)).size >= least.countries,
  )
  const drawn = sample < real.length ? dice.shuffle(real).slice(0, sample) : real
  return drawn.flatMap((project) =>
    dice
      .shuffle(project.members)
      .slice(0, Math.min(perProject, project.members.length))
      .map((hidden) => ({ project, hidden, others: project.members.filter((it) => it !== hidden) })),
  )
}

/** The action of a project; one of another programme is an action that requires and rewards nothing. */
export function callOfProject({ action, year }: TestProject): Call {
  const known = action === undefined ? undefined : findCall(action, year)
  if (known) return known
  return {
    id: action ?? '',
    year,
    provisional: true,
    action: {
      id: action ?? '',
      name: 'An action of another programme',
      fields: [],
      managedBy: 'EACEA',
      guide: year,
      pages: '',
      confidence: 'R',
      requires: [],
      deadlines: [],
    },
  }
}

/** The question as a draft and all that is gathered for it, as the API does. */
export async function askRecord(
  db: Database,
  finder: Finder,
  { project, others }: Question,
): Promise<Gathered & { context: Context }> {
  const call = callOfProject(project)
  const organisations = await loadOrganisations(
    db,
    others.map((it) => it.id),
  )
  const members = others.flatMap(({ id }, at) => {
    const organisation = organisations.get(id)
    return organisation
      ? [{ role: at === 0 ? ('coordinator' as const) : ('partner' as const), id, facts: factsOf(organisation) }]
      : []
  })
  const draft: Draft = { call, organisations, text: project.text, consortium: { project: {}, themes: [], members } }
  const needs = needsOf(call, draft.consortium, judge(call, draft.consortium))
  const gathered = await gather({ db, finder, today: `${project.year}-01-01` }, draft, needs, {})
  const context = { call, consortium: draft.consortium, team: gathered.team, needs, today: `${project.year}-01-01` }
  return { ...gathered, context }
}
