// The screens' own labels in Norwegian bokmål: written, not translated.
import { action, deadline } from './actions.nb.ts'
import { board } from './board.nb.ts'
import type { en } from './en.ts'
import { find } from './find.nb.ts'
import { example, home } from './home.nb.ts'
import { map } from './map.nb.ts'
import { fact, fit, organisation, question } from './organisation.nb.ts'
import type { Same } from './same.ts'
import { team } from './team.nb.ts'

export const nb: Same<typeof en> = {
  board,
  layout: {
    skip: 'Hopp til innholdet',
    ways: 'Hovedmeny',
    home: 'Hjem',
    find: 'Finn',
    board: 'Bordet',
    seated_one: '{{count}} ved bordet',
    seated_other: '{{count}} ved bordet',
    actions: 'Utlysninger',
    calls: 'Året',
    account: 'Konto',
    inbox: 'Innboks',
    unseen: '{{count}} nye',
    language: 'Språk',
    languages: { en: 'English', nb: 'Norsk' },
    languageWaits: 'Vi fikk ikke hentet språket akkurat nå. Prøv igjen når du er på nett.',
    scheme: 'Farger',
    offline:
      'Du er uten nett. Bordet ditt ligger i denne nettleseren og blir fortsatt vurdert. Søk og forslag må vente på registeret.',
    schemes: { auto: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },
  },
  footer: {
    sources: 'Hvor opplysningene kommer fra',
    record:
      'Organisasjoner og tidligere prosjekter: offisielle uttrekk fra Erasmus+ sin prosjektdatabase og offentlige registre. Hver opplysning viser fil og rad.',
    rules: 'Kravene: programguiden for Erasmus+, med sidetall ved hvert krav. Det er guiden som gjelder.',
    samples: 'Eksempler',
    sampleNotice:
      'Står det «Eksempel», er organisasjonen oppdiktet, slik at du kan prøve alt. Der er det ingen å kontakte.',
    yours: 'Utkastet ditt',
    draft: 'Bordet ditt ligger i denne nettleseren til du deler lenken. Til dette trenger du ingen konto.',
    api: 'Alt dette som åpent API',
    ways: 'Om tjenesten',
    matching: 'Slik blir forslagene til',
    partnerRequests: 'Partnersøk',
    statistics: 'Hvem er med',
    imprint: 'Hvem driver dette',
    privacy: 'Personvern',
    accessibility: 'Tilgjengelighet',
    licences: 'Kilder og lisenser',
  },
  state: { loading: 'Henter …' },
  notice: { close: 'Lukk', undo: 'Angre' },
  lost: {
    title: 'Her er det tomt',
    text: 'Adressen fører ingen steder. Kanskje er den skrevet feil, eller siden er flyttet. Bordet ditt er trygt.',
    home: 'Til forsiden',
    find: 'Søk etter en organisasjon',
  },
  failure: {
    title: 'Noe gikk galt hos oss',
    text: 'Vi klarte ikke å vise denne siden. Feilen er vår, ikke din.',
    safe: 'Bordet ditt er trygt: det ligger i denne nettleseren.',
    again: 'Prøv igjen',
    home: 'Til forsiden',
    detail: 'Det programmet sa',
  },
  trouble: {
    again: 'Prøv igjen',
    offline: {
      title: 'Vi får ikke kontakt med registeret',
      text: 'Det kom ikke noe svar. Kanskje er du uten nett. Bordet og søket ditt er tatt vare på; prøv igjen når du er på nett.',
    },
    server: {
      title: 'Registeret svarte ikke som det skulle',
      text: 'Feilen er vår, ikke din. Bordet og søket ditt er tatt vare på. Prøv igjen om litt.',
    },
    refused: {
      title: 'Registeret forsto ikke dette',
      text: 'Svaret var: {{reason}}. Bordet ditt er trygt. Endre søket og prøv igjen.',
    },
  },
  mark: {
    sample: 'Eksempel',
    sampleText: 'Oppdiktet, til å prøve seg på',
  },
  source: {
    sample: 'Eksempel (oppdiktet)',
    'results-export': 'Prosjektresultater i Erasmus+',
    register: 'Offentlig register',
    owner: 'Organisasjonen selv',
    row: '{{file}}, rad {{row}}',
    stated: 'Oppgitt av organisasjonen, {{date}}',
  },
  seat: {
    ask: 'Spør dem',
    seat: 'Sett ved bordet',
    seated: 'Sitter ved bordet',
    done: '{{name}} sitter nå ved bordet ditt.',
    doneAt: '{{name}} sitter nå ved bordet til «{{table}}».',
    already: '{{name}} sitter allerede ved bordet ditt.',
    full: 'Bordet er fullt: det har 100 plasser.',
    us: 'Dette er oss',
    usDone: '{{name}} sitter nå ved bordet som koordinator.',
    open: 'Gå til bordet',
  },
  example,
  home,
  find,
  map,
  organisation,
  fact,
  fit,
  question,
  action,
  deadline,
  team,
}
