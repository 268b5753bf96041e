// Å spørre en organisasjon, på bokmål.
import type { ask as en } from './ask.en.ts'
import type { Same } from './same.ts'

export const ask: Same<typeof en> = {
  title: 'Spør {{name}}',
  lead: 'Noen få linjer med egne ord: hva dere planlegger, og hvorfor dere spør akkurat dem. De svarer med ett trykk, også nei.',
  back: 'Tilbake til {{name}}',
  sample: '{{name}} er oppdiktet, som et eksempel: ingen ville svart. Alt annet virker som for ekte organisasjoner.',
  find: 'Finn en annen organisasjon',
  paused:
    '{{name}} tar en pause. Folkene der har ikke svart på en stund, så vi kommer ikke med noe nytt før de sier at de er på plass igjen.',
  pausedNext: 'Se etter noen andre så lenge: de som passer, blir sittende ved bordet ditt.',
  ways: {
    inside: 'Folkene der bruker Medspiller og svarer her.',
    outside:
      'Ingen derfra er her ennå. Du får et brev med en lenke og sender det selv: vi skriver aldri til adresser noen bare har funnet.',
  },
  budget: 'Dere kan sende {{left}} av {{of}} forespørsler nå. Hvert svar gir én tilbake, også et nei.',
  budgetNone:
    'Alle {{of}} forespørslene venter på svar. Hvert svar gir én tilbake, også et nei; resten kommer etter tretti dager.',
  unverified: 'Dere kan sende flere når plassen din i organisasjonen er bekreftet.',
  obstacles: {
    blocked: '{{name}} tar ikke imot forespørsler fra dere.',
    full: '{{name}} har flere forespørsler enn de rekker å svare på. Prøv igjen om noen dager.',
    asked: 'Dere har spurt {{name}} de siste tre månedene.',
  },
  seeThread: 'Se den forespørselen',
  alike: 'Omtrent samme tekst gikk til {{names}}.',
  alikeText: 'De som ser at teksten er skrevet til alle, svarer sjelden. Si hva dere så hos akkurat dem.',
  insist: 'Send den likevel',
  spread: 'Omtrent samme tekst gikk til {{names}}. Den kan ikke gå til flere: skriv denne på nytt.',
  sender: 'Hvem som spør',
  role: 'Rollen dere tilbyr',
  roleNone: 'Ikke bestemt ennå',
  about: 'Om {{action}}, som på bordet mitt',
  text: 'Teksten',
  textHint:
    'Hva dere vil endre, når, hva de kan gjøre, og hvorfor dere spør akkurat dem. Ingen kontaktopplysninger: de kommer når begge har sagt ja.',
  replyBy: 'Svar innen',
  replyByHint: 'Fra 2 til 60 dager fra nå; etter det lukkes den av seg selv.',
  send: 'Send forespørselen',
  write: 'Skriv brevet',
  signIn: 'Logg inn for å sende',
  signInText: 'Det du skriver, blir liggende i denne nettleseren mens du logger inn.',
  nobody:
    'Du representerer ingen organisasjon ennå. Forespørsler går fra organisasjon til organisasjon; teksten din blir liggende her.',
  findMine: 'Finn eller legg til organisasjonen min',
  short: 'Skriv minst 40 tegn',
  unfilled: 'Fyll ut eller ta bort: {{line}}',
  wrongDay: 'Velg en dag fra 2 til 60 dager fra nå',
  refused: {
    paused: '{{name}} tar ikke imot forespørsler akkurat nå.',
    budget: 'Dere kan ikke sende flere akkurat nå: så mange forespørsler venter på svar.',
    busy: 'For mye på én gang. Prøv igjen om et øyeblikk.',
  },
  sent: 'Forespørselen er hos {{name}}',
  sentText: 'Svaret kommer i innboksen din, og du får en e-post om det hvis du ikke har slått det av.',
  toInbox: 'Til innboksen',
  toTable: 'Til bordet mitt',
  letter: 'Brevet ditt til {{name}}',
  letterText:
    'Send det fra din egen adresse, til en adresse du kjenner eller finner på nettstedet deres. Lenken lar folkene der svare her.',
  website: 'Nettstedet til {{name}}',
  subject: 'Emne',
  copy: 'Kopier brevet',
  copied: 'Brevet er kopiert.',
  copyYourself: 'Nettleseren lar oss ikke kopiere. Merk brevet og kopier det selv.',
  mail: 'Åpne i e-postprogrammet mitt',
  start: {
    hello: 'Hei, dere på {{name}}!',
    plan: 'Vi forbereder en søknad om {{action}}.',
    planBy: 'Vi forbereder en søknad om {{action}}, som skal sendes innen {{day}}.',
    themes: 'Den handler om {{themes}}.',
    aims: 'Det vi vil endre:',
    when: 'Når:',
    months: 'Når: {{months}} måneder, fra',
    part: 'Dere kunne bidra med:',
    why: 'Hvorfor vi spør akkurat dere:',
  },
}
