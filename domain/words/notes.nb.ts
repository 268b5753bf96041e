// Hva de som vurderer ser etter, og hva som ble av eldre tiltak, på bokmål.
import type { Notes } from './notes.ts'

export const notes: Notes = {
  indicators: {
    'profile-mix': {
      name: 'Ulike slags organisasjoner',
      value: (v, of) => `${v} slags organisasjoner blant ${of}`,
    },
    newcomers: {
      name: 'Nykommere og mindre erfarne organisasjoner',
      value: (v, of) => `${v} av ${of} er nykommere eller mindre erfarne`,
    },
    'experienced-coordinator': {
      name: 'En koordinator med erfaring fra slike prosjekter',
      value: (v, of) => `${v} av ${of} koordinator har erfaring`,
    },
    'experience-mix': {
      name: 'Partnere med ulik erfaring',
      value: (v, of) => `${v} av ${of} nivåer av erfaring, lite og mye, er rundt bordet`,
    },
    'public-authority': {
      name: 'En offentlig myndighet på laget',
      value: (v, of) => `${v} av ${of} er offentlige organer`,
    },
    'third-countries': {
      name: 'Hva partnere fra andre land tilfører',
      value: (v, of) => `${v} av ${of} kommer fra land utenfor programmet; si hva hver av dem tilfører`,
    },
    'third-country-share': {
      name: 'Partnere utenfor programmet har sin del',
      value: (v, of) => `${v} av ${of} kommer fra land utenfor programmet`,
    },
    'parts-of-europe': {
      name: 'Spredning i Europa',
      value: (v, of) => `${v} av de ${of} delene av Europa, nord, øst, sør og vest, er rundt bordet`,
    },
    'three-sides': {
      name: 'Fagopplæring, høyere utdanning og arbeidsliv sammen',
      value: (v, of) => `${v} av ${of} sider er rundt bordet: fagopplæring, høyere utdanning, arbeidsliv`,
    },
    'small-enterprises': {
      name: 'Små og mellomstore bedrifter',
      value: (v, of) => `${v} av ${of} er små eller mellomstore bedrifter`,
    },
    'social-partners': {
      name: 'Partene i arbeidslivet',
      value: (v, of) => `${v} av ${of} er parter i arbeidslivet`,
    },
    'non-academic': {
      name: 'Partnere utenfor universitetene',
      value: (v, of) => `${v} av ${of} er ikke universiteter`,
    },
    'authorities-and-schools': {
      name: 'Skoleeiere og skoler som utfyller hverandre',
      value: (v, of) => `${v} av ${of} sider er rundt bordet: skoleeiere, skoler`,
    },
    'accredited-members': {
      name: 'Medlemmer med Erasmus-akkreditering',
      value: (v, of) => `${v} av ${of} er akkreditert`,
    },
  },
  span: (certain, possible) => (certain === possible ? `${certain}` : `${certain} til ${possible}`),
  weight: (points, criterion) => `${criterion}, ${points} poeng`,
  successions: {
    'staff-mobility': 'ansatte reiser fortsatt i 2 til 60 dager; undervisningsoppdrag kan nå vare i inntil 365',
    'learner-mobility':
      'elever og lærlinger reiser i 10 til 89 dager, eller 90 til 365 med ErasmusPro; minstetiden gikk fra to uker til ti dager',
    'adult-mobility': 'ansatte reiser som før, og nå kan også voksne deltakere reise',
    'municipal-consortium':
      'en kommune med skolene sine: akkreditering som koordinator og ett medlem er nok nå; for samarbeid kan den lede et partnerskap for skoleutvikling. Om barnehager regnes med, svarer det nasjonale kontoret på',
    'good-practice-or-innovation':
      'utveksling av god praksis passer i et lite partnerskap eller samarbeidspartnerskap, nyskaping i et samarbeidspartnerskap; tilskuddene er nå engangsbeløp',
    'school-exchange':
      'delt: elever reiser med mobilitetsprosjekter, lite samarbeid er et lite partnerskap; grensen på to til seks skoler er borte',
    'knowledge-alliance': 'nå første del av innovasjonsalliansene',
    'sector-skills': 'nå andre del av innovasjonsalliansene',
    'vocational-excellence':
      'forsøket ble sentre for fremragende yrkesopplæring: fra 1 million euro på to år til 4 millioner på fire',
    'european-universities': 'en egen utlysning, for allianser som finnes',
    'capacity-building': 'fortsetter, i tre deler',
    'erasmus-mundus': 'felles mastergrader fortsetter; forberedelsestiltak lager nye',
  },
}
