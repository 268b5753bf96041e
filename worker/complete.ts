// Composing for a draft: who stays, who could join, and the wish that the domain's composer works on.
import type { Database } from '../db/client.ts'
import { type Composition, composeTeams, conflictOf } from '../domain/complete/compose.ts'
import type { Wish } from '../domain/complete/model.ts'
import type { Option, Preferences } from '../domain/complete/objective.ts'
import { countsAs } from '../domain/country.ts'
import { judge } from '../domain/judge.ts'
import { reasonsFor } from '../domain/match.ts'
import { type Need, needsOf } from '../domain/need.ts'
import { familyOf } from '../domain/organisation.ts'
import type { Theme } from '../domain/theme.ts'
import type { Finder } from '../search/port.ts'
import { gather } from './candidates.ts'
import type { Draft } from './draft.ts'

export type Asked = {
  draft: Draft
  /** Ids never to seat, and the only countries to look in. */
  exclude: readonly string[]
  countries?: readonly string[]
  themes: readonly Theme[]
  size?: [number, number]
  prefer: Preferences
  limit: number
  today: string
}

/** Steps of the solver for one team; seats beyond the chairs if those are too few. */
const most = { effort: 200, further: 2 }

/** Composes teams around a draft, with a bounded number of queries. @returns teams, or what pulls against each other. */
export async function complete(db: Database, finder: Finder, asked: Asked) {
  const { draft, countries, prefer, limit } = asked
  const { call, consortium, organisations } = draft
  const needs = needsOf(call, consortium, judge(call, consortium)).map((it) => narrowed(it, countries))
  const options = await gatherOptions(db, finder, draft, needs, asked)
  const seated = consortium.members.length
  const wish: Wish = {
    call,
    kept: { consortium, themesOf: (id) => organisations.get(id)?.themes ?? [] },
    themes: asked.themes,
    options,
    size: asked.size ?? [1, Math.max(1, seated + needs.length)],
    prefer,
    limit,
    effort: most.effort,
  }
  const composition = composeTeams(wish)
  if (composition.teams.length > 0 || asked.size) return answered(wish, composition)
  const wider = { ...wish, size: [1, wish.size[1] + most.further] satisfies Wish['size'] }
  return answered(wider, composeTeams(wider))
}

const answered = (wish: Wish, composition: Composition) => ({
  ...composition,
  against: composition.teams.length > 0 ? [] : conflictOf(wish),
})

/** Who could join, with the reasons for each; in one order, so that equal questions have equal answers. */
export async function gatherOptions(
  db: Database,
  finder: Finder,
  draft: Draft,
  needs: readonly Need[],
  { exclude, countries, today }: Pick<Asked, 'exclude' | 'countries' | 'today'>,
): Promise<Option[]> {
  const { call, consortium } = draft
  const { team, candidates } = await gather(
    { db, finder, today },
    draft,
    needs,
    {},
    { composing: { exclude, countries } },
  )
  const context = { call, consortium, team, needs: [...needs], today }
  const excluded = new Set(exclude)
  return candidates
    .filter(({ organisation: { id } }) => !excluded.has(id))
    .filter(({ organisation: { country } }) => !countries || countries.includes(countsAs(country)))
    .map((it) => ({
      organisation: it.organisation,
      reasons: reasonsFor(it, context),
      isNewcomer: !it.experience[familyOf(call.id)],
    }))
    .sort((a, b) => (a.organisation.id < b.organisation.id ? -1 : 1))
}

/** A chair, looked for in these countries only. */
function narrowed(need: Need, countries: readonly string[] | undefined): Need {
  if (!countries) return need
  return { ...need, countries: need.countries.filter((it) => countries.includes(it)) }
}
