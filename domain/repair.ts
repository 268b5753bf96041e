// Repairs: the smallest sets of changes after which a broken draft is no longer ineligible, each judged again.
import { applyChanges, type Change, keyOf, placesAfter } from './change.ts'
import { type Consortium, isCounted } from './consortium.ts'
import { countsAs } from './country.ts'
import { isBreached, isIneligible, judge, type Overall, overall } from './judge.ts'
import { firstNeedOf, type Need } from './need.ts'
import type { Call } from './programme.ts'
import type { Finding, Requirement } from './requirement.ts'
import { listCalls, requirementsOf } from './rules/guides.ts'

export type Repair = { changes: Change[]; verdict: Exclude<Overall, 'ineligible'> }

/** Bounds of the search: what needs more changes is told as empty chairs instead. */
const most = { changes: 4, judgements: 80, steps: 6, repairs: 6, actions: 3 }

/**
 * The smallest sets of changes that make a broken draft eligible, or leave only questions; none if it is not broken.
 * No part of a set would be enough. Other actions that the team fits as it is come last.
 */
export function repairsOf(call: Call, draft: Consortium, findings: readonly Finding[] = judge(call, draft)): Repair[] {
  if (overall(findings) !== 'ineligible') return []
  return [...teamRepairs(call, draft, findings), ...otherActions(call, draft)]
}

/** Sets of changes to the draft, breadth first: all that were found of the smallest size that is enough. */
function teamRepairs(call: Call, draft: Consortium, findings: readonly Finding[]): Repair[] {
  const brokenFirst = inOrderOf(requirementsOf(call), findings)
  const tried = new Map<string, boolean>()
  let steps = most.steps
  const works = (set: readonly Change[]) => {
    const key = keyOf(set)
    const known = tried.get(key) ?? !isIneligible(call, applyChanges(draft, set), brokenFirst)
    tried.set(key, known)
    return known
  }
  let sets: Change[][] = [[]]
  for (let size = 1; size <= most.changes && sets.length > 0; size++) {
    const found: Change[][] = []
    const failed: Change[][] = []
    for (const set of sets) {
      if (steps <= 0 || tried.size > most.judgements) break
      steps -= 1
      for (const change of changesAfter(call, draft, set, size === 1 ? findings : undefined)) {
        const grown = [...set, change]
        if (tried.has(keyOf(grown))) continue
        if (works(grown)) found.push(grown)
        else failed.push(grown)
      }
    }
    const minimal = new Map(found.map((set) => properSubsets(set).find(works) ?? set).map((set) => [keyOf(set), set]))
    if (minimal.size > 0) return [...minimal.values()].slice(0, most.repairs).map((set) => repairOf(call, draft, set))
    sets = failed
  }
  return []
}

/** What is broken now is looked at first: most sets fail there. */
function inOrderOf(requirements: readonly Requirement[], findings: readonly Finding[]): Requirement[] {
  const broken = new Set(findings.filter((it) => it.verdict === 'broken').map((it) => it.requirement))
  return [...requirements].sort((a, b) => Number(broken.has(b)) - Number(broken.has(a)))
}

const repairOf = (call: Call, draft: Consortium, changes: Change[]): Repair => ({
  changes,
  verdict: verdictOf(call, applyChanges(draft, changes)),
})

