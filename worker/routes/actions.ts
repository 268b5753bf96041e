// Actions of the programme: what can be applied for in a call year, with every requirement and its page.
import { z } from 'zod'
import { findCall, listCalls, years } from '../../domain/rules/guides.ts'
import { checkYear, whereIs } from '../draft.ts'
import { numberInQuery } from '../input.ts'
import { languageOf } from '../language.ts'
import { Problem } from '../problem.ts'
import { callView, viewCall } from '../views.ts'
import { answer, makeRouter, refused, refusedOrMissing, route } from './route.ts'

const year = numberInQuery(0, 9999).optional()

const listActions = route('anyone', {
  method: 'get',
  path: '/actions',
  summary: 'Actions of a call year, one entry per action and field',
  request: { query: z.object({ year }) },
  responses: { 200: answer(z.object({ actions: z.array(callView) }), 'Actions'), ...refused },
})

const showAction = route('anyone', {
  method: 'get',
  path: '/actions/{id}',
  summary: 'One action of a call year',
  request: { params: z.object({ id: z.string().min(1).max(60) }), query: z.object({ year }) },
  responses: { 200: answer(callView, 'The action'), ...refusedOrMissing },
})

export const actionRoutes = makeRouter()
  .openapi(listActions, (c) => {
    const wanted = c.req.valid('query').year ?? years.newestGuide
    checkYear(wanted, 'year')
    const language = languageOf(c.req.header('accept-language'))
    return c.json({ actions: listCalls(wanted).map((call) => viewCall(call, language)) }, 200)
  })
  .openapi(showAction, (c) => {
    const wanted = c.req.valid('query').year ?? years.newestGuide
    checkYear(wanted, 'year')
    const id = c.req.valid('param').id.toUpperCase()
    const call = findCall(id, wanted)
    if (!call) throw new Problem('not-found', whereIs(id, wanted))
    return c.json(viewCall(call, languageOf(c.req.header('accept-language'))), 200)
  })
