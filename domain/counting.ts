// Counting members and countries: minima and maxima, balances, and whether all are of one country or region.
import { type Moment, selects } from './condition.ts'
import { identitiesOf, type Member } from './consortium.ts'
import { countsAs, regionOf } from './country.ts'
import type { Reading } from './reading.ts'
import type { Count, Fact, Requirement, Selector } from './requirement.ts'

type Asked<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>
type Of = 'organisations' | 'countries'
type Tally = { count: Count; selected: number[]; open: { index: number; missing: Fact[] }[] }

/** Judges `count`. */
export function countReading(requirement: Asked<'count'>, members: readonly Member[], moment: Moment): Reading {
  const { count, selected, open } = tally(requirement.of, requirement.among, members, moment)
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = requirement
  if (count.certain >= atLeast && count.possible <= atMost) return { holds: 'yes', count }
  if (count.certain > atMost) return { holds: 'no', members: selected, count }
  if (count.possible < atLeast) return { holds: 'no', count }
  return { holds: 'open', ...opened(open), count }
}

/** Judges `compare`: the few must not outnumber the many. */
export function compareReading({ few, many }: Asked<'compare'>, members: readonly Member[], moment: Moment): Reading {
  const [less, more] = [few, many].map((among) => tally('organisations', among, members, moment)) as [Tally, Tally]
  const counts = { count: less.count, against: more.count }
  if (less.count.possible <= more.count.certain) return { holds: 'yes', ...counts }
  if (less.count.certain > more.count.possible) return { holds: 'no', ...counts }
  return { holds: 'open', ...opened([...less.open, ...more.open]), ...counts }
}

/** Judges `same`: those who come from elsewhere than most are its culprits; the first seated decide a tie. */
export function sameReading({ of, among }: Asked<'same'>, members: readonly Member[], moment: Moment): Reading {
  const groups = new Map<string, number[]>()
  const open: Tally['open'] = []
  members.forEach((member, index) => {
    const { answer, missing } = selects(among, member, moment)
    if (answer === 'no') return
    if (answer === 'ask') {
      open.push({ index, missing })
      return
    }
    const { country } = member.facts
    const place = of === 'country' ? countsAs(country) : (regionOf(country) ?? country)
    groups.set(place, [...(groups.get(place) ?? []), index])
  })
  const [, ...elsewhere] = [...groups.values()].sort((a, b) => b.length - a.length)
  if (elsewhere.length > 0) return { holds: 'no', members: elsewhere.flat() }
  return open.length > 0 ? { holds: 'open', ...opened(open) } : { holds: 'yes' }
}

/** Counts those selected, for certain and possibly; one organisation and one country count once. */
export function tally(of: Of, among: Selector, members: readonly Member[], moment: Moment): Tally {
  const identities = of === 'organisations' ? identitiesOf(members) : []
  const certain = new Set<string | number | undefined>()
  const possible = new Set<string | number | undefined>()
  const selected: number[] = []
  const open: Tally['open'] = []
  members.forEach((member, index) => {
    const { answer, missing } = selects(among, member, moment)
    if (answer === 'no') return
    const key = of === 'countries' ? countsAs(member.facts.country) : identities[index]
    possible.add(key)
    selected.push(index)
    if (answer === 'yes') certain.add(key)
    else open.push({ index, missing })
  })
  return { count: { certain: certain.size, possible: possible.size }, selected, open }
}

const opened = (open: Tally['open']) => ({
  members: open.map((it) => it.index),
  missing: [...new Set(open.flatMap((it) => it.missing))],
})
