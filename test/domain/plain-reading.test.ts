// Every requirement of every action, on many small teams, judged by the product and by a second reader.
import { describe, expect, test } from 'vitest'
import type { Consortium, Facts, Member } from '../../domain/consortium.ts'
import { judge, momentOf } from '../../domain/judge.ts'
import type { Call } from '../../domain/programme.ts'
import type { Finding, Requirement } from '../../domain/requirement.ts'
import { listCalls, requirementsOf } from '../../domain/rules/guides.ts'
import { changes, withMember } from '../../domain/suggest.ts'
import { type Role, roles, rolesOf } from '../../domain/type.ts'
import { member } from './member.ts'
import { type Plain, readPlainly } from './plain-reading.ts'
import { type Dice, dice, goodTeam } from './teams.ts'

const calls = [2026, 2025, 2019].flatMap((year) => listCalls(year))
const places = [
  'NO',
  'FI',
  'ES',
  'GL',
  'DK',
  'RS',
  'UA',
  'GE',
  'BY',
  'MA',
  'TN',
  'AL',
  'BA',
  'US',
  'IN',
  'AM',
  'KE',
  'NG',
]
const types = [
  'EPLUS-EDU-GEN-SEC',
  'EPLUS-EDU-VOC-SEC',
  'EPLUS-EDU-HEI',
  'EPLUS-BODY-PUB-LOC',
  'EPLUS-ENT-SME',
  'EPLUS-YOUTH-GROUP',
  'EPLUS-SPORT-CLUB',
  'OTH',
] as const
const teamsOfEach = 60

/** A role that no requirement of the 2026 guide, 2025 or 2019 speaks of beside its own action: stated, it leaves nothing open. */
const plainRole = (call: Call): Role =>
  roles.find((role) => !JSON.stringify(call.action.requires).includes(`"${role}"`)) ?? 'european_ngo'

/** A member of whom everything is stated. */
function known(call: Call, { role, facts }: Member): Member {
  const stated = facts.roles?.length ? facts.roles : rolesOf(facts)
  const isOpen = stated.length === 0
  return {
    role,
    facts: {
      type: 'OTH',
      accredited: [],
      ...facts,
      eche: facts.eche ?? false,
      roles: isOpen ? [plainRole(call)] : stated,
    },
  }
}

function drawMember(call: Call, { below, pick, chance }: Dice): Member {
  const facts: Partial<Facts> = {
    type: pick(types),
    eche: !chance(0.15),
    established: chance(0.15) ? `${call.year - 1}-01-01` : '1999-05-17',
    ...(chance(0.4) && { roles: [pick(roles), pick(roles)] }),
    ...(chance(0.3) && { accredited: ['SCH', 'VET', 'ADU', 'YOU', 'HED'] as const satisfies Facts['accredited'] }),
    ...(chance(0.1) && { pic: String(below(100_000)) }),
  }
  const standing = chance(0.7) ? 'partner' : pick(['affiliated', 'associated', 'coordinator'] as const)
  return known(call, member(standing, pick(places), facts))
}

/** A good team after a few accidents: most requirements stand on their edge. */
function drawTeam(call: Call, random: Dice): Consortium {
  const { below, chance, pick } = random
  let { members } = goodTeam(call)
  members = members.map((it) => known(call, it))
  for (let accident = below(4); accident > 0; accident--) {
    const at = below(members.length)
    const one = members[at]
    if (!one || chance(0.3)) members = [...members, drawMember(call, random)]
    else if (chance(0.25)) members = members.filter((_, index) => index !== at)
    else if (chance(0.2))
      members = [...members, { ...one, role: pick(['partner', 'affiliated', 'associated'] as const) }]
    else if (chance(0.5)) members = members.with(at, { ...one, facts: { ...one.facts, country: pick(places) } })
    else members = members.with(at, { ...drawMember(call, random), role: one.role })
  }
  return { themes: [], project: {}, members }
}

