// Answers to partner requests: given by an organisation's people, decided by the owner's, alone or many at once; and reports.
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { keepAnswers, listPartnerAnswers } from '../../db/partner-answers.ts'
import { loadPartnerRequest } from '../../db/partner-requests.ts'
import { saveReport } from '../../db/reports.ts'
import { answerRequests } from '../../db/request-moves.ts'
import { languages } from '../../domain/organisation.ts'
import { type Fit, fitOf } from '../../domain/partner-fit.ts'
import { riskFacts, risksOf } from '../../domain/request-risks.ts'
import { answerPartnerRequest } from '../answering.ts'
import { signedIn } from '../auth/session.ts'
import { idInput, languageInput, reportInput, roleInput, textInput } from '../input.ts'
import { keepWithin } from '../limits.ts'
import { Problem } from '../problem.ts'
import { partnerRequestView } from '../views-of-partner-requests.ts'
import { requestView, viewRequest } from '../views-of-requests.ts'
import { loadOwn } from './own-partner-requests.ts'
import {
  answer,
  body,
  conflict,
  makeRouter,
  refusedBody,
  refusedOrMissing,
  route,
  takesJson,
  tooMany,
} from './route.ts'

const most = { text: 4000, proof: 500, decided: 50 }
const least = { text: 40 }
const byId = z.object({ id: idInput })
const byBoth = z.object({ id: idInput, partnerRequest: idInput })

const answerView = requestView
  .extend({
    offered: z.object({ proof: z.string().optional(), language: z.enum(languages).optional() }),
    risks: z.array(
      z.object({ fact: z.enum(riskFacts), value: z.union([z.number(), z.boolean()]), notable: z.boolean() }),
    ),
    fit: partnerRequestView.shape.fit,
  })
  .meta({ id: 'PartnerAnswer' })

const give = route('editor', {
  method: 'post',
  path: '/organisations/{id}/partner-answers',
  middleware: takesJson,
  summary: 'Answer a partner request: it becomes a request with a thread between the two organisations',
  request: {
    params: byId,
    body: body(
      z.object({
        partnerRequest: idInput,
        text: textInput(least.text, most.text),
        role: roleInput.optional(),
        proof: textInput(0, most.proof).optional(),
        language: languageInput.optional(),
        insist: z.boolean().optional().meta({ description: 'Send it although much the same text went to others' }),
      }),
    ),
  },
  responses: {
    200: answer(z.object({ request: z.string() }), 'The id of the request that it has become'),
    ...refusedBody,
    ...refusedOrMissing,
    ...conflict,
    ...tooMany,
  },
})

const list = route('editor', {
  method: 'get',
  path: '/organisations/{id}/partner-requests/{partnerRequest}/answers',
  summary: 'Who has answered: those that wait first, the best fit first, with what there is to know of each',
  request: { params: byBoth },
  responses: { 200: answer(z.object({ answers: z.array(answerView) }), 'The answers'), ...refusedOrMissing },
})

const decide = route('editor', {
  method: 'post',
  path: '/organisations/{id}/partner-requests/{partnerRequest}/decisions',
  middleware: takesJson,
  summary: 'Say yes, not now or no thanks to one answer or many; those that are decided stay as they are',
  request: {
    params: byBoth,
    body: body(
      z.object({
        requests: z.array(idInput).min(1).max(most.decided),
        answer: z.enum(['interested', 'later', 'no']),
      }),
    ),
  },
  responses: {
    200: answer(z.object({ answered: z.array(z.string()) }), 'Those that were decided'),
    ...refusedBody,
    ...refusedOrMissing,
  },
})

const report = route('signed in', {
  method: 'post',
  path: '/partner-requests/{partnerRequest}/report',
  middleware: takesJson,
  summary: 'Show a partner request to the operators; its people are not told',
  request: {
    params: z.object({ partnerRequest: idInput }),
    body: body(reportInput),
  },
  responses: {
    200: answer(z.object({ done: z.literal(true) }), 'An operator will look'),
    ...refusedBody,
    ...refusedOrMissing,
    ...tooMany,
  },
})

/** What speaks for an answer, less what deserves a second look. */
const weight = (risks: ReturnType<typeof risksOf>, fit: Fit | undefined) =>
  (fit?.value ?? 0) - risks.filter(({ notable }) => notable).length

export const partnerAnswerRoutes = makeRouter()
  .openapi(give, async (c) => {
    const { id } = c.req.valid('param')
    const { partnerRequest, text, role, proof, language, insist = false } = c.req.valid('json')
    const { id: account } = await signedIn(c)
    const organisation = (await loadOrganisations(c.env.db, [id])).get(id)
    if (!organisation) throw new Problem('not-found', `The record has no organisation “${id}”`)
    await keepWithin(c, 'request', account)
    const offered = { ...(proof && { proof }), ...(language && { language }) }
    const sender = { id, name: organisation.name }
    const request = await answerPartnerRequest(c, { sender, account, partnerRequest, text, role, offered, insist })
    return c.json({ request }, 200)
  })
  .openapi(list, async (c) => {
    const { id, partnerRequest } = c.req.valid('param')
    const { db } = c.env
    const today = c.env.today()
    const wish = await loadOwn(c, id, partnerRequest)
    const found = await listPartnerAnswers(db, partnerRequest, today, Date.now())
    const senders = await loadOrganisations(
      db,
      found.map(({ request }) => request.sender.id),
    )
    const answers = found
      .map(({ request, offered, known }) => {
        const sender = senders.get(request.sender.id)
        const risks = risksOf(known)
        const fit = sender && fitOf(wish, sender)
        return { ...viewRequest(request, 'recipient', today), offered, risks, ...(fit && { fit }) }
      })
      .sort(
        (a, b) =>
          Number(b.state === 'waiting') - Number(a.state === 'waiting') ||
          weight(b.risks, b.fit) - weight(a.risks, a.fit),
      )
    return c.json({ answers }, 200)
  })
  .openapi(decide, async (c) => {
    const { id: recipient, partnerRequest } = c.req.valid('param')
    const { requests, answer: said } = c.req.valid('json')
    await loadOwn(c, recipient, partnerRequest)
    const doing = { by: (await signedIn(c)).id, today: c.env.today(), now: Date.now() }
    const ours = await keepAnswers(c.env.db, partnerRequest, requests)
    const answered = await answerRequests(c.env.db, { recipient, requests: ours, answer: said, reply: {} }, doing)
    return c.json({ answered }, 200)
  })
  .openapi(report, async (c) => {
    const { partnerRequest } = c.req.valid('param')
    const { id: account } = await signedIn(c)
    const it = await loadPartnerRequest(c.env.db, partnerRequest, c.env.today())
    if (!it || it.state === 'draft' || it.hiddenAt !== undefined)
      throw new Problem('not-found', `There is no partner request “${partnerRequest}”`)
    await keepWithin(c, 'report', account)
    const note = noteStatement('partner request reported', { account, subject: partnerRequest })
    const said = { account, ...c.req.valid('json') }
    await saveReport(c.env.db, { kind: 'partner_request', id: partnerRequest }, said, note)
    return c.json({ done: true as const }, 200)
  })
