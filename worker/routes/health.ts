// Is the service up, and what does the record hold?
import { z } from 'zod'
import { countRecord } from '../../db/organisations.ts'
import { answer, makeRouter, route } from './route.ts'

const health = z
  .object({
    status: z.enum(['ok', 'degraded']),
    search: z.object({ engine: z.enum(['embedded', 'meilisearch']), ok: z.boolean() }),
    record: z.object({ organisations: z.number(), projects: z.number(), samples: z.number() }),
    imprint: z.object({ name: z.string(), address: z.array(z.string()), email: z.string().optional() }).optional(),
  })
  .meta({ id: 'Health' })

const showHealth = route('anyone', {
  method: 'get',
  path: '/health',
  summary: 'Is the service up, and what does the record hold?',
  responses: {
    200: answer(health, 'State of the service; `samples` are invented organisations; `imprint` says who runs it'),
  },
})

export const healthRoutes = makeRouter().openapi(showHealth, async (c) => {
  const { db, finder, imprint } = c.env
  const [ok, { organisations, projects, samples }] = await Promise.all([finder.health(), countRecord(db)])
  return c.json(
    {
      status: ok ? ('ok' as const) : ('degraded' as const),
      search: { engine: finder.engine, ok },
      record: { organisations, projects, samples },
      imprint,
    },
    200,
  )
})
