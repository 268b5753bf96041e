// Egensjekken på bokmål.
import type { ReadinessWords } from './readiness.ts'

export const readiness: ReadinessWords = {
  owner: {
    name: 'Eieren forplikter seg',
    question: 'Har eieren deres (fylket, kommunen, styret) forpliktet seg, med stillinger eller i strategien?',
    step: 'Be eieren skrive prosjektet inn i strategien, eller sette en stilling bak det.',
  },
  head: {
    name: 'Ledelsen står bak',
    question: 'Står lederen hos dere bak det?',
    step: 'Få lederens ord på det, og en linje i årsplanen.',
  },
  person: {
    name: 'En navngitt person med timer',
    question: 'Er det en navngitt person med avsatte timer som leder arbeidet?',
    step: 'Sett navn på personen, skriv ned timene, og hvem som tar over om hun slutter.',
  },
  time: {
    name: 'Tid og penger til lærerne',
    question: 'Er det tid og penger til lærerne som er med, og til vikarer?',
    step: 'Regn ut timene og vikarene, og bli enige om hvem som betaler.',
  },
  evaluation: {
    name: 'Evaluering etterpå',
    question: 'Er dere enige om hvordan dere evaluerer etterpå, med rom for endring?',
    step: 'Skriv ned hva dere vil se endret, hvordan dere merker det, og når dere ser etter.',
  },
  strengths: {
    name: 'Dere bygger på det dere er gode på',
    question: 'Bygger prosjektet på noe dere er gode på fra før?',
    step: 'Nevn én ting dere gjør godt, og begynn prosjektet der.',
  },
  ally: {
    name: 'En alliert i arbeidslivet',
    question: 'Har dere en sterk alliert i arbeidslivet?',
    step: 'Spør en arbeidsgiver dere kjenner, eller finn en til en tom stol.',
  },
  plan: {
    name: 'En handlingsplan',
    question: 'Er det en handlingsplan som alle involverte kjenner?',
    step: 'Skriv én side: mål, hvem gjør hva, til når. Del den med alle som er involvert.',
  },
}
