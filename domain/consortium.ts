// A draft consortium: who sits at the table, in which standing, with which facts.
import type { Country } from './country.ts'
import type { Field, PartialDate } from './organisation.ts'
import type { Theme } from './theme.ts'
import type { OrganisationType, Role } from './type.ts'

/** Standing in the consortium. Only coordinator and partners count for its minimum (Programme Guide 2026, p. 262). */
export const standings = ['coordinator', 'partner', 'affiliated', 'associated'] as const
export type Standing = (typeof standings)[number]

/** Nobody is looked for as an affiliated entity: it comes with the member it belongs to. */
export type ChairStanding = Exclude<Standing, 'affiliated'>

/** How much an organisation has taken part: a number of past projects, also per action family, or a word. */
export type Experience = number | 'newcomer' | 'less-experienced' | 'experienced' | Record<string, number>

/** What is known of a member; an absent fact is unknown, not a no. */
export type Facts = {
  name?: string
  country: Country
  type?: OrganisationType
  roles?: Role[]
  established?: PartialDate
  oid?: string
  pic?: string
  eche?: boolean
  accredited?: Field[]
  experience?: Experience
  /** Applications at this deadline per action family over all its fields, this one included. */
  applications?: Record<string, number>
}

/** `id` is the organisation's in the record; without one the member is known by its facts alone. */
export type Member = { role: Standing; id?: string; facts: Facts }

/** Facts of the project; all may be unstated. */
export type ProjectFacts = {
  months?: number
  /** EUR */
  grant?: number
  /** Submission round of the call year; 1 if unstated. */
  round?: number
  priorities?: string[]
  /** Numbers of the planned activities as the guide counts them, or how many per cluster. */
  activities?: number[] | Record<string, number>
  /** Category (1, 2) of each planned task, or how many per category. */
  tasks?: number[] | Record<string, number>
  ecosystem?: number
}

export type Consortium = { project: ProjectFacts; themes: Theme[]; members: Member[] }

/** Does a member count for the minimum? Only coordinator and partners do (Programme Guide 2026, p. 262). */
export function isCounted({ role }: { role: Standing }): boolean {
  return role === 'coordinator' || role === 'partner'
}

/**
 * Which members are one organisation, because they share an id, OID or PIC: it counts once.
 * @returns for each member the place at which its organisation first sits.
 */
export function identitiesOf(members: readonly Member[]): number[] {
  const identities = members.map((_, index) => index)
  const marks = [({ id }: Member) => id, ({ facts }: Member) => facts.oid, ({ facts }: Member) => facts.pic]
  for (const markOf of marks) {
    const holders = new Map<string, number>()
    members.forEach((member, index) => {
      const mark = markOf(member)
      if (!mark) return
      const holder = holders.get(mark)
      if (holder === undefined) holders.set(mark, index)
      else join(identities, holder, index)
    })
  }
  return identities
}

/** Who is one with either of two is one with both: known by the place where the first of them sits. */
function join(identities: number[], one: number, other: number) {
  const [first = one, later = other] = [identities[one] ?? one, identities[other] ?? other].sort((a, b) => a - b)
  identities.forEach((it, at) => {
    if (it === later) identities[at] = first
  })
}

/**
 * Facts of the record with what its owner left open filled in by what the person drafting knows.
 * Recorded facts are never contradicted; stated roles are heard only where the record states none.
 */
export function completeFacts(recorded: Facts, answers: Partial<Facts> | undefined): Facts {
  if (!answers) return recorded
  const open = Object.entries(answers).filter(([fact]) => recorded[fact as keyof Facts] === undefined)
  return { ...recorded, ...Object.fromEntries(open) }
}
