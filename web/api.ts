// The API as the screens call it: one function per question, and failures as problems with a status.
import { type ClientResponse, hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { App } from '../worker/app.ts'
import { currentLanguage } from './language.ts'

/** The typed client of the API. */
export const api = hc<App>(location.origin, { headers: () => ({ 'accept-language': currentLanguage() }) }).api

export type Health = InferResponseType<typeof api.health.$get, 200>
export type Found = InferResponseType<typeof api.organisations.$get, 200>
export type FindQuery = InferRequestType<typeof api.organisations.$get>['query']
export type OrganisationView = Found['organisations'][number]
export type Facets = Found['facets']
export type FacetName = keyof Facets
/** Where a query met an organisation: original text and the met stretches as [start, end). */
export type Highlight = NonNullable<OrganisationView['highlights']>[number]
export type Town = InferResponseType<typeof api.towns.$get, 200>['towns'][number]
export type OrganisationPage = InferResponseType<(typeof api.organisations)[':id']['$get'], 200>

/** A page of which only the organisation itself is known so far. */
export const foreseenPage = (organisation: OrganisationView): OrganisationPage => ({
  ...organisation,
  ...{ owns: [], projectsTotal: 0, projects: [], owners: 0, capacities: [], stated: {}, resting: false, ladder: [] },
})

export type ProjectPage = InferResponseType<(typeof api.projects)[':id']['$get'], 200>
export type PastProject = OrganisationPage['projects'][number]
/** One action in one field, as the guide of a call year has it. */
export type ActionEntry = InferResponseType<typeof api.actions.$get, 200>['actions'][number]
export type CheckedDraft = InferRequestType<typeof api.check.$post>['json']
export type Verdict = InferResponseType<typeof api.check.$post, 200>
export type Matching = InferResponseType<typeof api.matching.$get, 200>
export type SuggestInput = InferRequestType<typeof api.suggest.$post>['json']
export type TeamsInput = InferRequestType<typeof api.complete.$post>['json']
export type Teams = InferResponseType<typeof api.complete.$post, 200>
export type Bench = InferResponseType<typeof api.substitutes.$post, 200>
export type BenchInput = InferRequestType<typeof api.substitutes.$post>['json']
export type Suggestions = InferResponseType<typeof api.suggest.$post, 200>

export type StatisticsQuery = InferRequestType<typeof api.statistics.$get>['query']
export type Statistics = InferResponseType<typeof api.statistics.$get, 200>
export type EventView = InferResponseType<(typeof api.events)[':id']['$get'], 200>
export type Odds = InferResponseType<typeof api.odds.$get, 200>['odds'][number]

/** A refusal of the API (RFC 9457), or a server that cannot be reached: status 0. */
export class Failure extends Error {
  readonly status: number
  /** The whole refusal: fields with what is wrong, and what may help to go on. */
  readonly problem: Problem
  constructor(status: number, message: string, problem: Problem = {}) {
    super(message)
    this.status = status
    this.problem = problem
  }
}

export type Problem = { detail?: string; errors?: { field: string; message: string }[]; [more: string]: unknown }

/** Waits for an answer and reads it. @throws a failure for every answer but a good one. */
export async function read<Body>(
  asked: Promise<ClientResponse<Body, number, 'json'>>,
  signal?: AbortSignal,
): Promise<Body> {
  const response = await asked.catch((cause) => {
    throw signal?.aborted ? cause : new Failure(0, String(cause))
  })
  if (!response.ok) {
    const problem = await problemOf(response)
    throw new Failure(response.status, problem.detail ?? response.statusText, problem)
  }
  return response.json() as Promise<Body>
}

async function problemOf(response: { json(): Promise<unknown> }): Promise<Problem> {
  const problem = await response.json().catch(() => undefined)
  return problem && typeof problem === 'object' ? (problem as Problem) : {}
}

export const findOrganisations = (query: FindQuery, signal?: AbortSignal): Promise<Found> =>
  read(api.organisations.$get({ query }, { init: { signal } }), signal)

export const findTowns = async (q: string, signal?: AbortSignal): Promise<Town[]> =>
  (await read(api.towns.$get({ query: { q } }, { init: { signal } }), signal)).towns

export const readOrganisation = (id: string, signal?: AbortSignal): Promise<OrganisationPage> =>
  read(api.organisations[':id'].$get({ param: { id: encodeURIComponent(id) } }, { init: { signal } }), signal)

export const readProject = (id: string, signal?: AbortSignal): Promise<ProjectPage> =>
  read(api.projects[':id'].$get({ param: { id: encodeURIComponent(id) } }, { init: { signal } }), signal)

export const readHealth = (signal?: AbortSignal): Promise<Health> =>
  read(api.health.$get({}, { init: { signal } }), signal)

export const listActions = async (year: number, signal?: AbortSignal): Promise<ActionEntry[]> =>
  (await read(api.actions.$get({ query: { year: String(year) } }, { init: { signal } }), signal)).actions

export const readAction = (id: string, year: number, signal?: AbortSignal): Promise<ActionEntry> =>
  read(
    api.actions[':id'].$get(
      { param: { id: encodeURIComponent(id) }, query: { year: String(year) } },
      { init: { signal } },
    ),
    signal,
  )

export const checkDraft = (json: CheckedDraft, signal?: AbortSignal): Promise<Verdict> =>
  read(api.check.$post({ json }, { init: { signal } }), signal)

export const readMatching = (signal?: AbortSignal): Promise<Matching> =>
  read(api.matching.$get({}, { init: { signal } }), signal)

export const composeTeams = (json: TeamsInput, signal?: AbortSignal): Promise<Teams> =>
  read(api.complete.$post({ json }, { init: { signal } }), signal)

export const suggestPartners = (json: SuggestInput, signal?: AbortSignal): Promise<Suggestions> =>
  read(api.suggest.$post({ json }, { init: { signal } }), signal)

export const findSubstitutes = (json: BenchInput, signal?: AbortSignal): Promise<Bench> =>
  read(api.substitutes.$post({ json }, { init: { signal } }), signal)

export const readStatistics = (query: StatisticsQuery, signal?: AbortSignal): Promise<Statistics> =>
  read(api.statistics.$get({ query }, { init: { signal } }), signal)

export const readOdds = async (signal?: AbortSignal): Promise<Odds[]> =>
  (await read(api.odds.$get({ query: {} }, { init: { signal } }), signal)).odds

export const listEvents = async (
  query: InferRequestType<typeof api.events.$get>['query'],
  signal?: AbortSignal,
): Promise<EventView[]> => (await read(api.events.$get({ query }, { init: { signal } }), signal)).events

export const readEvent = (id: string, signal?: AbortSignal): Promise<EventView> =>
  read(api.events[':id'].$get({ param: { id: encodeURIComponent(id) } }, { init: { signal } }), signal)
