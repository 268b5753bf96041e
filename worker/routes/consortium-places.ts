// Places at the table of a shared consortium: wanted in words or like a chair, and who could take one.
import { z } from 'zod'
import { addSlot, removeSlot } from '../../db/consortium-changes.ts'
import { signedIn } from '../auth/session.ts'
import { refreshBench } from '../consortia.ts'
import { wantedInput } from '../consortium-input.ts'
import { idInput } from '../input.ts'
import { Problem } from '../problem.ts'
import { loadOr404, viewFor } from '../shown-consortium.ts'
import { consortiumView } from '../views-of-consortia.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const byId = z.object({ consortium: idInput })
const bySlot = byId.extend({ slot: idInput })
const asItIs = answer(consortiumView, 'As it is now')

const add = route('consortium editor', {
  method: 'post',
  path: '/consortia/{consortium}/slots',
  middleware: takesJson,
  summary: 'Keep a place where somebody is wanted',
  request: { params: byId, body: body(wantedInput) },
  responses: { 200: asItIs, ...refusedBody, ...refusedOrMissing, ...conflict },
})

const remove = route('consortium editor', {
  method: 'delete',
  path: '/consortia/{consortium}/slots/{slot}',
  summary: 'Take a place away where nobody sits, with those who have left it',
  request: { params: bySlot },
  responses: { 200: asItIs, ...refusedOrMissing, ...conflict },
})

const bench = route('consortium editor', {
  method: 'post',
  path: '/consortia/{consortium}/slots/{slot}/bench',
  middleware: takesJson,
  summary: 'Look anew for who could take a place: ranked, and kept with it',
  request: { params: bySlot, body: body(z.object({})) },
  responses: { 200: asItIs, ...refusedBody, ...refusedOrMissing },
})

export const consortiumPlaceRoutes = makeRouter()
  .openapi(add, async (c) => {
    const { consortium } = c.req.valid('param')
    const slot = { id: crypto.randomUUID(), wanted: c.req.valid('json') }
    if (!(await addSlot(c.env.db, consortium, slot))) throw new Problem('conflict', 'There are as many as may be')
    return c.json(await viewFor(c, await signedIn(c), consortium), 200)
  })
  .openapi(remove, async (c) => {
    const { consortium, slot } = c.req.valid('param')
    if (!(await removeSlot(c.env.db, consortium, slot))) throw new Problem('conflict', 'Somebody sits there')
    return c.json(await viewFor(c, await signedIn(c), consortium), 200)
  })
  .openapi(bench, async (c) => {
    const { consortium, slot } = c.req.valid('param')
    const kept = await loadOr404(c, consortium)
    if (!kept.slots.some(({ id }) => id === slot)) throw new Problem('not-found', 'No such place')
    await refreshBench(c.env, kept, slot)
    return c.json(await viewFor(c, await signedIn(c), consortium), 200)
  })
