// Composing teams on pools small enough to try every subset: the same best team, and none where there is none.
import { describe, expect, test } from 'vitest'
import { type Composed, composeTeams } from '../../domain/complete/compose.ts'
import type { Wish } from '../../domain/complete/model.ts'
import { type Option, sharedParts, worthOf } from '../../domain/complete/objective.ts'
import type { Consortium, Facts, Member } from '../../domain/consortium.ts'
import { judge, overall } from '../../domain/judge.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { Finding } from '../../domain/requirement.ts'
import { factsOf } from '../../domain/suggest.ts'
import type { Theme } from '../../domain/theme.ts'
import { member } from './member.ts'
import { call, type Dice, dice } from './teams.ts'

const themes: Theme[] = ['youth-work-policy', 'agriculture-food']
const prefer = { novelty: 0.3, newcomers: 0.7, spread: 0.5 }

type World = {
  action: string
  countries: string[]
  kinds: Partial<Facts>[]
  kept: number
  size: [number, number]
  pool: number
}

const school = { type: 'EPLUS-EDU-GEN-SEC' } as const
const vet = { type: 'EPLUS-EDU-VOC-SEC' } as const
const company = { type: 'EPLUS-ENT-SME' } as const
const university = { type: 'EPLUS-EDU-HEI', eche: true } as const
const uncharted = { type: 'EPLUS-EDU-HEI', eche: false } as const
const owner = { type: 'EPLUS-BODY-PUB-LOC', roles: ['school_authority'] } satisfies Partial<Facts>
const public_ = { type: 'EPLUS-BODY-PUB-LOC', roles: ['public_authority'] } satisfies Partial<Facts>
const youth = { type: 'PRP-31089295' } as const

const worlds: World[] = [
  { action: 'KA210-SCH', countries: ['NO', 'FI', 'US'], kinds: [school, uncharted], kept: 1, size: [2, 3], pool: 8 },
  {
    action: 'KA220-SCH',
    countries: ['NO', 'FI', 'ES', 'UA', 'BY'],
    kinds: [school, university],
    kept: 1,
    size: [3, 4],
    pool: 10,
  },
  { action: 'KA240-SCH', countries: ['NO', 'FI'], kinds: [school, school, owner], kept: 2, size: [6, 6], pool: 10 },
  { action: 'COVE', countries: ['NO', 'FI', 'ES', 'GR'], kinds: [vet, company], kept: 3, size: [8, 8], pool: 12 },
  {
    action: 'ALLIANCE-1',
    countries: ['NO', 'FI', 'ES', 'GR'],
    kinds: [university, vet, company, public_],
    kept: 3,
    size: [8, 8],
    pool: 11,
  },
  { action: 'CB-VET', countries: ['NO', 'FI', 'AL', 'BA', 'UA'], kinds: [vet], kept: 1, size: [4, 5], pool: 9 },
  { action: 'CB-YOUTH', countries: ['NO', 'AL', 'BA', 'FI', 'KE'], kinds: [youth], kept: 1, size: [4, 5], pool: 9 },
  {
    action: 'CBHE-S1S2',
    countries: ['NO', 'FI', 'UA', 'AL'],
    kinds: [university, university, uncharted],
    kept: 1,
    size: [4, 6],
    pool: 9,
  },
  { action: 'SPORT-EVENTS', countries: ['NO', 'FI', 'ES', 'GR'], kinds: [company], kept: 1, size: [3, 5], pool: 8 },
  { action: 'KA121-SCH', countries: ['NO', 'FI'], kinds: [school, company], kept: 1, size: [2, 3], pool: 8 },
  {
    action: 'JMO-NETWORKS-SCHOOLS',
    countries: ['NO', 'FI', 'ES'],
    kinds: [school, vet, university],
    kept: 2,
    size: [6, 6],
    pool: 9,
  },
]

