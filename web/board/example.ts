// Two drafts to try the board with; their members are named as examples and known by their facts alone.
import type { Facts, Standing } from '../../domain/consortium.ts'
import type { Draft } from '../draft-shape.ts'

export const exampleNames = ['partnership', 'centre'] as const
export type ExampleName = (typeof exampleNames)[number]
export type Names = Record<'school' | 'kindergarten' | 'vet' | 'firm' | 'college' | 'municipality', string>

/** An example in the reader's language. */
export function exampleDraft(example: ExampleName, names: Names): Draft {
  return example === 'partnership' ? partnership(names) : centre(names)
}

const seat = (role: Standing, facts: Facts) => ({ role, facts })

/** A third country is missing, and one date is a question. */
const partnership = (names: Names): Draft => ({
  action: 'KA220-SCH',
  year: 2026,
  themes: ['environment-climate', 'early-school-leaving'],
  project: {},
  members: [
    seat('coordinator', { name: names.school, country: 'NO', type: 'EPLUS-EDU-GEN-SEC' }),
    seat('partner', { name: names.kindergarten, country: 'FI', type: 'EPLUS-EDU-GEN-PRE', established: '2008' }),
  ],
})

/** One country complete, one without an employer, one hanging on a national definition, and one still to come. */
const centre = (names: Names): Draft => ({
  action: 'COVE',
  year: 2026,
  themes: ['maritime', 'vocational-education'],
  project: { months: 48 },
  members: [
    seat('coordinator', { name: names.vet, country: 'NO', type: 'EPLUS-EDU-VOC-SEC' }),
    seat('partner', { name: names.firm, country: 'NO', type: 'EPLUS-ENT-SME' }),
    seat('partner', { name: names.college, country: 'FI', type: 'EPLUS-EDU-VOC-TER' }),
    seat('partner', { name: names.municipality, country: 'PT', type: 'EPLUS-BODY-PUB-LOC' }),
  ],
})
