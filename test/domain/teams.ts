// Teams that meet every requirement of an action with nothing to spare, as the ground that examples change.
import type { Consortium, Member, Standing } from '../../domain/consortium.ts'
import { judge, overall } from '../../domain/judge.ts'
import type { Call } from '../../domain/programme.ts'
import type { Finding } from '../../domain/requirement.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { moreTeams } from './good-teams.ts'
import { member } from './member.ts'

/** The action a draft names; a test that names one that is not there is wrong. */
export function call(id: string, year = id === 'KA229' ? 2019 : 2026): Call {
  const found = findCall(id, year)
  if (!found) throw new Error(`${year} has no ${id}`)
  return found
}

/** The finding of one requirement. */
export function findingOf(it: Call, draft: Consortium, id: string): Finding {
  const found = judge(it, draft).find((finding) => finding.requirement.id === id)
  if (!found) throw new Error(`${it.id} has no requirement ${id}`)
  return found
}

export const verdictOf = (it: Call, draft: Consortium) => overall(judge(it, draft))

/** Verdict per requirement. */
export function verdicts(it: Call, draft: Consortium): Record<string, string> {
  return Object.fromEntries(judge(it, draft).map((finding) => [finding.requirement.id, finding.verdict]))
}

const school = (role: Standing, country: string) => member(role, country, { type: 'EPLUS-EDU-GEN-SEC' })
const authority = (role: Standing, country: string) =>
  member(role, country, { type: 'EPLUS-BODY-PUB-LOC', roles: ['school_authority'] })
const company = (country: string) => member('partner', country, { type: 'EPLUS-ENT-SME' })
const vetSchool = (role: Standing, country: string) => member(role, country, { type: 'EPLUS-EDU-VOC-SEC' })

const teams: Record<string, () => Consortium> = {
  KA210: () => ({
    themes: [],
    project: { months: 12, grant: 60_000, priorities: ['inclusion'] },
    members: [school('coordinator', 'NO'), school('partner', 'FI')],
  }),
  KA220: () => ({
    themes: [],
    project: { months: 24, grant: 250_000, priorities: ['inclusion'] },
    members: [school('coordinator', 'NO'), school('partner', 'FI'), school('partner', 'ES')],
  }),
  KA240: () => ({
    themes: [],
    project: { months: 36, grant: 400_000, tasks: [1, 1, 2] },
    members: [
      authority('coordinator', 'NO'),
      school('partner', 'NO'),
      school('partner', 'NO'),
      authority('partner', 'FI'),
      school('partner', 'FI'),
      school('partner', 'FI'),
    ],
  }),
  COVE: () => ({
    themes: [],
    project: { months: 48, grant: 4_000_000, activities: [1, 2, 3, 4, 10, 11, 12, 16, 17] },
    members: [
      vetSchool('coordinator', 'NO'),
      company('NO'),
      ...['FI', 'ES', 'GR'].flatMap((country) => [vetSchool('partner', country), company(country)]),
    ],
  }),
  KA229: () => ({
    themes: [],
    project: { months: 24, grant: 66_000 },
    members: [school('coordinator', 'NO'), school('partner', 'FI')],
  }),
}

/** A fresh eligible team for an action. */
export function goodTeam({ id, action }: Call): Consortium {
  const team = teams[action.id] ?? moreTeams[action.id] ?? moreTeams[id]
  if (!team) throw new Error(`no team for ${id}`)
  return team()
}

/** A good team after a change. */
export function changed(it: Call, change: (draft: Consortium) => void): Consortium {
  const draft = goodTeam(it)
  change(draft)
  return draft
}

export const first = ({ members: [it] }: Consortium): Member => it ?? member('coordinator', 'NO')
export const last = ({ members }: Consortium): Member => members.at(-1) ?? member('partner', 'NO')

/** Random numbers that are the same on every run (mulberry32). */
export function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const chance = (share: number) => next() < share
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const out = [...items]
    for (let i = out.length - 1; i > 0; i--) {
      const j = below(i + 1)
      ;[out[i], out[j]] = [out[j] as Item, out[i] as Item]
    }
    return out
  }
  return { below, pick, chance, shuffle }
}
export type Dice = ReturnType<typeof dice>
