// A shared consortium with the facts of the record: who counts, how it stands with all and with those who agreed, and
// who could take a place.
import type { Database } from '../db/client.ts'
import type { KeptConsortium, KeptMember } from '../db/consortia.ts'
import { saveBench } from '../db/consortium-changes.ts'
import { loadOrganisations } from '../db/organisations.ts'
import { type Consortium, completeFacts, type Facts, type Member } from '../domain/consortium.ts'
import { counts, hasAgreed } from '../domain/consortium-states.ts'
import { countsAs } from '../domain/country.ts'
import { judge, type Overall, overall } from '../domain/judge.ts'
import type { Need } from '../domain/need.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Call } from '../domain/programme.ts'
import type { Finding } from '../domain/requirement.ts'
import { findCall } from '../domain/rules/guides.ts'
import type { Wanted } from '../domain/shared-consortium.ts'
import { factsOf } from '../domain/suggest.ts'
import type { Deps } from './deps.ts'
import type { Draft } from './draft.ts'
import { findSubstitutes } from './substitutes.ts'

const most = { benched: 8 }

/** Those at the table who have not left, in its order. */
export const countedOf = ({ members }: Pick<KeptConsortium, 'members'>): KeptMember[] =>
  members.filter(({ place, state }) => place !== undefined && counts(state))

/** Those who sit there or did until they left. */
export const shownOf = ({ members }: Pick<KeptConsortium, 'members'>): KeptMember[] =>
  members.filter(({ place }) => place !== undefined)

/** What a member is called. */
export const calledOf = ({ organisation, facts }: Pick<KeptMember, 'organisation' | 'facts'>): string =>
  organisation?.name ?? facts.name ?? ''

export type Judged = {
  call: Call
  consortium: Consortium
  findings: Finding[]
  verdict: Overall
  /** How it would stand if nobody but those who agreed came. */
  agreed: Overall
}

const memberOf = (it: KeptMember, organisations: ReadonlyMap<string, Organisation>): Member => {
  const organisation = it.organisation && organisations.get(it.organisation.id)
  if (!organisation) return { role: it.standing, facts: { ...it.facts, country: it.facts.country ?? '' } as Facts }
  return { role: it.standing, id: organisation.id, facts: completeFacts(factsOf(organisation), it.facts) }
}

async function loadTable(db: Database, kept: KeptConsortium) {
  const ids = kept.members.flatMap(({ organisation }) => organisation?.id ?? [])
  const organisations = await loadOrganisations(db, ids)
  const { themes, project } = kept.project
  const tableOf = (members: readonly KeptMember[]): Consortium => ({
    themes,
    project,
    members: members.map((it) => memberOf(it, organisations)),
  })
  return { organisations, tableOf }
}

/** Judges it with the facts of the record. @returns undefined if no guide has its action any more */
export async function judgeConsortium(db: Database, kept: KeptConsortium): Promise<Judged | undefined> {
  const call = findCall(kept.action, kept.year)
  if (!call) return undefined
  const { tableOf } = await loadTable(db, kept)
  const counted = countedOf(kept)
  const consortium = tableOf(counted)
  const findings = judge(call, consortium)
  const agreed = overall(judge(call, tableOf(counted.filter(({ state }) => hasAgreed(state)))))
  return { call, consortium, findings, verdict: overall(findings), agreed }
}

/** Looks anew for who could take a place, and keeps it; those who sit or have ever sat at the table are not asked again. */
export async function refreshBench(
  { db, finder, today }: Pick<Deps, 'db' | 'finder' | 'today'>,
  kept: KeptConsortium,
  slot: string,
): Promise<void> {
  const call = findCall(kept.action, kept.year)
  const wanted = kept.slots.find(({ id }) => id === slot)?.wanted
  if (!call || !wanted) return
  const { organisations, tableOf } = await loadTable(db, kept)
  const there = shownOf(kept)
  const leaving = there.find((it) => it.slot === slot)
  const rest: Draft = {
    ...{ call, organisations, text: kept.project.text },
    consortium: tableOf(countedOf(kept).filter((it) => it !== leaving)),
  }
  const { substitutes } = await findSubstitutes(
    { db, finder, today: today() },
    {
      rest,
      ...(leaving && { leaving: tableOf([leaving]).members[0] }),
      as: wanted.as,
      chair: chairFor(wanted),
      exclude: there.flatMap(({ organisation }) => organisation?.id ?? []),
      prefer: { novelty: 0.5, newcomers: 0.5, spread: 0.5 },
    },
  )
  const bench = substitutes.slice(0, most.benched).map(({ option, verdict, worth }) => ({
    ...{ organisation: option.organisation.id, verdict, worth },
  }))
  await saveBench(db, slot, bench, today())
}

function chairFor({ as, countries = [], roles }: Wanted): Need | undefined {
  if (countries.length === 0) return undefined
  return {
    ...{ id: 'substitute', as: as === 'affiliated' ? 'partner' : as, countries: countries.map(countsAs) },
    ...{ newCountry: false, ...(roles && { roles }), requirements: [] },
  }
}
