// Hva hvert slag begrunnelse heter på norsk bokmål, og hva det teller: for siden om hvordan forslagene blir til.
import type { ReasonLabels } from './reasons.ts'

export const reasonLabels: ReasonLabels = {
  'right-role': ['Riktig rolle', 'Den har rollen en tom stol spør etter, i et land stolen kan komme fra.'],
  'possible-role': ['Mulig rolle', 'Den kan ha den rollen; det nasjonale kontoret avgjør.'],
  'new-country': ['Nytt land', 'Den kommer fra et land konsortiet fortsatt trenger.'],
  'shares-theme': ['Felles temaer', 'Den nevner temaer dere har; hvert nytt tema teller halvparten av det forrige.'],
  'similar-project': [
    'Lignende prosjekter',
    'Den har vært med i prosjekter som bruker de sjeldnere ordene i tittelen, emnene og sammendraget deres. Store prosjekter sier mindre om hver deltaker.',
  ],
  'worked-together': [
    'Har jobbet sammen',
    'Den har vært med i prosjekter med noen ved bordet. Nye og små prosjekter teller mer, og de med flere av dere; medlemmer med svært mange prosjekter teller mindre. Det hele er en logaritme: det tiende prosjektet gir mindre enn det første.',
  ],
  'programme-experience': [
    'Erfaring i programmet',
    'Logaritmen av prosjektene i registeret, for dem ingen ved bordet har jobbet med: å ha jobbet sammen sier mer.',
  ],
  'same-country': [
    'Et land ved bordet',
    'Mange prosjekter har flere fra samme land. Det teller mer jo sjeldnere landet er i registeret.',
  ],
  'same-type': [
    'Et slag dere samler',
    'Organisasjoner av typene ved bordet; det teller mer jo sjeldnere typen er i registeret.',
  ],
  'takes-part': [
    'Et slag som deltar',
    'For den som ikke har noe prosjekt i registeret: organisasjoner av denne typen deltar oftere enn andre.',
  ],
  'action-experience': ['Erfaring med tiltaket', 'Tidligere prosjekter i nettopp dette tiltaket.'],
  newcomer: ['Nykommer', 'Den har ingen prosjekter i dette tiltaket i registeret, og nykommere teller i vurderingen.'],
  'newcomer-seat': [
    'En plass til nykommere',
    'Én av fire plasser er holdt av til nykommere: fra toppen der tiltaket belønner dem, ellers etter de ti første; én av tre fra toppen der de er regelen, fordi de har vært mer enn to tredeler av dem som deltok. Den som helst vil ha nye partnere, får annenhver, den som vil ha det trygge, ingen. Det gir ingen poeng.',
  ],
  'common-language': ['Felles arbeidsspråk', 'Dere har arbeidsspråk felles.'],
  'confirmed-lately': ['Nylig bekreftet', 'Noen i organisasjonen har bekreftet profilen det siste året.'],
  'wants-this-action': ['Ser etter dette tiltaket', 'Den sier at den ser etter partnere til dette tiltaket.'],
  'experienced-company': ['Erfarent selskap', 'Som nykommer ville den sitte ved siden av noen som har gjort det før.'],
  'asked-by-many': [
    'Spurt av mange',
    'Mer enn to andre har spurt den de siste tretti dagene: den kan ikke bli med alle. Hver dobling teller én gang.',
  ],
  breaks: ['Bryter et krav', 'Med den ville et krav brytes som ikke er brutt nå.'],
  'raises-question': ['Reiser et spørsmål', 'Med den blir et oppfylt krav til et spørsmål.'],
}
