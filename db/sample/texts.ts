// What the sample's organisations say of themselves in English, and what their projects are about.
import type { Theme } from '../../domain/theme.ts'

/** Trades of VET schools and businesses. `coast` ones are found only in countries by the sea. */
// biome-ignore format: a table of data
export const sectors: Record<string, { name: string; themes: Theme[]; coast?: true }> = {
  sea: { name: 'ship operation and boat building', themes: ['maritime'], coast: true },
  fish: { name: 'aquaculture', themes: ['aquaculture-fisheries', 'maritime'], coast: true },
  ict: { name: 'software and networks', themes: ['digital-skills', 'ai-robotics'] },
  tech: { name: 'mechanics and automation', themes: ['ai-robotics', 'science-education'] },
  build: { name: 'construction and carpentry', themes: ['construction', 'circular-green-economy'] },
  food: { name: 'farming and food production', themes: ['agriculture-food', 'rural'] },
  tour: { name: 'hospitality and tourism', themes: ['tourism', 'languages'] },
  care: { name: 'health and care', themes: ['health-wellbeing', 'older-people'] },
  energy: { name: 'renewable energy', themes: ['energy', 'environment-climate'] },
  art: { name: 'crafts and design', themes: ['arts-culture', 'entrepreneurship'] },
  freight: { name: 'transport and logistics', themes: ['work-based-continuing-training', 'circular-green-economy'] },
}

export const inland = ['AT', 'BA', 'CZ', 'HU', 'LI', 'LU', 'MD', 'MK', 'RS', 'SK']

/** What working with a theme looks like. */
// biome-ignore format: a table of data
export const doing: Record<Theme, string> = {
  'adult-education': 'second chances for adult learners', 'agriculture-food': 'food from field to table',
  'ai-robotics': 'robots and sensible use of AI', 'apprenticeship-traineeship': 'good apprenticeships',
  'aquaculture-fisheries': 'farming the sea with care', 'arts-culture': 'theatre, music and local culture',
  'circular-green-economy': 'repair, reuse and green jobs', 'citizenship-democracy': 'democracy in daily life',
  construction: 'building with wood and less waste', 'cross-border-twinning': 'class-to-class twinning',
  'digital-skills': 'safe and creative digital skills', 'disadvantaged-groups': 'learners with fewer opportunities',
  'distance-digital-learning': 'learning at a distance', 'early-childhood': 'the first years of childhood',
  'early-school-leaving': 'keeping pupils in school', 'education-policy-management': 'school leadership',
  energy: 'saving and making energy', entrepreneurship: 'learners’ own companies',
  'environment-climate': 'nature on the doorstep', 'gender-equality': 'girls and boys in untypical trades',
  guidance: 'guidance for the next step', 'health-wellbeing': 'health and wellbeing',
  'higher-education': 'new ways of teaching students',
  'human-rights-antiracism': 'human rights and work against racism',
  'integration-into-work': 'the way from class to job', languages: 'languages spoken at home and at school',
  'literacy-basic-skills': 'reading and counting for all', maritime: 'life and work at sea',
  'media-disinformation': 'checking what we read', 'mental-health': 'mental health of the young',
  'migrants-refugees': 'newly arrived families', 'non-formal': 'learning outside the classroom',
  'older-people': 'learning between generations', 'physical-education-sport': 'movement every day',
  'primary-education': 'the first school years', 'quality-assessment': 'fair assessment',
  radicalisation: 'resilience against hate', recognition: 'recognition of skills',
  rural: 'small schools in the countryside', 'school-life': 'a good day at school',
  'school-violence': 'schools without bullying', 'school-work-relations': 'schools and workplaces together',
  'science-education': 'science with the hands', 'secondary-education': 'teenagers and their teachers',
  'special-needs': 'teaching every learner', 'student-mobility': 'longer stays abroad',
  'teacher-training': 'teachers who learn from teachers', tourism: 'tourism that lasts',
  'vocational-education': 'pride in a trade', volunteering: 'volunteering',
  'work-based-continuing-training': 'learning at work', 'youth-work-policy': 'youth work that listens',
}

/** Ways to begin and to end a description, per group. {n} a head count, {s} sector, {d} what is done, {t} town, {r} region. */
// biome-ignore format: a table of data
export const openings: Record<string, string[]> = {
  children: [
    'Kindergarten with {n} children in {t}.', 'Early childhood centre near {t}, {n} children from one to six.',
    'Small kindergarten in {r} with its own garden.',
  ],
  school: [
    'School with about {n} pupils in {t}.', 'Public school in {r}, {n} pupils and a stable team of teachers.',
    'Neighbourhood school in {t}; half of our {n} pupils come by bus.',
  ],
  vet: [
    'Vocational school for {s} with {n} learners.', 'VET school in {t}: {s}, workshops and {n} learners.',
    'We train {n} young people in {s} together with firms in {r}.',
  ],
  adults: [
    'Adult learning centre in {t}, evening and day courses.', 'We teach {n} adults a year, many of them beginners.',
    'Courses for adults all over {r}.',
  ],
  higher: [
    'Teaching and research for schools and working life in {r}.', 'Applied research with {n} students and staff.',
    'We study how people learn, in {t} and beyond.',
  ],
  work: [
    'Business in {s} with {n} employees.', 'We work in {s} near {t}; {n} colleagues.', 'Local employer in {s}, {r}.',
  ],
  public: [
    'Public body in {r} responsible for {n} pupils.', 'We run kindergartens and schools around {t}.',
    'Authority with its own plan for international work, {r}.',
  ],
  chamber: [
    'Association of {n} employers and craftspeople in {r}.', 'We speak for {n} member firms around {t}.',
    'Working life’s own organisation in {t}, {n} members.',
  ],
  other: [
    'Non-profit organisation in {t}, {n} members.', 'Members’ organisation active all over {r}.',
    'Independent organisation founded by volunteers in {t}.',
  ],
}
export const middles = [
  'We care most about {d}.',
  'Our focus in the coming years is {d}.',
  'At present we work on {d}.',
  'We are known for {d}.',
  'Our strength is {d}; we want to see how others do it.',
  'We have a plan and time set aside for {d}.',
]
export const closings = [
  'The head is behind it and a colleague has hours for it.',
  'This would be our first project.',
  'We answer within a week.',
  'We can host a meeting of twenty people.',
  'Two colleagues share the work, so it goes on if one leaves.',
  'Small-scale projects suit us best.',
  'We have hosted guests from several countries.',
  '',
  '',
  '',
]

