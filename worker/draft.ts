// Reading a draft consortium: its shape at the edge, its members' facts from the record.
import { z } from 'zod'
import type { Database } from '../db/client.ts'
import { loadOrganisations } from '../db/organisations.ts'
import {
  type Consortium,
  completeFacts,
  type Facts,
  type Member,
  type ProjectFacts,
  standings,
} from '../domain/consortium.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Call } from '../domain/programme.ts'
import { deadlineOf, findCall, guideOf, listCalls, years, yearWith } from '../domain/rules/guides.ts'
import { factsOf } from '../domain/suggest.ts'
import {
  applicationsInput,
  countryInput,
  fieldInput,
  idInput,
  partialDateInput,
  roleInput,
  themeInput,
  typeInput,
} from './input.ts'
import { invalid } from './problem.ts'

const most = { members: 200, themes: 20, priorities: 50, activities: 100, text: 20_000 }
const count = z.number().int().min(0).max(10_000)
const numbersOrCounts = z.union(
  [z.array(z.number().int().min(1).max(100)).max(most.activities), z.record(z.string().max(20), count)],
  'is neither a list of numbers nor a count per number, such as {"1": 4}',
)

/** Null is taken for “not known”. */
const known = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)

/** A fact added to the domain does not compile until it can be stated. */
type EveryKeyOf<Known> = Record<keyof Known, z.ZodType>

const factsInput = z
  .object({
    name: known(z.string().max(500)),
    country: known(countryInput),
    type: known(typeInput),
    roles: known(z.array(roleInput).max(20)),
    established: known(partialDateInput),
    oid: known(z.string().max(40)),
    pic: known(z.string().max(40)),
    eche: known(z.boolean()),
    accredited: known(z.array(fieldInput).max(10)),
    experience: known(
      z.union(
        [count, z.enum(['newcomer', 'less-experienced', 'experienced']), z.record(z.string().max(40), count)],
        'is neither a number of projects, nor one per action, nor newcomer, less-experienced or experienced',
      ),
    ),
    applications: known(applicationsInput),
  } satisfies EveryKeyOf<Facts>)
  .meta({ id: 'Facts', description: 'What is known of a member; leave out or null what is not.' })

export const memberInput = z
  .object({
    role: z.enum(standings),
    organisation: known(idInput),
    facts: known(factsInput),
  })
  .superRefine((member, issues) => {
    if (member.organisation) return
    if (!member.facts)
      issues.addIssue({ code: 'custom', path: ['organisation'], message: 'give an organisation id or facts' })
    else if (!member.facts.country)
      issues.addIssue({ code: 'custom', path: ['facts', 'country'], message: 'is needed: a country code such as NO' })
  })

const projectInput = z.object({
  months: known(z.number().min(0).max(1000)),
  grant: known(z.number().min(0).max(1e12)),
  round: known(z.number().int().min(1).max(9)),
  priorities: known(z.array(z.string().max(500)).max(most.priorities)),
  activities: known(numbersOrCounts),
  tasks: known(numbersOrCounts),
  ecosystem: known(z.number().int().min(1).max(14)),
} satisfies EveryKeyOf<ProjectFacts>)

export const draftInput = z
  .object({
    action: z.string().min(1).max(60),
    year: z.number().int(),
    themes: known(z.array(themeInput).max(most.themes)),
    project: known(projectInput),
    text: known(z.string().max(most.text)).describe('What the project is about: title, topics, summary'),
    members: z.array(memberInput).max(most.members),
  })
  .meta({ id: 'Draft' })

export type DraftInput = z.infer<typeof draftInput>
type CallInput = Pick<DraftInput, 'action' | 'year'> & Partial<Pick<DraftInput, 'project'>>

/** A draft with the facts of the record: what judging and suggesting work on. */
export type Draft = { call: Call; consortium: Consortium; organisations: Map<string, Organisation>; text?: string }

/**
 * Loads a draft: its action, and its team.
 * @param at where the draft stands in the body, for errors: `''` or `'draft.'`.
 * @throws a problem that names the field: unknown action, year, round or organisation.
 */
export async function loadDraft(db: Database, input: DraftInput, at: string): Promise<Draft> {
  const call = callOf(input, at)
  return { call, text: input.text, ...(await loadTeam(db, input, at)) }
}

/**
 * Loads the team of a draft. An organisation in the record counts with the record's facts; what the record leaves open
 * may be filled by the draft's own.
 * @throws a problem that names an organisation the record does not have.
 */
export async function loadTeam(
  db: Database,
  input: DraftInput,
  at: string,
): Promise<Pick<Draft, 'consortium' | 'organisations'>> {
  const ids = input.members.flatMap((it) => it.organisation ?? [])
  const organisations = await loadOrganisations(db, ids)
  const members = input.members.map((member, index): Member => {
    if (!member.organisation) return { role: member.role, facts: member.facts as Facts }
    const organisation = organisations.get(member.organisation)
    if (!organisation)
      throw invalid(`${at}members[${index}].organisation`, `the record has no organisation “${member.organisation}”`)
    return { role: member.role, id: organisation.id, facts: completeFacts(factsOf(organisation), member.facts) }
  })
  return { organisations, consortium: { project: input.project ?? {}, themes: input.themes ?? [], members } }
}

/** Finds the action a draft or an address names. @throws a problem that says where it is to be found instead. */
export function callOf({ action, year, project }: CallInput, at: string): Call {
  checkYear(year, `${at}year`)
  const id = action.trim().toUpperCase()
  const call = findCall(id, year)
  if (!call) throw invalid(`${at}action`, whereIs(id, year))
  const round = project?.round
  // An action without a known deadline still has a first round.
  if (round !== undefined && round > 1 && !deadlineOf(call, round))
    throw invalid(`${at}project.round`, `${call.id} has no round ${round}`)
  return call
}

/** @throws a problem if no guide judges that year. */
export function checkYear(year: number, field: string): void {
  if (guideOf(year) === undefined)
    throw invalid(field, `no guide judges ${year}; take a call year from ${years.first} to ${years.last}`)
}

/** Where an action is that a year does not have: in another guide, under a field, or nowhere. */
export function whereIs(id: string, year: number): string {
  const elsewhere = yearWith(id)
  if (elsewhere) return `${id} is not in the guide that judges ${year}; it is in that of ${elsewhere}`
  const variants = listCalls(year)
    .filter((it) => it.action.id === id)
    .map((it) => it.id)
  if (variants.length > 0) return `${id} needs a field: ${variants.join(', ')}`
  const known = listCalls(year).map((it) => it.id)
  return `“${id}” is not an action of ${year}; there are ${known.join(', ')}`
}
