// What the API tells of requests: to the people of both organisations, to each what concerns its side.
import { z } from 'zod'
import type { Request } from '../db/requests.ts'
import { languages } from '../domain/organisation.ts'
import { answers, deliveries, moves, movesOf, requestStates, type Side, sides, stateOf } from '../domain/request.ts'
import { riskFacts } from '../domain/request-risks.ts'
import { roles } from '../domain/type.ts'
import { formatsOf } from '../domain/words/format.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayLetter } from '../domain/words/letter.ts'

const party = z.object({ id: z.string(), name: z.string(), country: z.string() })

export const letterView = z.object({ subject: z.string(), text: z.string(), link: z.string() }).meta({ id: 'Letter' })

export const requestView = z
  .object({
    id: z.string(),
    sender: party,
    recipient: party,
    side: z.enum(sides).meta({ description: 'The side you are on' }),
    by: z.string().optional().meta({ description: 'Who wrote it, if they have named themselves' }),
    text: z.string(),
    action: z.string().optional(),
    role: z.enum(roles).optional().meta({ description: 'The role it offers' }),
    at: z.string(),
    replyBy: z.string(),
    delivery: z.enum(deliveries),
    state: z.enum(requestStates),
    reply: z
      .object({
        answer: z.enum(answers),
        role: z.enum(roles).optional(),
        proof: z.string().optional(),
        language: z.enum(languages).optional(),
        text: z.string().optional(),
        at: z.string(),
        by: z.string().optional(),
      })
      .optional(),
    moves: z.array(z.enum(moves)).meta({ description: 'What you can do with it today' }),
  })
  .meta({ id: 'Request' })

export const listedRequest = requestView.extend({ unseen: z.boolean() }).meta({ id: 'ListedRequest' })

export const threadView = requestView
  .extend({
    messages: z.array(
      z.object({ id: z.string(), side: z.enum(sides), by: z.string().optional(), text: z.string(), at: z.string() }),
    ),
    risks: z
      .array(z.object({ fact: z.enum(riskFacts), value: z.union([z.number(), z.boolean()]), notable: z.boolean() }))
      .optional()
      .meta({ description: 'To the organisation that was asked: what there is to know of whoever asks' }),
    shared: z.array(z.enum(sides)).meta({ description: 'Who has said that the other may have its contact details' }),
    contacts: z
      .array(z.object({ side: z.enum(sides), name: z.string(), email: z.string() }))
      .meta({ description: 'Of both, once both have said so' }),
    letter: letterView.optional().meta({ description: 'To the sender, where nobody of the other is here yet' }),
  })
  .meta({ id: 'Thread' })

const instant = (at: number) => new Date(at).toISOString()

/** A request as one side sees it today. */
export function viewRequest(request: Request, side: Side, today: string): z.infer<typeof requestView> {
  const { id, sender, recipient, accountName, text, action, role, sentAt, replyBy, delivery, reply } = request
  return {
    ...{ id, sender, recipient, side, by: accountName, text, action, role, replyBy, delivery },
    at: instant(sentAt),
    state: stateOf(request, today),
    ...(reply && { reply: { ...reply, at: instant(reply.at) } }),
    moves: movesOf(side, request, today),
  }
}

/** The letter that the sender passes on, with the link under which the organisation is claimed. */
export function viewLetter(
  {
    sender,
    recipient,
    text,
    replyBy,
  }: { sender: string; recipient: { id: string; name: string }; text: string; replyBy: string },
  origin: string,
  language: ScreenLanguage,
): z.infer<typeof letterView> {
  const link = `${origin}/organisations/${encodeURIComponent(recipient.id)}/claim`
  const values = { sender, recipient: recipient.name, text, replyBy: formatsOf(language).date(replyBy), link }
  return { ...sayLetter(values, language), link }
}
