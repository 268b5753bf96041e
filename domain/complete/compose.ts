// Composing whole teams: who should sit down beside those who do, so that every requirement is met and the sum of the
// stated parts is the greatest. A solver finds them; judge has the last word on each.
import { type Options, solve } from 'yalps'
import type { Consortium, Member } from '../consortium.ts'
import { judge, type Overall, overall } from '../judge.ts'
import type { Finding, Requirement } from '../requirement.ts'
import { requirementsOf } from '../rules/guides.ts'
import type { Row } from './linear.ts'
import { type Choice, modelOf, type OptionSeat, type Programme, programmeOf, type Wish } from './model.ts'
import { type Option, type Part, worthOf } from './objective.ts'

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

type Found = { seats: OptionSeat[]; value: number; isOptimal: boolean }

/** A further team has at most this share of an earlier one's newly seated. */
const alikeAtMost = 2 / 3

/**
 * Composes teams, best first, each different from those before in a third of its new members at least.
 * @returns no team where the candidates allow none; every team returned was judged and is not ineligible.
 */
export function composeTeams(wish: Wish): Composed[] {
  const programme = programmeOf(wish)
  const teams: Composed[] = []
  const unlike: Row[] = []
  const bound = Math.max(...programme.choices.map((it) => boundOf(programme, it, wish)))
  while (teams.length < wish.limit) {
    const best = programme.choices
      .flatMap((it) => found(programme, it, wish, unlike) ?? [])
      .sort((a, b) => b.value - a.value)[0]
    if (!best || (best.seats.length === 0 && teams.length > 0)) break
    const team = composed(best, programme, wish, bound)
    const most = team.verdict === 'ineligible' ? best.seats.length - 1 : Math.floor(best.seats.length * alikeAtMost)
    // Two records of one organisation may only be seen to be one when judged: then this team is tried no more.
    unlike.push({ terms: best.seats.map(({ column }) => ({ column, times: 1 })), max: most })
    if (team.verdict !== 'ineligible') teams.push(team)
    if (best.seats.length === 0 || unlike.length > wish.limit * 4) break
  }
  return teams
}

/**
 * Why there is no team: what those who stay break themselves, whoever joins; else the requirements without any one of
 * which a team could be composed, because they pull against each other.
 */
export function conflictOf(wish: Wish): Requirement[] {
  const own = judge(wish.call, wish.kept.consortium)
    .filter(isBeyondMending)
    .map((it) => it.requirement)
  if (own.length > 0) return own
  return requirementsOf(wish.call).filter((left) => {
    if (['project', 'cap', 'advice'].includes(left.kind)) return false
    const programme = programmeOf(wish, left)
    return programme.choices.some((it) => found(programme, it, wish, []) !== undefined)
  })
}

/** Nobody who joins makes up for a member who may not sit there, or for two who both coordinate. */
function isBeyondMending({ requirement: { kind }, verdict, members }: Finding): boolean {
  return (
    verdict === 'broken' && (kind === 'project' || kind === 'every' || (kind === 'coordinator' && members.length > 0))
  )
}

/** The greatest value where people may sit in halves: no whole team reaches beyond it. */
function boundOf(programme: Programme, choice: Choice, wish: Wish): number {
  const { status, result } = solve(modelOf(programme, choice, wish, [], false), { timeout: wish.patience })
  return status === 'optimal' ? result : Number.NEGATIVE_INFINITY
}

function found(programme: Programme, choice: Choice, wish: Wish, unlike: readonly Row[]): Found | undefined {
  const options: Options = { timeout: wish.patience, tolerance: 0 }
  const { status, result, variables } = solve(modelOf(programme, choice, wish, unlike, true), options)
  if (!Number.isFinite(result) || (status !== 'optimal' && variables.length === 0)) return undefined
  const taken = new Set(variables.flatMap(([column, value]) => (value > 0.5 ? [column] : [])))
  return { seats: programme.seats.filter((it) => taken.has(it.column)), value: result, isOptimal: status === 'optimal' }
}

function composed(
  { seats, isOptimal }: Found,
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
    proof: isOptimal ? 'optimal' : 'best-found',
  }
}
