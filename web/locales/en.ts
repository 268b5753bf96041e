// The screens' own labels in English.
import { action, deadline } from './actions.en.ts'
import { board } from './board.en.ts'
import { find } from './find.en.ts'
import { example, home } from './home.en.ts'
import { map } from './map.en.ts'
import { fact, fit, organisation, question } from './organisation.en.ts'
import { team } from './team.en.ts'

export const en = {
  board,
  layout: {
    skip: 'Skip to content',
    ways: 'Main',
    home: 'Home',
    find: 'Find',
    board: 'My table',
    seated_one: '{{count}} seated',
    seated_other: '{{count}} seated',
    actions: 'Actions',
    calls: 'The year',
    account: 'Account',
    inbox: 'Inbox',
    unseen: '{{count}} new',
    language: 'Language',
    languages: { en: 'English', nb: 'Norsk' },
    languageWaits: 'That language is out of reach just now. Try again when you are connected.',
    scheme: 'Colours',
    offline:
      'You are offline. Your table is kept in this browser and is still judged. Searches and suggestions wait for the record.',
    schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  },
  footer: {
    sources: 'Where facts come from',
    record:
      'Organisations and past projects: official exports of the Erasmus+ Project Results Platform and public registers. Each fact names its file and row.',
    rules: 'Requirements: the Erasmus+ Programme Guide, with the page beside each one. Only the guide is binding.',
    samples: 'Samples',
    sampleNotice:
      'An organisation marked “Sample” is invented, so that you can try everything. Nobody can be contacted there.',
    yours: 'Your draft',
    draft: 'Your table stays in this browser until you share its link. For this you need no account.',
    api: 'Everything here as an open API',
    ways: 'About this service',
    matching: 'How matching works',
    partnerRequests: 'Partner requests',
    statistics: 'Who takes part',
    imprint: 'Who runs this',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    licences: 'Sources and licences',
  },
  state: { loading: 'Loading…' },
  notice: { close: 'Close', undo: 'Undo' },
  lost: {
    title: 'Nothing here',
    text: 'This address leads to no page. It may have been mistyped, or the page has moved. Your table is safe.',
    home: 'Go to the start page',
    find: 'Search for an organisation',
  },
  failure: {
    title: 'Something broke on our side',
    text: 'This screen could not be shown. It is our mistake, not yours.',
    safe: 'Your table is safe: it is kept in this browser.',
    again: 'Try again',
    home: 'Start page',
    detail: 'What the program said',
  },
  trouble: {
    again: 'Try again',
    offline: {
      title: 'The record is out of reach',
      text: 'We got no answer. You may be offline. Your table and your search are kept; try again when you are connected.',
    },
    server: {
      title: 'The record did not answer properly',
      text: 'It is our mistake, not yours. Your table and your search are kept. Try again in a moment.',
    },
    refused: {
      title: 'The record did not understand this',
      text: 'It says: {{reason}}. Your table is safe. Change your search and try again.',
    },
  },
  mark: {
    sample: 'Sample',
    sampleText: 'Invented for trying out',
  },
  source: {
    sample: 'Sample (invented)',
    'results-export': 'Erasmus+ project results',
    register: 'Public register',
    owner: 'The organisation itself',
    row: '{{file}}, row {{row}}',
    stated: 'Stated by the organisation, {{date}}',
  },
  seat: {
    ask: 'Ask them',
    seat: 'Seat at my table',
    seated: 'At your table',
    done: '{{name}} now sits at your table.',
    doneAt: '{{name}} now sits at the table of “{{table}}”.',
    already: '{{name}} already sits at your table.',
    full: 'Your table is full: 100 seats is the most.',
    us: 'This is my organisation',
    usDone: '{{name}} now sits at your table as coordinator.',
    open: 'Open my table',
  },
  example,
  home,
  find,
  map,
  organisation,
  fact,
  fit,
  question,
  action,
  deadline,
  team,
} as const
