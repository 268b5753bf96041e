// Checking a draft: the rules' verdict, finding by finding, with the guide's page.
import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { judge, overall } from '../../domain/judge.ts'
import { sayFinding } from '../../domain/words/say.ts'
import { draftInput, loadDraft } from '../draft.ts'
import { languageOf } from '../language.ts'
import { findingView } from '../views.ts'
import { answer, body, makeRouter, refusedBody, takesJson } from './route.ts'

const verdict = z
  .object({
    action: z.string(),
    year: z.number(),
    edition: z.number(),
    provisional: z.boolean(),
    verdict: z.enum(['eligible', 'ineligible', 'unknown']),
    findings: z.array(findingView),
  })
  .meta({ id: 'Verdict' })

const checkDraft = createRoute({
  method: 'post',
  path: '/check',
  middleware: takesJson,
  summary: 'Judge a draft consortium against its action; texts follow Accept-Language (en, nb)',
  request: { body: body(draftInput) },
  responses: { 200: answer(verdict, 'The verdict'), ...refusedBody },
})

export const checkRoutes = makeRouter().openapi(checkDraft, async (c) => {
  const { call, consortium } = await loadDraft(c.env.db, c.req.valid('json'), '')
  const language = languageOf(c.req.header('accept-language'))
  const findings = judge(call, consortium)
  return c.json(
    {
      action: call.id,
      year: call.year,
      edition: call.action.guide,
      provisional: call.provisional,
      verdict: overall(findings),
      findings: findings.map((finding) => ({
        requirement: finding.requirement.id,
        verdict: finding.verdict,
        members: finding.members,
        missing: finding.missing,
        guide: call.action.guide,
        page: finding.requirement.page,
        confidence: finding.requirement.confidence,
        text: sayFinding(finding, consortium, call.year, language),
        count: finding.count,
      })),
    },
    200,
  )
})
