// The 2025 call: what its forms and funding portals say, over the guide of 2026. The full guide of 2025 was not read.
import type { Action, Deadline, Edition } from '../../programme.ts'
import { edition2026 } from '../2026/edition.ts'
import {
  applications,
  coordinatorWithRole,
  countriesFrom,
  everybody,
  identified,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
} from '../phrases.ts'
import { takenOver } from '../taken-over.ts'
import { restrictions } from '../team-phrases.ts'

const form210 = { page: 'Official form KA210, 2025 round 2' }
const form220 = { page: 'Official form KA220, 2025 round 2' }

/** The forms state the second round; the day of the first is recalled. */
const rounds: Deadline[] = [
  { round: 1, day: '2025-03-05', time: '12:00', confidence: 'R' },
  { round: 2, day: '2025-10-01', time: '12:00', optional: true },
]
const recalled: Deadline[] = [{ round: 1, day: '2025-03-05', time: '17:00', confidence: 'R' }]
const known = (day: string): Deadline[] => [{ round: 1, day, time: '17:00', confidence: 'V2' }]

const differences: Record<string, Parameters<typeof takenOver>[2]> = {
  KA210: { requires: [applications({ family: 'KA210', atMost: 10 }, form210)], deadlines: rounds },
  KA220: {
    requires: [applications({ family: 'KA220', atMost: 10, over: ['SCH', 'VET', 'ADU', 'YOU'] }, form220)],
    deadlines: rounds,
  },
  'PCOOP-ENGO': { deadlines: recalled },
  'SPORT-SCP': { deadlines: recalled },
  'SPORT-SSCP': { deadlines: recalled },
  COVE: { deadlines: known('2025-06-11') },
  'ALLIANCE-1': { deadlines: known('2025-03-06') },
  'ALLIANCE-2': { deadlines: known('2025-03-06') },
}

/** New in 2026: no trace of them was found in sources on 2025. */
const newIn2026 = ['KA240', 'ALLIANCE-3']

const academies = { page: 'fundingprogrammesportal.gov.cy, Teacher Academies 2025', confidence: 'V2' } as const

const teacherAcademies: Action = {
  id: 'TEACHER-ACADEMIES',
  name: 'Erasmus+ Teacher Academies',
  fields: [],
  callCodes: ['ERASMUS-EDU-2025-PEX-TEACH-ACA'],
  managedBy: 'EACEA',
  guide: 2025,
  pages: 'fundingprogrammesportal.gov.cy; pact-for-skills.ec.europa.eu',
  confidence: 'V2',
  requires: [
    oneCoordinator(academies),
    coordinatorWithRole('teacher_education', academies),
    organisationsFrom({ anywhere: true }, { atLeast: 6 }, academies),
    countriesFrom(programme, 3, { page: 'recalled; not checked against a text', confidence: 'R' }),
    ...restrictions,
    project({ fact: 'grant', atMost: 1_500_000 }, academies),
    identified('pic', everybody, { page: '413-414', confidence: 'V2' }),
  ],
  deadlines: known('2025-03-26'),
}

const forward = { page: 'eucalls.net, Forward-looking Projects 2025', confidence: 'V2' } as const

const forwardLooking: Action = {
  id: 'FORWARD',
  name: 'Forward-looking Projects',
  fields: [],
  callCodes: ['ERASMUS-EDU-2025-PI-FORWARD'],
  managedBy: 'EACEA',
  guide: 2025,
  pages: 'eucalls.net',
  confidence: 'V2',
  requires: [
    oneCoordinator(forward),
    organisationsFrom({ anywhere: true }, { atLeast: 3 }, forward),
    ...restrictions,
    project({ fact: 'grant', atMost: 1_000_000 }, forward),
    identified('pic', everybody, { page: '413-414', confidence: 'V2' }),
  ],
  rate: 0.8,
  deadlines: known('2025-05-27'),
}

const named2025 = (codes: readonly string[] | undefined) => codes?.map((it) => it.replace('-2026-', '-2025-'))

export const edition2025: Edition = {
  year: 2025,
  partial: true,
  actions: [
    ...edition2026.actions
      .filter((it) => !newIn2026.includes(it.id))
      .map((it) => takenOver(it, 2025, { callCodes: named2025(it.callCodes), ...differences[it.id] })),
    teacherAcademies,
    forwardLooking,
  ],
}
