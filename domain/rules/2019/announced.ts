// Dates of the 2019 call for actions whose requirements we do not have. The days are told by the Norwegian agency's talk
// of autumn 2018; the hours, and the days of youth mobility, are recalled.
import type { Announced } from '../../programme.ts'

const talk = { pages: 'Diku and NORCORE, talk of autumn 2018', confidence: 'V2' } as const
const recalled = { confidence: 'R' } as const
const individual = [{ round: 1, day: '2019-02-05', time: '12:00', confidence: 'V2' }] as const

export const announced: Announced[] = [
  {
    id: 'KA103',
    name: 'Higher education student and staff mobility, programme countries',
    fields: ['HED'],
    managedBy: 'national agency',
    deadlines: individual,
    ...talk,
  },
  {
    id: 'KA107',
    name: 'Higher education student and staff mobility, partner countries',
    fields: ['HED'],
    managedBy: 'national agency',
    deadlines: individual,
    ...talk,
  },
  {
    id: 'KA105',
    name: 'Youth mobility',
    fields: ['YOU'],
    managedBy: 'national agency',
    deadlines: ['2019-02-05', '2019-04-30', '2019-10-01'].map((day, index) => ({
      round: index + 1,
      day,
      time: '12:00',
      ...recalled,
    })),
    pages: 'recalled; not checked against a text',
    ...recalled,
  },
  {
    id: 'JEAN-MONNET',
    name: 'Jean Monnet activities',
    fields: ['HED'],
    managedBy: 'EACEA',
    deadlines: [{ round: 1, day: '2019-02-22', time: '17:00', confidence: 'R' }],
    ...talk,
  },
]
