// A team by common sense, for when the solver has no time left: who fits the next chair best sits down, then single
// swaps as long as they gain. It proves nothing, but never seats a team that judge refuses.
import type { Consortium } from '../consortium.ts'
import { countsAs } from '../country.ts'
import { judge, overall } from '../judge.ts'
import { firstNeedOf, type Need } from '../need.ts'
import type { Finding } from '../requirement.ts'
import { hasRole } from '../type.ts'
import type { Row } from './linear.ts'
import type { OptionSeat, Programme, Wish } from './model.ts'
import { partsOf, worthOf } from './objective.ts'

/** Judgements at most; beginnings, each with another one on the first chair; and so many who might take a seat instead. */
const most = { judgements: 600, beginnings: 12, instead: 30 }

/** @returns those who join and what the team is worth, or undefined where this way leads to no team. */
export function searchTeam(
  programme: Programme,
  wish: Wish,
  unlike: readonly Row[],
): { seats: OptionSeat[]; value: number } | undefined {
  const { call, kept, size, prefer } = wish
  const { members } = kept.consortium
  const asked = questionsIn(judge(call, kept.consortium))
  const own = new Map(programme.seats.map((it) => [it, sum(partsOf(it.option, prefer))]))
  const byWorth = [...programme.seats].sort((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0))
  let judgements = 0
  const teamOf = (seats: readonly OptionSeat[]): Consortium => ({
    ...kept.consortium,
    members: [...members, ...seats.map((it) => it.member)],
  })
  const judged = (seats: readonly OptionSeat[]) => {
    judgements += 1
    return judge(call, teamOf(seats))
  }
  const worth = (seats: readonly OptionSeat[]) =>
    sum(
      worthOf(
        seats.map((it) => it.option),
        programme.shared,
        prefer,
      ),
    )
  const isAllowed = (seats: readonly OptionSeat[]) =>
    members.length + seats.length >= size[0] &&
    members.length + seats.length <= size[1] &&
    unlike.every(({ terms, max = 0 }) => terms.filter((it) => has(seats, it.column)).length <= max)
  const stands = (findings: readonly Finding[]) =>
    overall(findings) !== 'ineligible' &&
    [...questionsIn(findings)].every((it) => asked.has(it)) &&
    !findings.some(needsOneTwice)

  const seated = (beginning: number): OptionSeat[] | undefined => {
    let seats: OptionSeat[] = []
    while (members.length + seats.length < size[1] && judgements < most.judgements) {
      const findings = judged(seats)
      const need = firstNeedOf(call, teamOf(seats), findings)
      if (!need && stands(findings) && isAllowed(seats)) return seats
      const free = byWorth.filter((it) => !seats.some((other) => other.option === it.option))
      const next = free.filter((it) => fits(it, need, seats, wish))[seats.length === 0 ? beginning : 0]
      if (!next) return undefined
      seats = [...seats, next]
    }
    return isAllowed(seats) && stands(judged(seats)) ? seats : undefined
  }

  let best = seated(0)
  for (let beginning = 1; !best && beginning < most.beginnings; beginning++) best = seated(beginning)
  while (best && judgements < most.judgements) {
    const now: OptionSeat[] = best
    const better = neighboursOf(now, byWorth)
      .map((seats) => ({ seats, value: worth(seats) }))
      .filter(({ seats, value }) => value > worth(now) + 1e-9 && isAllowed(seats))
      .sort((a, b) => b.value - a.value)
      .find(({ seats }) => judgements < most.judgements && stands(judged(seats)))
    if (!better) break
    best = better.seats
  }
  return best && { seats: best, value: worth(best) }
}

const sum = (parts: readonly { value: number }[]) => parts.reduce((total, it) => total + it.value, 0)
const has = (seats: readonly OptionSeat[], column: string) => seats.some((it) => it.column === column)
const questionsIn = (findings: readonly Finding[]) =>
  new Set(findings.filter((it) => it.verdict === 'unknown').map((it) => it.requirement.id))

/** A role that only one organisation has which would have another to fill as well: the solver never does that. */
const needsOneTwice = ({ requirement: { kind }, verdict }: Finding) =>
  verdict === 'advice' && ['roles', 'someCountries', 'eachCountry'].includes(kind)

/** May this one sit on the chair? Where no chair is left, anybody may who only partners. */
function fits({ member }: OptionSeat, need: Need | undefined, seats: readonly OptionSeat[], { kept }: Wish): boolean {
  if (member.role !== (need?.as ?? 'partner')) return false
  const country = countsAs(member.facts.country)
  if (!need) return true
  const present = [...kept.consortium.members, ...seats.map((it) => it.member)].map((it) => countsAs(it.facts.country))
  if (!need.countries.includes(country) || (need.newCountry && present.includes(country))) return false
  return !need.roles || need.roles.some((role) => hasRole(member.facts, role) === 'yes')
}

/** Teams that differ by one who joins, leaves or takes another's seat. */
function neighboursOf(seats: readonly OptionSeat[], byWorth: readonly OptionSeat[]): OptionSeat[][] {
  const free = byWorth.filter((it) => !seats.some((other) => other.option === it.option))
  const of = (role: string) => free.filter((it) => it.member.role === role).slice(0, most.instead)
  return [
    ...of('partner').map((it) => [...seats, it]),
    ...seats.flatMap((out) => {
      const rest = seats.filter((it) => it !== out)
      return [rest, ...of(out.member.role).map((it) => [...rest, it])]
    }),
  ]
}
