// The maps’ labels in Norwegian bokmål.
import type { map as mapEn } from './map.en.ts'
import type { Same } from './same.ts'

export const map: Same<typeof mapEn> = {
  title: 'Kart',
  show: 'Vis kartet',
  hide: 'Skjul kartet',
  legend: 'Hva fargene betyr: organisasjoner i et land',
  places: 'her holder de i listen til',
  outside: 'Utenfor kartet: {{countries}}',
  missing: 'Kartet lot seg ikke hente. Alt det andre virker uten.',
  asTable: 'Kartet som tabell',
  organisations: 'Organisasjoner',
  filter: 'Filter',
  choose: 'Velg',
  letGo: 'Ta bort',
  source: 'Omriss: Natural Earth, fritt til bruk. Navn og grenser sier ingenting om noe områdes status.',
  board: {
    title: 'Hvor de kommer fra',
    summary_one: '{{count}} rundt bordet, {{countries}}',
    summary_other: '{{count}} rundt bordet, {{countries}}',
    countries_one: '{{count}} land',
    countries_other: '{{count}} land',
    member: 'ved bordet',
    lead: 'koordinator',
    wanted: 'her kan den tomme stolen fylles fra',
    asList: 'Kartet som liste',
    nobody: 'Ingen sitter ved bordet ennå.',
    wantedFrom: 'Den tomme stolen kan fylles fra:',
    unknown_one: '{{count}} organisasjon har ukjent land.',
    unknown_other: '{{count}} organisasjoner har ukjent land.',
  },
}
