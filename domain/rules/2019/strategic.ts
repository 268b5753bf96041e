// Strategic partnerships of the 2019 call: school (KA201), VET (KA202), higher (KA203), adult (KA204), youth (KA205).
import type { Action, Deadline } from '../../programme.ts'
import {
  advice,
  coordinatorFrom,
  countriesFrom,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
} from '../phrases.ts'

const secondary = { page: 'erasmusplus.rs, strategic partnerships', confidence: 'V2' } as const
const grants = { page: 'UK national agency, youth 2019; europeannetforinclusion.org', confidence: 'V2' } as const
const recalled = { page: 'recalled; not checked against a text', confidence: 'R' } as const

type Field = { id: string; name: string; countries: number; months?: [number, number]; deadlines: Deadline[] }

const strategicPartnership = ({ id, name, countries, months = [12, 36], deadlines }: Field): Action => ({
  id,
  name: `Strategic partnerships for ${name}`,
  fields: [],
  managedBy: 'national agency',
  guide: 2019,
  pages: 'European Commission, page on strategic partnerships; erasmusplus.rs; UK national agency',
  confidence: 'V2',
  requires: [
    oneCoordinator(secondary),
    coordinatorFrom(programme, recalled),
    organisationsFrom(programme, { atLeast: countries }, secondary),
    countriesFrom(programme, countries, secondary),
    advice('partner-countries', recalled),
    advice('management-organisations', secondary, { values: [10] }),
    project({ fact: 'months', from: months[0], to: months[1] }, id === 'KA205' ? grants : recalled),
    project({ fact: 'grant', atMost: 450_000, perMonth: 12_500 }, grants),
  ],
  deadlines,
  award: { relevance: 30, design: 20, partnership: 20, impact: 30, pass: 60, minima: 'half', confidence: 'R' },
})

const march: Deadline[] = [{ round: 1, day: '2019-03-21', time: '12:00', confidence: 'R' }]
const youthRounds = ['2019-02-05', '2019-04-30', '2019-10-01'].map(
  (day, index): Deadline => ({ round: index + 1, day, time: '12:00', confidence: 'V2' }),
)

export const strategicPartnerships: Action[] = [
  strategicPartnership({ id: 'KA201', name: 'school education', countries: 3, deadlines: march }),
  strategicPartnership({ id: 'KA202', name: 'vocational education and training', countries: 3, deadlines: march }),
  strategicPartnership({ id: 'KA203', name: 'higher education', countries: 3, months: [24, 36], deadlines: march }),
  strategicPartnership({ id: 'KA204', name: 'adult education', countries: 3, deadlines: march }),
  strategicPartnership({ id: 'KA205', name: 'youth', countries: 2, deadlines: youthRounds }),
]
