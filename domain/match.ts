// What speaks for and against a partner: reasons with values. A score is nothing but the sum of its reasons.
import type { Consortium } from './consortium.ts'
import { countsAs } from './country.ts'
import { daysBetween } from './date.ts'
import type { Need } from './need.ts'
import { familyOf, type Language, type Organisation } from './organisation.ts'
import type { Call } from './programme.ts'
import type { Theme } from './theme.ts'
import { hasRole, type Role } from './type.ts'

/** Whom a reason speaks to: why them for you, why you for them, or both. */
export type Side = 'you' | 'them' | 'both'

type Said =
  | { code: 'right-role'; role: Role; needs: string[] }
  | { code: 'possible-role'; role: Role; needs: string[] }
  | { code: 'new-country'; country: string }
  | { code: 'shares-theme'; themes: Theme[] }
  | { code: 'worked-together'; organisation: string; project: string; title: string; year: number }
  | { code: 'action-experience'; action: string; projects: number }
  | { code: 'newcomer'; action: string }
  | { code: 'common-language'; languages: Language[] }
  | { code: 'confirmed-lately'; on: string }
  | { code: 'wants-this-action'; action: string }
  | { code: 'experienced-company'; organisation: string; projects: number }
  | { code: 'breaks'; requirement: string }
  | { code: 'raises-question'; requirement: string }

export type Reason = Said & { value: number; side: Side }
export type ReasonCode = Said['code']

/** How much each reason counts. The one table of weights. */
export const weights: Record<ReasonCode, number> = {
  'right-role': 2,
  'possible-role': 0.75,
  'new-country': 1.5,
  'shares-theme': 1,
  'worked-together': 1,
  'action-experience': 0.5,
  newcomer: 0.75,
  'common-language': 0.4,
  'confirmed-lately': 0.5,
  'wants-this-action': 0.75,
  'experienced-company': 0.25,
  breaks: -4,
  'raises-question': -0.5,
}

/** A tie between a candidate and somebody at the table: a project both took part in. */
export type SharedProject = { organisation: string; project: string; title: string; year: number }

/** Past projects per action family. */
export type Experience = Record<string, number>

export type Candidate = {
  organisation: Organisation
  experience: Experience
  /** Projects shared with those at the table, newest first. */
  shared: SharedProject[]
}

/** What is known of the team beyond the draft itself. */
export type Team = {
  themes: Theme[]
  languages: Language[]
  /** Past projects per action family of each organisation at the table. */
  experience: Map<string, Experience>
}

export type Context = { call: Call; consortium: Consortium; team: Team; needs: Need[]; today: string }

const fresh = { days: 180, stillDays: 365 }

/** All reasons of one candidate except those that come from judging the team with it. */
export function reasonsFor({ organisation, experience, shared }: Candidate, context: Context): Reason[] {
  const { call, team } = context
  const family = familyOf(call.id)
  return [
    ...rolesFor(organisation, context.needs),
    ...newCountryFor(organisation, context.needs),
    ...sharedThemes(organisation.themes, team.themes),
    ...workedTogether(shared, call.year),
    ...experienceWith(family, experience, call),
    ...commonLanguages(organisation.languages, team.languages),
    ...confirmedLately(organisation.lastConfirmed, context.today),
    ...wantsAction(organisation, family),
    ...experiencedCompany(experience, family, team.experience),
  ]
}

const valued = (said: Said, side: Side, times = 1): Reason => ({ ...said, value: weights[said.code] * times, side })

/** Falling returns: the first counts whole, each further one half of the one before. */
const falling = (count: number) => 2 - 2 ** (1 - count)

/** A role it has for certain fills a chair; one the national agency must decide on may. */
function rolesFor(organisation: Organisation, needs: Need[]): Reason[] {
  const open = needs.filter((need) => need.roles && need.countries.includes(countsAs(organisation.country)))
  for (const [answer, code] of [
    ['yes', 'right-role'],
    ['ask', 'possible-role'],
  ] as const) {
    const role = open.flatMap((it) => it.roles ?? []).find((it) => hasRole(organisation, it) === answer)
    if (role)
      return [valued({ code, role, needs: open.filter((it) => it.roles?.includes(role)).map((it) => it.id) }, 'you')]
  }
  return []
}

function newCountryFor({ country }: Organisation, needs: Need[]): Reason[] {
  const wanted = needs.some((it) => it.newCountry && it.countries.includes(countsAs(country)))
  return wanted ? [valued({ code: 'new-country', country }, 'you')] : []
}

function sharedThemes(theirs: Theme[], ours: Theme[]): Reason[] {
  const themes = ours.filter((it) => theirs.includes(it))
  return themes.length > 0 ? [valued({ code: 'shares-theme', themes }, 'both', falling(themes.length))] : []
}

/** One reason per colleague, for the newest project shared; it fades by half every five years. */
function workedTogether(shared: SharedProject[], year: number): Reason[] {
  const colleagues = new Map<string, SharedProject>()
  for (const tie of shared) if (!colleagues.has(tie.organisation)) colleagues.set(tie.organisation, tie)
  return [...colleagues.values()].slice(0, 3).map((tie, index) => {
    const age = Math.max(0, year - tie.year)
    return valued({ code: 'worked-together', ...tie }, 'both', 2 ** (-age / 5) / (index + 1))
  })
}

/** Our record may not know all: a newcomer is one of whom we know no project of this kind. */
function experienceWith(family: string, experience: Experience, { action }: Call): Reason[] {
  const projects = experience[family] ?? 0
  if (projects > 0) return [valued({ code: 'action-experience', action: family, projects }, 'you', falling(projects))]
  return action.rewardsNewcomers ? [valued({ code: 'newcomer', action: family }, 'you')] : []
}

function commonLanguages(theirs: Language[], ours: Language[]): Reason[] {
  const languages = ours.filter((it) => theirs.includes(it))
  return languages.length > 0 ? [valued({ code: 'common-language', languages }, 'both', falling(languages.length))] : []
}

function confirmedLately(on: string | undefined, today: string): Reason[] {
  if (!on) return []
  const age = daysBetween(on, today)
  if (age < 0 || age > fresh.stillDays) return []
  return [valued({ code: 'confirmed-lately', on }, 'you', age <= fresh.days ? 1 : 0.5)]
}

function wantsAction({ actions }: Organisation, family: string): Reason[] {
  return actions.includes(family) ? [valued({ code: 'wants-this-action', action: family }, 'them')] : []
}

/** A newcomer gains from sitting next to somebody who has done it before. */
function experiencedCompany(own: Experience, family: string, team: Team['experience']): Reason[] {
  if (own[family]) return []
  const [best] = [...team]
    .map(([organisation, it]) => ({ organisation, projects: it[family] ?? 0 }))
    .filter((it) => it.projects > 0)
    .sort((a, b) => b.projects - a.projects || (a.organisation < b.organisation ? -1 : 1))
  return best ? [valued({ code: 'experienced-company', ...best }, 'them')] : []
}
