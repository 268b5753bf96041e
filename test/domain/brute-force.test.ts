// Random small drafts, judged by the product and by the second opinion over everything that could turn out to be true.
import { describe, expect, test } from 'vitest'
import { type Consortium, type Facts, type Member, standings } from '../../domain/consortium.ts'
import type { OrganisationType, Role } from '../../domain/type.ts'
import { isEligible, type Project, type Truth, type World } from './oracle.ts'
import { call, type Dice, dice, verdictOf } from './teams.ts'

/** What a type may turn out to be: the roles it has for certain, and those only the national agency can settle. */
const types: Partial<Record<OrganisationType, { has: Role[]; may: Role[] }>> = {
  'EPLUS-EDU-GEN-PRI': { has: ['school'], may: [] },
  'EPLUS-EDU-GEN-SEC': { has: ['school'], may: [] },
  'EPLUS-EDU-GEN-PRE': { has: [], may: ['school'] },
  'EPLUS-EDU-VOC-SEC': { has: ['vet_provider'], may: [] },
  'EPLUS-EDU-VOC-TER': { has: ['vet_provider'], may: [] },
  'EPLUS-EDU-HEI': { has: ['hei'], may: ['vet_provider'] },
  'EPLUS-EDU-ADULT': { has: [], may: ['vet_provider'] },
  'EPLUS-BODY-PUB-LOC': { has: [], may: ['school_authority', 'enterprise_or_sector_rep'] },
  'EPLUS-BODY-PUB-NAT': { has: [], may: ['school_authority', 'enterprise_or_sector_rep'] },
  'EPLUS-ENT-SME': { has: ['enterprise_or_sector_rep'], may: [] },
  'EPLUS-SOCIAL': { has: ['enterprise_or_sector_rep'], may: [] },
  'PRP-31089294': { has: ['enterprise_or_sector_rep'], may: [] },
  'EPLUS-NGO': { has: [], may: [] },
  'PRP-31047347': { has: [], may: [] },
  'EPLUS-YOUTH-GROUP': { has: [], may: [] },
}
const typeCodes = Object.keys(types) as OrganisationType[]
const statable: Role[] = [
  'school',
  'school_authority',
  'education_association',
  'vet_provider',
  'hei',
  'enterprise_or_sector_rep',
]

type Drawn = {
  action: string
  year: number
  size: [number, number]
  /** Who sits where, in turn, unless chance disturbs it; so that many drafts are eligible or nearly so. */
  countries: string[]
  wanted: (OrganisationType | Role)[]
}

const schools: OrganisationType[] = ['EPLUS-EDU-GEN-PRI', 'EPLUS-EDU-GEN-SEC', 'EPLUS-EDU-GEN-PRI']
const bothSides: Drawn['wanted'] = [...Array(4).fill('EPLUS-EDU-VOC-SEC'), ...Array(4).fill('EPLUS-ENT-SME')]
const municipalities: Drawn['wanted'] = [
  'school_authority',
  'school_authority',
  ...schools,
  'school',
  'EPLUS-BODY-PUB-LOC',
]
const five = ['NO', 'FI', 'ES', 'RS', 'GL']

const worlds: Drawn[] = [
  { action: 'KA210-SCH', year: 2026, size: [1, 4], countries: five, wanted: [...schools, 'EPLUS-EDU-HEI'] },
  {
    action: 'KA210-SCH',
    year: 2021,
    size: [1, 4],
    countries: ['NO', 'RS', 'TR', 'GB'],
    wanted: ['EPLUS-NGO', 'EPLUS-EDU-HEI'],
  },
  { action: 'KA220-SCH', year: 2026, size: [2, 5], countries: five, wanted: [...schools, 'EPLUS-EDU-HEI'] },
  { action: 'KA220-SCH', year: 2027, size: [2, 5], countries: five, wanted: [...schools, 'EPLUS-EDU-HEI'] },
  { action: 'KA220-HED', year: 2026, size: [2, 5], countries: five, wanted: ['EPLUS-EDU-HEI', 'EPLUS-ENT-SME'] },
  { action: 'KA240-SCH', year: 2026, size: [6, 8], countries: ['NO', 'FI'], wanted: municipalities },
  { action: 'COVE', year: 2026, size: [7, 10], countries: five.slice(0, 4), wanted: bothSides },
  { action: 'COVE', year: 2023, size: [8, 10], countries: five.slice(0, 4), wanted: bothSides },
  { action: 'KA229', year: 2019, size: [1, 7], countries: five, wanted: schools },
  { action: 'KA229', year: 2018, size: [1, 7], countries: ['NO', 'GB', 'FI'], wanted: schools },
]

