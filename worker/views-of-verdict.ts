// What the API gives out of a verdict: findings, indicators of quality, and repairs.
import { z } from 'zod'
import { type Consortium, standings } from '../domain/consortium.ts'
import type { Call } from '../domain/programme.ts'
import { criteria, indicators } from '../domain/programme.ts'
import type { Finding, Rule } from '../domain/requirement.ts'
import { roles } from '../domain/type.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayFinding } from '../domain/words/say.ts'
import { confidenceView } from './views.ts'

export const overallView = z.enum(['eligible', 'ineligible', 'unknown'])

const countView = z.object({ certain: z.number(), possible: z.number() })

export const findingView = z
  .object({
    requirement: z.string(),
    verdict: z.enum(['met', 'broken', 'unknown', 'advice']),
    members: z.array(z.number()),
    missing: z.array(z.string()),
    guide: z.number(),
    page: z.string(),
    confidence: confidenceView,
    text: z.string(),
    count: countView.optional(),
    variant: z.string().optional(),
  })
  .meta({ id: 'Finding' })

/** Findings as the API gives them out, each with its page and its text in the reader's language. */
export const viewFindings = (
  findings: readonly Finding[],
  consortium: Consortium,
  call: Call,
  language: ScreenLanguage,
) => findings.map((it) => viewFinding(it, call, sayFinding(it, consortium, call.year, language)))

/** One finding, whatever it is about. */
export const viewFinding = <Kept extends Rule>(finding: Finding<Kept>, call: Call, text: string) => ({
  requirement: finding.requirement.id,
  verdict: finding.verdict,
  members: finding.members,
  missing: finding.missing,
  guide: finding.requirement.guide ?? call.action.guide,
  page: finding.requirement.page,
  confidence: finding.requirement.confidence,
  text,
  count: finding.count,
  variant: finding.variant?.name,
})

export const qualityView = z
  .object({
    indicator: z.enum(indicators),
    criterion: z.enum(criteria),
    weight: z.number().optional(),
    page: z.string(),
    state: z.enum(['present', 'absent', 'unknown']),
    value: countView,
    of: z.number(),
    text: z.string(),
  })
  .meta({ id: 'Quality', description: 'What assessors look at in a team; `weight` is the points of its criterion' })

const member = z.number()
const changeView = z.discriminatedUnion('change', [
  z.object({
    change: z.literal('add'),
    as: z.enum(['coordinator', 'partner', 'associated']),
    countries: z.array(z.string()),
    newCountry: z.boolean(),
    roles: z.array(z.enum(roles)).optional(),
    imagined: z.string(),
  }),
  z.object({ change: z.literal('remove'), member }),
  z.object({ change: z.literal('standing'), member, to: z.enum(standings) }),
  z.object({ change: z.literal('coordinate'), member }),
  z.object({ change: z.literal('correct'), member, fact: z.enum(['oid', 'pic']) }),
  z.object({ change: z.literal('project'), fact: z.string() }),
  z.object({ change: z.literal('action'), to: z.string() }),
])

export const repairView = z
  .object({ changes: z.array(changeView), verdict: z.enum(['eligible', 'unknown']), text: z.string() })
  .meta({ id: 'Repair', description: 'A smallest set of changes after which the draft is not ineligible any more' })
