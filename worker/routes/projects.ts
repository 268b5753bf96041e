// A past project with everybody who took part: the evidence that reasons point to.
import { z } from 'zod'
import { loadProject } from '../../db/projects.ts'
import type { Project } from '../../domain/organisation.ts'
import { themes } from '../../domain/theme.ts'
import { idInput } from '../input.ts'
import { Problem } from '../problem.ts'
import { sourceView } from '../views.ts'
import { answer, makeRouter, refusedOrMissing, route } from './route.ts'

const page = z
  .object({
    id: z.string(),
    title: z.string(),
    action: z.string().optional(),
    year: z.number().describe('Of the call'),
    topics: z.string().optional(),
    themes: z.array(z.enum(themes)),
    summary: z.string().optional(),
    website: z.string().optional(),
    grant: z.number().optional().describe('In euros'),
    card: z.string().optional().describe('The page of the source about this project'),
    source: sourceView,
    participants: z.array(
      z.object({ id: z.string(), name: z.string(), country: z.string(), role: z.enum(['coordinator', 'partner']) }),
    ),
  } satisfies Record<keyof Project | 'participants', z.ZodType>)
  .meta({ id: 'ProjectPage' })

const showProject = route('anyone', {
  method: 'get',
  path: '/projects/{id}',
  summary: 'One past project with everybody who took part, the coordinator first',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answer(page, 'The project'), ...refusedOrMissing },
})

export const projectRoutes = makeRouter().openapi(showProject, async (c) => {
  const { id } = c.req.valid('param')
  const found = await loadProject(c.env.db, id)
  if (!found) throw new Problem('not-found', `The record has no project “${id}”`)
  const participants = found.participations.map(({ organisation, ...it }) => ({ id: organisation, ...it }))
  return c.json({ ...found.project, participants }, 200)
})
