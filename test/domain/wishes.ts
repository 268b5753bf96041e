// Wishes for a team drawn by chance, in worlds where an action's roles and countries are scarce enough to matter.
import type { Wish } from '../../domain/complete/model.ts'
import type { Option } from '../../domain/complete/objective.ts'
import type { Consortium, Facts, Member } from '../../domain/consortium.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { Theme } from '../../domain/theme.ts'
import { member } from './member.ts'
import { call, type Dice } from './teams.ts'

export const themes: Theme[] = ['youth-work-policy', 'agriculture-food']
export const prefer = { novelty: 0.3, newcomers: 0.7, spread: 0.5 }

export type World = {
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

export const worlds: World[] = [
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

/** A wish drawn by chance from a world: those kept, those who may join, and what they are worth. */
export function drawWish(random: Dice, world: World): Wish {
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
    effort: 2_000,
  }
}
