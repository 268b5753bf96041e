// What a shared consortium takes in: a draft as `/check` takes it, with where each member sits and what it will do.
import { z } from 'zod'
import type { KeptConsortium, KeptMember } from '../db/consortia.ts'
import type { Event, WrittenConsortium, WrittenMember } from '../db/consortium-changes.ts'
import { planLimits, planSteps } from '../domain/back-plan.ts'
import { chairOf } from '../domain/complete/substitutes.ts'
import { type Facts, standings } from '../domain/consortium.ts'
import { counts } from '../domain/consortium-states.ts'
import type { Organisation } from '../domain/organisation.ts'
import { readinessAnswers, readinessCriteria } from '../domain/readiness.ts'
import { consortiumLimits, type Wanted } from '../domain/shared-consortium.ts'
import { factsOf } from '../domain/suggest.ts'
import { draftInput, memberInput } from './draft.ts'
import { countryInput, idInput, nameInput, roleInput, textInput } from './input.ts'

const most = { task: 500 }

const step = { before: z.number().int().min(0).max(planLimits.before), done: z.literal(true).optional() }
const planInput = z
  .array(
    z.union([
      z.object({ ...step, step: z.enum(planSteps) }),
      z.object({ ...step, name: textInput(1, planLimits.name) }),
    ]),
  )
  .max(planLimits.steps)

const seatedInput = memberInput.safeExtend({
  seat: idInput.nullish().describe('Id of the member; a new one may bring its own'),
  slot: idInput.nullish().describe('Whose place it takes'),
  agreed: z.boolean().nullish().describe('Heard only of those who have nobody here to say so themselves'),
  task: textInput(0, most.task).nullish(),
})

export const sharedDraftInput = draftInput
  .extend({
    members: z.array(seatedInput).max(consortiumLimits.members),
    plan: planInput.nullish(),
    readiness: z.partialRecord(z.enum(readinessCriteria), z.enum(readinessAnswers)).nullish(),
  })
  .meta({ id: 'SharedDraft' })

export type SharedDraft = z.infer<typeof sharedDraftInput>
type Seated = SharedDraft['members'][number]

export const wantedInput = z
  .object({
    as: z.enum(standings).default('partner'),
    countries: z.array(countryInput).max(60).optional(),
    roles: z.array(roleInput).max(20).optional(),
    text: textInput(1, most.task).optional(),
  })
  .meta({ id: 'Wanted', description: 'What is wanted at a place: as a chair says it, or in words' })

export const consortiumNameInput = nameInput(consortiumLimits.name)

export type Writing = {
  draft: SharedDraft
  /** Organisations of the record that the draft names. */
  known: ReadonlyMap<string, Organisation>
  /** Ids that members of other consortia have. */
  taken: ReadonlySet<string>
  /** Does whoever writes speak for it? Then it has agreed. */
  isOwn: (organisation: Organisation) => boolean
}

/**
 * A draft as it is to be kept over what is there: who sits already keeps id, place and state; who was taken away and comes
 * back has them again; who had left and is asked for anew begins anew.
 */
export function writtenOf(
  it: Pick<KeptConsortium, 'id' | 'members' | 'slots'> & { name: string; text?: string },
  { draft, known, taken, isOwn }: Writing,
): { written: WrittenConsortium; events: Event[] } {
  const { action, year, themes, project, plan, readiness } = draft
  const slots: WrittenConsortium['slots'] = []
  const isSlot = new Set(it.slots.map(({ id }) => id))
  const members = draft.members.flatMap((member): WrittenMember[] => {
    const { organisation } = member
    const former = formerOf(it.members, member)
    if (former && !counts(former.state) && former.id === member.seat) return []
    const wanted = wantedBy(member, known)
    const said = { standing: member.role, facts: statedOf(member), task: member.task || undefined }
    if (former) {
      const state = counts(former.state) ? former.state : 'suggested'
      return [{ ...former, ...said, organisation, state }]
    }
    const slot = member.slot && isSlot.has(member.slot) ? member.slot : crypto.randomUUID()
    if (!isSlot.has(slot)) slots.push({ id: slot, wanted })
    const own = organisation === undefined ? undefined : known.get(organisation)
    const agreed = own ? isOwn(own) : member.agreed === true
    const isFree = member.seat && !taken.has(member.seat) && !it.members.some(({ id }) => id === member.seat)
    const id = (isFree && member.seat) || crypto.randomUUID()
    return [{ id, slot, organisation, ...said, state: agreed ? 'agreed' : 'suggested' }]
  })
  const kept = { themes: themes ?? [], project: project ?? {}, text: draft.text ?? it.text }
  const more = { ...(plan && { plan }), ...(readiness && { readiness }) }
  const written = { id: it.id, name: it.name, action, year, project: { ...kept, ...more }, members, slots }
  return { written, events: eventsOf(it.members, members, known) }
}

function formerOf(members: readonly KeptMember[], { seat, organisation }: Seated): KeptMember | undefined {
  const sits = members.find(({ id }) => id === seat)
  if (sits && sits.organisation?.id === organisation) return sits
  return organisation === undefined ? undefined : members.find((it) => it.organisation?.id === organisation)
}

const statedOf = ({ facts }: Seated): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value !== undefined))

/** The chair that somebody would leave. */
function wantedBy({ role, organisation, facts }: Seated, known: ReadonlyMap<string, Organisation>): Wanted {
  const recorded = organisation === undefined ? undefined : known.get(organisation)
  const chair = chairOf({ role, facts: recorded ? factsOf(recorded) : (facts as Facts) })
  return { as: chair.as, countries: chair.countries, ...(chair.roles && { roles: chair.roles }) }
}

function eventsOf(
  before: readonly KeptMember[],
  after: readonly WrittenMember[],
  known: ReadonlyMap<string, Organisation>,
): Event[] {
  const sat = before.filter(({ place, state }) => place !== undefined && counts(state))
  const joined = after.filter(({ id }) => !sat.some((it) => it.id === id))
  const gone = sat.filter(({ id }) => !after.some((it) => it.id === id))
  const nameOf = (it: WrittenMember) => (it.organisation && known.get(it.organisation)?.name) || it.facts.name || ''
  return [
    ...joined.map((it) => ({ what: 'seated' as const, member: nameOf(it) })),
    ...gone.map((it) => ({ what: 'removed' as const, member: it.organisation?.name ?? it.facts.name ?? '' })),
    ...(joined.length + gone.length === 0 ? [{ what: 'changed' as const }] : []),
  ]
}
