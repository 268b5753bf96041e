// What the API tells of partner requests: to everybody what is sought, to its own people how it stands.
import { z } from 'zod'
import type { PartnerRequest } from '../db/partner-requests.ts'
import type { Fit } from '../domain/partner-fit.ts'
import { partnerStandings, standingOf } from '../domain/partner-request.ts'
import { themes } from '../domain/theme.ts'
import { roles, typeCodes } from '../domain/type.ts'

const party = z.object({ id: z.string(), name: z.string(), country: z.string() })

const fitView = z
  .object({
    value: z.number().meta({ description: 'The sum of the reasons' }),
    reasons: z.array(
      z.object({
        reason: z.enum(['theme', 'country', 'type', 'role', 'action']),
        value: z.number(),
        themes: z.array(z.enum(themes)).optional(),
        roles: z.array(z.enum(roles)).optional(),
      }),
    ),
  })
  .meta({ id: 'PartnerFit' })

export const partnerRequestView = z
  .object({
    id: z.string(),
    organisation: party,
    standing: z
      .enum(partnerStandings)
      .meta({ description: 'full: as many have answered as it takes; over: its day has passed' }),
    title: z.string(),
    action: z.string().optional(),
    themes: z.array(z.enum(themes)),
    aims: z.string(),
    targetGroup: z.string().optional(),
    tasks: z.string().optional(),
    begins: z.string().optional(),
    ends: z.string().optional(),
    countries: z.array(z.string()).meta({ description: 'Of partners that are wanted; empty: any' }),
    types: z.array(z.enum(typeCodes)),
    roles: z.array(z.enum(roles)),
    applyBy: z.string().optional(),
    replyBy: z.string().meta({ description: 'The last day to answer; empty in a draft that has none' }),
    cap: z.number(),
    left: z.number().meta({ description: 'How many can still answer' }),
    sample: z.boolean(),
    publishedAt: z.string().optional(),
    fit: fitView.optional(),
  })
  .meta({ id: 'PartnerRequest' })

export const ownPartnerRequestView = partnerRequestView
  .extend({
    version: z.number().meta({ description: 'To be sent back with a change' }),
    answers: z.number(),
    hidden: z.boolean().meta({ description: 'An operator keeps it from being shown' }),
    lacks: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .meta({ description: 'What it needs before it can be published' }),
  })
  .meta({ id: 'OwnPartnerRequest' })

export function viewPartnerRequest(it: PartnerRequest, today: string, fit?: Fit): z.infer<typeof partnerRequestView> {
  const { version: _, state: __, updatedAt: ___, answers, publishedAt, hiddenAt: ____, ...wish } = it
  return {
    ...wish,
    standing: standingOf(it, answers, today),
    left: Math.max(0, it.cap - answers),
    ...(publishedAt !== undefined && { publishedAt: new Date(publishedAt).toISOString() }),
    ...(fit && { fit }),
  }
}
