// Suggesting partners: candidates in a total order, each with reasons for both sides, what it mends and what it breaks.
import type { Consortium, Facts, Member } from './consortium.ts'
import { judge } from './judge.ts'
import { type Candidate, type Context, type Experience, type Reason, reasonsFor } from './match.ts'
import { familyOf, type Organisation } from './organisation.ts'
import type { Finding, Verdict } from './requirement.ts'
import { weights } from './weights.ts'

export type Suggestion = {
  organisation: Organisation
  /** The sum of the reasons' values, in their order, unrounded. */
  score: number
  reasons: Reason[]
  /** Requirements that were broken or unknown and are so no longer with this partner. */
  mends: string[]
  /** Requirements that are broken only with this partner. */
  breaks: string[]
  /** Requirements still broken, but nearer to being met. */
  helps: string[]
  /** Requirements that become a question with this partner. */
  asks: string[]
}

/** The facts of a recorded organisation that requirements look at. */
export function factsOf(organisation: Organisation): Facts {
  const { name, country, type, roles, established, oid, pic, eche, accredited } = organisation
  return { name, country, type, roles, established, oid, pic, eche, accredited }
}

/** What a person may prefer: those one knows, those one does not, or some of each. */
export const preferences = ['trust', 'balance', 'novelty'] as const
export type Preference = (typeof preferences)[number]

/** Places kept for newcomers: one in `every`, after the first places, which go by score alone. */
export type Seats = { every: number; after: number }

/** Where more than this share of those who take part are there for the first time, newcomers are the rule. */
const mostly = 2 / 3

/**
 * Every action gives newcomers places further down; where the award rewards them they begin at the top, and where they
 * are the rule anyway there are more.
 */
export function seatsFor({ call, team }: Pick<Context, 'call' | 'team'>, prefer: Preference): Seats | undefined {
  if (prefer === 'trust') return undefined
  if (prefer === 'novelty') return { every: 2, after: 0 }
  const areRule = (team.newcomers ?? 0) > mostly
  return { every: areRule ? 3 : 4, after: areRule || call.action.rewardsNewcomers ? 0 : 10 }
}

/**
 * Ranks candidates for a draft: best score first, but one place in some for the best newcomer, who is told so.
 * @param as the standing in which a candidate would join.
 * @returns at most `limit` suggestions; those with no reason in their favour are left out.
 */
export function suggestPartners(
  context: Context,
  candidates: readonly Candidate[],
  as: Member['role'],
  limit: number,
  prefer: Preference = 'balance',
): Suggestion[] {
  const before = judge(context.call, context.consortium)
  const finish = (it: Weighed) => judged(it, context, before, as)
  const weighed = candidates.map((it) => weigh(it, context)).sort(inOrder)
  const family = familyOf(context.call.id)
  const isNew = ({ experience }: { experience: Experience }) => !experience[family]
  const seats = seatsFor(context, prefer)
  const known = best(
    weighed.filter((it) => !seats || !isNew(it)),
    finish,
  )
  const fresh = best(
    weighed.filter((it) => seats !== undefined && isNew(it)),
    finish,
  )
  const list: Suggestion[] = []
  let newcomers = 0
  let [one, other] = [known.next().value, fresh.next().value]
  while (list.length < limit && (one || other)) {
    const isBetter = other && (!one || inOrder(other, one) < 0)
    const isDue = seats && newcomers < Math.floor((list.length + 1 - seats.after) / seats.every)
    if (other && (isBetter || isDue)) {
      const seat: Reason = {
        code: 'newcomer-seat',
        every: seats?.every ?? 0,
        value: weights['newcomer-seat'],
        side: 'you',
      }
      list.push(isBetter ? shown(other) : { ...shown(other), reasons: [...other.reasons, seat] })
      newcomers++
      other = fresh.next().value
    } else if (one) {
      list.push(shown(one))
      one = known.next().value
    }
  }
  return list
}

type Weighed = { organisation: Organisation; experience: Experience; score: number; reasons: Reason[]; turn: number }
type Ranked = Suggestion & { turn: number }

function weigh(candidate: Candidate, context: Context): Weighed {
  const { organisation, experience } = candidate
  const reasons = reasonsFor(candidate, context)
  return { organisation, experience, reasons, score: sumOf(reasons), turn: turnOf(organisation.id, context.consortium) }
}

