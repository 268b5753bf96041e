// What the API tells of a shared consortium: to those who work on it everything, to its members' people what concerns
// them, to readers with a link the table. Nobody sees the OID or PIC of a member who has not agreed.
import { z } from 'zod'
import type { KeptConsortium, KeptMember } from '../db/consortia.ts'
import { planSteps } from '../domain/back-plan.ts'
import { type Facts, standings } from '../domain/consortium.ts'
import { counts, hasAgreed, isSilent, memberStates, stepsFrom, wasAsked } from '../domain/consortium-states.ts'
import { readinessAnswers, readinessCriteria } from '../domain/readiness.ts'
import { themes } from '../domain/theme.ts'
import { roles } from '../domain/type.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { calledOf, countedOf, type Judged, shownOf } from './consortia.ts'
import { findingView, overallView, viewFindings } from './views-of-verdict.ts'

/** What somebody is to a consortium. */
export const parts = ['coordinator', 'editor', 'member', 'viewer'] as const
export type Part = (typeof parts)[number]

const step = { before: z.number(), done: z.literal(true).optional() }

const sharedDraftView = z
  .object({
    ...{ action: z.string(), year: z.number(), themes: z.array(z.enum(themes)) },
    project: z.record(z.string(), z.unknown()),
    text: z.string().optional(),
    plan: z
      .array(z.union([z.object({ ...step, step: z.enum(planSteps) }), z.object({ ...step, name: z.string() })]))
      .optional(),
    readiness: z.partialRecord(z.enum(readinessCriteria), z.enum(readinessAnswers)).optional(),
    members: z.array(
      z.object({
        ...{ seat: z.string(), slot: z.string(), role: z.enum(standings), organisation: z.string().optional() },
        facts: z.record(z.string(), z.unknown()).optional(),
        ...{ agreed: z.literal(true).optional(), task: z.string().optional() },
      }),
    ),
  })
  .meta({ id: 'SharedDraftView', description: 'Those who count: all but those who have left' })

const memberView = z
  .object({
    ...{ id: z.string(), slot: z.string(), name: z.string(), country: z.string(), organisation: z.string().optional() },
    ...{ standing: z.enum(standings), state: z.enum(memberStates), since: z.string() },
    counts: z.boolean(),
    here: z.boolean().meta({ description: 'It has people here, who answer for themselves' }),
    ...{
      silent: z.boolean(),
      asked: z.string().optional(),
      replyBy: z.string().optional(),
      said: z.string().optional(),
    },
    yours: z.boolean(),
    steps: z.array(z.enum(memberStates)).meta({ description: 'Where you can move it from here' }),
  })
  .meta({ id: 'ConsortiumMember' })

export const wantedView = z.object({
  as: z.enum(standings),
  countries: z.array(z.string()).optional(),
  roles: z.array(z.enum(roles)).optional(),
  text: z.string().optional(),
})

const slotView = z
  .object({
    ...{ id: z.string(), wanted: wantedView, benchedOn: z.string().optional() },
    bench: z
      .array(
        z.object({
          organisation: z.string(),
          ...{ name: z.string(), country: z.string(), verdict: overallView, worth: z.number() },
        }),
      )
      .optional(),
  })
  .meta({ id: 'ConsortiumSlot', description: 'A place: what is wanted there, and who could take it, best first' })

export const consortiumView = z
  .object({
    ...{ id: z.string(), name: z.string(), version: z.number(), as: z.enum(parts), coordinator: z.string() },
    draft: sharedDraftView,
    members: z.array(memberView),
    slots: z.array(slotView),
    verdict: z
      .object({ all: overallView, agreed: overallView, findings: z.array(findingView) })
      .optional()
      .meta({ description: 'Absent where no guide has the action; `agreed`: if only those came who have agreed' }),
    links: z.object({ viewer: z.boolean(), calendar: z.boolean() }),
    endsOn: z.string().optional().meta({
      description: 'The day it is deleted because nobody has changed it for long; any change keeps it',
    }),
  })
  .meta({ id: 'Consortium' })

