// Towns to search near to: those of the record, as a person begins to type them.
import { z } from 'zod'
import { listTowns } from '../../db/towns.ts'
import { answer, makeRouter, refused, route } from './route.ts'

const town = z
  .object({
    name: z.string(),
    country: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    organisations: z.number(),
  })
  .meta({ id: 'Town' })

const listOfTowns = route('anyone', {
  method: 'get',
  path: '/towns',
  summary: 'Towns of the record of which a word begins with `q`',
  request: { query: z.object({ q: z.string().max(100).optional() }) },
  responses: { 200: answer(z.object({ towns: z.array(town) }), 'Those with most organisations first'), ...refused },
})

export const townRoutes = makeRouter().openapi(listOfTowns, async (c) => {
  const { q = '' } = c.req.valid('query')
  return c.json({ towns: await listTowns(c.env.db, q) }, 200)
})
