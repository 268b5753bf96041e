// The API as the screens call it: one function per question, and failures as problems with a status.
import type { Field, Organisation, SourceKind } from '../domain/organisation.ts'
import type { Award, Deadline } from '../domain/programme.ts'
import type { Confidence } from '../domain/requirement.ts'
import type { Role } from '../domain/type.ts'
import { currentLanguage } from './language.ts'

/** Where a query met an organisation: original text and the met stretches as [start, end). */
export type Highlight = { field: 'name' | 'place' | 'text'; text: string; marks: [start: number, end: number][] }
export type OrganisationView = Organisation & { rolesDerived: Role[]; highlight?: Highlight[] }

export const facetNames = ['country', 'region', 'type', 'role', 'theme', 'language', 'action', 'source'] as const
export type FacetName = (typeof facetNames)[number]
export type Facets = Record<FacetName, { value: string; count: number }[]>
export type Found = {
  total: number
  exact: boolean
  facets: Facets
  organisations: OrganisationView[]
  engine: 'embedded' | 'meilisearch'
}

export type PastProject = {
  id: string
  title: string
  year: number
  action?: string
  role: 'coordinator' | 'partner'
  partners: { id: string; name: string; country: string }[]
}
export type OrganisationPage = OrganisationView & {
  owner?: { id: string; name: string }
  owns: { id: string; name: string; type?: string }[]
  projects: PastProject[]
}

export type Health = {
  status: string
  search: { engine: string; ok: boolean }
  record: { organisations: number; projects: number; samples?: number }
}

/** One action in one field, as the guide of a call year has it. */
export type ActionEntry = {
  id: string
  family: string
  field?: Field
  name: string
  year: number
  edition: number
  provisional: boolean
  managedBy: string
  pages: string
  confidence: Confidence
  months?: { from: number; to: number }
  grant?: { oneOf?: number[]; atMost?: number }
  rate?: number
  deadlines: Deadline[]
  award?: Award
  requirements: { id: string; kind: string; page: string; confidence: Confidence; text: string }[]
}

export type FindQuery = Partial<Record<FacetName, string[]>> & {
  q?: string
  sort?: string
  limit?: number
  offset?: number
}

export type { SourceKind }

/** A refusal of the API (RFC 9457), or a server that cannot be reached: status 0. */
export class Failure extends Error {
  readonly status: number
  readonly field: string | undefined
  constructor(status: number, title: string, field?: string) {
    super(title)
    this.status = status
    this.field = field
  }
}

async function ask<Answer>(path: string, search: URLSearchParams, signal?: AbortSignal): Promise<Answer> {
  const url = new URL(`/api/${path}`, location.origin)
  url.search = search.toString()
  const response = await fetch(url, { signal, headers: { 'accept-language': currentLanguage() } }).catch((cause) => {
    if (signal?.aborted) throw cause
    throw new Failure(0, 'unreachable')
  })
  if (!response.ok) throw await readProblem(response)
  return response.json() as Promise<Answer>
}

async function readProblem(response: Response): Promise<Failure> {
  const problem: unknown = await response.json().catch(() => undefined)
  const title =
    problem && typeof problem === 'object' && 'title' in problem ? String(problem.title) : response.statusText
  return new Failure(response.status, title)
}

function toSearch(values: Record<string, string | number | readonly string[] | undefined>): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(name, String(one))
  return search
}

export const findOrganisations = (query: FindQuery, signal?: AbortSignal) =>
  ask<Found>('organisations', toSearch(query), signal)

export const readOrganisation = (id: string, signal?: AbortSignal) =>
  ask<OrganisationPage>(`organisations/${encodeURIComponent(id)}`, new URLSearchParams(), signal)

export const readHealth = (signal?: AbortSignal) => ask<Health>('health', new URLSearchParams(), signal)

export const listActions = async (year: number, signal?: AbortSignal) =>
  (await ask<{ actions: ActionEntry[] }>('actions', toSearch({ year }), signal)).actions

export const readAction = (id: string, year: number, signal?: AbortSignal) =>
  ask<ActionEntry>(`actions/${encodeURIComponent(id)}`, toSearch({ year }), signal)
