// Å sette sammen resten av et lag, på bokmål.
import type { Same } from './same.ts'
import type { teams as teamsEn } from './teams.en.ts'

export const teams: Same<typeof teamsEn> = {
  title: 'Sett sammen resten',
  lead: 'Hele lag rundt dem som sitter ved bordet ditt. Hvert lag oppfyller alle krav som folk kan oppfylle; du velger, og kan fortsatt endre alt.',
  back: 'Tilbake til bordet',
  wishes: 'Hva er viktig for dere?',
  novelty: 'Partnere dere kjenner, eller nye',
  newcomers: 'Nykommere',
  spread: 'Mange land',
  ends: {
    novelty: ['kjente', 'nye'],
    newcomers: ['spiller ingen rolle', 'viktig'],
    spread: ['spiller ingen rolle', 'viktig'],
  },
  waiting: 'Leter etter lag …',
  team: 'Lag {{number}}',
  verdict: {
    eligible: 'Ingenting står i veien.',
    unknown: 'Bare spørsmål gjenstår.',
    ineligible: 'Noen krav er ikke oppfylt.',
  },
  worth: '{{points}} poeng. Ingen lag av disse kandidatene kan få mer enn {{bound}}.',
  proof: {
    optimal: 'Bevist at det er det beste av sitt slag.',
    'best-found': 'Det beste som ble funnet på den tiden som var.',
  },
  facts: '{{members}} organisasjoner i {{countries}} land',
  parts: {
    fit: 'Passer',
    ties: 'Har jobbet med dere',
    answers: 'Nylig bekreftet',
    themes: 'Temaer som dekkes',
    newcomers: 'Nykommere',
    spread: 'Land',
  },
  points: 'Hvor poengene kommer fra',
  kept: 'ved bordet ditt',
  why: 'Hvorfor',
  rules: 'Krav for krav ({{count}})',
  take: 'Ta over dette laget',
  taken: 'Lag {{number}} sitter nå ved bordet ditt.',
  none: 'Ingen lag kan settes sammen av dette registeret',
  noneText: 'Disse kravene står i veien. La noen gå, velg en annen utlysning, eller importer flere organisasjoner.',
}
