// The draft as it is stored and shared, and the reading of one from a text that anybody may have written.
import * as z from 'zod/mini'
import { type PlanStep, planLimits, planSteps } from '../domain/back-plan.ts'
import type { Facts, ProjectFacts, Standing } from '../domain/consortium.ts'
import { standings } from '../domain/consortium.ts'
import { parseCountry } from '../domain/country.ts'
import { fields } from '../domain/organisation.ts'
import { type Readiness, readinessAnswers, readinessCriteria } from '../domain/readiness.ts'
import { type Theme, themes } from '../domain/theme.ts'
import { type OrganisationType, roles, typeCodes } from '../domain/type.ts'

/**
 * What the person drafting notes of a member: that it agreed to be named with its OID and PIC, and what it will do. In a
 * draft that others work on too, also who it is there, and whose place it takes.
 */
export type Notes = { agreed?: true; task?: string; seat?: string; slot?: string }

/** A member of the record by its id, with answers to what its record leaves open; or one known by its facts. */
export type DraftMember = Notes &
  ({ role: Standing; organisation: string; facts?: Partial<Facts> } | { role: Standing; facts: Facts })

export type Draft = {
  action: string
  year: number
  themes: Theme[]
  project: ProjectFacts
  /** The idea in words: whoever took part in past projects with the same words is suggested for it. */
  text?: string
  members: DraftMember[]
  /** The way back from the deadline; absent while nobody has changed the usual one. */
  plan?: PlanStep[]
  /** What the self-check was answered; its owners' own, so it is in no link. */
  readiness?: Readiness
}

export const emptyDraft: Draft = { action: 'KA220-SCH', year: 2026, themes: [], project: {}, members: [] }

/** Letters in the words on what a member will do. */
export const longestTask = 500
/** Letters in the idea as it is typed here; the API takes more. */
export const longestIdea = 4000

const text = (longest: number) => z.string().check(z.maxLength(longest))
const whole = z.int().check(z.nonnegative(), z.maximum(1_000_000_000))
const country = z.pipe(
  text(4).check(z.refine((code) => parseCountry(code) !== undefined)),
  z.transform((code: string) => parseCountry(code) ?? code),
)

const openFacts = {
  name: z.optional(text(300)),
  type: z.optional(z.enum(typeCodes as [OrganisationType, ...OrganisationType[]])),
  roles: z.optional(z.array(z.enum(roles))),
  established: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  oid: z.optional(text(20)),
  pic: z.optional(text(20)),
  eche: z.optional(z.boolean()),
  accredited: z.optional(z.array(z.enum(fields))),
  experience: z.optional(
    z.union([whole, z.enum(['newcomer', 'less-experienced', 'experienced']), z.record(text(20), whole)]),
  ),
  applications: z.optional(z.record(text(20), whole)),
}
const role = z.enum(standings)
const notes = {
  agreed: z.optional(z.literal(true)),
  task: z.optional(text(longestTask)),
  ...{ seat: z.optional(text(100)), slot: z.optional(text(100)) },
}
const member = z.union([
  z.object({
    role,
    ...notes,
    organisation: z.string().check(z.minLength(1), z.maxLength(200)),
    facts: z.optional(z.object({ ...openFacts, country: z.optional(country) })),
  }),
  z.object({ role, ...notes, facts: z.object({ ...openFacts, country }) }),
])
const counted = z.optional(z.union([z.array(whole), z.record(text(20), whole)]))
const project = z.object({
  months: z.optional(whole),
  grant: z.optional(whole),
  round: z.optional(whole),
  priorities: z.optional(z.array(text(200))),
  activities: counted,
  tasks: counted,
  ecosystem: z.optional(whole),
})
const step = {
  before: z.int().check(z.nonnegative(), z.maximum(planLimits.before)),
  done: z.optional(z.literal(true)),
}
const plan = z
  .array(z.union([z.object({ ...step, step: z.enum(planSteps) }), z.object({ ...step, name: text(planLimits.name) })]))
  .check(z.maxLength(planLimits.steps))
const shape = z.object({
  action: z.string().check(z.regex(/^[A-Za-z0-9-]{2,40}$/)),
  year: z.int().check(z.minimum(2014), z.maximum(2100)),
  themes: z._default(z.array(z.enum(themes)), []),
  project: z._default(project, {}),
  text: z.optional(text(20_000)),
  members: z.array(member).check(z.maxLength(100)),
  plan: z.optional(plan),
  readiness: z.optional(z.partialRecord(z.enum(readinessCriteria), z.enum(readinessAnswers))),
})

/** Reads a draft from JSON. @returns undefined for anything that is not one. */
export function parseDraft(json: string): Draft | undefined {
  try {
    const read = shape.safeParse(JSON.parse(json))
    return read.success && seatsEachOnce(read.data) ? read.data : undefined
  } catch {
    return undefined
  }
}

/** The draft without its plan and what is noted of its members: all that finding and judging need. */
export function withoutNotes({ plan: _, readiness: ____, ...draft }: Draft): Draft {
  return { ...draft, members: draft.members.map(({ agreed: _1, task: _2, seat: _3, slot: _4, ...member }) => member) }
}

function seatsEachOnce(draft: Draft): boolean {
  const ids = draft.members.flatMap((it) => ('organisation' in it ? [it.organisation] : []))
  return new Set(ids).size === ids.length
}

const untold = ['readiness', 'seat', 'slot']

/** A draft as it stands in a link's `d`: base64url of its JSON. */
export function writeDraftLink(draft: Draft): string {
  // How ready somebody thinks they are is theirs: no link tells it, nor who is who where others work on the draft.
  const shared = JSON.stringify(draft, (key, value) => (untold.includes(key) ? undefined : value))
  const bytes = new TextEncoder().encode(shared)
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Reads a link's `d`. @returns undefined for anything that is not a draft; never throws. */
export function readDraftLink(link: string): Draft | undefined {
  if (link.length > 100_000) return undefined
  try {
    const binary = atob(link.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    return parseDraft(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
