// Where somebody who joins would be worth most to a team, found by imagining it done and judging again.
import { partnerArea, rolesIn } from './asked.ts'
import type { ChairStanding, Consortium } from './consortium.ts'
import { type Country, countriesOf, countsAs, inProgramme, regionOf } from './country.ts'
import { isBreached, judge } from './judge.ts'
import type { Call } from './programme.ts'
import { nearer } from './progress.ts'
import type { Finding, Requirement } from './requirement.ts'
import { requirementsOf } from './rules/guides.ts'
import type { Role } from './type.ts'

/** A consortium, how it stands, and what somebody who joins would be worth as far as it was found out. */
export type Judged = { consortium: Consortium; findings: readonly Finding[]; worths: Map<string, number> }

export const judged = (consortium: Consortium, findings: readonly Finding[]): Judged => ({
  consortium,
  findings,
  worths: new Map(),
})

/** Of several roles those with which a coordinator would be worth most to this team, and from where. */
export function mostUseful(
  call: Call,
  team: Judged,
  countries: Country[],
  roles: readonly Role[] | undefined,
): { roles?: readonly Role[]; imagined?: Country } {
  if (!roles) return { imagined: suiting(call, team, 'coordinator', countries, roles)[0] }
  const { consortium, findings } = team
  const options = roles.flatMap((role) => {
    const [imagined] = suiting(call, team, 'coordinator', countries, [role])
    if (imagined === undefined) return []
    const after = judge(call, fill({ as: 'coordinator', imagined, roles: [role] }, consortium))
    return [{ role, imagined, worth: harmAndUseOf(findings, after) }]
  })
  const most = Math.max(...options.map((it) => it.worth))
  const best = options.filter((it) => it.worth === most)
  return { roles: best.map((it) => it.role), imagined: best[0]?.imagined }
}

type Worth = (before: readonly Finding[], after: readonly Finding[]) => number

/**
 * The countries from which somebody would be worth most: all may have to be of one region, one side must not outnumber
 * the other, a new country helps. Countries of a kind are tried only once.
 */
export function suiting(
  call: Call,
  { consortium, findings, worths }: Judged,
  as: ChairStanding,
  countries: Country[],
  roles: readonly Role[] | undefined,
  by: keyof typeof worthOf = 'harm and use',
): Country[] {
  const places = countriesOf(partnerArea(call), call.year)
  const allowed = countries.filter((it) => places.includes(it))
  if (allowed.length < 2 || !requirementsOf(call).some(bindsPartners)) return allowed
  const present = new Set(consortium.members.map((it) => countsAs(it.facts.country)))
  const worth = (country: Country) => {
    const place = present.has(country) ? country : `${inProgramme(country, call.year)} ${regionOf(country)}`
    const kind = [by, as, place, roles?.[0]].join(' ')
    const value =
      worths.get(kind) ?? worthOf[by](findings, judge(call, fill({ as, imagined: country, roles }, consortium)))
    worths.set(kind, value)
    return value
  }
  const found = allowed.map(worth)
  const best = Math.max(...found)
  return allowed.filter((_, at) => found[at] === best)
}

/** Does it matter to a requirement who else sits where, so that not every country of its area will do? */
const bindsPartners = (it: Requirement) =>
  ['same', 'compare', 'oneOf', 'roles'].includes(it.kind) ||
  (it.kind === 'eachCountry' && !it.recommended) ||
  (it.kind === 'count' && rolesIn(it.among.where ?? []) !== undefined)

/** Requirements that are breached only since, counted against. */
const harmOf: Worth = (before, after) =>
  -after.filter((it, index) => isBreached(it) && before[index] && !isBreached(before[index])).length

/** Harm weighs more than use, and what is mended more than what only comes nearer. */
export const harmAndUseOf: Worth = (before, after) =>
  100 * harmOf(before, after) - harmOf(after, before) + nearer(before, after).length

const worthOf = { harm: harmOf, 'harm and use': harmAndUseOf }

/** Of whom nothing stands against: old enough, with the Charter, and of a type that has no role by itself. */
const standIn = { type: 'PRP-43152611', established: '1900-01-01', eche: true } as const

/** The team with an organisation on the chair that has what the chair asks for. */
export function fill(
  { as, imagined, roles }: { as: ChairStanding; imagined: Country; roles?: readonly Role[] },
  team: Consortium,
): Consortium {
  const facts = { ...standIn, country: imagined, ...(roles && { roles: roles.slice(0, 1) }) }
  return { ...team, members: [...team.members, { role: as, facts }] }
}
