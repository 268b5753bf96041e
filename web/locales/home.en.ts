// The start page’s labels in English.

export const example = {
  maritime: 'vet school norway maritime',
  kindergarten: 'kindergarten finland',
  secondary: 'secondary school portugal',
  university: 'university spain',
  primary: 'primary school norway',
} as const

export const home = {
  title: 'Partners for European education',
  headline: 'Who is missing at your table?',
  lead: 'Find schools, training centres, employers and public bodies for an Erasmus+ project. Medspiller tells you who fits, why, and what your team still lacks.',
  search: 'What are you looking for?',
  button: 'Search',
  hint: 'Say it in your own words: kind of organisation, country, theme.',
  try: 'Try',
  picture:
    'A round table with four people seated, from Norway, Finland, Portugal and Poland, and two empty chairs: an employer, and a third country.',
  seats: { employer: 'An employer?', country: 'One more country?' },
  doors: 'Where do you want to begin?',
  door: {
    find: {
      title: 'Find partners',
      text: 'Search by country, kind, role, theme and language. See why each one fits.',
      go: 'Search organisations',
    },
    places: {
      title: 'Find places for learners',
      text: 'Businesses that take learners: who, how many, when. Whole groups are spread over hosts near one another.',
      go: 'See places',
    },
    form: {
      title: 'Form a consortium',
      text: 'Seat your team. See at once which requirements are met, and who could fill an empty chair.',
      go: 'Go to my table',
    },
  },
  how: 'How it works',
  steps: {
    choose: {
      title: 'Choose an action',
      text: 'Each one has its own requirements, taken from the Programme Guide with the page.',
    },
    seat: {
      title: 'Seat those you know',
      text: 'A requirement that is not met stays an empty chair. What nobody knows yet becomes a question.',
    },
    fill: {
      title: 'Fill the empty chairs',
      text: 'We suggest who would fit, say why, and what each would mend or break.',
    },
  },
  record: 'In the record',
  organisations: 'organisations',
  projects: 'past projects',
  from: 'From',
  sampleOnly:
    'The record holds samples only: invented organisations for trying out. Import the official files to see real ones.',
  samplesToo_one: '{{count, number}} sample is shown only when you ask for it',
  samplesToo_other: '{{count, number}} samples are shown only when you ask for them',
  deadlines: 'Next deadlines',
  noDeadlines: 'All deadlines we know of for {{year}} have passed.',
  allDeadlines: 'All deadlines',
} as const
