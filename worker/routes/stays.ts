// Checking a planned stay: what the guide asks of each kind of activity that an action pays for, with its page.
import { z } from 'zod'
import { overall } from '../../domain/judge.ts'
import { mobilityActivities } from '../../domain/programme.ts'
import { activitiesOf, judgeStay } from '../../domain/stay/judge.ts'
import { activityLabel } from '../../domain/words/labels.ts'
import { sayStayFinding } from '../../domain/words/say-stay.ts'
import { callOf } from '../draft.ts'
import { languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { stayInput } from '../stay.ts'
import { findingView, overallView, viewFinding } from '../views-of-verdict.ts'
import { answer, body, makeRouter, refusedBody, route, takesJson } from './route.ts'

const stayVerdict = z
  .object({
    action: z.string(),
    year: z.number(),
    edition: z.number(),
    provisional: z.boolean(),
    activities: z.array(
      z.object({
        activity: z.enum(mobilityActivities),
        label: z.string(),
        verdict: overallView,
        findings: z.array(findingView),
      }),
    ),
  })
  .meta({ id: 'StayVerdict' })

const checkStay = route('anyone', {
  method: 'post',
  path: '/check-stay',
  middleware: takesJson,
  summary: 'Judge a planned stay as the kind of activity it is; texts follow Accept-Language (en, nb)',
  description: 'Without `activity` every kind of stay that the action pays for is judged, in the order of the guide.',
  request: {
    body: body(
      z
        .object({
          action: z.string().min(1).max(60),
          year: z.number().int(),
          activity: z.enum(mobilityActivities).optional(),
          stay: stayInput,
        })
        .meta({ id: 'PlannedStay' }),
    ),
  },
  responses: { 200: answer(stayVerdict, 'The verdict for each kind of stay'), ...refusedBody },
})

export const stayRoutes = makeRouter().openapi(checkStay, (c) => {
  const { action, year, activity, stay } = c.req.valid('json')
  const call = callOf({ action, year }, '')
  const offered = activitiesOf(call)
  if (offered.length === 0) throw invalid('action', `${call.id} sends nobody abroad for a stay`)
  const asked = offered.filter((it) => !activity || it.activity === activity)
  if (asked.length === 0)
    throw invalid('activity', `${call.id} has no ${activity}; there are ${offered.map((it) => it.activity).join(', ')}`)
  const language = languageOf(c.req.header('accept-language'))
  return c.json(
    {
      action: call.id,
      year,
      edition: call.action.guide,
      provisional: call.provisional,
      activities: asked.map((it) => {
        const findings = judgeStay(it, stay, year)
        return {
          activity: it.activity,
          label: activityLabel(it.activity, language),
          verdict: overall(findings),
          findings: findings.map((finding) => viewFinding(finding, call, sayStayFinding(finding, year, language))),
        }
      }),
    },
    200,
  )
})
