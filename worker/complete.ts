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
import type { Finding } from '../domain/requirement.ts'
import type { Theme } from '../domain/theme.ts'
import type { NoTeam } from '../domain/words/no-team.ts'
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

/** What stands in the way of a team: a requirement as those who stay meet it, the size asked for, or too few to join. */
export type Obstacle = Finding | NoTeam

/** Teams, or why there are none. */
type Answer = Composition & { because: Obstacle[] }
/** With the chairs that are to be filled, wherever that may be. */
export type Completion = Answer & { needs: Need[] }

/** Composes teams around a draft, with a bounded number of queries. */
export async function complete(db: Database, finder: Finder, asked: Asked): Promise<Completion> {
  const { draft, countries, themes, prefer, limit, size } = asked
  const { call, consortium, organisations } = draft
  const needs = needsOf(call, consortium, judge(call, consortium))
  const inCountries = needs.map((it) => narrowed(it, countries))
  const wish: Wish = {
    call,
    kept: { consortium, themesOf: (id) => organisations.get(id)?.themes ?? [] },
    themes,
    options: await gatherOptions(db, finder, draft, inCountries, asked),
    size: [1, Math.max(1, consortium.members.length + needs.length)],
    prefer,
    limit,
    effort: most.effort,
  }
  return { ...(size ? composeWithin(size, wish) : composeFreely(wish)), needs }
}

/** As many as there are chairs; where that is not enough, some more. */
function composeFreely(wish: Wish): Answer {
  const composition = composeTeams(wish)
  if (composition.teams.length > 0) return { ...composition, because: [] }
  const wider = { ...wish, size: [1, wish.size[1] + most.further] satisfies Wish['size'] }
  const other = composeTeams(wider)
  return { ...other, because: other.teams.length > 0 ? [] : obstaclesTo(wider) }
}

/** The size asked for may be what is in the way. */
function composeWithin(size: Wish['size'], wish: Wish): Answer {
  const composition = composeTeams({ ...wish, size })
  if (composition.teams.length > 0) return { ...composition, because: [] }
  const { teams, because } = composeFreely({ ...wish, limit: 1 })
  const [possible] = teams.map((it) => it.consortium.members.length)
  return { ...composition, because: possible ? [{ cause: 'size', asked: size, possible }] : because }
}

function obstaclesTo(wish: Wish): Obstacle[] {
  const conflict = conflictOf(wish)
  return conflict.length > 0 ? conflict : [{ cause: 'candidates' }]
}

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
