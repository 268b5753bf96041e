// What each kind of reason is called in English, and what it counts: for the page on how matching works.
import type { ReasonLabels } from './reasons.ts'

export const reasonLabels: ReasonLabels = {
  'right-role': ['Right role', 'It has the role an empty chair asks for, in a country that chair may come from.'],
  'possible-role': ['Possible role', 'It may have that role; the national agency decides.'],
  'new-country': ['New country', 'It comes from a country that your consortium still needs.'],
  'shares-theme': [
    'Shared themes',
    'It names themes of yours; each further one counts half as much as the one before.',
  ],
  'similar-project': [
    'Similar projects',
    'It took part in past projects that use the rarer words of your title, topics and summary. Large projects say less of each who took part.',
  ],
  'worked-together': [
    'Worked together',
    'It took part in projects with people at your table. New and small projects count more, and those with several of you; members with very many projects count less. The whole is a logarithm: the tenth project adds less than the first.',
  ],
  'programme-experience': [
    'Experience in the programme',
    'The logarithm of its projects on record, for those nobody at your table has worked with: to have worked together says more.',
  ],
  'same-country': [
    'A country at your table',
    'Teams often take several from one country. It counts more, the rarer that country is on record.',
  ],
  'same-type': [
    'A kind your team gathers',
    'Organisations of the types at your table; it counts more, the rarer that type is on record.',
  ],
  'takes-part': [
    'A kind that takes part',
    'For one without a project on record: organisations of its type take part more often than others.',
  ],
  'action-experience': ['Experience with this action', 'Past projects of this very action.'],
  newcomer: ['Newcomer', 'It has no project of this action on record, and the award criteria reward newcomers.'],
  'newcomer-seat': [
    'A place for newcomers',
    'One place in four is kept for newcomers: from the top where the action rewards them, else after the first ten; one in three from the top where they are the rule, having made up more than two thirds of those who took part. Whoever prefers new partners gets every other, whoever prefers trust none. It adds nothing to the score.',
  ],
  'common-language': ['Common working language', 'You have working languages in common.'],
  'confirmed-lately': ['Confirmed lately', 'Somebody of the organisation has confirmed its profile within a year.'],
  'wants-this-action': ['Looks for this action', 'It says that it looks for partners for this action.'],
  'experienced-company': ['Experienced company', 'As a newcomer it would sit next to somebody who has done it before.'],
  'asked-by-many': [
    'Asked by many',
    'More than two others have asked it within thirty days: it cannot join everybody. Each doubling counts once.',
  ],
  breaks: ['Breaks a requirement', 'With it, a requirement would be broken that is not now.'],
  'raises-question': ['Raises a question', 'With it, a requirement that is met becomes a question.'],
}
