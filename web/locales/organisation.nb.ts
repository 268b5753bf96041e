// The labels of an organisation’s page in Norwegian bokmål.
import type {
  fact as factEn,
  fit as fitEn,
  organisation as organisationEn,
  question as questionEn,
} from './organisation.en.ts'
import type { Same } from './same.ts'

export const organisation: Same<typeof organisationEn> = {
  title: 'Organisasjon',
  lost: 'Denne organisasjonen har vi ikke',
  lostText:
    'Registeret har ingenting under «{{id}}». Kanskje er den fjernet, eller adressen er skrevet feil. Bordet ditt er trygt.',
  sample: 'Denne organisasjonen er et eksempel. Den er oppdiktet, slik at du kan prøve hvordan Medspiller virker.',
  copy: 'Kopier lenken',
  copied: 'Lenken er kopiert.',
  copyYourself: 'Kopier denne lenken: {{link}}',
  offers: 'Tilbyr',
  seeks: 'Ser etter',
  facts: 'Opplysninger',
  fact: 'Opplysning',
  value: 'Verdi',
  source: 'Kilde',
  from: {
    sample: 'Oppdiktet, til å prøve seg på.',
    'results-export': 'Fra programmets offentlige kilder. Organisasjonen selv har ikke sett over dette ennå.',
    register: 'Fra et offentlig register. Organisasjonen selv har ikke sett over dette ennå.',
    owner: 'Oppgitt av organisasjonen selv.',
    both: 'Fra offentlige registre og fra organisasjonen selv; hver opplysning sier hvilken.',
  },
  ladder: {
    title: 'Hvem står bak?',
    met: {
      'mail domain': 'En eier har e-post på {{value}}, domenet til nettstedet.',
      number: 'Nummeret {{value}} har riktig form. Det viser ikke hvem det tilhører.',
      'funded projects_one': 'Den er nevnt i {{count}} støttet prosjekt.',
      'funded projects_other': 'Den er nevnt i {{count}} støttede prosjekter.',
      confirmed: 'Folkene der bekreftet profilen sist {{value}}.',
    },
    open: {
      'mail domain': 'Ingen har vist en e-postadresse på dens eget domene.',
      number: 'Verken OID eller PIC er kjent.',
      'funded projects': 'Den er ikke i noe støttet prosjekt vi kjenner: kanskje en nykommer.',
      confirmed: 'Folkene der har ikke bekreftet profilen.',
    },
    owners_zero: 'Ingen representerer den her ennå.',
    owners_one: '{{count}} person representerer den her.',
    owners_other: '{{count}} personer representerer den her.',
    capacity: {
      own: 'Fra egen organisasjon.',
      acting: 'På dens vegne.',
      provider: 'Som betalt tjeneste.',
    },
    claim: 'Hører du til der? Representer den, og rediger profilen',
  },
  unknown: 'Dette vet vi ikke ennå',
  unknownText: 'Ukjent betyr ikke nei. Spør dem, eller svar ved bordet hvis du vet det.',
  owner: 'Hører til',
  places: 'Plasser for elever her',
  owns_one: 'Eier {{count}} organisasjon her',
  owns_other: 'Eier {{count}} organisasjoner her',
  projects_one: '{{count}} tidligere prosjekt',
  projects_other: '{{count}} tidligere prosjekter',
  noProjects:
    'Ingen tidligere prosjekter i registeret. Kanskje er de nye i programmet, kanskje rekker ikke registeret så langt tilbake.',
  allProjects: 'Vis alle {{count}} prosjektene',
  as: { coordinator: 'som koordinator', partner: 'som partner' },
  with: 'Sammen med',
  morePartners: 'og {{count}} til',
  network_one: 'Har arbeidet med {{count}} organisasjon',
  network_other: 'Har arbeidet med {{count}} organisasjoner',
  together_one: '{{count}} prosjekt sammen',
  together_other: '{{count}} prosjekter sammen',
  moreColleagues_one: 'Og {{count}} til, i prosjektene på denne siden.',
  moreColleagues_other: 'Og {{count}} til, i prosjektene på denne siden.',
}

export const fit: Same<typeof fitEn> = {
  title: 'Ved bordet mitt',
  lead_one: 'Hvis de satte seg hos den {{count}} som sitter der nå, for {{action}} i {{year}}.',
  lead_other: 'Hvis de satte seg hos de {{count}} som sitter der nå, for {{action}} i {{year}}.',
  breaks: 'Bryter:',
  asks: 'Reiser et spørsmål:',
  mends: 'Løser:',
  helps: 'Bringer nærmere:',
  nothing: 'Ingen krav ville endre seg.',
  noReason:
    'Vi ser ennå ingen grunn til at dere skulle arbeide sammen. Temaer og språk ved bordet ditt ville sagt mer.',
}

export const fact: Same<typeof factEn> = {
  recordName: 'Navnet i kilden',
  type: 'Type',
  roles: 'Roller, som oppgitt',
  rolesDerived: 'Roller, ut fra typen',
  place: 'Sted',
  established: 'Etablert',
  oid: 'OID',
  pic: 'PIC',
  unusualPic: '{{pic}} (ligner ikke andre PIC-numre: sjekk det)',
  eche: 'Erasmus Charter for Higher Education (ECHE)',
  accredited: 'Erasmus-akkreditering',
  accreditedNowhere: 'Ikke på noe område',
  languages: 'Arbeidsspråk',
  actions: 'Interessert i',
  website: 'Nettsted',
  lastConfirmed: 'Sist bekreftet',
  yes: 'Ja',
  no: 'Nei',
}

export const question: Same<typeof questionEn> = {
  type: 'Hva slags organisasjon er det?',
  established: 'Når ble den juridisk etablert?',
  eche: 'Har den Erasmus Charter for Higher Education (ECHE)?',
  accredited: 'Er den Erasmus-akkreditert, og på hvilket område?',
  oid: 'Hva er organisasjonens OID (en E og åtte siffer)?',
  languages: 'Hvilke språk kan dere arbeide på sammen?',
  themes: 'Hvilke temaer vil den arbeide med?',
  confirmed: 'Ser den fortsatt etter partnere? Ingen der har bekreftet profilen.',
}
