// Checking a draft: the rules' verdict, finding by finding, with the guide's page; or all actions for one team.
import { z } from 'zod'
import { loadExperience } from '../../db/experience.ts'
import { judge, overall } from '../../domain/judge.ts'
import { rankActions } from '../../domain/overview.ts'
import { qualityOf } from '../../domain/quality.ts'
import { repairsOf } from '../../domain/repair.ts'
import { sayQuality } from '../../domain/words/notes.ts'
import { sayRepair } from '../../domain/words/say.ts'
import { checkYear, draftInput, loadDraft, loadTeam } from '../draft.ts'
import { languageOf } from '../language.ts'
import { findingView, overallView, qualityView, repairView, viewFindings } from '../views-of-verdict.ts'
import { answer, body, makeRouter, refusedBody, route, takesJson } from './route.ts'

const verdict = z
  .object({
    action: z.string(),
    year: z.number(),
    edition: z.number(),
    provisional: z.boolean(),
    verdict: overallView,
    findings: z.array(findingView),
    quality: z.array(qualityView),
    repairs: z.array(repairView),
  })
  .meta({ id: 'Verdict' })

const overview = z
  .object({
    year: z.number(),
    actions: z.array(
      z.object({
        action: z.string(),
        verdict: overallView,
        broken: z.array(z.string()),
        unknown: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Overview', description: 'All actions of the year for one team, best first; requirements by id' })

const checkDraft = route('anyone', {
  method: 'post',
  path: '/check',
  middleware: takesJson,
  summary: 'Judge a draft consortium against its action; texts follow Accept-Language (en, nb)',
  description:
    'With `action: "*"` the answer lists every action of the year with its verdict, best first. Otherwise `quality` ' +
    'tells what assessors look at beside eligibility, and `repairs` the smallest changes that mend a broken draft.',
  request: { body: body(draftInput) },
  responses: { 200: answer(z.union([verdict, overview]), 'The verdict, or all actions'), ...refusedBody },
})

export const checkRoutes = makeRouter().openapi(checkDraft, async (c) => {
  const { db } = c.env
  const input = c.req.valid('json')
  if (input.action.trim() === '*') {
    checkYear(input.year, 'year')
    const { consortium } = await loadTeam(db, input, '')
    return c.json({ year: input.year, actions: rankActions(input.year, consortium) }, 200)
  }
  const { call, consortium, organisations } = await loadDraft(db, input, '')
  const language = languageOf(c.req.header('accept-language'))
  const findings = judge(call, consortium)
  const recorded = organisations.size > 0 ? await loadExperience(db, [...organisations.keys()]) : new Map()
  return c.json(
    {
      action: call.id,
      year: call.year,
      edition: call.action.guide,
      provisional: call.provisional,
      verdict: overall(findings),
      findings: viewFindings(findings, consortium, call, language),
      quality: qualityOf(call, consortium, recorded).map((it) => ({ ...it, text: sayQuality(it, language) })),
      repairs: repairsOf(call, consortium, findings).map((it) => ({
        changes: it.changes.map((change) => ({ ...change })),
        verdict: it.verdict,
        text: sayRepair(it, consortium, language),
      })),
    },
    200,
  )
})