const strangers = ['GB', 'CH', 'UA', 'GE', 'BY', 'RU', 'US', 'RS', 'IS', 'GL', 'DK']

function drawMember(it: Dice, { year, ...world }: Drawn, place: number, open: number): Member {
  const { pick, chance } = it
  const rarely = 0.5 / world.size[1]
  const inTurn = <Item>(items: readonly Item[]) => items[place % items.length] as Item
  const kind = chance(rarely) ? pick([...typeCodes, ...statable]) : inTurn(world.wanted)
  const facts: Facts = {
    country: chance(rarely) ? pick(strangers) : inTurn(world.countries),
    oid: `E1${String(place).padStart(7, '0')}`,
    applications: chance(rarely) ? { KA210: pick([5, 6]), KA220: pick([10, 11]) } : { KA210: 1, KA220: 1 },
  }
  if (kind in types) facts.type = kind as OrganisationType
  else facts.roles = [kind as Role]
  if (chance(rarely)) facts.roles = [pick(statable), pick(statable)]
  if (chance(open)) delete facts.type
  if (chance(open)) delete facts.roles
  if (!chance(open)) facts.eche = !chance(rarely)
  if (!chance(open))
    facts.established = chance(0.1)
      ? pick([`${year - 2}-03-05`, `${year - 2}-10-01`, `${year - 2}-10-02`])
      : '1999-05-17'
  const role = place === 0 ? 'coordinator' : chance(rarely) ? pick(standings) : 'partner'
  return { role, facts }
}

function drawDraft(it: Dice, world: Drawn, open: number): Consortium {
  const { below, pick, chance } = it
  const [from, to] = world.size
  const members = Array.from({ length: from + below(to - from + 1) }, (_, place) => drawMember(it, world, place, open))
  const [twice] = members
  if (twice && chance(0.04)) members.push({ ...twice, role: 'partner' })
  const project: Consortium['project'] = {}
  if (chance(0.2)) project.round = 2
  if (chance(0.15)) project.months = pick([5, 6, 12, 24, 25, 36, 37, 48])
  if (chance(0.15)) project.grant = pick([16_500, 33_000, 60_000, 99_000, 250_000, 400_000, 4_000_000, 4_000_001])
  if (chance(0.1)) project.priorities = chance(0.7) ? ['inclusion'] : []
  if (chance(0.1)) project.tasks = [1, pick([1, 2]), 2].slice(0, pick([2, 3]))
  if (chance(0.1)) project.activities = [1, 2, 3, 9, 10, 11, 12, 16, 17].slice(pick([0, 1]))
  if (world.year < 2021 || world.action === 'COVE') delete project.round
  return { themes: [], project, members }
}

/** Everything a member may turn out to be. */
function truthsOf({ role, facts }: Member, organisation: number): Truth[] {
  const kinds: { type?: OrganisationType; roles: Role[] }[] = facts.roles
    ? (facts.type ? [facts.type] : typeCodes.filter((type) => mayHave(type, facts.roles ?? []))).map((type) => ({
        type,
        roles: facts.roles ?? [],
      }))
    : (facts.type ? [facts.type] : typeCodes).flatMap((type) => rolesOf(type).map((roles) => ({ type, roles })))
  if (kinds.length === 0) kinds.push({ roles: facts.roles ?? [] })
  const eches = facts.eche === undefined ? [true, false] : [facts.eche]
  const dates = facts.established ? [facts.established] : ['1990-01-01', '2030-01-01']
  const all = kinds.flatMap(({ type, roles }) =>
    eches.flatMap((eche) =>
      dates.map((established) => ({
        standing: role,
        organisation,
        country: facts.country,
        roles,
        informalGroup: type === 'EPLUS-YOUTH-GROUP',
        publicBody: type?.startsWith('EPLUS-BODY-PUB') ?? false,
        eche,
        established,
        applications: 0,
      })),
    ),
  )
  return [...new Map(all.map((it) => [JSON.stringify(it), it])).values()]
}

