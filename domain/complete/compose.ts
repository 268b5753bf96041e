// Composing whole teams: who should sit down beside those who do, so that every requirement is met and the sum of the
// stated parts is the greatest. A solver finds them; judge has the last word on each.
import { solve } from 'yalps'
import type { Consortium, Member } from '../consortium.ts'
import { judge, type Overall, overall } from '../judge.ts'
import type { Finding } from '../requirement.ts'
import type { Row } from './linear.ts'
import { type Choice, modelOf, type OptionSeat, type Programme, programmeOf, type Wish } from './model.ts'
import { type Option, type Part, worthOf } from './objective.ts'
import { searchTeam } from './search.ts'

export type Composed = {
  added: { option: Option; role: Member['role'] }[]
  consortium: Consortium
  findings: Finding[]
  verdict: Overall
  parts: Part[]
  /** The sum of the parts. */
  objective: number
  /** No team of these candidates is worth more. */
  bound: number
  proof: 'optimal' | 'best-found'
}

/** Teams, best first; where there are none, whether the solver has proven that there can be none. */
export type Composition = { teams: Composed[]; isProven: boolean }

/** What the solver has to say of one programme: who sits down, if anybody can, and whether it looked at everything. */
type Answer = { seats?: OptionSeat[]; value: number; isSure: boolean }

/** A further team has at most this share of an earlier one's newly seated. */
const alikeAtMost = 2 / 3

/**
 * Composes teams, best first, each different from those before in a third of its new members at least.
 * @returns no team where the candidates allow none; every team returned was judged and is not ineligible.
 */
export function composeTeams(wish: Wish): Composition {
  if (beyondMending(wish).length > 0) return { teams: [], isProven: true }
  const programme = programmeOf(wish)
  const bound = Math.max(...programme.choices.map((it) => boundOf(programme, it, wish)))
  const teams: Composed[] = []
  const unlike: Row[] = []
  let isProven = true
  while (teams.length < wish.limit) {
    const { seats, isSure } = bestOf(programme, wish, unlike)
    isProven &&= isSure
    if (!seats || (seats.length === 0 && teams.length > 0)) break
    const team = composed(seats, isSure, programme, wish, bound)
    const most = team.verdict === 'ineligible' ? seats.length - 1 : Math.floor(seats.length * alikeAtMost)
    // Two records of one organisation may only be seen to be one when judged: then this team is tried no more.
    unlike.push(fewOf(seats, programme, most))
    if (team.verdict !== 'ineligible') teams.push(team)
    if (seats.length === 0 || unlike.length > wish.limit * 4) break
  }
  return { teams, isProven }
}

/** At most so many of these people, whichever of them coordinates: the same in other roles are no other team. */
function fewOf(seats: readonly OptionSeat[], programme: Programme, max: number): Row {
  const people = new Set(seats.map(({ option }) => option))
  const theirs = programme.seats.filter(({ option }) => people.has(option))
  return { terms: theirs.map(({ column }) => ({ column, times: 1 })), max }
}

/**
 * Why there is no team: what those who stay break themselves, whoever joins; else each requirement without which there
 * would be one; else several that are in the way together, none of them to spare.
 * @returns how those who stay stand against them; nothing where no requirement is in the way: then too few could join.
 */
export function conflictOf(wish: Wish): Finding[] {
  const own = beyondMending(wish)
  if (own.length > 0) return own
  const { call, kept } = wish
  const ofPeople = ({ requirement: { kind } }: Finding) => !['project', 'cap', 'advice'].includes(kind)
  const all = judge(call, kept.consortium).filter(ofPeople)
  const each = all.filter((it) => isPossibleWithout(wish, [it]))
  if (each.length > 0 || !isPossibleWithout(wish, all)) return each
  return fewestOf(all, (some) => isPossibleWithout(wish, some))
}

function isPossibleWithout(wish: Wish, findings: readonly Finding[]): boolean {
  const aside = findings.map((it) => it.requirement)
  return bestOf(programmeOf(wish, aside), wish, []).seats !== undefined
}

/** Leaves out one after the other, as long as the rest is still enough. */
const fewestOf = <Item>(items: readonly Item[], isEnough: (some: Item[]) => boolean) =>
  items.reduce<Item[]>(
    (left, item) => {
      const fewer = left.filter((it) => it !== item)
      return isEnough(fewer) ? fewer : left
    },
    [...items],
  )

/** What those who stay break, whoever joins. */
const beyondMending = ({ call, kept }: Wish) => judge(call, kept.consortium).filter(isBeyondMending)

/** Nobody who joins makes up for a member who may not sit there, or for two who both coordinate. */
function isBeyondMending({ requirement: { kind }, verdict, members }: Finding): boolean {
  return (
    verdict === 'broken' && (kind === 'project' || kind === 'every' || (kind === 'coordinator' && members.length > 0))
  )
}

/** The greatest value where people may sit in halves: no whole team reaches beyond it. */
function boundOf(programme: Programme, choice: Choice, wish: Wish): number {
  const { status, result } = solve(modelOf(programme, choice, wish, [], false))
  return status === 'optimal' ? result : status === 'infeasible' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** The best of all programmes. Where the solver had to stop early, common sense may have found a better one. */
function bestOf(programme: Programme, wish: Wish, unlike: readonly Row[]): Answer {
  const answers = programme.choices.map((it) => answerOf(programme, it, wish, unlike))
  const isSure = answers.every((it) => it.isSure)
  const searched = isSure ? undefined : searchTeam(programme, wish, unlike)
  const all = searched ? [...answers, { ...searched, isSure }] : answers
  const [best] = all.filter((it) => it.seats).sort((a, b) => b.value - a.value)
  return { ...(best ?? { value: Number.NaN }), isSure }
}

/** Steps are counted, not milliseconds: the same question has the same answer on a busy machine too. */
function answerOf(programme: Programme, choice: Choice, wish: Wish, unlike: readonly Row[]): Answer {
  const maxIterations = Math.ceil(wish.effort / programme.choices.length)
  const { status, result, variables } = solve(modelOf(programme, choice, wish, unlike, true), { maxIterations })
  const isSure = status === 'optimal' || status === 'infeasible'
  if (!Number.isFinite(result)) return { value: Number.NaN, isSure }
  const taken = new Set(variables.flatMap(([column, value]) => (value > 0.5 ? [column] : [])))
  return { seats: programme.seats.filter((it) => taken.has(it.column)), value: result, isSure }
}

function composed(
  seats: readonly OptionSeat[],
  isSure: boolean,
  { shared }: Programme,
  { call, kept, prefer }: Wish,
  bound: number,
): Composed {
  const consortium = { ...kept.consortium, members: [...kept.consortium.members, ...seats.map((it) => it.member)] }
  const findings = judge(call, consortium)
  const worth = worthOf(
    seats.map((it) => it.option),
    shared,
    prefer,
  )
  const objective = worth.reduce((sum, it) => sum + it.value, 0)
  return {
    added: seats.map(({ option, member }) => ({ option, role: member.role })),
    consortium,
    findings,
    verdict: overall(findings),
    parts: worth,
    objective,
    bound: Math.max(bound, objective),
    proof: isSure ? 'optimal' : 'best-found',
  }
}
