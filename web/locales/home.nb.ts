// The start page’s labels in Norwegian bokmål.
import type { example as exampleEn, home as homeEn } from './home.en.ts'
import type { Same } from './same.ts'

export const example: Same<typeof exampleEn> = {
  maritime: 'yrkesskole norge maritim',
  kindergarten: 'barnehage finland',
  secondary: 'ungdomsskole portugal',
  university: 'universitet spania',
  primary: 'barneskole norge',
}

export const home: Same<typeof homeEn> = {
  title: 'Partnere i Europa',
  headline: 'Hvem mangler rundt bordet?',
  lead: 'Finn skoler, opplæringssentre, bedrifter og kommuner til et Erasmus+-prosjekt. Medspiller viser hvem som passer, hvorfor, og hva laget ditt ennå mangler.',
  search: 'Hva ser du etter?',
  button: 'Søk',
  hint: 'Si det med dine egne ord: hva slags organisasjon, hvilket land, hvilket tema.',
  try: 'Prøv',
  picture:
    'Et rundt bord der fire har satt seg, fra Norge, Finland, Portugal og Polen, og to stoler står tomme: en arbeidsgiver og et land til.',
  seats: { employer: 'En arbeidsgiver?', country: 'Et land til?' },
  doors: 'Hvor vil du begynne?',
  door: {
    find: {
      title: 'Finn partnere',
      text: 'Søk på land, type, rolle, tema og språk. Se hvorfor hver av dem passer.',
      go: 'Søk etter organisasjoner',
    },
    places: {
      title: 'Finn plasser for elever',
      text: 'Bedrifter som tar imot elever: hvem, hvor mange, når. Hele grupper fordeles på verter i nærheten av hverandre.',
      go: 'Se plasser',
    },
    form: {
      title: 'Sett sammen et konsortium',
      text: 'Sett laget rundt bordet. Se med en gang hvilke krav som er innfridd, og hvem som kan ta en tom stol.',
      go: 'Gå til bordet',
    },
  },
  how: 'Slik virker det',
  steps: {
    choose: {
      title: 'Velg hva dere vil søke på',
      text: 'Hver utlysning har sine krav. De står i programguiden, og vi viser siden.',
    },
    seat: {
      title: 'Sett dem du kjenner ved bordet',
      text: 'Et krav som ikke er innfridd, blir stående som en tom stol. Det ingen vet ennå, blir et spørsmål.',
    },
    fill: {
      title: 'Fyll de tomme stolene',
      text: 'Vi foreslår hvem som passer, sier hvorfor, og hva hver av dem retter opp eller ødelegger.',
    },
  },
  record: 'Dette finnes i registeret',
  organisations: 'organisasjoner',
  projects: 'tidligere prosjekter',
  from: 'Fra',
  sampleOnly:
    'Registeret har bare eksempler: oppdiktede organisasjoner å prøve seg på. Importer de offisielle filene for å se ekte.',
  samplesToo_one: '{{count, number}} eksempel vises bare når du ber om det',
  samplesToo_other: '{{count, number}} eksempler vises bare når du ber om dem',
  deadlines: 'Neste frister',
  noDeadlines: 'Alle fristene vi kjenner for {{year}}, er gått ut.',
  allDeadlines: 'Alle fristene',
}
