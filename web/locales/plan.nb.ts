// Ord og setninger om veien tilbake fra fristen på bokmål.
import { planWords } from '../../domain/words/plan.nb.ts'
import type { plan as en } from './plan.en.ts'
import type { Same } from './same.ts'

export const plan: Same<typeof en> = {
  title: 'Veien tilbake fra fristen',
  lead: 'Hva som bør være klart når, så dere rekker å sende. Dagene er vårt forslag: endre dem.',
  until: 'Til {{day}} kl. {{time}}, Brussel-tid',
  left_one: '{{count}} dag igjen',
  left_other: '{{count}} dager igjen',
  ago_one: '{{count}} dag for sent',
  ago_other: '{{count}} dager for sent',
  today: 'i dag',
  closed: 'Denne fristen er gått ut.',
  undated: 'Fristen for {{year}} er ikke kunngjort, så stegene har ingen datoer ennå, bare dager før den.',
  step: planWords,
  done: 'Ferdig',
  before: 'Dager før: {{step}}',
  beforeUnit: 'dager før',
  remove: 'Fjern steget «{{step}}»',
  removed: 'Steget er fjernet.',
  add: 'Et eget steg',
  addGo: 'Legg til',
  again: 'Tilbake til forslaget',
  calendar: 'Som kalenderfil (ICS)',
  calendarName: 'Plan for {{action}} {{year}}',
  deadline: 'Frist {{action}} {{year}}',
  next: 'neste',
}
