// The labels of what the board says of the whole team, in Norwegian bokmål: repairs, quality, fitting actions.
import type { Same } from './same.ts'
import type { team as teamEn } from './team.en.ts'

export const team: Same<typeof teamEn> = {
  repairs_one: 'Slik kan det ordnes',
  repairs_other: '{{count}} måter å ordne det på',
  after: { eligible: 'Da står ingenting i veien.', unknown: 'Da gjenstår bare spørsmål.' },
  do: 'Gjør det',
  done: 'Gjort. Bordet er endret.',
  remove: 'Ta bort',
  choose: 'Velg',
  chosen: 'Valgt nå',
  open: 'Åpne detaljene',
  look: 'Let etter noen',
  search: 'Søk',
  above: 'Du kan endre det under «Om prosjektet» ovenfor.',
  quality: 'Dette ser de som vurderer, etter',
  qualityLead: 'Ved siden av kravene. Talt ved bordet ditt; det gir ingen poeng i seg selv.',
  state: { present: 'På plass.', absent: 'Ikke ennå.', unknown: 'Vet ikke.' },
  fitting: 'Hvilken utlysning passer for dette laget?',
  fittingLead: 'Alle utlysninger i {{year}}, vurdert for dem som sitter ved bordet, slik de er.',
  fits: 'ingenting i veien',
  broken_one: '{{count}} krav ikke oppfylt',
  broken_other: '{{count}} krav ikke oppfylt',
  unknown_one: '{{count}} spørsmål',
  unknown_other: '{{count}} spørsmål',
  all: 'Vis alle {{count}}',
}
