// Hvordan forslagene blir til, på bokmål: ordene rundt vektene og den siste målingen.
import type { matching as matchingEn } from './matching.en.ts'
import type { Same } from './same.ts'

export const matching: Same<typeof matchingEn> = {
  title: 'Slik blir forslagene til',
  lead: 'Hvert forslag er en liste med grunner. Poengene er summen av dem, og ikke noe annet. Her står hva som teller, hvor mye, og hvor godt det fant virkelige partnere.',
  weights: {
    title: 'Det som teller',
    text: 'Hver grunn har én vekt, den samme for alle. Grunner som kan være sterkere eller svakere, ganger den opp.',
    learned: 'Lært av hvem som virkelig ble med i tidligere prosjekter',
    byHand: 'Satt for hånd',
    reason: 'Grunn',
    weight: 'Vekt',
    how: 'Hvordan den er satt',
    meaning: 'Hva den betyr',
  },
  measured: {
    title: 'Hvor godt det finner virkelige partnere',
    text: 'Vi tok virkelige konsortier, gjemte ett medlem, fortalte tjenesten om de andre og spurte hvem den ville foreslå. I hvor mange av {{questions}} tilfeller sto det gjemte medlemmet blant de ti første av {{pool}} organisasjoner?',
    facts: '{{train}} til å lære av, {{test}} til å spørre om · målt {{date}} · {{source}}, {{licence}}',
    method: 'Måte å foreslå på',
    first10: 'Blant de 10 første',
    first50: 'Blant de 50 første',
    known: 'Med tidligere prosjekter, 10 første',
    fresh: 'Uten, 50 første',
    gini: 'Skjevhet',
    share: 'Andel av alle som ble foreslått',
    over: '{{ratio}} ganger så ofte som ved å telle felles partnere (90 % intervall {{low}} til {{high}}).',
    cold: 'Organisasjoner uten noe tidligere prosjekt står blant de femti første {{ratio}} ganger så ofte som ved loddtrekning.',
    slot: 'Landet og typen til det gjemte medlemmet er blant våre tre mest sannsynlige i {{ours}} av tilfellene; de vanligste parene treffer i {{theirs}}.',
    table: 'Alle tall som tabell',
    data: {
      'Horizon 2020 consortia': 'Konsortier i Horisont 2020',
      'Centres of Vocational Excellence': 'Fremragende yrkesfaglige sentre (CoVE)',
    },
    methods: {
      medspiller: 'Medspiller',
      random: 'Loddtrekning',
      popularity: 'De mest erfarne først',
      'popularity in country and type': 'De mest erfarne i hvert land og av hver type',
      'co-partner': 'De som deler flest partnere med dere',
      'co-partner projects': 'De som deler flest prosjekter med partnerne deres',
      'adamic-adar': 'Felles partnere, de sjeldne teller mer',
      'adamic-adar with popularity': 'Det samme, med erfaring',
    },
  },
  worse: {
    title: 'Hvem det virker dårligere for',
    text: 'Den samme målingen, etter land og type på det gjemte medlemmet. Der søylen er kort, bør du se lenger enn listen.',
    country: 'Land',
    type: 'Type organisasjon',
    cases: 'Tilfeller',
    untold: 'ikke oppgitt',
  },
  exposure: {
    title: 'Hvordan oppmerksomheten er fordelt',
    text: 'Skjevhet er Gini-koeffisienten for hvor ofte hver organisasjon sto blant de ti første: 0 om alle sto der like ofte, 1 om én alltid sto der. Noen plasser er holdt av til nykommere, og de som skiller mindre enn et kvart poeng, bytter på.',
    line: '{{data}}: {{ours}}. Ved å telle felles partnere: {{theirs}}.',
  },
  limits: {
    title: 'Det den ikke kan vite',
    points: [
      'Om de svarer. Det har ingen målt for dette programmet, og det har ikke vi heller ennå.',
      'Mennesker, tillit og smak. En liste er der samtalen begynner.',
      'Horisont 2020 er et forskningsprogram med få skoler. Fremragende yrkesfaglige sentre ligner mer på dere, men de er få: av {{n}} gjemte medlemmer hadde bare {{warm}} tidligere prosjekter.',
      'De lærte vektene ble valgt mens vi så på årene de måles på her. Senere år får vise.',
    ],
  },
  asData: 'Alt dette som data',
}
