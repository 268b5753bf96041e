// Looks for who could take a seat at a table: the candidates of the record, judged one by one in that seat.
import type { Database } from '../db/client.ts'
import type { Preferences } from '../domain/complete/objective.ts'
import { type Substitute, substitutesFor } from '../domain/complete/substitutes.ts'
import type { Member, Standing } from '../domain/consortium.ts'
import { judge } from '../domain/judge.ts'
import { type Need, needsOf } from '../domain/need.ts'
import type { Finder } from '../search/port.ts'
import { gatherOptions } from './complete.ts'
import type { Draft } from './draft.ts'

export type Looked = {
  /** Everybody but whoever takes the seat. */
  rest: Draft
  /** Who leaves it: what is met with them shall stay so. */
  leaving?: Member
  /** Where nobody says, whom the table needs most. */
  as?: Standing
  /** What is wanted on the seat besides what the table lacks. */
  chair?: Need
  exclude: readonly string[]
  prefer: Preferences
}

/** @returns those who keep the team as good, best first, and in which standing. */
export async function findSubstitutes(
  { db, finder, today }: { db: Database; finder: Finder; today: string },
  { rest, leaving, as, chair, exclude, prefer }: Looked,
): Promise<{ as: Standing; substitutes: Substitute[] }> {
  const { call, consortium, organisations } = rest
  const needs = needsOf(call, consortium, judge(call, consortium))
  const isFirst = consortium.members.length === 0 && needs[0]?.as === 'coordinator'
  const standing = as ?? (isFirst ? 'coordinator' : 'partner')
  const options = await gatherOptions(db, finder, rest, chair ? [chair, ...needs] : needs, {
    exclude: [...exclude, ...(leaving?.id ? [leaving.id] : [])],
    today,
  })
  const before = leaving ? { ...consortium, members: [...consortium.members, leaving] } : consortium
  const seat = {
    call,
    rest: { consortium, themesOf: (id: string) => organisations.get(id)?.themes ?? [] },
    as: standing,
    before: judge(call, before),
    themes: consortium.themes,
    prefer,
  }
  return { as: standing, substitutes: substitutesFor(seat, options) }
}
