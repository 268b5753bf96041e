// What a calendar says of deadlines and plans, in English.
import type { AgendaWords } from './agenda.ts'

export const agenda: AgendaWords = {
  calendar: 'Erasmus+ deadlines',
  deadline: (id, name) => `Deadline ${id}: ${name}`,
  round: (round) => `round ${round}`,
  optional: 'optional',
  optionalText: 'This round opens only where the national agency says so: ask yours.',
  variant: (name) => `For: ${name}.`,
  time: (day, time) => `${day} at ${time} Brussels time.`,
  apply: {
    'national agency': 'Apply to the national agency of the coordinator’s country.',
    EACEA: 'Apply to EACEA in Brussels.',
  },
  source: (pages) => `Source: ${pages}.`,
  guide: (year, pages) => `Programme Guide ${year}, p. ${pages}`,
  unsure: { V2: 'From a second-hand source: check it.', R: 'In part from memory: check it.' },
  binding: 'Only the guide and the agencies are binding.',
}
