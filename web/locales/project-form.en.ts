// The labels of the project's facts at the table, in English; they come with the board.

export const projectForm = {
  label: 'Project facts',
  hint: 'Leave open what you have not decided. What you state is judged.',
  months: 'Duration in months',
  grant: 'Grant in euros',
  grantOpen: 'Not decided',
  round: 'Round',
  roundOf: 'Round {{round}}: {{day}}',
  idea: 'The idea in a few sentences',
  ideaHint:
    'Optional. Suggestions then also look at who took part in past projects that use the same words. It goes along with the link to this table and stands in the dossier.',
  save: 'Use these',
  wrong: 'Write a whole number.',
} as const
