// The labels of a past project's page in English.

export const project = {
  title: 'Past project',
  lost: 'We do not have this project',
  lostText: 'The record holds no project under “{{id}}”. It may have been removed, or the address is mistyped.',
  lead: '{{action}}, call of {{year}}',
  leadOpen: 'Call of {{year}}',
  sample: 'This project is a sample. It is invented, so that you can try how Medspiller works.',
  facts: 'Facts',
  id: 'Project number',
  topics: 'Topics',
  grant: 'Grant',
  website: 'Website',
  card: 'Its page at the source',
  source: 'Source',
  participants_one: '{{count}} took part',
  participants_other: '{{count}} took part',
  nobody: 'The record no longer has anybody who took part.',
  coordinator: 'coordinator',
  seated: 'at your table',
} as const
