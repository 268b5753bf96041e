// What an organisation would mean at my table: judged in the browser, with the reasons that its page holds.
import { judge } from '../../domain/judge.ts'
import { type Candidate, type Reason, reasonsFor, type Team } from '../../domain/match.ts'
import { needsOf } from '../../domain/need.ts'
import type { Call } from '../../domain/programme.ts'
import { type Changes, changes, withMember } from '../../domain/suggest.ts'
import type { OrganisationPage } from '../api.ts'
import type { Draft } from '../draft-shape.ts'
import { experienceIn, experienceOfTable } from '../experience.ts'
import type { MemberFacts } from '../members.ts'

export type Fit = Changes & { reasons: Reason[] }

/** Without the record at hand nothing can be said of these. */
const unheard: Team['kinships'] = { countries: new Map(), types: new Map(), takesPart: new Map() }

/**
 * What changes with the organisation as a partner, and what speaks for it on both sides. Reasons that need the whole
 * record (how alike its projects are, which kinds work together) are left to the board's suggestions.
 */
export function readFit(
  page: OrganisationPage,
  call: Call,
  draft: Draft,
  members: readonly MemberFacts[],
  today: string,
): Fit {
  const consortium = { project: draft.project, themes: draft.themes, members: [...members] }
  const findings = judge(call, consortium)
  const needs = needsOf(call, consortium, findings)
  const candidate: Candidate = {
    organisation: page,
    experience: experienceIn(page),
    shared: sharedWith(page, members),
    similar: [],
  }
  const reasons = reasonsFor(candidate, { call, consortium, team: teamOf(draft, members), needs, today })
  return {
    ...changes(findings, judge(call, withMember(consortium, page, 'partner'))),
    // A page that does not hold all projects cannot tell that somebody is new.
    reasons: reasons.filter(({ code }) => code !== 'newcomer' || page.projects.length === page.projectsTotal),
  }
}

function teamOf(draft: Draft, members: readonly MemberFacts[]): Team {
  const known = members.flatMap((it) => it.organisation ?? [])
  const themes = draft.themes.length > 0 ? draft.themes : known.flatMap((it) => it.themes)
  return {
    themes: [...new Set(themes)],
    languages: [...new Set(known.flatMap((it) => it.languages))],
    experience: experienceOfTable(members),
    kinships: unheard,
  }
}

function sharedWith({ projects }: OrganisationPage, members: readonly MemberFacts[]): Candidate['shared'] {
  const seated = new Set(members.flatMap(({ id }) => id ?? []))
  return projects.flatMap(({ id, title, year, partners }) => {
    const those = partners.filter((it) => seated.has(it.id)).map((it) => it.id)
    if (those.length === 0) return []
    return [{ id, title, year, participants: partners.length + 1, members: [...new Set(those)] }]
  })
}
