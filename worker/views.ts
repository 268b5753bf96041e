// What the API gives out: schemas of its answers, and how the domain's values become them.
import { z } from 'zod'
import { figuresOf } from '../domain/figures.ts'
import { fields, languages, type Organisation, sourceKinds } from '../domain/organisation.ts'
import { type Award, type Call, criteria, criteriaOf, indicators, mobilityActivities } from '../domain/programme.ts'
import { requirementsOf, successorsOf } from '../domain/rules/guides.ts'
import { figuresOfActivity } from '../domain/stay/figures.ts'
import { activitiesOf } from '../domain/stay/judge.ts'
import { themes } from '../domain/theme.ts'
import { type OrganisationType, roles, rolesOf, typeCodes } from '../domain/type.ts'
import { activityLabel, criterionLabel } from '../domain/words/labels.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayIndicator, saySuccession } from '../domain/words/notes.ts'
import { sayRequirement } from '../domain/words/say.ts'

export const sourceView = z.object({
  kind: z.enum(sourceKinds),
  file: z.string().optional(),
  row: z.number().optional(),
})
const typeView = z.enum(typeCodes as [OrganisationType, ...OrganisationType[]])
export const confidenceView = z.enum(['V', 'V2', 'R'])

export const organisationView = z
  .object({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    region: z.string().optional(),
    town: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    type: typeView.optional(),
    roles: z.array(z.enum(roles)).optional(),
    rolesDerived: z.array(z.enum(roles)),
    owner: z.string().optional(),
    themes: z.array(z.enum(themes)),
    languages: z.array(z.enum(languages)),
    description: z.string().optional(),
    website: z.string().optional(),
    oid: z.string().optional(),
    pic: z.string().optional(),
    established: z.string().optional(),
    eche: z.boolean().optional(),
    accredited: z.array(z.enum(fields)).optional(),
    offers: z.string().optional(),
    seeks: z.string().optional(),
    actions: z.array(z.string()),
    lastConfirmed: z.string().optional(),
    source: sourceView,
  } satisfies Record<keyof Organisation | 'rolesDerived', z.ZodType>)
  .meta({ id: 'Organisation', description: 'An absent fact is unknown, not a no.' })

export type OrganisationView = z.infer<typeof organisationView>

/** An organisation as the API shows it. */
export function viewOrganisation(organisation: Organisation): OrganisationView {
  return { ...organisation, rolesDerived: rolesOf(organisation) }
}

export const callView = z
  .object({
    id: z.string(),
    family: z.string(),
    field: z.enum(fields).optional(),
    name: z.string(),
    year: z.number(),
    edition: z.number(),
    provisional: z.boolean(),
    managedBy: z.enum(['national agency', 'EACEA']),
    callCodes: z.array(z.string()),
    pages: z.string(),
    confidence: confidenceView,
    months: z
      .object({
        from: z.number(),
        to: z.number(),
        upTo: z.number().optional(),
        oneOf: z.array(z.number()).optional(),
      })
      .optional(),
    grant: z
      .object({
        oneOf: z.array(z.number()).optional(),
        atLeast: z.number().optional(),
        atMost: z.number().optional(),
        perOrganisationAndYear: z.number().optional(),
        perMonth: z.number().optional(),
        byMonths: z.array(z.object({ months: z.number(), atMost: z.number() })).optional(),
      })
      .optional(),
    rate: z.number().optional(),
    deadlines: z.array(
      z.object({
        round: z.number(),
        day: z.string(),
        time: z.string(),
        optional: z.boolean().optional(),
        variant: z.string().optional(),
        confidence: confidenceView.optional(),
      }),
    ),
    award: z
      .object({
        relevance: z.number(),
        design: z.number(),
        partnership: z.number(),
        impact: z.number(),
        pass: z.number(),
        minima: z.array(z.number()).optional(),
        confidence: confidenceView.optional(),
      })
      .optional(),
    criteria: z
      .array(
        z.object({
          criterion: z.enum(criteria),
          label: z.string(),
          points: z.number(),
          minimum: z.number().optional(),
        }),
      )
      .meta({ description: 'All award criteria; `award` is there only where they are the usual four' }),
    pass: z.number().optional(),
    quality: z.array(
      z.object({
        indicator: z.enum(indicators),
        criterion: z.enum(criteria),
        weight: z.number().optional(),
        page: z.string(),
        text: z.string(),
      }),
    ),
    activities: z.array(
      z.object({
        activity: z.enum(mobilityActivities),
        label: z.string(),
        days: z.tuple([z.number(), z.number()]).optional(),
        months: z.tuple([z.number(), z.number()]).optional(),
        daysIfFewerOpportunities: z.number().optional(),
        fewestLearners: z.number().optional(),
        page: z.string(),
        confidence: confidenceView.optional(),
      }),
    ),
    successors: z.array(z.object({ id: z.string(), note: z.string() })),
    requirements: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        guide: z.number(),
        page: z.string(),
        confidence: confidenceView,
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'Action' })

export type CallView = z.infer<typeof callView>

/** An action of a call year as the API shows it; months and grant come from its requirements. */
export function viewCall(call: Call, language: ScreenLanguage): CallView {
  const { action } = call
  const requirements = requirementsOf(call)
  return {
    id: call.id,
    family: action.id,
    field: call.field,
    name: action.name,
    year: call.year,
    edition: action.guide,
    provisional: call.provisional,
    managedBy: action.managedBy,
    callCodes: [...(action.callCodes ?? [])],
    pages: action.pages,
    confidence: action.confidence,
    ...figuresOf(requirements),
    rate: action.rate,
    // The guide's own dates: a year that borrows its guide has no dates yet that could be told.
    deadlines: action.deadlines.map((it) => ({ ...it })),
    award: action.award && usualAward(action.award),
    criteria: action.award
      ? criteriaOf(action.award).map((it) => ({ ...it, label: criterionLabel(it.criterion, language) }))
      : [],
    pass: action.award?.pass,
    quality: (action.quality ?? []).map((it) => ({
      ...it,
      weight: action.award?.[it.criterion],
      text: sayIndicator(it.indicator, language),
    })),
    activities: activitiesOf(call).map((it) => ({
      activity: it.activity,
      label: activityLabel(it.activity, language),
      ...figuresOfActivity(it),
      page: it.page,
      confidence: it.confidence,
    })),
    successors: successorsOf(call).flatMap(({ to, note }) =>
      to.map((id) => ({ id, note: saySuccession(note, language) })),
    ),
    requirements: requirements.map((it) => ({
      id: it.id,
      kind: it.kind,
      guide: it.guide ?? action.guide,
      page: it.page,
      confidence: it.confidence,
      text: sayRequirement(it, call.year, language),
    })),
  }
}

/** The award where its criteria are the usual four. */
function usualAward(award: Award): CallView['award'] {
  const { relevance, design, partnership, impact, pass, confidence } = award
  if (relevance === undefined || design === undefined || partnership === undefined || impact === undefined) return
  const minima = criteriaOf(award).flatMap((it) => it.minimum ?? [])
  return { relevance, design, partnership, impact, pass, minima: minima.length > 0 ? minima : undefined, confidence }
}

export const reasonView = z
  .looseObject({ code: z.string(), value: z.number(), side: z.enum(['you', 'them', 'both']), text: z.string() })
  .meta({ id: 'Reason', description: 'Why a partner; the values of all reasons add up to the score.' })
