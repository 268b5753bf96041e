// How ready an organisation says it is: for its own people only.
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { loadReadiness, saveReadiness } from '../../db/readiness.ts'
import { type Readiness, readinessAnswers, readinessCriteria } from '../../domain/readiness.ts'
import { signedIn } from '../auth/session.ts'
import { idInput } from '../input.ts'
import { Problem } from '../problem.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const answersInput = z.object(
  Object.fromEntries(readinessCriteria.map((it) => [it, z.enum(readinessAnswers).optional()])) as Record<
    keyof Readiness,
    z.ZodOptional<z.ZodEnum<{ yes: 'yes'; partly: 'partly'; no: 'no' }>>
  >,
)

const kept = z
  .object({
    answers: answersInput,
    version: z.number().meta({ description: '0 while nothing has been answered' }),
    updatedAt: z.string().optional(),
  })
  .meta({ id: 'Readiness', description: 'What is not answered is open, not a no' })

const byId = z.object({ id: idInput })

const show = route('editor', {
  method: 'get',
  path: '/organisations/{id}/readiness',
  summary: 'What its people have answered in the self-check',
  request: { params: byId },
  responses: { 200: answer(kept, 'The answers'), ...refusedOrMissing },
})

const save = route('editor', {
  method: 'put',
  path: '/organisations/{id}/readiness',
  middleware: takesJson,
  summary: 'Answer the self-check; the answers are kept as they are sent',
  description: 'Refused with 409 where somebody else has answered since `version`: `current` is how it is now.',
  request: { params: byId, body: body(z.object({ version: z.number().int().min(0), answers: answersInput })) },
  responses: { 200: answer(kept, 'As it is now'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

async function view(db: Database, id: string): Promise<z.infer<typeof kept>> {
  const { updatedAt, ...found } = await loadReadiness(db, id)
  return { ...found, ...(updatedAt && { updatedAt: new Date(updatedAt).toISOString() }) }
}

export const readinessRoutes = makeRouter()
  .openapi(show, async (c) => c.json(await view(c.env.db, c.req.valid('param').id), 200))
  .openapi(save, async (c) => {
    const { id } = c.req.valid('param')
    const { id: account } = await signedIn(c)
    const isKept = await saveReadiness(c.env.db, id, c.req.valid('json'), account)
    const current = await view(c.env.db, id)
    if (!isKept) throw new Problem('conflict', 'Somebody else has answered meanwhile', undefined, { current })
    return c.json(current, 200)
  })
