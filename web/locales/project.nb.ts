// The labels of a past project's page in Norwegian bokmål.

import type { project as en } from './project.en.ts'
import type { Same } from './same.ts'

export const project = {
  title: 'Tidligere prosjekt',
  lost: 'Vi har ikke dette prosjektet',
  lostText: 'Registeret har ikke noe prosjekt under «{{id}}». Det kan være fjernet, eller adressen er feilskrevet.',
  lead: '{{action}}, søknadsår {{year}}',
  leadOpen: 'Søknadsår {{year}}',
  sample: 'Dette prosjektet er et eksempel. Det er oppdiktet, så du kan prøve hvordan Medspiller virker.',
  facts: 'Fakta',
  id: 'Prosjektnummer',
  topics: 'Emner',
  grant: 'Tilskudd',
  website: 'Nettsted',
  card: 'Prosjektets side hos kilden',
  source: 'Kilde',
  participants_one: '{{count}} deltok',
  participants_other: '{{count}} deltok',
  nobody: 'Registeret har ikke lenger noen av dem som deltok.',
  coordinator: 'koordinator',
  seated: 'ved bordet ditt',
} as const satisfies Same<typeof en>
