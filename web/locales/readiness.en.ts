// The labels of the self-check in English.

export const readiness = {
  title: 'Are we ready?',
  lead: 'Eight questions about what decides success, by those who give advice. Your answers stay in this browser: they are in no link you share and are sent nowhere.',
  back: 'Back to the table',
  answer: { yes: 'Yes', partly: 'Partly', no: 'No' },
  open: 'Not answered',
  clear: 'Take the answer back',
  picture: 'How you stand',
  summary: '{{ready}} of {{of}} in place, {{answered}} answered',
  next: 'What to do next',
  none: 'Everything is in place. Come back to it when something changes.',
  dossier: 'It goes into your dossier',
  source: 'From what Norwegian advisers say decides success (Diku, autumn 2018).',
} as const
