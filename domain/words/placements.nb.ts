// Plasser og pakker på bokmål.
import type { PlacementWords } from './placements.ts'

const places = (n: number) => (n === 1 ? 'én plass til' : `${n} plasser til`)

export const placements: PlacementWords = {
  reasons: {
    'same-occupation': 'Nettopp det yrket dere spør etter',
    'common-language': 'Et språk dere har felles',
    lodging: 'Losji, eller hjelp til å finne det',
    paid: 'Lønn eller godtgjørelse',
    'hosted-before': 'Har tatt imot før',
    'confirmed-lately': 'Bekreftet det siste året',
    question: 'Noe å spørre verten om',
    'another-host': 'Hver vert som skal besøkes',
    distance: 'Kilometer mellom vertene',
    'moved-dates': 'Dager oppholdet er flyttet',
  },
  questions: {
    language: 'hvilke språk som brukes på jobben',
    access: 'om arbeidsplassen passer for dem med særlige behov',
    eqf: 'om arbeidet passer på dette nivået',
    lodging: 'hvor elevene kan bo',
  },
  barriers: {
    full: 'ingen ledige plasser på disse datoene',
    dates: 'ikke åpent på alle disse datoene',
    language: 'ikke noe felles språk på jobben',
    age: 'tar bare imot eldre elever',
    alone: 'en elev ville blitt alene',
    far: 'for langt fra de andre',
  },
  access: {
    'step-free': 'trinnfritt',
    hearing: 'passer for dem som hører dårlig',
    vision: 'passer for dem som ser dårlig',
    quiet: 'et rolig sted å arbeide',
  },
  pay: { none: 'ingen lønn', allowance: 'en godtgjørelse', wage: 'lønn' },
  lodging: { none: 'ikke losji', help: 'hjelp til å finne losji', provided: 'losji følger med' },
  states: {
    held: 'Holdt av, venter på svar fra verten',
    confirmed: 'Bekreftet',
    waiting: 'På venteliste',
    declined: 'Avslått',
    cancelled: 'Avlyst',
    expired: 'Utløpt uten svar',
  },
  page: (guide, pages) => `${guide}, s. ${pages}`,
  shortfall: ({ placed, of, missing, accessibleMissing }, reach) => {
    const kind = accessibleMissing > 0 ? `, ${accessibleMissing} av dem for elever med særlige behov,` : ''
    return placed === 0
      ? `Ingen av ${of}: ingen vert tar imot gruppen på disse datoene ennå.`
      : `${placed} av ${of}: ${places(missing)}${kind} innen ${reach} km er nok.`
  },
}
