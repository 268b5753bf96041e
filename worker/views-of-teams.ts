// What the API gives out of a composed team: who sits there and why, the verdict, what it is worth, and what it covers.
import { z } from 'zod'
import type { Composed } from '../domain/complete/compose.ts'
import { parts } from '../domain/complete/objective.ts'
import { standings } from '../domain/consortium.ts'
import { countsAs } from '../domain/country.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Call } from '../domain/programme.ts'
import { type Theme, themes } from '../domain/theme.ts'
import { roles, rolesOf } from '../domain/type.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayReason } from '../domain/words/say.ts'
import { organisationView, reasonView, viewOrganisation } from './views.ts'
import { findingView, overallView, viewFindings } from './views-of-verdict.ts'

const members = z.number()

export const partView = z.object({ code: z.enum(parts), value: z.number() })

export const teamView = z
  .object({
    members: z.array(
      z.object({
        organisation: organisationView.optional(),
        name: z.string().optional(),
        country: z.string(),
        role: z.enum(standings),
        kept: z.boolean(),
        why: z.array(reasonView),
      }),
    ),
    verdict: overallView,
    findings: z.array(findingView),
    parts: z.array(partView),
    objective: z.number(),
    bound: z.number(),
    proof: z.enum(['optimal', 'best-found']),
    coverage: z.object({
      themes: z.array(z.object({ theme: z.enum(themes), members })),
      roles: z.array(z.object({ role: z.enum(roles), members })),
      countries: z.array(z.object({ country: z.string(), members })),
    }),
    changes: z.object({ added: z.array(z.string()), removed: z.array(z.number()) }),
  })
  .meta({
    id: 'Team',
    description: '`objective` is the sum of `parts`; no team of these candidates is worth more than `bound`',
  })

type Around = {
  call: Call
  /** How many stay; they come first. */
  kept: number
  /** Places in the draft of those who do not stay. */
  removed: number[]
  themes: readonly Theme[]
  known: ReadonlyMap<string, Organisation>
  language: ScreenLanguage
}

export function viewTeam(team: Composed, { call, kept, removed, known, language, ...around }: Around) {
  const why = new Map(team.added.map(({ option }) => [option.organisation.id, option.reasons]))
  const nameOf = (id: string) => known.get(id)?.name ?? id
  return {
    members: team.consortium.members.map(({ id = '', role, facts: { name, country } }, at) => {
      const organisation = known.get(id)
      return {
        ...(organisation && { organisation: viewOrganisation(organisation) }),
        name,
        country,
        role,
        kept: at < kept,
        why: (why.get(id) ?? []).map((it) => ({ ...it, text: sayReason(it, language, nameOf) })),
      }
    }),
    verdict: team.verdict,
    findings: viewFindings(team.findings, team.consortium, call, language),
    parts: team.parts,
    objective: team.objective,
    bound: team.bound,
    proof: team.proof,
    coverage: coverageOf(team, around.themes, known),
    changes: { added: [...why.keys()], removed },
  }
}

function coverageOf({ consortium }: Composed, wanted: readonly Theme[], known: Around['known']) {
  const number = (isSo: (it: (typeof consortium.members)[number]) => boolean) => consortium.members.filter(isSo).length
  const countries = [...new Set(consortium.members.map(({ facts }) => countsAs(facts.country)))].sort()
  return {
    themes: wanted.map((theme) => ({
      theme,
      members: number(({ id = '' }) => known.get(id)?.themes.includes(theme) ?? false),
    })),
    roles: roles
      .map((role) => ({ role, members: number(({ facts }) => rolesOf(facts).includes(role)) }))
      .filter((it) => it.members > 0),
    countries: countries.map((country) => ({
      country,
      members: number(({ facts }) => countsAs(facts.country) === country),
    })),
  }
}
