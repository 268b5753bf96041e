// Packages: hosts that together take a whole group, for whoever asks; and groups that a school keeps to ask hosts with.
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { listCohorts, loadCohort, saveCohort } from '../../db/cohorts.ts'
import { loadContacts } from '../../db/hold-contacts.ts'
import { listHolds, settle } from '../../db/holds.ts'
import { hasRealHosts, loadHostNames } from '../../db/places.ts'
import { overall } from '../../domain/judge.ts'
import { composePackages } from '../../domain/places/package.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { sayStayFinding } from '../../domain/words/say-stay.ts'
import { signedIn } from '../auth/session.ts'
import { idInput, nameInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { nearestDates, placesFor } from '../other-dates.ts'
import { cohortInput, ownOrganisation, readOccupation, readStay, spansOf } from '../place-input.ts'
import { Problem } from '../problem.ts'
import { keepToOwn } from '../rights.ts'
import { holdView, viewHold } from '../views-of-holds.ts'
import { namesOf, packageView, shortfallView, viewPackage, viewShortfall } from '../views-of-places.ts'
import { findingView, overallView, viewFinding } from '../views-of-verdict.ts'
import { answer, body, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

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

const cohortBody = z
  .object({ school: nameInput(200), organisation: ownOrganisation, needs: cohortInput })
  .meta({ id: 'Cohort' })
const kept = z.object({ id: z.string() })

const keepRoute = route('signed in', {
  method: 'post',
  path: '/cohorts',
  middleware: takesJson,
  summary: 'Keep a group, to ask hosts for places with',
  request: { body: body(cohortBody) },
  responses: { 200: answer(kept, 'The group’s id'), ...refusedBody },
})

const changeRoute = route('signed in', {
  method: 'put',
  path: '/cohorts/{id}',
  middleware: takesJson,
  summary: 'Change one’s own group; what is asked of hosts already stays as it was asked',
  request: { params: z.object({ id: idInput }), body: body(cohortBody) },
  responses: { 200: answer(kept, 'The group’s id'), ...refusedOrMissing, ...refusedBody },
})

const ownView = z.object({
  cohorts: z.array(
    z.object({
      id: z.string(),
      school: z.string(),
      needs: z.unknown(),
      createdOn: z.string(),
      holds: z.array(holdView),
    }),
  ),
})

const ownRoute = route('signed in', {
  method: 'get',
  path: '/my/cohorts',
  summary: 'One’s own groups with what was asked for them, newest first',
  responses: { 200: answer(ownView, 'Own groups') },
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
  .openapi(keepRoute, async (c) => {
    const asking = await signedIn(c)
    const id = crypto.randomUUID()
    const group = c.req.valid('json')
    await keepToOwn(c, asking, group.organisation)
    await write(c.env, id, asking.id, group, languageOf(c.req.header('accept-language')))
    return c.json({ id }, 200)
  })
  .openapi(changeRoute, async (c) => {
    const asking = await signedIn(c)
    const { id } = c.req.valid('param')
    const group = c.req.valid('json')
    if ((await loadCohort(c.env.db, id))?.account !== asking.id)
      throw new Problem('not-found', 'There is no such group, or it is not yours')
    await keepToOwn(c, asking, group.organisation)
    await write(c.env, id, asking.id, group, languageOf(c.req.header('accept-language')))
    return c.json({ id }, 200)
  })
  .openapi(ownRoute, async (c) => {
    const { db } = c.env
    const { id: account } = await signedIn(c)
    const now = Date.now()
    await settle(db, now)
    const rows = await listCohorts(db, account)
    const holds = await listHolds(
      db,
      'cohort',
      rows.map((it) => it.id),
    )
    const [names, contacts] = await Promise.all([
      loadHostNames(
        db,
        holds.map((it) => it.place),
      ),
      loadContacts(db, 'host', holds),
    ])
    const language = languageOf(c.req.header('accept-language'))
    return c.json(
      {
        cohorts: rows.map((cohort) => ({
          id: cohort.id,
          school: cohort.school,
          needs: {
            ...cohort.needs,
            action: cohort.action,
            year: cohort.year,
            activity: cohort.activity,
            country: cohort.country,
          },
          createdOn: cohort.createdOn,
          holds: holds
            .filter((it) => it.cohort === cohort.id)
            .map((hold) =>
              viewHold(
                { hold, cohort, host: names.get(hold.place), contact: contacts.get(hold.id) },
                'school',
                language,
                now,
              ),
            ),
        })),
      },
      200,
    )
  })

async function write(
  { db, today }: { db: Database; today: () => string },
  id: string,
  account: string,
  { school, organisation, needs }: z.infer<typeof cohortBody>,
  language: ScreenLanguage,
): Promise<void> {
  const { call } = readStay(needs, today(), language)
  await readOccupation(db, needs)
  const { action: _, year, activity, country, fewerOpportunities, sender, learnersFrom, oldest, ...cohort } = needs
  await saveCohort(db, {
    id,
    school,
    organisation: organisation ?? null,
    country,
    action: call.id,
    year,
    activity,
    needs: { ...cohort, stay: { fewerOpportunities, sender, learnersFrom, oldest } },
    account,
    createdOn: today(),
  })
}
