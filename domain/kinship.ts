// What countries and types say of a candidate, given those at the table: real teams gather some kinds more than chance.
import type { Consortium } from './consortium.ts'

/** Organisations of the record by country and type (empty: not known): how many, how many took part, how often. */
export type Group = { country: string; type: string; organisations: number; active: number; projects: number }

/** How much a value at the table speaks for another of the same, and what is said of it. */
export type Kinship = { value: string; members: number; of: number; amount: number }

export type Kinships = {
  countries: Map<string, Kinship>
  types: Map<string, Kinship>
  /** Per type: the logarithm of how much more often than others such organisations take part at all. */
  takesPart: Map<string, { share: number; amount: number }>
}

/** Chance kept for what nobody at the table is; organisations at which a type's own share counts half. */
const smooth = { chance: 0.3, few: 50, takesPart: 1.5 }

/** Reads the table's countries and types against the record's. */
export function kinshipsOf({ members }: Consortium, groups: readonly Group[]): Kinships {
  return {
    countries: kinshipBy(
      members.map((it) => it.facts.country),
      groups.map((it) => [it.country, it.projects]),
    ),
    types: kinshipBy(
      members.flatMap((it) => it.facts.type ?? []),
      groups.filter((it) => it.type !== '').map((it) => [it.type, it.projects]),
    ),
    takesPart: takesPartOf(groups),
  }
}

/** A value that one in three have at the table but one in a hundred on record binds; one that all have does not. */
function kinshipBy(seated: readonly string[], recorded: readonly (readonly [string, number])[]): Map<string, Kinship> {
  const counts = new Map<string, number>()
  for (const [value, projects] of recorded) counts.set(value, (counts.get(value) ?? 0) + projects)
  const all = [...counts.values()].reduce((sum, it) => sum + it, 0)
  const kinships = new Map<string, Kinship>()
  for (const value of seated) {
    if (kinships.has(value)) continue
    const members = seated.filter((it) => it === value).length
    const usual = ((counts.get(value) ?? 0) + 1) / (all + counts.size + 1)
    const amount = Math.log1p(members / seated.length / usual / smooth.chance)
    kinships.set(value, { value, members, of: seated.length, amount })
  }
  return kinships
}

function takesPartOf(groups: readonly Group[]): Kinships['takesPart'] {
  const types = new Map<string, { organisations: number; active: number }>()
  for (const { type, organisations, active } of groups) {
    if (type === '') continue
    const so = types.get(type) ?? { organisations: 0, active: 0 }
    types.set(type, { organisations: so.organisations + organisations, active: so.active + active })
  }
  const all = [...types.values()].reduce(
    (sum, it) => ({ organisations: sum.organisations + it.organisations, active: sum.active + it.active }),
    { organisations: 0, active: 0 },
  )
  if (all.active === 0) return new Map()
  const usual = all.active / all.organisations
  return new Map(
    [...types].map(([type, { organisations, active }]) => {
      const share = (active + smooth.few * usual) / (organisations + smooth.few)
      const amount = Math.max(-smooth.takesPart, Math.min(smooth.takesPart, Math.log(share / usual)))
      return [type, { share, amount }]
    }),
  )
}
