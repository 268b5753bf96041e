// Wishes of the shapes people have: an action, a few who stay, hundreds who could join, and themes that few work on.
import type { Wish } from '../../../domain/complete/model.ts'
import type { Option } from '../../../domain/complete/objective.ts'
import type { Facts, Member } from '../../../domain/consortium.ts'
import { memberStates, programmeCountries } from '../../../domain/country.ts'
import type { Organisation } from '../../../domain/organisation.ts'
import type { Theme } from '../../../domain/theme.ts'
import { member } from '../../domain/member.ts'
import { call, type Dice } from '../../domain/teams.ts'

export type Shape = {
  action: string
  /** Who coordinates where somebody stays. */
  leader: Partial<Facts>
  kinds: Partial<Facts>[]
  candidates: [number, number]
  size: [number, number]
}

const wanted: Theme[] = ['maritime', 'agriculture-food', 'youth-work-policy']
const programme = programmeCountries(2026)
/** From where most come: candidates are no more even over Europe than the programme is. */
const often = [...memberStates].slice(0, 9)

const kinds = {
  school: { type: 'EPLUS-EDU-GEN-SEC' },
  vet: { type: 'EPLUS-EDU-VOC-SEC' },
  company: { type: 'EPLUS-ENT-SME' },
  university: { type: 'EPLUS-EDU-HEI', eche: true },
  uncharted: { type: 'EPLUS-EDU-HEI', eche: false },
  owner: { type: 'EPLUS-BODY-PUB-LOC', roles: ['school_authority'] },
  authority: { type: 'EPLUS-BODY-PUB-LOC', roles: ['public_authority'] },
  association: { type: 'EPLUS-NGO' },
} satisfies Record<string, Partial<Facts>>

/** The four that are asked for; the third with 500 candidates is what its time is stated for. */
export const shapes: Shape[] = [
  {
    action: 'KA220-SCH',
    leader: kinds.school,
    kinds: [kinds.school, kinds.school, kinds.university, kinds.uncharted, kinds.association],
    candidates: [200, 800],
    size: [3, 6],
  },
  {
    action: 'KA240-SCH',
    leader: kinds.owner,
    kinds: [kinds.school, kinds.school, kinds.owner],
    candidates: [200, 800],
    size: [6, 8],
  },
  {
    action: 'COVE',
    leader: kinds.vet,
    kinds: [kinds.vet, kinds.vet, kinds.company, kinds.university, kinds.authority],
    candidates: [200, 800],
    size: [8, 12],
  },
  {
    action: 'ALLIANCE-2',
    leader: kinds.university,
    kinds: [kinds.university, kinds.vet, kinds.company, kinds.authority, kinds.uncharted],
    candidates: [200, 800],
    size: [8, 12],
  },
]

export const cove500: Shape = { ...(shapes[2] as Shape), candidates: [500, 500] }

/** A wish of a shape: `kept` stay, the first of them the coordinator. */
export function drawShape(random: Dice, shape: Shape, kept: number, limit: number): Wish {
  const { pick, chance, below } = random
  const [least, most] = shape.candidates
  const country = () => (chance(0.6) ? pick(often) : pick(programme))
  const members = Array.from(
    { length: kept },
    (_, at): Member =>
      at === 0 ? member('coordinator', country(), shape.leader) : member('partner', country(), shape.kinds[at % 3]),
  )
  const options = Array.from({ length: least + below(most - least + 1) }, (_, at): Option => {
    const { facts } = member('partner', country(), pick(shape.kinds))
    const themes = wanted.filter((_, theme) => chance([0.15, 0.05, 0.01][theme] ?? 0))
    const reasons = [
      { code: 'programme-experience', projects: 1, value: below(4000) / 1000, side: 'you' },
      ...(chance(0.1) ? [{ code: 'worked-together', value: below(1000) / 500, side: 'you' }] : []),
    ] as unknown as Option['reasons']
    const organisation = { ...facts, id: `candidate ${at}`, themes } as unknown as Organisation
    return { organisation, reasons, isNewcomer: chance(0.4) }
  })
  return {
    call: call(shape.action),
    kept: { consortium: { themes: wanted, project: {}, members }, themesOf: () => [] },
    themes: wanted,
    options,
    size: shape.size,
    prefer: { novelty: below(101) / 100, newcomers: below(101) / 100, spread: below(101) / 100 },
    limit,
    effort: 200,
  }
}
