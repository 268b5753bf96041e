// Packages: hosts that together take a whole group, for whoever asks, and other dates for it.
import { z } from 'zod'
import { hasRealHosts } from '../../db/places.ts'
import { overall } from '../../domain/judge.ts'
import { composePackages } from '../../domain/places/package.ts'
import { sayStayFinding } from '../../domain/words/say-stay.ts'
import { languageOf } from '../language.ts'
import { nearestDates, placesFor } from '../other-dates.ts'
import { cohortInput, readOccupation, readStay, spansOf } from '../place-input.ts'
import { namesOf, packageView, shortfallView, viewPackage, viewShortfall } from '../views-of-places.ts'
import { findingView, overallView, viewFinding } from '../views-of-verdict.ts'
import { answer, body, makeRouter, refusedBody, route, takesJson } from './route.ts'

const most = { packages: 5, reach: 200 }

const packages = z
  .object({
    verdict: overallView,
    findings: z.array(findingView),
    packages: z.array(packageView),
    shortfall: shortfallView.optional(),
    looked: z.number().meta({ description: 'Places of this field that are open on some of the dates' }),
    fitting: z.number().meta({ description: 'Those that take somebody of the group' }),
    samples: z.boolean(),
  })
  .meta({
    id: 'Packages',
    description: 'Whole packages, best first; without one, how far one comes and what is lacking',
  })

const wanted = cohortInput.and(
  z.object({
    reach: z
      .number()
      .min(1)
      .max(most.reach)
      .default(40)
      .meta({ description: 'Kilometres from the host in the middle' }),
    limit: z.number().int().min(1).max(most.packages).default(3),
  }),
)

const composeRoute = route('anyone', {
  method: 'post',
  path: '/packages',
  middleware: takesJson,
  summary: 'Compose packages of hosts for a group, and judge its stay',
  request: { body: body(wanted) },
  responses: { 200: answer(packages, 'Packages'), ...refusedBody },
})

const datesRoute = route('anyone', {
  method: 'post',
  path: '/packages/dates',
  middleware: takesJson,
  summary: 'The nearest other dates, by whole weeks, on which there is a whole package for a group',
  request: { body: body(wanted) },
  responses: {
    200: answer(
      z.object({ dates: z.object({ from: z.string(), to: z.string() }).optional() }),
      'The dates; absent where none are found within some weeks',
    ),
    ...refusedBody,
  },
})

export const packageRoutes = makeRouter()
  .openapi(composeRoute, async (c) => {
    const { reach, limit, ...cohort } = c.req.valid('json')
    const { db } = c.env
    const today = c.env.today()
    const language = languageOf(c.req.header('accept-language'))
    const { call, findings } = readStay(cohort, today, language)
    await readOccupation(db, cohort)
    const withSamples = !(await hasRealHosts(db))
    const spans = spansOf(cohort, today)
    const places = await placesFor(db, cohort, spans, withSamples)
    const found = composePackages(places, cohort, spans, { reach, limit, today })
    const shown = found.packages.flatMap((it) => it.shares.map(({ fit }) => fit.place))
    const names = await namesOf(db, [...shown, ...(found.shortfall?.near ?? []).map((it) => it.place)])
    return c.json(
      {
        verdict: overall(findings),
        findings: findings.map((it) => viewFinding(it, call, sayStayFinding(it, cohort.year, language))),
        packages: found.packages.map((it) => viewPackage(it, language, names)),
        shortfall: found.shortfall && viewShortfall(found.shortfall, reach, language, names),
        looked: found.looked,
        fitting: found.fitting,
        samples: withSamples,
      },
      200,
    )
  })
  .openapi(datesRoute, async (c) => {
    const { reach, limit: _, ...cohort } = c.req.valid('json')
    const { db } = c.env
    const today = c.env.today()
    readStay(cohort, today, languageOf(c.req.header('accept-language')))
    await readOccupation(db, cohort)
    const withSamples = !(await hasRealHosts(db))
    return c.json({ dates: await nearestDates(db, cohort, { reach, today, withSamples }) }, 200)
  })
