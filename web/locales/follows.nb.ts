// Det man følger, på norsk.

import type { follows as en } from './follows.en.ts'
import type { Same } from './same.ts'

export const follows: Same<typeof en> = {
  start: {
    search: 'Lagre og følg søket',
    call: 'Følg disse fristene',
    organisation: 'Følg',
    theme: 'Følg dette temaet',
    fitting: 'Følg det som passer for oss',
  },
  stop: 'Du følger. Avslutt',
  started: 'Nå følger du det. På kontoen din ser du hva som er nytt.',
  ended: 'Du følger det ikke lenger.',
  title: 'Det du følger',
  text: 'Nye treff i et søk, endrede frister, nye partnersøk: det står her, og kommer på e-post om du vil.',
  none: 'Du følger ingenting ennå. Lagre et søk når du leter etter partnere, eller følg en organisasjon eller fristene for et tiltak.',
  find: 'Let etter partnere',
  calls: 'Se fristene',
  end: 'Avslutt',
  new: 'Nytt',
  more_one: 'og én til',
  more_other: 'og {{count}} til',
  quiet: 'Ikke noe nytt så langt.',
  mailing: 'Nytt på e-post',
  mailings: { off: 'Aldri', daily: 'Høyst én gang om dagen', weekly: 'Høyst én gang i uka' },
  mailingHint: 'Det kommer ingen e-post når det ikke er noe nytt.',
  kept: 'Lagret.',
  tooWide: 'Søket gir for mange treff. Snevre det inn til tusen organisasjoner eller færre først.',
  tooMany: 'Du følger femti ting alt. Avslutt en av dem på kontoen din først.',
  theme: 'Følg partnersøk innen et tema',
  chooseTheme: 'Velg et tema',
  fitting: 'Følg partnersøk som passer for organisasjonen din',
  chooseOrganisation: 'Velg en organisasjon',
}
