// Which action fits this team? Every action of a call year with its verdict, best first.
import type { Consortium } from './consortium.ts'
import { judge, type Overall, overall } from './judge.ts'
import type { Verdict } from './requirement.ts'
import { listCalls } from './rules/guides.ts'

/** An action for a team: the ids of the requirements that are broken, and of those that are open. */
export type Fit = { action: string; verdict: Overall; broken: string[]; unknown: string[] }

const order: Overall[] = ['eligible', 'unknown', 'ineligible']

/** All actions of a year for one team: by verdict, then with fewest broken, then fewest open, then in the guide's order. */
export function rankActions(year: number, consortium: Consortium): Fit[] {
  return listCalls(year)
    .map((call): Fit => {
      const findings = judge(call, consortium)
      const ids = (verdict: Verdict) => findings.flatMap((it) => (it.verdict === verdict ? [it.requirement.id] : []))
      return { action: call.id, verdict: overall(findings), broken: ids('broken'), unknown: ids('unknown') }
    })
    .sort(
      (a, b) =>
        order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
        a.broken.length - b.broken.length ||
        a.unknown.length - b.unknown.length,
    )
}
