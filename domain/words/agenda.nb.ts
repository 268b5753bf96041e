// Hva en kalender sier om frister og planer, på bokmål.
import type { AgendaWords } from './agenda.ts'

export const agenda: AgendaWords = {
  calendar: 'Frister i Erasmus+',
  deadline: (id, name) => `Frist ${id}: ${name}`,
  round: (round) => `runde ${round}`,
  optional: 'valgfri',
  optionalText: 'Runden åpnes bare der det nasjonale kontoret sier det: spør ditt.',
  variant: (name) => `Gjelder: ${name}.`,
  time: (day, time) => `${day} kl. ${time}, Brussel-tid.`,
  apply: {
    'national agency': 'Søk til det nasjonale kontoret i koordinatorens land.',
    EACEA: 'Søk til EACEA i Brussel.',
  },
  source: (pages) => `Kilde: ${pages}.`,
  guide: (year, pages) => `programguiden ${year}, s. ${pages}`,
  unsure: { V2: 'Fra annenhånds kilde: sjekk den.', R: 'Delvis etter hukommelsen: sjekk den.' },
  binding: 'Bare guiden og kontorene er bindende.',
}
