// The warm bench of one seat: who could take it and keep the team as good, best first.
import { z } from 'zod'
import { loadOrganisations } from '../../db/organisations.ts'
import { chairOf } from '../../domain/complete/substitutes.ts'
import { standings } from '../../domain/consortium.ts'
import { themes } from '../../domain/theme.ts'
import { roles } from '../../domain/type.ts'
import { sayReason } from '../../domain/words/say.ts'
import { type Draft, draftInput, loadDraft } from '../draft.ts'
import { idInput, preferInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { findSubstitutes } from '../substitutes.ts'
import { organisationView, reasonView, viewOrganisation } from '../views.ts'
import { partView } from '../views-of-teams.ts'
import { overallView } from '../views-of-verdict.ts'
import { answer, body, makeRouter, refusedBody, route, takesJson } from './route.ts'

const most = { shown: 50, excluded: 10_000 }

const input = z.object({
  draft: draftInput,
  member: z
    .number()
    .int()
    .min(0)
    .nullish()
    .describe('Whose seat, by place in the draft; where absent, one more partner is looked for'),
  exclude: z.array(idInput).max(most.excluded).nullish().describe('Organisations never to seat'),
  prefer: preferInput,
  limit: z.number().int().min(1).max(most.shown).nullish(),
})

const output = z
  .object({
    engine: z.enum(['embedded', 'meilisearch']),
    as: z.enum(standings),
    total: z.number().describe('How many of the candidates keep the team as good'),
    substitutes: z.array(
      z.object({
        organisation: organisationView,
        why: z.array(reasonView),
        verdict: overallView,
        mends: z.array(z.string()),
        brings: z.object({
          roles: z.array(z.enum(roles)),
          country: z.string().optional(),
          themes: z.array(z.enum(themes)),
        }),
        parts: z.array(partView),
        worth: z.number(),
      }),
    ),
  })
  .meta({ id: 'Substitutes', description: '`worth` is the sum of `parts`; `brings` is what nobody else there has' })

const substituteRoute = route('anyone', {
  method: 'post',
  path: '/substitutes',
  middleware: takesJson,
  summary: 'Who could take a seat: ranked substitutes that break nothing which is met and raise no new question',
  request: { body: body(input) },
  responses: { 200: answer(output, 'Substitutes, best first'), ...refusedBody },
})

export const substituteRoutes = makeRouter().openapi(substituteRoute, async (c) => {
  const { db, finder, today } = c.env
  const { draft: asked, member: place, exclude, prefer, limit } = c.req.valid('json')
  const draft = await loadDraft(db, asked, 'draft.')
  const { consortium, organisations } = draft
  const leaving = place == null ? undefined : consortium.members[place]
  if (place != null && !leaving) throw invalid('member', `the draft has no member ${place}; they are counted from 0`)
  const rest: Draft = {
    ...draft,
    consortium: { ...consortium, members: consortium.members.filter((it) => it !== leaving) },
  }
  const { as, substitutes: list } = await findSubstitutes(
    { db, finder, today: today() },
    {
      rest,
      ...(leaving && { leaving, as: leaving.role, chair: chairOf(leaving) }),
      exclude: exclude ?? [],
      prefer,
    },
  )
  // One more is looked for to mend: then those after whom something is still broken are no answer.
  const keeping = leaving ? list : list.filter((it) => it.verdict !== 'ineligible')
  const shown = keeping.slice(0, limit ?? 10)
  const known = await loadOrganisations(
    db,
    shown.map((it) => it.option.organisation.id),
  )
  const language = languageOf(c.req.header('accept-language'))
  const nameOf = (id: string) => organisations.get(id)?.name ?? id
  return c.json(
    {
      engine: finder.engine,
      as,
      total: keeping.length,
      substitutes: shown.map(({ option, ...it }) => ({
        ...it,
        organisation: viewOrganisation(known.get(option.organisation.id) ?? option.organisation),
        why: option.reasons.map((reason) => ({ ...reason, text: sayReason(reason, language, nameOf) })),
      })),
    },
    200,
  )
})