/** What a group offers and seeks. {d} what is done, {s} sector, {n} a small number. */
// biome-ignore format: a table of data
export const offered: Record<string, string[]> = {
  children: [
    'Job shadowing for {n} colleagues in our kindergarten.', 'A week outdoors with our children and staff.',
    'Experience with {d} for the youngest.',
  ],
  school: [
    'Job shadowing for {n} teachers, lessons to observe every day.', 'Classes that can take part in an exchange.',
    'Teaching material about {d}, tried in our classes.',
  ],
  vet: [
    'Workshops for {s} and teachers who speak English.', 'Hosting of {n} learners, with placements at local firms.',
    'Curricula and tests for {s}.',
  ],
  adults: ['Course rooms and {n} experienced trainers.', 'Groups of adult learners who test new methods.'],
  higher: [
    'Evaluation of what works, with {n} researchers.', 'Teacher training modules about {d}.',
    'Research on {d} that we turn into practice.',
  ],
  work: [
    'Placements of 2 to {n} weeks in {s}, with a named tutor.',
    'Apprentice places in {s} and a tour of the workshop.', 'Real tasks from {s} for learners to solve.',
  ],
  public: [
    'Schools and kindergartens that want to take part, and a coordinator with hours.',
    'A municipal plan that makes results last: {d}.', 'Help with applications and accounts for our schools.',
  ],
  chamber: [
    'Contact with firms that take learners and apprentices.', 'Knowledge of what skills our trades lack.',
    'Trade tests, and {n} experienced examiners.',
  ],
  other: ['A network of {n} local groups.', 'Trainers in {d}.', 'Spreading of results to our members.'],
}
// biome-ignore format: a table of data
export const sought: Record<string, string[]> = {
  children: [
    'A kindergarten that also works with {d}.', 'Colleagues to visit us and be visited.',
    'A first small partnership.',
  ],
  school: [
    'Schools that work with {d}.', 'A partner school with pupils of the same age.',
    'A team that needs one more school.',
  ],
  vet: [
    'Host companies in {s} for {n} learners.', 'VET schools with the same trade, and employers with them.',
    'A place in a Centre of Vocational Excellence.',
  ],
  adults: ['Partners in {d} with adult learners of their own.', 'Small partnerships that let learners travel.'],
  higher: ['Schools and VET schools that try out our methods.', 'A coordinator who needs evaluation.'],
  work: ['Motivated learners for a few weeks or longer.', 'A school that wants to know what our trade needs tomorrow.'],
  public: ['A municipality abroad with schools like ours.', 'Owners of schools who work with {d}.'],
  chamber: ['VET schools that train what firms need.', 'Sister organisations with an eye for {d}.'],
  other: ['Schools and public bodies that need a partner outside school.', 'Organisations that care about {d}.'],
}

/** Project titles begin with one of these and go on with what is done. */
// biome-ignore format: a table of data
export const mottos = [
  'Stay With Us', 'Hands On', 'Bridges', 'Open Doors', 'Small Steps', 'Next Door', 'Our Common Ground',
  'Side by Side', 'New Wind', 'Roots and Wings', 'Ready to Work', 'Compass', 'Common Thread', 'Better Together',
  'Learning Harbour', 'The Long Table', 'Every Voice', 'Seeds', 'North Meets South', 'Tools for Tomorrow',
  'Footprints', 'Lighthouse', 'Ask Me', 'In Our Hands', 'Step Forward', 'Two Rivers', 'Circle', 'Workshop Europe',
  'Fresh Start', 'Good Neighbours', 'See the Sea', 'From Home to World', 'Green Thread', 'Toolbox',
  'Meet the Makers', 'Story Trail', 'Nobody Left Out', 'Second Bell', 'Open Workshop', 'Big Small Things',
]
export const summaries = [
  'Partners visited each other, tried out lessons and wrote down what worked in {d}.',
  'The partners compared how they work with {d} and made a collection of methods that others can use.',
  'Staff and learners met four times around {d}; each meeting ended with something tried at home.',
  'New to cooperation, the partners began small with {d} and shared their experience locally.',
  'Courses, job shadowing and a handbook about {d}.',
]