export type ConsortiumView = z.infer<typeof consortiumView>

export type Reading = {
  as: Part
  /** Ids of the members that the reader speaks for. */
  speaksFor: readonly string[]
  today: string
  language: ScreenLanguage
}

/** A consortium as somebody sees it. */
export function viewConsortium(kept: KeptConsortium, judged: Judged | undefined, reading: Reading): ConsortiumView {
  const { as, language } = reading
  const isOurs = as === 'coordinator' || as === 'editor'
  const { themes, project, text, plan, readiness } = kept.project
  // Whoever has said no, or left, sees no more than themselves.
  const isIn = kept.members.some((it) => reading.speaksFor.includes(it.id) && counts(it.state))
  const isShown = (it: KeptMember) =>
    isOurs || as === 'viewer' || reading.speaksFor.includes(it.id) || (isIn && wasAsked(it.state))
  const shown = shownOf(kept).filter((it) => isShown(it) && (as !== 'viewer' || counts(it.state)))
  const [coordinator] = kept.people
  return {
    ...{ id: kept.id, name: kept.name, version: kept.version, as },
    coordinator: coordinator && as !== 'viewer' ? coordinator.name || (isOurs ? coordinator.email : '') : '',
    draft: {
      ...{ action: kept.action, year: kept.year, themes, project: { ...project } },
      ...(text && as !== 'viewer' && { text }),
      ...(plan && { plan }),
      ...(readiness && isOurs && { readiness }),
      members: countedOf(kept)
        .filter(isShown)
        .map((it) => viewSeat(it, as)),
    },
    members: shown.map((it) => viewMember(it, reading)),
    slots: isOurs ? kept.slots : [],
    ...(judged && {
      verdict: {
        ...{ all: judged.verdict, agreed: judged.agreed },
        findings: as !== 'member' ? viewFindings(judged.findings, judged.consortium, judged.call, language) : [],
      },
    }),
    links: isOurs ? { viewer: kept.hasViewer, calendar: kept.hasCalendar } : { viewer: false, calendar: false },
    ...(isOurs && kept.endsOn && { endsOn: kept.endsOn }),
  }
}

function viewSeat(it: KeptMember, as: Part): ConsortiumView['draft']['members'][number] {
  const { id: seat, slot, standing: role, organisation, facts, task, state } = it
  const isNumbered = as !== 'viewer' && (hasAgreed(state) || as !== 'member')
  const stated: Partial<Facts> = isNumbered ? facts : withoutNumbers(facts)
  return {
    ...{ seat, slot, role },
    ...(organisation && { organisation: organisation.id }),
    ...(Object.keys(stated).length > 0 && { facts: stated }),
    ...(hasAgreed(state) && { agreed: true as const }),
    ...(task && as !== 'viewer' && { task }),
  }
}

const withoutNumbers = ({ oid: _, pic: __, ...facts }: Partial<Facts>) => facts

function viewMember(it: KeptMember, { as, speaksFor, today }: Reading): ConsortiumView['members'][number] {
  const isOurs = as === 'coordinator' || as === 'editor'
  const yours = speaksFor.includes(it.id)
  const isPrivate = isOurs || yours
  const steps = new Set([
    ...(isOurs ? stepsFrom(it.state, 'consortium', it.isHere) : []),
    ...(yours ? stepsFrom(it.state, 'member', it.isHere) : []),
  ])
  return {
    ...{ id: it.id, slot: it.slot, name: calledOf(it), country: it.organisation?.country ?? it.facts.country ?? '' },
    ...(it.organisation && { organisation: it.organisation.id }),
    ...{ standing: it.standing, state: it.state, since: new Date(it.since).toISOString() },
    ...{ counts: counts(it.state), here: it.isHere, silent: isPrivate && isSilent(it, today), yours },
    ...(isPrivate && { asked: it.asked, replyBy: it.replyBy, said: it.said }),
    steps: [...steps],
  }
}