/** Roles one may state without contradicting a type that is not stated: those the type has or may have. */
function mayHave(type: OrganisationType, roles: Role[]): boolean {
  const of = types[type]
  return roles.some((role) => of?.has.includes(role) || of?.may.includes(role))
}

function rolesOf(type: OrganisationType): Role[][] {
  const { has, may } = types[type] ?? { has: [], may: [] }
  return may.reduce<Role[][]>((sets, role) => sets.flatMap((set) => [set, [...set, role]]), [[...has]])
}

const mostCompletions = 300

/** Every way the draft's open facts may turn out; a sample where there are very many. */
function* completions(it: Dice, draft: Consortium, year: number): Generator<[Truth[], World]> {
  const options = draft.members.map((member, place) => truthsOf(member, same(draft, place)))
  const waiting =
    year < 2027 ? [] : ['GB', 'CH'].filter((it) => draft.members.some(({ facts }) => facts.country === it))
  const worldsOf = waiting.reduce<string[][]>((sets, it) => sets.flatMap((set) => [set, [...set, it]]), [[]])
  const many = options.reduce((product, of) => product * of.length, worldsOf.length)
  const choices = (n: number) => Array.from({ length: n }, () => options.map((of) => it.below(of.length)))
  const picked = many <= mostCompletions ? everyChoice(options.map((of) => of.length)) : choices(mostCompletions)
  for (const joined of worldsOf)
    for (const choice of picked) yield [choice.map((at, member) => options[member]?.[at] as Truth), { year, joined }]
}

function everyChoice(sizes: number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, at) => [...row, at])),
    [[]],
  )
}

const same = ({ members }: Consortium, place: number) =>
  members.findIndex((it) => it.facts.oid === members[place]?.facts.oid)

function projectOf(action: string, { project }: Consortium): Project {
  const { months, grant, round = 1, priorities, activities, tasks } = project
  return {
    months,
    grant,
    round,
    priorities: priorities?.length,
    activities: action === 'COVE' ? (activities as number[] | undefined) : undefined,
    tasks: tasks as number[] | undefined,
  }
}

/** Applications are counted per action; the drafts state both edges at once. */
function forAction(action: string, team: Truth[], draft: Consortium): Truth[] {
  const family = action.slice(0, 5)
  return team.map((it, place) => ({ ...it, applications: draft.members[place]?.facts.applications?.[family] ?? 0 }))
}

const drafts = 400

describe.each(worlds)('$action in $year', (world) => {
  const { action, year } = world
  const it = call(action, year)

  test('agrees with the rules read as plain ifs where only national definitions are open', () => {
    const random = dice(year * 31 + action.length)
    const seen = { eligible: 0, ineligible: 0, unknown: 0 }
    for (let round = 0; round < drafts; round++) {
      const draft = drawDraft(random, world, 0)
      // An association in doubt may matter to two requirements, which are judged one by one.
      if (year > 2026 && draft.members.some(({ facts }) => ['GB', 'CH'].includes(facts.country))) continue
      const answers = new Set(
        [...completions(random, draft, year)].map(([team, truth]) =>
          isEligible(action, forAction(action, team, draft), projectOf(action, draft), truth),
        ),
      )
      const expected = answers.size > 1 ? 'unknown' : answers.has(true) ? 'eligible' : 'ineligible'
      expect(verdictOf(it, draft), JSON.stringify(draft)).toBe(expected)
      seen[expected] += 1
    }
    expect(Math.min(seen.eligible, seen.ineligible), JSON.stringify(seen)).toBeGreaterThan(10)
  })

  test('says eligible or ineligible only where no open fact can change it', () => {
    const random = dice(year * 17 + action.length)
    const seen = { eligible: 0, ineligible: 0, unknown: 0 }
    for (let round = 0; round < drafts; round++) {
      const draft = drawDraft(random, world, 0.3 / world.size[1])
      const verdict = verdictOf(it, draft)
      seen[verdict] += 1
      if (verdict === 'unknown') continue
      for (const [team, truth] of completions(random, draft, year)) {
        const eligible = isEligible(action, forAction(action, team, draft), projectOf(action, draft), truth)
        if (eligible !== (verdict === 'eligible')) expect.fail(`${verdict}: ${JSON.stringify({ draft, team, truth })}`)
      }
    }
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10)
  })
})
