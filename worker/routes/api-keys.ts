// Keys for programs that ask the API: made, listed and ended by whoever is signed in; shown once.
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { createApiKey, listApiKeys, removeApiKey } from '../../db/api-keys.ts'
import { signedIn } from '../auth/session.ts'
import { idInput, textInput } from '../input.ts'
import { Problem } from '../problem.ts'
import { freshToken, hashOf } from '../tokens.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const most = { keys: 10 }
/** How keys begin, so that one that was left lying about can be recognised, and how much of it is shown later. */
const mark = { prefix: 'msp_', shown: 12 }

const keyView = z.object({
  id: z.string(),
  name: z.string(),
  beginning: z.string(),
  createdAt: z.string(),
  usedOn: z.string().optional().meta({ description: 'The day it was last used' }),
})

const list = route('signed in', {
  method: 'get',
  path: '/account/keys',
  summary: 'Your keys for programs, without the keys themselves',
  responses: { 200: answer(z.object({ keys: z.array(keyView) }), 'The newest first') },
})

const create = route('signed in', {
  method: 'post',
  path: '/account/keys',
  middleware: takesJson,
  summary: 'Make a key; it is shown this once',
  request: { body: body(z.object({ name: textInput(1, 80) })) },
  responses: { 200: answer(keyView.extend({ key: z.string() }), 'The key'), ...refusedBody, ...conflict },
})

const end = route('signed in', {
  method: 'delete',
  path: '/account/keys/{key}',
  summary: 'End a key; within a minute nothing answers to it any more',
  request: { params: z.object({ key: idInput }) },
  responses: { 200: answer(z.object({ done: z.literal(true) }), 'Ended'), ...refusedOrMissing },
})

const view = ({ createdAt, ...key }: Awaited<ReturnType<typeof listApiKeys>>[number]) => ({
  ...key,
  createdAt: new Date(createdAt).toISOString(),
})

export const apiKeyRoutes = makeRouter()
  .openapi(list, async (c) => {
    const { id } = await signedIn(c)
    return c.json({ keys: (await listApiKeys(c.env.db, id)).map(view) }, 200)
  })
  .openapi(create, async (c) => {
    const { id: account } = await signedIn(c)
    const { name } = c.req.valid('json')
    const key = mark.prefix + freshToken()
    const made = { id: crypto.randomUUID(), name, beginning: key.slice(0, mark.shown), createdAt: Date.now() }
    if (!(await createApiKey(c.env.db, { ...made, account, hash: await hashOf(key) }, most.keys)))
      throw new Problem('conflict', `You have ${most.keys} keys already. End one first`)
    await c.env.db.$client.execute(noteStatement('key made', { account, subject: made.id }))
    return c.json({ ...view(made), key }, 200)
  })
  .openapi(end, async (c) => {
    const { id } = await signedIn(c)
    if (!(await removeApiKey(c.env.db, id, c.req.valid('param').key)))
      throw new Problem('not-found', 'You have no such key')
    return c.json({ done: true as const }, 200)
  })
