// Operators look at organisations that may be one, side by side, and join them or tell them apart; and at reported partner requests.
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import {
  belongings,
  type Duplicate,
  listDuplicates,
  loadBelongings,
  mergeOrganisations,
  tellApart,
} from '../../db/merge.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { decidePartnerReport, listPartnerReports } from '../../db/partner-guards.ts'
import { signedIn } from '../auth/session.ts'
import { idInput } from '../input.ts'
import { invalid, Problem } from '../problem.ts'
import { organisationView, viewOrganisation } from '../views.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const most = { pairs: 30, reports: 100 }
const done = z.object({ done: z.literal(true) })

const side = organisationView.extend({
  has: z
    .object(
      Object.fromEntries(belongings.map((it) => [it, z.number()])) as Record<(typeof belongings)[number], z.ZodNumber>,
    )
    .meta({ description: 'How much hangs on it, and would move' }),
})

const list = route('operator', {
  method: 'get',
  path: '/operator/duplicates',
  summary: 'Organisations that may be one, side by side',
  responses: {
    200: answer(
      z.object({ total: z.number(), pairs: z.array(z.object({ one: side, other: side, reason: z.string() })) }),
      'Pairs that nobody has decided',
    ),
  },
})

const merge = route('operator', {
  method: 'post',
  path: '/operator/duplicates/merge',
  middleware: takesJson,
  summary: 'Join two organisations: projects, people, requests and all else follow the one that stays',
  description: 'It cannot be undone. The facts of the one that stays win; what only the other knew is added.',
  request: { body: body(z.object({ stays: idInput, goes: idInput })) },
  responses: { 200: answer(done, 'Joined; the old id leads on'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const apart = route('operator', {
  method: 'post',
  path: '/operator/duplicates/different',
  middleware: takesJson,
  summary: 'Say that two are two; no import asks again',
  request: { body: body(z.object({ one: idInput, other: idInput })) },
  responses: { 200: answer(done, 'Remembered'), ...refusedBody, ...refusedOrMissing },
})

const listReported = route('operator', {
  method: 'get',
  path: '/operator/partner-reports',
  summary: 'Reported partner requests, the oldest first',
  responses: {
    200: answer(
      z.object({
        reports: z.array(
          z.object({
            id: z.string(),
            partnerRequest: z.object({ id: z.string(), title: z.string(), aims: z.string(), hidden: z.boolean() }),
            organisation: z.object({ id: z.string(), name: z.string() }),
            reason: z.string(),
            note: z.string().optional(),
            at: z.string(),
          }),
        ),
      }),
      'Those that nobody has decided',
    ),
  },
})

const decideReported = route('operator', {
  method: 'post',
  path: '/operator/partner-reports/{report}',
  middleware: takesJson,
  summary: 'Hide a reported partner request, or leave it; all reports of it are decided',
  request: { params: z.object({ report: idInput }), body: body(z.object({ hide: z.boolean() })) },
  responses: { 200: answer(done, 'Decided'), ...refusedBody, ...refusedOrMissing },
})

export const duplicateRoutes = makeRouter()
  .openapi(list, async (c) => {
    const { total, pairs } = await listDuplicates(c.env.db, most.pairs)
    const ids = pairs.flatMap(({ one, other }) => [one, other])
    const [known, has] = await Promise.all([loadOrganisations(c.env.db, ids), loadBelongings(c.env.db, ids)])
    const sideOf = (id: string) => {
      const organisation = known.get(id)
      const owned = has.get(id)
      return organisation && owned ? [{ ...viewOrganisation(organisation), has: owned }] : []
    }
    const views = pairs.flatMap(({ one, other, reason }: Duplicate) => {
      const [first, second] = [...sideOf(one), ...sideOf(other)]
      return first && second ? [{ one: first, other: second, reason }] : []
    })
    return c.json({ total, pairs: views }, 200)
  })
  .openapi(merge, async (c) => {
    const { stays, goes } = c.req.valid('json')
    if (stays === goes) throw invalid('goes', 'is the same organisation')
    const known = await loadOrganisations(c.env.db, [stays, goes])
    for (const [field, id] of Object.entries({ stays, goes })) {
      const organisation = known.get(id)
      if (organisation?.id !== id) throw new Problem('not-found', `The record has no organisation “${id}”`)
      if (organisation.source.kind === 'sample') throw invalid(field, 'is invented, as a sample')
    }
    const { id: account } = await signedIn(c)
    const note = noteStatement('organisations merged', { account, subject: stays, detail: { goes } })
    const result = await mergeOrganisations(c.env.db, { stays, goes }, Date.now(), note)
    if (result === 'gone') throw new Problem('not-found', 'One of them is gone')
    if (result === 'changed') throw new Problem('conflict', 'Its people have just changed it. Look once more')
    return c.json({ done: true as const }, 200)
  })
  .openapi(apart, async (c) => {
    const pair = c.req.valid('json')
    const { id: account } = await signedIn(c)
    const note = noteStatement('organisations told apart', { account, subject: pair.one, detail: pair })
    if (!(await tellApart(c.env.db, pair, { by: account, now: Date.now() }, note)))
      throw new Problem('not-found', 'No such pair waits')
    return c.json({ done: true as const }, 200)
  })
  .openapi(listReported, async (c) => {
    const found = await listPartnerReports(c.env.db, most.reports)
    return c.json({ reports: found.map((it) => ({ ...it, at: new Date(it.at).toISOString() })) }, 200)
  })
  .openapi(decideReported, async (c) => {
    const { report } = c.req.valid('param')
    const { hide } = c.req.valid('json')
    const { id: account } = await signedIn(c)
    const note = noteStatement(hide ? 'partner request hidden' : 'partner request shown', { account, subject: report })
    if (!(await decidePartnerReport(c.env.db, report, { hide, by: account, now: Date.now() }, note)))
      throw new Problem('not-found', 'There is no such report waiting')
    return c.json({ done: true as const }, 200)
  })
