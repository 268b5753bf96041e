// The labels of the way back from the deadline in English.
import { planWords } from '../../domain/words/plan.en.ts'

export const plan = {
  title: 'The way back from the deadline',
  lead: 'What should be ready when, so that you can send in time. The days are our proposal: change them.',
  until: 'Until {{day}} at {{time}} Brussels time',
  left_one: '{{count}} day left',
  left_other: '{{count}} days left',
  ago_one: '{{count}} day late',
  ago_other: '{{count}} days late',
  today: 'today',
  closed: 'This deadline has passed.',
  undated: 'The deadline of {{year}} is not announced, so the steps have no dates yet, only days before it.',
  step: planWords,
  done: 'Done',
  before: 'Days before: {{step}}',
  beforeUnit: 'days before',
  remove: 'Remove the step “{{step}}”',
  removed: 'Step removed.',
  add: 'A step of your own',
  addGo: 'Add',
  again: 'Back to the proposal',
  calendar: 'As a calendar file (ICS)',
  calendarName: 'Plan for {{action}} {{year}}',
  deadline: 'Deadline {{action}} {{year}}',
  next: 'next',
} as const