const sumOf = (reasons: readonly Reason[]) => reasons.reduce((sum, it) => sum + it.value, 0)
const shown = ({ turn: _, ...suggestion }: Ranked): Suggestion => suggestion

/**
 * Judging takes the most time, and what it finds is only ever against somebody: so those who would rank lower even
 * with nothing against them need not be judged yet.
 */
function* best(weighed: readonly Weighed[], finish: (it: Weighed) => Ranked): Generator<Ranked, undefined> {
  let ready: Ranked[] = []
  for (const it of weighed) {
    const ahead = ready.filter((done) => inOrder(done, it) < 0)
    ready = ready.filter((done) => !ahead.includes(done))
    yield* ahead
    const done = finish(it)
    if (done.reasons.some((reason) => reason.value > 0)) ready = [...ready, done].sort(inOrder)
  }
  yield* ready
}

/** The reasons that come from judging the team with the candidate. */
function judged(
  { organisation, reasons, turn }: Weighed,
  context: Context,
  before: Finding[],
  as: Member['role'],
): Ranked {
  const after = judge(context.call, withMember(context.consortium, organisation, as))
  const changed = changes(before, after)
  const against = (code: 'breaks' | 'raises-question', requirement: string): Reason => ({
    code,
    requirement,
    value: weights[code],
    side: 'you',
  })
  const all = [
    ...reasons,
    ...changed.breaks.map((it) => against('breaks', it)),
    ...changed.asks.map((it) => against('raises-question', it)),
  ]
  return { organisation, score: sumOf(all), reasons: all, ...changed, turn }
}

/** The draft as it would be with one more organisation at the table. */
export function withMember(consortium: Consortium, organisation: Organisation, as: Member['role']): Consortium {
  const member: Member = { role: as, id: organisation.id, facts: factsOf(organisation) }
  return { ...consortium, members: [...consortium.members, member] }
}

export type Changes = Pick<Suggestion, 'mends' | 'breaks' | 'helps' | 'asks'>

/** What changes between two judgements of the same action. */
export function changes(before: readonly Finding[], after: readonly Finding[]): Changes {
  const pairs = after.flatMap((now) => {
    const then = before.find((it) => it.requirement.id === now.requirement.id)
    return then ? [{ id: now.requirement.id, then, now }] : []
  })
  const ids = (pick: (then: Finding, now: Finding) => boolean) =>
    pairs.filter(({ then, now }) => pick(then, now)).map((it) => it.id)
  return {
    mends: ids((then, now) => !settled(then.verdict) && settled(now.verdict)),
    breaks: ids((then, now) => then.verdict !== 'broken' && now.verdict === 'broken'),
    helps: ids((then, now) => now.verdict === 'broken' && wantsMore(now) && progress(now) > progress(then)),
    asks: ids((then, now) => settled(then.verdict) && now.verdict === 'unknown'),
  }
}

const progress = (finding: Finding) => finding.count?.certain ?? 0
const wantsMore = ({ requirement }: Finding) =>
  requirement.kind === 'someCountries' || (requirement.kind === 'count' && requirement.atLeast !== undefined)
const settled = (verdict: Verdict) => verdict === 'met' || verdict === 'advice'

/** Points that differ by less tell nobody apart. */
const step = 0.25
const stepOf = (score: number) => Math.floor(score / step)

/** Best score first, in steps; equals by latest confirmation, then in turn, then by id. */
function inOrder(a: Weighed | Ranked, b: Weighed | Ranked): number {
  return (
    stepOf(b.score) - stepOf(a.score) ||
    compare(b.organisation.lastConfirmed ?? '', a.organisation.lastConfirmed ?? '') ||
    a.turn - b.turn ||
    compare(a.organisation.id, b.organisation.id)
  )
}

/** Equals take turns: another draft has them in another order, so that nobody is always first for a name in A. */
function turnOf(id: string, { members }: Consortium): number {
  const text = [id, ...members.map((it) => it.id ?? it.facts.country)].join(' ')
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  // The last letters have hardly moved the upper bits yet.
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  return (hash ^ (hash >>> 13)) >>> 0
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
