// What speaks for and against a partner: reasons with values. A score is nothing but the sum of its reasons.
import type { Consortium } from './consortium.ts'
import { countsAs } from './country.ts'
import { daysBetween } from './date.ts'
import type { Kinships } from './kinship.ts'
import type { Need } from './need.ts'
import { familyOf, type Language, type Organisation } from './organisation.ts'
import type { Call } from './programme.ts'
import type { Theme } from './theme.ts'
import { projectsOf, type SharedProject, tieOf } from './tie.ts'
import { hasRole, type OrganisationType, type Role } from './type.ts'
import { weights } from './weights.ts'

/** Whom a reason speaks to: why them for you, why you for them, or both. */
export type Side = 'you' | 'them' | 'both'

type Said =
  | { code: 'right-role'; role: Role; needs: string[] }
  | { code: 'possible-role'; role: Role; needs: string[] }
  | { code: 'new-country'; country: string }
  | { code: 'shares-theme'; themes: Theme[] }
  | { code: 'similar-project'; project: string; title: string; year: number; projects: number }
  | { code: 'worked-together'; organisation: string; project: string; title: string; year: number; projects: number }
  | { code: 'programme-experience'; projects: number }
  | { code: 'same-country'; country: string; members: number; of: number }
  | { code: 'same-type'; type: OrganisationType; members: number; of: number }
  | { code: 'takes-part'; type: OrganisationType; share: number }
  | { code: 'action-experience'; action: string; projects: number }
  | { code: 'newcomer'; action: string }
  | { code: 'newcomer-seat'; every: number }
  | { code: 'common-language'; languages: Language[] }
  | { code: 'confirmed-lately'; on: string }
  | { code: 'wants-this-action'; action: string }
  | { code: 'experienced-company'; organisation: string; projects: number }
  | { code: 'asked-by-many'; requests: number; days: number }
  | { code: 'breaks'; requirement: string }
  | { code: 'raises-question'; requirement: string }

export type Reason = Said & { value: number; side: Side }
export type ReasonCode = Said['code']

/** Past projects per action family. */
export type Experience = Record<string, number>

/** A past project of a candidate that speaks of the same as the draft; likeness from 0 to 1. */
export type SimilarProject = { id: string; title: string; year: number; participants: number; likeness: number }

export type Candidate = {
  organisation: Organisation
  experience: Experience
  /** Projects shared with those at the table, newest first. */
  shared: SharedProject[]
  /** Past projects like the draft, most like first. */
  similar: SimilarProject[]
  /** How many have asked it to join lately. */
  asked?: number
}

/** What is known of the team beyond the draft itself. */
export type Team = {
  themes: Theme[]
  languages: Language[]
  /** Past projects per action family of each organisation at the table. */
  experience: Map<string, Experience>
  kinships: Kinships
  /** Of those who took part in this kind of action, the share for whom it was the first time; if enough is known. */
  newcomers?: number
}

export type Context = { call: Call; consortium: Consortium; team: Team; needs: Need[]; today: string }

/** Requests of so many days that are still usual; each doubling counts once. */
export const asking = { days: 30, usual: 2 } as const

const fresh = { days: 180, stillDays: 365 }
/** Scale of a tie before its logarithm, found on the training years. */
const scale = 150

/** All reasons of one candidate except those that come from judging the team with it. */
export function reasonsFor(
  { organisation, experience, shared, similar, asked }: Candidate,
  context: Context,
): Reason[] {
  const { call, team } = context
  const family = familyOf(call.id)
  return [
    ...rolesFor(organisation, context.needs),
    ...newCountryFor(organisation, context.needs),
    ...sharedThemes(organisation.themes, team.themes),
    ...similarProject(similar),
    ...workedTogether(shared, team.experience, call.year),
    ...programmeExperience(experience, shared.length > 0),
    ...sameKind(organisation, team.kinships),
    ...takesPart(organisation, experience, team.kinships),
    ...experienceWith(family, experience, call),
    ...commonLanguages(organisation.languages, team.languages),
    ...confirmedLately(organisation.lastConfirmed, context.today),
    ...wantsAction(organisation, family),
    ...experiencedCompany(experience, family, team.experience),
    ...askedByMany(asked),
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

/** A large project says less of each who took part. */
function similarProject(similar: SimilarProject[]): Reason[] {
  const [best] = similar
  if (!best) return []
  const sum = similar.reduce((total, it) => total + it.likeness / Math.sqrt(Math.max(2, it.participants)), 0)
  const { id: project, title, year } = best
  return [
    valued({ code: 'similar-project', project, title, year, projects: similar.length }, 'you', Math.log1p(3 * sum)),
  ]
}

/** What all shared projects are worth together, told by colleague: each gets its share, with the newest project. */
function workedTogether(shared: SharedProject[], experience: Team['experience'], year: number): Reason[] {
  const colleagues = new Map<string, { newest: SharedProject; projects: number; tie: number }>()
  let all = 0
  for (const it of shared) {
    const tie = tieOf(it, experience, year)
    all += tie
    for (const member of it.members) {
      const so = colleagues.get(member) ?? { newest: it, projects: 0, tie: 0 }
      const newest = it.year > so.newest.year ? it : so.newest
      colleagues.set(member, { newest, projects: so.projects + 1, tie: so.tie + tie / it.members.length })
    }
  }
  const told = [...colleagues].sort(([a, one], [b, other]) => other.tie - one.tie || (a < b ? -1 : 1)).slice(0, 3)
  const sum = told.reduce((total, [, it]) => total + it.tie, 0)
  const amount = Math.log1p(scale * all)
  return told.map(([organisation, { newest, projects, tie }]) => {
    const { id: project, title, year: then } = newest
    const said = { code: 'worked-together', organisation, project, title, year: then, projects } as const
    return valued(said, 'both', (amount * tie) / sum)
  })
}

/** Only of those nobody at the table knows: to have worked together says more, and would else be counted twice. */
function programmeExperience(experience: Experience, isTied: boolean): Reason[] {
  const projects = projectsOf(experience)
  if (projects === 0 || isTied) return []
  return [valued({ code: 'programme-experience', projects }, 'you', Math.log1p(projects))]
}

/** The kinds of organisation that teams like this one gather. */
function sameKind({ country, type }: Organisation, kinships: Kinships): Reason[] {
  const compatriots = kinships.countries.get(country)
  const peers = type && kinships.types.get(type)
  const counted = ({ members, of }: { members: number; of: number }) => ({ members, of })
  return [
    ...(compatriots
      ? [valued({ code: 'same-country', country, ...counted(compatriots) }, 'you', compatriots.amount)]
      : []),
    ...(peers ? [valued({ code: 'same-type', type, ...counted(peers) }, 'you', peers.amount)] : []),
  ]
}

/** Of one without a project, its kind is what tells whether it might take part. */
function takesPart({ type }: Organisation, experience: Experience, kinships: Kinships): Reason[] {
  const taking = type && kinships.takesPart.get(type)
  if (!taking || taking.amount <= 0 || projectsOf(experience) > 0) return []
  return [valued({ code: 'takes-part', type, share: taking.share }, 'you', taking.amount)]
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

/** Whoever is asked by everybody cannot answer everybody: others, who would, move up. */
function askedByMany(requests = 0): Reason[] {
  const { days, usual } = asking
  return requests > usual ? [valued({ code: 'asked-by-many', requests, days }, 'you', Math.log2(requests / usual))] : []
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
