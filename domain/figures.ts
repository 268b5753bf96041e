// The figures of an action as its requirements carry them: how long a project lasts, and how much it gets.
import type { ProjectMust, Requirement } from './requirement.ts'

type Must<FactName extends ProjectMust['fact']> = Extract<ProjectMust, { fact: FactName }>

/** `oneOf` where only some durations are allowed; `upTo` where a longer one needs a reason. */
export type Months = { from: number; to: number; upTo?: number; oneOf?: number[] }

/** EUR. `oneOf` are lump sums; otherwise `atMost`, with what lowers it. */
export type Grant = {
  oneOf?: number[]
  atLeast?: number
  atMost?: number
  perOrganisationAndYear?: number
  perMonth?: number
  byMonths?: { months: number; atMost: number }[]
}

/** Months and grant of an action; over all its variants, where it has some. */
export function figuresOf(requirements: readonly Requirement[]): { months?: Months; grant?: Grant } {
  const musts = requirements.flatMap(mustsOf)
  return {
    months: spanOf(musts.filter((it) => it.fact === 'months')),
    grant: amountOf(musts.filter((it) => it.fact === 'grant')),
  }
}

function mustsOf(requirement: Requirement): ProjectMust[] {
  if (requirement.kind === 'oneOf') return requirement.variants.flatMap((it) => it.requires.flatMap(mustsOf))
  return requirement.kind === 'project' ? [requirement.must] : []
}

function spanOf(musts: Must<'months'>[]): Months | undefined {
  const [only] = musts
  if (!only) return undefined
  if (musts.length === 1 && 'from' in only) return { from: only.from, to: only.to, upTo: only.upTo }
  const all = musts.flatMap((it) => ('oneOf' in it ? it.oneOf : [it.from, it.to]))
  return { from: Math.min(...all), to: Math.max(...all), ...('oneOf' in only && { oneOf: [...only.oneOf] }) }
}

function amountOf(musts: Must<'grant'>[]): Grant | undefined {
  const [only] = musts
  if (!only) return undefined
  if (musts.every((it) => 'oneOf' in it)) return { oneOf: musts.flatMap((it) => ('oneOf' in it ? it.oneOf : [])) }
  if (musts.length > 1) {
    const all = musts.flatMap(amountsOf)
    return { atLeast: Math.min(...all), atMost: Math.max(...all) }
  }
  if ('byMonths' in only) return { atMost: Math.max(...amountsOf(only)), byMonths: [...only.byMonths] }
  if ('atMost' in only) return { atLeast: only.atLeast, atMost: only.atMost, perMonth: only.perMonth }
  return 'perOrganisationAndYear' in only ? { perOrganisationAndYear: only.perOrganisationAndYear } : undefined
}

function amountsOf(must: Must<'grant'>): number[] {
  if ('oneOf' in must) return [...must.oneOf]
  if ('byMonths' in must) return must.byMonths.map((it) => it.atMost)
  return 'atMost' in must ? [...(must.atLeast === undefined ? [] : [must.atLeast]), must.atMost] : []
}