/** The changes that a draft suggests after others: who breaks something, who is missing, what is put right. */
function changesAfter(call: Call, draft: Consortium, set: readonly Change[], known?: readonly Finding[]): Change[] {
  const team = applyChanges(draft, set)
  const findings = known ?? judge(call, team)
  const places = placesAfter(draft, set)
  const changed = new Set(set.flatMap((it) => ('member' in it ? [it.member] : [])))
  const isFree = (member: number) => draft.members[member] !== undefined && !changed.has(member)
  const broken = findings.filter((it) => it.verdict === 'broken')
  const culprits = broken.flatMap(({ requirement, members }) =>
    members
      .flatMap((it) => places[it] ?? [])
      .filter(isFree)
      .map((member) => ({ member, requirement })),
  )
  // Nobody who joins makes up for a partner who may not sit there: every set that works changes this one.
  const unfit = culprits.find(({ member, requirement }) => requirement.kind === 'every' && !coordinates(draft, member))
  if (unfit) return changesOf(unfit.member, unfit.requirement, draft)
  const need = firstNeedOf(call, team, findings)
  return [
    ...(need ? [additionOf(need, team)] : []),
    ...culprits.flatMap(({ member, requirement }) => changesOf(member, requirement, draft)),
    ...broken.flatMap(projectChange),
    ...(broken.some((it) => it.requirement.kind === 'coordinator')
      ? coordinators(draft).filter((it) => isFree(it.member))
      : []),
  ]
}

const coordinates = ({ members }: Consortium, member: number) => members[member]?.role === 'coordinator'

/** Whom a chair looks for, imagined in a country that nobody comes from if it must be a new one. */
function additionOf({ as, countries, newCountry, roles }: Need, team: Consortium): Change {
  const taken = new Set(team.members.map((it) => countsAs(it.facts.country)))
  const fresh = newCountry ? countries.find((it) => !taken.has(it)) : undefined
  return { change: 'add', as, countries, newCountry, ...(roles && { roles }), imagined: fresh ?? countries[0] ?? '' }
}

/** What can be done about a member that breaks a requirement: put it right, let it go, or seat it beside the table. */
function changesOf(member: number, requirement: Requirement, draft: Consortium): Change[] {
  if (requirement.kind === 'every' && requirement.must.is === 'identifier')
    return [{ change: 'correct', member, fact: requirement.must.scheme }]
  if (coordinates(draft, member) || draft.members[member]?.role === 'associated') return [{ change: 'remove', member }]
  return [
    { change: 'remove', member },
    { change: 'standing', member, to: 'associated' },
  ]
}

function projectChange({ requirement: it, variant }: Finding): Change[] {
  if (it.kind === 'project') return [{ change: 'project', fact: it.must.fact }]
  return variant?.lacks.flatMap(projectChange) ?? []
}

/** Any partner may coordinate instead. */
const coordinators = ({ members }: Consortium): Extract<Change, { change: 'coordinate' }>[] =>
  members.flatMap(({ role }, member) => (role === 'partner' ? [{ change: 'coordinate', member }] : []))

/** The parts of a set, smallest first. */
function properSubsets(changes: readonly Change[]): Change[][] {
  const masks = Array.from({ length: 2 ** changes.length - 2 }, (_, index) => index + 1)
  return masks.map((mask) => changes.filter((_, at) => mask & (1 << at))).sort((a, b) => a.length - b.length)
}

function verdictOf(call: Call, team: Consortium): Repair['verdict'] {
  return overall(judge(call, team)) === 'eligible' ? 'eligible' : 'unknown'
}

/** Actions of the same year that this team fits as it is, looked for in the same field first; eligible ones first. */
function otherActions(call: Call, draft: Consortium): Repair[] {
  if (!draft.members.some(isCounted)) return []
  const unlike = (it: Call) => Number(it.field !== call.field)
  const fitting: Repair[] = []
  for (const it of listCalls(call.year).sort((a, b) => unlike(a) - unlike(b))) {
    if (fitting.length >= most.actions) break
    // Most actions are ruled out by what the project is, before any member has to be asked.
    const ofProject = requirementsOf(it).filter(({ kind }) => kind === 'project')
    if (it.id === call.id || isIneligible(it, draft, ofProject) || isIneligible(it, draft)) continue
    const findings = judge(it, draft)
    if (findings.some(isBreached)) continue
    const verdict = overall(findings) === 'eligible' ? 'eligible' : 'unknown'
    fitting.push({ changes: [{ change: 'action', to: it.id }], verdict })
  }
  return fitting.sort((a, b) => Number(a.verdict === 'unknown') - Number(b.verdict === 'unknown'))
}
