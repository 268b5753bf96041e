// Møtene og eksemplene fra utlysningen for 2019 på bokmål.
import type { Told } from './told.ts'

export const told: Told = {
  source: 'Diku og Norges kunnskapskontor i Brussel, foredrag høsten 2018',
  meetings: {
    'ka2-schools': 'Temamøte om KA2 for grunnopplæringen',
    'ka2-innovation': 'Nettmøte om KA2: strategiske partnerskap for innovasjon',
    'ka2-alliances': 'KA2: kunnskapsallianser',
    'ka3-policy': 'KA3: politikkutvikling',
    'ka1-writing': 'Skriveseminar om KA1 for grunnopplæringen',
    'ka2-writing': 'Skriveseminar om KA2',
  },
  cases: {
    sula: {
      title: 'Sula kommune: én søknad for åtte skoler og barnehager',
      text: 'Et konsortium av tre barnehager, fire barneskoler og en ungdomsskole. Målet: tidlig innsats mot frafall. Mest ledere reiste, på jobbskygging, kurs og konferanser: 26 opphold i Skottland, England og Italia.',
    },
    charlottenlund: {
      title: 'Charlottenlund videregående skole, Trondheim: del av en satsing i fylket',
      text: 'Internasjonalt arbeid hjelper skolen å nå målene sine, fornyer tilbudet og utvikler elever og ansatte. Det krever ressurser, og gir mye igjen.',
    },
    technology: {
      title: 'Et strategisk partnerskap om ny teknologi',
      text: 'Mobile læringsverktøy, prøver og nettkurs, for bedre læring og digitale ferdigheter.',
    },
    'excellence-pilot': {
      title: 'Plattformer for fremragende fagopplæring: pilotordningen',
      text: 'Fire prosjekter på inntil én million euro over to år. De knytter sammen nettverk og tilbydere etter næring, som det maritime, eller etter tema, som digitale ferdigheter, og henger sammen med regional utvikling og smart spesialisering.',
    },
  },
}