/** Facts of the project and advice are proven elsewhere, figure by figure. */
const isJudgedHere = ({ kind }: Requirement) => kind !== 'project' && kind !== 'advice'

/** What the second reader's answer must become, given how sure the rule is and who defines it. */
function expected(it: Requirement, plain: Plain): Finding['verdict'][] {
  if (!isJudgedHere(it)) return ['met', 'advice', 'unknown', 'broken']
  if (plain === 'yes') return ['met']
  // Facts of the project are open here, so that a variant may stay advised; a rule of the coordinator's cap asks.
  if (plain === 'advised') return ['met', 'advice', 'unknown']
  if (plain === 'shared') return ['advice', 'unknown']
  if (it.recommended) return ['advice']
  if (plain === 'small' || it.national || it.confidence !== 'V') return ['unknown']
  return ['broken']
}

const judged = calls.map((call) => [`${call.id} ${call.year}`, call] as const)

describe.each(judged)('%s', (_, call) => {
  const read = (team: Consortium) =>
    requirementsOf(call).map((it) => ({ it, plain: readPlainly(it, team, momentOf(call, team)) }))

  test('every requirement stands as the second reader says', () => {
    const random = dice(call.year + call.id.length * 97)
    for (let round = 0; round < teamsOfEach; round++) {
      const team = drawTeam(call, random)
      const findings = judge(call, team)
      for (const [at, { it, plain }] of read(team).entries())
        expect(expected(it, plain), `${it.id}: ${plain}\n${JSON.stringify(team)}`).toContain(findings[at]?.verdict)
    }
  })

  test('a fact taken away never turns what is so into its opposite', () => {
    const random = dice(call.year * 3 + call.id.length)
    for (let round = 0; round < teamsOfEach / 2; round++) {
      const team = drawTeam(call, random)
      // A type speaks for itself without its roles, and roles without their type: here they may contradict each other.
      const kind = { type: undefined, roles: undefined }
      const forgotten = random.pick([
        kind,
        { eche: undefined },
        { established: undefined },
        { accredited: undefined },
        { pic: undefined },
      ])
      const at = random.below(team.members.length)
      const members = team.members.map((it, index) =>
        index === at ? { ...it, facts: { ...it.facts, ...forgotten } } : it,
      )
      const findings = judge(call, { ...team, members })
      for (const [index, { it, plain }] of read(team).entries()) {
        if (!isJudgedHere(it)) continue
        const verdict = findings[index]?.verdict
        const told = `${it.id} without ${Object.keys(forgotten)} of ${at}: ${verdict}, ${plain}\n${JSON.stringify(team)}`
        if (plain === 'yes') expect(verdict, told).not.toBe('broken')
        if (plain === 'no') expect(verdict, told).not.toBe('met')
      }
    }
  })

  test('who joins mends and breaks what the second reader says', () => {
    const random = dice(call.year * 7 + call.id.length)
    for (let round = 0; round < teamsOfEach / 2; round++) {
      const team = drawTeam(call, random)
      const { role, facts } = drawMember(call, random)
      const organisation = { id: 'somebody', ...facts } as Parameters<typeof withMember>[1]
      const joined = withMember(team, organisation, role)
      const { mends, breaks } = changes(judge(call, team), judge(call, joined))
      const [before, after] = [read(team), read(joined)]
      const ids = (turned: (then: Plain, now: Plain) => boolean) =>
        before.flatMap(({ it, plain }, at) =>
          isJudgedHere(it) && expected(it, 'no').includes('broken') && turned(plain, after[at]?.plain ?? 'no')
            ? [it.id]
            : [],
        )
      const told = JSON.stringify({ team, facts, role })
      expect(mends, told).toEqual(expect.arrayContaining(ids((then, now) => then === 'no' && now === 'yes')))
      expect(breaks, told).toEqual(ids((then, now) => then !== 'no' && now === 'no'))
    }
  })
})
