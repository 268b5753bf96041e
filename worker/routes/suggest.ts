// Suggesting partners for a draft: gather candidates, let the domain rank them, say why.
import type { Context } from 'hono'
import { z } from 'zod'
import { loadOrganisations } from '../../db/organisations.ts'
import { standings } from '../../domain/consortium.ts'
import { judge } from '../../domain/judge.ts'
import { needsOf } from '../../domain/need.ts'
import { sourceKinds } from '../../domain/organisation.ts'
import { preferences, seatsFor, suggestPartners } from '../../domain/suggest.ts'
import { sayReason } from '../../domain/words/say.ts'
import { gather } from '../candidates.ts'
import type { Env } from '../deps.ts'
import { draftInput, loadDraft } from '../draft.ts'
import { countryInput, languageInput, roleInput, several, themeInput, typeInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { organisationView, reasonView, viewOrganisation } from '../views.ts'
import { answer, body, makeRouter, refusedBody, route, takesJson } from './route.ts'

const wantInput = z
  .object({
    as: z.enum(standings).optional(),
    country: several(countryInput, 300),
    type: several(typeInput),
    role: several(roleInput),
    theme: several(themeInput),
    language: several(languageInput),
    source: several(z.enum(sourceKinds)),
  })
  .meta({ id: 'Want', description: 'Whom to look for; each filter takes one value or a list' })

export type Want = z.infer<typeof wantInput>

/** What suggesting takes in. */
export const suggestInput = z.object({
  draft: draftInput,
  want: wantInput.nullish(),
  prefer: z.enum(preferences).nullish().describe('Partners one can trust by their record, new ones, or some of each'),
  limit: z.number().int().min(1).max(100).nullish(),
})

export const suggestionsView = z
  .object({
    engine: z.enum(['embedded', 'meilisearch']),
    kept: z
      .object({ every: z.number(), after: z.number() })
      .optional()
      .describe('Places for newcomers to the action: one in `every`, after so many that go by score alone'),
    suggestions: z.array(
      z.object({
        organisation: organisationView,
        score: z.number(),
        reasons: z.array(reasonView),
        mends: z.array(z.string()),
        breaks: z.array(z.string()),
        helps: z.array(z.string()),
        asks: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Suggestions' })

const suggest = route('anyone', {
  method: 'post',
  path: '/suggest',
  middleware: takesJson,
  summary: 'Suggest partners for a draft, with reasons that add up to the score',
  description:
    '`mends`: broken or unknown now, settled with this partner. `breaks`: broken only with this partner. ' +
    '`helps`: still broken, but nearer. `asks`: becomes a question.',
  request: {
    body: body(suggestInput),
  },
  responses: { 200: answer(suggestionsView, 'Suggestions, best first'), ...refusedBody },
})

/** Ranks candidates for a draft, and says why. @param among ids to choose among, where it is not the whole record */
export async function suggestTo(
  c: Context<Env>,
  { draft: input, want, limit, prefer }: z.infer<typeof suggestInput>,
  among?: readonly string[],
) {
  const { db, finder } = c.env
  const today = c.env.today()
  const draft = await loadDraft(db, input, 'draft.')
  const { call, consortium } = draft
  const needs = needsOf(call, consortium, judge(call, consortium))
  const { team, candidates } = await gather({ db, finder, today }, draft, needs, want ?? {}, { among })
  const as = want?.as ?? (needs[0]?.as === 'coordinator' && consortium.members.length === 0 ? 'coordinator' : 'partner')
  const context = { call, consortium, team, needs, today }
  const language = languageOf(c.req.header('accept-language'))
  const nameOf = (id: string) => draft.organisations.get(id)?.name ?? id
  const list = suggestPartners(context, candidates, as, limit ?? 10, prefer ?? undefined)
  const whole = await loadOrganisations(
    db,
    list.map((it) => it.organisation.id),
  )
  return {
    engine: finder.engine,
    kept: seatsFor(context, prefer ?? 'balance'),
    suggestions: list.map((it) => ({
      ...it,
      organisation: viewOrganisation(whole.get(it.organisation.id) ?? it.organisation),
      reasons: it.reasons.map((reason) => ({ ...reason, text: sayReason(reason, language, nameOf) })),
    })),
  }
}

export const suggestRoutes = makeRouter().openapi(suggest, async (c) =>
  c.json(await suggestTo(c, c.req.valid('json')), 200),
)
