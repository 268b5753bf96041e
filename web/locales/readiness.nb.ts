// Ord og setninger i egensjekken på bokmål.
import type { readiness as en } from './readiness.en.ts'
import type { Same } from './same.ts'

export const readiness: Same<typeof en> = {
  title: 'Er vi klare?',
  lead: 'Åtte spørsmål om det som avgjør, etter dem som gir råd. Svarene blir i denne nettleseren: de er ikke i noen lenke dere deler, og sendes ikke noe sted.',
  back: 'Tilbake til bordet',
  answer: { yes: 'Ja', partly: 'Delvis', no: 'Nei' },
  open: 'Ikke besvart',
  clear: 'Ta svaret tilbake',
  picture: 'Slik står det til',
  summary: '{{ready}} av {{of}} er på plass, {{answered}} er besvart',
  next: 'Det neste å gjøre',
  none: 'Alt er på plass. Kom tilbake når noe endrer seg.',
  dossier: 'Den blir med i dokumentasjonen',
  source: 'Etter det norske rådgivere sier avgjør (Diku, høsten 2018).',
  own: {
    go: 'Egensjekken som er lagret hos {{name}}',
    title: 'Er {{name}} klar?',
    lead: 'Dere svarer sammen: de som representerer organisasjonen, ser og endrer dette, og ingen andre.',
    together: 'En kollega hadde svart i mellomtiden. Begge deler er lagret.',
    take: 'Ta det med i dokumentasjonen for bordet mitt',
    taken: 'Dokumentasjonen viser disse svarene nå.',
  },
}
