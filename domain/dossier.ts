// The dossier: what an application form asks of a consortium, gathered in one value that no language has touched yet.
import type { Consortium, Facts, Standing } from './consortium.ts'
import type { Answer, Country } from './country.ts'
import { experienceOf, type Known, kindOf } from './experience.ts'
import type { Overall } from './judge.ts'
import type { Need } from './need.ts'
import type { Source } from './organisation.ts'
import type { Call } from './programme.ts'
import type { Finding } from './requirement.ts'
import type { Theme } from './theme.ts'
import { type OrganisationType, type Role, rolesOf } from './type.ts'

/** What is known of a member beside its facts; seats stand in the order of the members. */
export type DossierSeat = {
  /** Are its facts at hand? Of one that is out of reach nothing is said but that. */
  known: boolean
  /** Facts that the person drafting states; the rest is recorded. */
  stated: Partial<Facts>
  /** Does the person drafting say that it agreed to be named with its OID and PIC? */
  agreed: boolean
  /** What it is to do in the project, as written by the person drafting. */
  task?: string
  themes?: readonly Theme[]
  town?: string
  source?: Source
  /** Past projects per action family, as the record counts them. */
  projects?: Record<string, number>
}

/** A judged draft: what `judge` and `needsOf` gave for it. Members of findings are places in the consortium. */
export type JudgedDraft = {
  call: Call
  consortium: Consortium
  findings: readonly Finding[]
  needs: readonly Need[]
  verdict: Overall
}

/** The two numbers by which the programme knows an organisation. */
export type Scheme = 'oid' | 'pic'

/** `withheld`: the record has it, but its organisation has not agreed to be named with it here. */
export type Identifier = { state: 'shown'; value: string } | { state: 'withheld' } | { state: 'unknown' }

export type DossierPartner = {
  standing: Standing
  known: boolean
  /** The legal name as the record has it. */
  name?: string
  country?: Country
  town?: string
  type?: OrganisationType
  /** Roles it has for certain. */
  roles: Role[]
  oid: Identifier
  pic: Identifier
  /** New to this kind of action? What the record does not know is a question. */
  newcomer: Answer
  /** Projects of this kind: a least and a most. */
  experience: Known
  /** The project's themes it works with. */
  themes: Theme[]
  task?: string
  source?: Source
}

/** Something to settle before the form can be filled in; `members` and `member` are places in the consortium. */
export type DossierQuestion =
  | { ask: 'broken' | 'unknown'; finding: Finding }
  /** Empty chairs that nothing tells apart. */
  | { ask: 'chair'; need: Need; chairs: number }
  | { ask: 'record'; members: number[] }
  | { ask: 'withheld' | 'identifier'; scheme: Scheme; member: number }
  | { ask: 'name' | 'type' | 'newcomer'; member: number }
  | { ask: 'theme'; theme: Theme }
  | { ask: 'tasks'; members: number[] }
  | { ask: 'sample'; members: number[] }
  | { ask: 'guide'; year: number; guide: number }

export type Dossier = JudgedDraft & {
  /** `YYYY-MM-DD` on which it was drawn up. */
  day: string
  partners: DossierPartner[]
  /** Who works with each theme of the project. */
  themes: { theme: Theme; members: number[] }[]
  questions: DossierQuestion[]
}

/** Applications to a national agency name organisations by OID, those to EACEA by PIC (Programme Guide 2026, p. 413). */
export const schemeOf = ({ action }: Call): Scheme => (action.managedBy === 'EACEA' ? 'pic' : 'oid')

/**
 * Gathers the dossier of a judged draft. Another's OID or PIC is given only if that organisation agreed (Programme Guide
 * 2026, p. 414); one that the person drafting states is their own to give.
 * @param day `YYYY-MM-DD`
 */
