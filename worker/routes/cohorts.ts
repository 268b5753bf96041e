// Groups that a school keeps to ask hosts with: numbers and needs, and how what was asked for them stands.
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { type CohortRow, listCohorts, loadCohort, saveCohort } from '../../db/cohorts.ts'
import { loadContacts } from '../../db/hold-contacts.ts'
import { listHolds, settle } from '../../db/holds.ts'
import { loadHostNames } from '../../db/places.ts'
import { takesPlaces } from '../../domain/places/hold.ts'
import type { Span } from '../../domain/places/place.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { signedIn } from '../auth/session.ts'
import { idInput, nameInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { cohortInput, ownOrganisation, readOccupation, readStay } from '../place-input.ts'
import { invalid, Problem } from '../problem.ts'
import { keepToOwn } from '../rights.ts'
import { holdView, viewHold } from '../views-of-holds.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

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
  summary: 'Change one’s own group; who, when and what work stay as hosts were asked, while any keeps places for it',
  request: { params: z.object({ id: idInput }), body: body(cohortBody) },
  responses: { 200: answer(kept, 'The group’s id'), ...refusedOrMissing, ...refusedBody, ...conflict },
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

export const cohortRoutes = makeRouter()
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
    const before = await loadCohort(c.env.db, id)
    if (before?.account !== asking.id) throw new Problem('not-found', 'There is no such group, or it is not yours')
    await keepAsAsked(c.env.db, before, group, Date.now())
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

/** What hosts said yes or no to. */
const asAsked = (school: string, it: Pick<CohortRow, 'country' | 'action' | 'activity'>, needs: Span & Work) =>
  JSON.stringify([school, it.country, it.action, it.activity, needs.field, needs.occupation, needs.from, needs.to])

type Work = { field: string; occupation?: string }

/** @throws a problem if it would be another group than the one that hosts keep places for, or too small for them */
async function keepAsAsked(
  db: Database,
  before: CohortRow,
  { school, needs }: z.infer<typeof cohortBody>,
  now: number,
): Promise<void> {
  const holds = (await listHolds(db, 'cohort', [before.id])).filter((it) => takesPlaces(it, now))
  if (holds.length === 0) return
  if (asAsked(school, needs, needs) !== asAsked(before.school, before, before.needs))
    throw new Problem('conflict', 'Hosts keep places for this group as it is: make another one')
  const taken = holds.reduce((sum, it) => sum + it.learners, 0)
  if (needs.learners < taken) throw invalid('needs.learners', `is fewer than have a place, ${taken}`)
}

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
