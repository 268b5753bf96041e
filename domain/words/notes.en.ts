// What assessors look at, and what became of older actions, in English.
import type { Notes } from './notes.ts'

export const notes: Notes = {
  indicators: {
    'profile-mix': {
      name: 'A mix of different kinds of organisations',
      value: (v, of) => `${v} kinds of organisation among ${of}`,
    },
    newcomers: {
      name: 'Newcomers and less experienced organisations',
      value: (v, of) => `${v} of ${of} are newcomers or less experienced`,
    },
    'experienced-coordinator': {
      name: 'A coordinator with experience in this kind of action',
      value: (v, of) => `${v} of ${of} coordinators has experience`,
    },
    'experience-mix': {
      name: 'Partners at different stages of experience',
      value: (v, of) => `${v} of ${of} levels of experience, little and much, are at the table`,
    },
    'public-authority': {
      name: 'A public authority in the team',
      value: (v, of) => `${v} of ${of} are public bodies`,
    },
    'third-countries': {
      name: 'What partners from other countries add',
      value: (v, of) => `${v} of ${of} come from outside the Programme; say what each of them adds`,
    },
    'third-country-share': {
      name: 'Partners from outside the Programme have their share',
      value: (v, of) => `${v} of ${of} come from outside the Programme`,
    },
    'parts-of-europe': {
      name: 'Spread over Europe',
      value: (v, of) => `${v} of the ${of} parts of Europe, north, east, south and west, are at the table`,
    },
    'three-sides': {
      name: 'VET, higher education and working life together',
      value: (v, of) => `${v} of ${of} sides are at the table: VET, higher education, working life`,
    },
    'small-enterprises': {
      name: 'Small and medium-sized enterprises',
      value: (v, of) => `${v} of ${of} are small or medium-sized enterprises`,
    },
    'social-partners': {
      name: 'Social partners',
      value: (v, of) => `${v} of ${of} are social partners`,
    },
    'non-academic': {
      name: 'Partners from outside the universities',
      value: (v, of) => `${v} of ${of} are not universities`,
    },
    'authorities-and-schools': {
      name: 'Authorities and schools that complement each other',
      value: (v, of) => `${v} of ${of} sides are at the table: authorities, schools`,
    },
    'accredited-members': {
      name: 'Members with an Erasmus accreditation',
      value: (v, of) => `${v} of ${of} are accredited`,
    },
  },
  span: (certain, possible) => (certain === possible ? `${certain}` : `${certain} to ${possible}`),
  weight: (points, criterion) => `${criterion}, ${points} points`,
  successions: {
    'staff-mobility': 'staff still travel for 2 to 60 days; teaching assignments now last up to 365',
    'learner-mobility':
      'learners travel for 10 to 89 days, or 90 to 365 with ErasmusPro; the least went from two weeks to ten days',
    'adult-mobility': 'staff travel as before, and now adult learners may too',
    'municipal-consortium':
      'a municipality with its schools: accreditation as coordinator and one member are enough now; for cooperation it may lead a school development partnership. Whether kindergartens count is for the national agency to say',
    'good-practice-or-innovation':
      'exchange of good practice fits a small-scale or cooperation partnership, innovation a cooperation partnership; grants are lump sums now',
    'school-exchange':
      'split: pupils travel with mobility projects, small cooperation is a small-scale partnership; two to six schools is no longer a limit',
    'knowledge-alliance': 'now the first lot of the Alliances for Innovation',
    'sector-skills': 'now the second lot of the Alliances for Innovation',
    'vocational-excellence':
      'the pilot became Centres of Vocational Excellence: from 1 million euro in two years to 4 million in four',
    'european-universities': 'a separate call of its own, for existing alliances',
    'capacity-building': 'goes on, in three strands',
    'erasmus-mundus': 'Joint Masters go on; Design Measures prepare new ones',
  },
}