function drawOption({ pick, chance, below }: Dice, { countries, kinds }: World, at: number): Option {
  // In turn, unless chance disturbs it, so that many pools just allow a team.
  const inTurn = <Item>(items: readonly Item[], place: number) =>
    chance(0.2) ? pick(items) : (items[place % items.length] as Item)
  const { facts } = member('partner', inTurn(countries, Math.floor(at / kinds.length)), inTurn(kinds, at))
  const organisation = {
    ...facts,
    id: `candidate ${at}`,
    themes: themes.filter(() => chance(0.4)),
  } as unknown as Organisation
  const value = below(40) / 8
  const reasons = [
    { code: 'programme-experience', projects: 1, value, side: 'you' },
    ...(chance(0.4)
      ? [
          {
            code: 'worked-together',
            organisation: 'x',
            project: 'p',
            title: 't',
            year: 2020,
            projects: 1,
            value: below(16) / 8,
            side: 'you',
          },
        ]
      : []),
  ] as Option['reasons']
  return { organisation, reasons, isNewcomer: chance(0.3) }
}

function drawWish(random: Dice, world: World): Wish {
  const it = call(world.action)
  const facts = { accredited: ['SCH'], applications: undefined } satisfies Partial<Facts>
  const members = Array.from(
    { length: random.below(world.kept + 1) },
    (_, at): Member =>
      member(at === 0 && random.chance(0.7) ? 'coordinator' : 'partner', random.pick(world.countries), {
        ...random.pick(world.kinds),
        ...facts,
      }),
  )
  const consortium: Consortium = { themes, project: {}, members }
  const options = Array.from({ length: world.pool }, (_, at) => drawOption(random, world, at))
  return {
    call: it,
    kept: { consortium, themesOf: () => [] },
    themes,
    options,
    size: world.size,
    prefer,
    limit: 1,
    patience: 5_000,
  }
}

/** The best team by trying every subset, each with every coordinator. */
function bestByTrying({ call: it, kept, options, size }: Wish): number | undefined {
  const shared = sharedParts(options, kept, themes, prefer)
  const { members } = kept.consortium
  const isLed = members.some(({ role }) => role === 'coordinator')
  let best: number | undefined
  for (let mask = 0; mask < 1 << options.length; mask++) {
    const team = options.filter((_, at) => mask & (1 << at))
    const all = members.length + team.length
    if (all < size[0] || all > size[1]) continue
    const worth = worthOf(team, shared, prefer).reduce((sum, part) => sum + part.value, 0)
    if (best !== undefined && worth <= best) continue
    for (const leader of isLed ? [undefined] : team) {
      const seated = team.map(
        (one): Member => ({
          role: one === leader ? 'coordinator' : 'partner',
          id: one.organisation.id,
          facts: factsOf(one.organisation),
        }),
      )
      if (!isSound(judge(it, { ...kept.consortium, members: [...members, ...seated] }))) continue
      best = worth
      break
    }
  }
  return best
}

/** Eligible, and no place filled only by one organisation that would have to fill two: composing never does that. */
const isSound = (findings: readonly Finding[]) =>
  overall(findings) === 'eligible' &&
  findings.every(
    ({ requirement: { kind }, verdict }) =>
      !['roles', 'someCountries', 'eachCountry', 'oneOf'].includes(kind) || verdict !== 'advice' || kind === 'oneOf',
  )

const bestOf = (teams: readonly Composed[]) => teams.filter((it) => it.verdict === 'eligible')[0]

describe.each(worlds)('$action', (world) => {
  test('the best team is the one that trying every subset finds', { timeout: 120_000 }, () => {
    const random = dice(world.action.length * 131 + world.pool)
    const seen = { some: 0, none: 0 }
    for (let round = 0; round < 25; round++) {
      const wish = drawWish(random, world)
      const expected = bestByTrying(wish)
      const team = bestOf(composeTeams(wish))
      const told = JSON.stringify({
        kept: wish.kept.consortium.members,
        options: wish.options.map((it) => it.organisation),
      })
      seen[expected === undefined ? 'none' : 'some']++
      if (expected === undefined) {
        expect(team?.objective, told).toBeUndefined()
        continue
      }
      expect(team?.objective, told).toBeCloseTo(expected, 6)
      expect(team?.proof).toBe('optimal')
      expect(team?.bound).toBeGreaterThanOrEqual(expected - 1e-6)
    }
    expect(seen.some, JSON.stringify(seen)).toBeGreaterThan(3)
  })
})
