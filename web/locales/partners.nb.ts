// Levende profiler og partnersøk, på bokmål.
import type { partners as en } from './partners.en.ts'
import type { Same } from './same.ts'

export const partners: Same<typeof en> = {
  stillOpen: {
    title: 'Gjelder dette fortsatt?',
    lead: 'Dette søker og tilbyr {{name}} i Medspiller. Det ble sist bekreftet {{date}}.',
    resting: 'Akkurat nå hviler det: ingen finner det. Trykk «Gjelder fortsatt», så er det tilbake.',
    offers: 'Tilbyr',
    seeks: 'Søker',
    actions: 'Ser etter disse tiltakene',
    nothing: 'Her står det ingenting akkurat nå.',
    yes: 'Gjelder fortsatt',
    no: 'Gjelder ikke lenger',
    edit: 'Logg inn og endre',
    note: '«Gjelder ikke lenger» tar det ut av alle søk. Teksten blir tatt vare på, og dere kan hente den fram igjen.',
    doneYes: 'Takk',
    doneYesText: 'Det {{name}} søker og tilbyr, er bekreftet i dag.',
    doneNo: 'Nå hviler det',
    doneNoText:
      'Ingen finner lenger det {{name}} søkte og tilbød. Fakta i profilen står. Vil dere hente det fram igjen, logger dere inn og lagrer profilen.',
    see: 'Se profilen slik andre ser den',
    used: 'Dette er besvart',
    usedText: 'Du eller en kollega har svart allerede. Ett svar er nok.',
    expired: 'Lenken har gått ut',
    expiredText: 'Logg inn for å bekrefte eller endre det organisasjonen søker og tilbyr.',
    unknown: 'Denne lenken fører ingen steder',
    unknownText:
      'Den er ikke hel, er ikke laget her, eller du representerer ikke organisasjonen lenger. Åpne den en gang til fra e-posten, eller logg inn.',
    account: 'Til organisasjonene mine',
  },
  rests: {
    public: 'Det de søker og tilbyr, ble sist bekreftet {{date}}. Det vises ikke før de bekrefter det.',
    own: 'Det dere søker og tilbyr, hviler: ingen har bekreftet det på lenge, så ingen finner det. Bekreft eller lagre profilen, så er det tilbake.',
  },
}
