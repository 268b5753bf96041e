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
  own: {
    go: 'The self-check that is kept with {{name}}',
    title: 'Is {{name}} ready?',
    lead: 'You answer it together: whoever speaks for your organisation sees and changes it, and nobody else.',
    together: 'A colleague had answered meanwhile. Both are kept.',
    take: 'Show it in the dossier of my table',
    taken: 'The dossier shows these answers now.',
  },
} as const