export function dossierOf(judged: JudgedDraft, seats: readonly DossierSeat[], day: string): Dossier {
  const { call, consortium } = judged
  const kind = kindOf(call)
  const partners = consortium.members.map((member, place): DossierPartner => {
    const seat = seats[place] ?? { known: false, stated: {}, agreed: false }
    const { facts, role: standing } = member
    const { known, task, town, source } = seat
    const experience = experienceOf(
      member,
      kind,
      new Map(seat.projects && member.id ? [[member.id, seat.projects]] : []),
    )
    return {
      standing,
      known,
      name: facts.name,
      country: facts.country || undefined,
      town,
      type: facts.type,
      roles: rolesOf(facts),
      oid: identifierOf('oid', facts, seat),
      pic: identifierOf('pic', facts, seat),
      newcomer: experience.least > 0 ? 'no' : experience.most === 0 ? 'yes' : 'ask',
      experience,
      themes: consortium.themes.filter((it) => seat.themes?.includes(it)),
      task: task || undefined,
      source,
    }
  })
  const themes = consortium.themes.map((theme) => ({
    theme,
    members: placesOf(partners, (it) => it.themes.includes(theme)),
  }))
  return { ...judged, day, partners, themes, questions: questionsOf(judged, partners, themes) }
}

function identifierOf(scheme: Scheme, facts: Facts, { agreed, stated }: DossierSeat): Identifier {
  const value = agreed ? (facts[scheme] ?? stated[scheme]) : stated[scheme]
  if (value) return { state: 'shown', value }
  return { state: facts[scheme] ? 'withheld' : 'unknown' }
}

function questionsOf(
  { call, findings, needs }: JudgedDraft,
  partners: readonly DossierPartner[],
  themes: Dossier['themes'],
): DossierQuestion[] {
  const filled = new Set(needs.flatMap((it) => it.requirements))
  // A chair says what it is that is missing; the requirement itself stands with the others.
  const broken = findings.filter((it) => it.verdict === 'broken' && !filled.has(it.requirement.id))
  const out = placesOf(partners, (it) => !it.known)
  const samples = placesOf(partners, (it) => it.source?.kind === 'sample')
  const idle = placesOf(partners, (it) => !it.task)
  return [
    ...(call.provisional ? [{ ask: 'guide', year: call.year, guide: call.action.guide } as const] : []),
    ...(samples.length > 0 ? [{ ask: 'sample', members: samples } as const] : []),
    ...(out.length > 0 ? [{ ask: 'record', members: out } as const] : []),
    ...broken.map((finding) => ({ ask: 'broken', finding }) as const),
    ...alike(needs).map(([need, chairs]) => ({ ask: 'chair', need, chairs }) as const),
    ...findings.filter((it) => it.verdict === 'unknown').map((finding) => ({ ask: 'unknown', finding }) as const),
    ...partners.flatMap((it, member) => (it.known ? questionsAbout(it, member, schemeOf(call)) : [])),
    ...themes.filter((it) => it.members.length === 0).map(({ theme }) => ({ ask: 'theme', theme }) as const),
    ...(idle.length > 0 ? [{ ask: 'tasks', members: idle } as const] : []),
  ]
}

function alike(needs: readonly Need[]): [Need, number][] {
  const kindOfChair = ({ as, countries, roles, newCountry }: Need) => JSON.stringify([as, countries, roles, newCountry])
  return [...Map.groupBy(needs, kindOfChair).values()].flatMap((those) => (those[0] ? [[those[0], those.length]] : []))
}

function questionsAbout(partner: DossierPartner, member: number, scheme: Scheme): DossierQuestion[] {
  const { state } = partner[scheme]
  return [
    ...(partner.name ? [] : [{ ask: 'name', member } as const]),
    ...(partner.type ? [] : [{ ask: 'type', member } as const]),
    ...(state === 'withheld' ? [{ ask: 'withheld', scheme, member } as const] : []),
    ...(state === 'unknown' ? [{ ask: 'identifier', scheme, member } as const] : []),
    ...(partner.newcomer === 'ask' ? [{ ask: 'newcomer', member } as const] : []),
  ]
}

function placesOf(partners: readonly DossierPartner[], holds: (partner: DossierPartner) => boolean): number[] {
  return partners.flatMap((it, place) => (holds(it) ? [place] : []))
}
