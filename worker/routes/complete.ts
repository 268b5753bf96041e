// Composing whole teams for a draft: eligible by construction, each judged, with what it is worth and could be at best.
import { z } from 'zod'
import { loadOrganisations } from '../../db/organisations.ts'
import type { Composed } from '../../domain/complete/compose.ts'
import { countsAs } from '../../domain/country.ts'
import type { Need } from '../../domain/need.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { sayNoTeam } from '../../domain/words/no-team.ts'
import { sayFinding, sayNeed } from '../../domain/words/say.ts'
import { type Completion, complete } from '../complete.ts'
import { type Draft, draftInput, loadDraft } from '../draft.ts'
import { countryInput, idInput, preferInput, themeInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { teamView, viewTeam } from '../views-of-teams.ts'
import { answer, body, makeRouter, refusedBody, route, takesJson } from './route.ts'

const most = { size: 60, teams: 5, excluded: 10_000, countries: 300 }

/** What the composer takes in. */
export const completeInput = z.object({
  draft: draftInput,
  themes: z.array(themeInput).max(60).nullish().describe("Themes to cover; the draft's own where absent"),
  size: z
    .tuple([z.number().int().min(1).max(most.size), z.number().int().min(1).max(most.size)])
    .nullish()
    .describe('Fewest and most organisations of the whole team'),
  keep: z
    .array(z.number().int().min(0))
    .max(100)
    .nullish()
    .describe('Members of the draft who stay, by place; all where absent'),
  exclude: z.array(idInput).max(most.excluded).nullish().describe('Organisations never to seat'),
  countries: z.array(countryInput).min(1).max(most.countries).nullish().describe('The only countries to look in'),
  prefer: preferInput,
  limit: z.number().int().min(1).max(most.teams).nullish(),
})

const output = z
  .object({
    engine: z.enum(['embedded', 'meilisearch']),
    teams: z.array(teamView),
    none: z
      .object({
        proof: z
          .enum(['proven', 'not-found'])
          .describe('`proven`: these candidates allow no team. `not-found`: the solver stopped before it knew'),
        because: z
          .array(z.object({ requirement: z.string(), text: z.string(), find: z.array(z.string()) }))
          .describe(
            'A requirement of the action, `size` or `candidates` (too few could join), and who would have to be found',
          ),
      })
      .optional(),
  })
  .meta({ id: 'Teams' })

const completeDraft = route('anyone', {
  method: 'post',
  path: '/complete',
  middleware: takesJson,
  summary: 'Compose whole teams around those who stay: every requirement met, several different ones, best first',
  description:
    'Where no team can be composed of the record, `none` names the requirements that pull against each other.',
  request: { body: body(completeInput) },
  responses: { 200: answer(output, 'Teams, best first'), ...refusedBody },
})

export const completeRoutes = makeRouter().openapi(completeDraft, async (c) => {
  const { db, finder, today } = c.env
  const asked = c.req.valid('json')
  const whole = await loadDraft(db, asked.draft, 'draft.')
  const stay = checkedKeep(asked.keep ?? undefined, whole)
  const draft: Draft = {
    ...whole,
    consortium: { ...whole.consortium, members: stay.flatMap((at) => whole.consortium.members[at] ?? []) },
  }
  checkTogether(draft)
  const { members } = draft.consortium
  for (const { id } of members)
    if (id && asked.exclude?.includes(id)) throw invalid('exclude', `“${id}” stays at the table`)
  const { size } = asked
  if (size && size[0] > size[1]) throw invalid('size', `${size[0]} is more than ${size[1]}`)
  if (size && size[1] < members.length) throw invalid('size[1]', `${members.length} members stay at the table`)
  const { teams, isProven, ...none } = await complete(db, finder, {
    draft,
    exclude: asked.exclude ?? [],
    countries: asked.countries?.map(countsAs),
    themes: asked.themes ?? draft.consortium.themes,
    size: size ?? undefined,
    prefer: asked.prefer,
    limit: asked.limit ?? 3,
    today: today(),
  })
  const language = languageOf(c.req.header('accept-language'))
  const seated = await loadOrganisations(
    db,
    teams.flatMap((it) => it.added.map(({ option }) => option.organisation.id)),
  )
  const known = new Map([...draft.organisations, ...seated])
  const removed = whole.consortium.members.flatMap((_, at) => (stay.includes(at) ? [] : [at]))
  const view = (team: Composed) =>
    viewTeam(team, {
      call: draft.call,
      kept: members.length,
      removed,
      themes: asked.themes ?? draft.consortium.themes,
      known,
      language,
    })
  return c.json(
    {
      engine: finder.engine,
      teams: teams.map(view),
      ...(teams.length === 0 && {
        none: {
          proof: isProven ? ('proven' as const) : ('not-found' as const),
          because: viewObstacles(none, draft, language),
        },
      }),
    },
    200,
  )
})

/** What is in the way, how those who stay stand against it, and the chairs it leaves empty, each said once. */
function viewObstacles(
  { because, needs }: Pick<Completion, 'because' | 'needs'>,
  { call, consortium }: Draft,
  language: ScreenLanguage,
) {
  const find = (some: readonly Need[]) => [...new Set(some.map((it) => sayNeed(it, language)))]
  return because.map((it) => {
    if ('cause' in it)
      return { requirement: it.cause, text: sayNoTeam(it, language), find: it.cause === 'size' ? [] : find(needs) }
    const { id } = it.requirement
    return {
      requirement: id,
      text: sayFinding(it, consortium, call.year, language),
      find: find(needs.filter(({ requirements }) => requirements.includes(id))),
    }
  })
}

function checkedKeep(keep: number[] | undefined, { consortium: { members } }: Draft): number[] {
  const all = members.map((_, at) => at)
  const wrong = keep?.findIndex((it) => it >= members.length) ?? -1
  if (wrong >= 0) throw invalid(`keep[${wrong}]`, `the draft has no member ${keep?.[wrong]}; they are counted from 0`)
  return keep ? all.filter((it) => keep.includes(it)) : all
}

/** @throws a problem for an action that an organisation applies for alone. */
function checkTogether({ call }: Draft) {
  const isAlone = call.action.requires.some(
    (it) =>
      it.kind === 'count' && it.of === 'organisations' && it.atMost === 1 && it.among.standing.includes('partner'),
  )
  if (isAlone) throw invalid('draft.action', `${call.id} is applied for alone: there is no team to compose`)
}
