// The labels of the page on the actions of 2019 and what became of them, in English.

export const thenAndNow = {
  title: '{{before}} and today',
  lead: 'In {{before}} the programme had other actions than in {{now}}. This is what each became, and what changed on the way.',
  changed: 'What changed',
  today: 'Today ({{now}})',
  source:
    'Then: the guide of 2019 and what national agencies wrote of it. Today: the newest guide. Each action names its pages.',
} as const
