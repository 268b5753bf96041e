// The hand-written part of the sample: a fjord municipality with its kindergartens and schools, a county with a VET
// school, the businesses around it, and those they know in Europe. All names are invented.
import type { Organisation, Participation, Project } from '../../domain/organisation.ts'
import type { Role } from '../../domain/type.ts'
import { samplePic } from './organisations.ts'

type Spot = Pick<Organisation, 'country' | 'region' | 'town' | 'latitude' | 'longitude' | 'languages'>
const spot = (
  country: string,
  region: string,
  town: string,
  [latitude, longitude]: [number, number],
  languages: Organisation['languages'],
): Spot => ({ country, region, town, latitude, longitude, languages })

const ulsteinvik = spot('NO', 'Møre og Romsdal', 'Ulsteinvik', [62.34, 5.85], ['no', 'en'])
const ålesund = spot('NO', 'Møre og Romsdal', 'Ålesund', [62.47, 6.15], ['no', 'en'])
const volda = spot('NO', 'Møre og Romsdal', 'Volda', [62.15, 6.07], ['no', 'en'])
const turku = spot('FI', 'Varsinais-Suomi', 'Turku', [60.45, 22.27], ['fi', 'sv', 'en'])
const vigo = spot('ES', 'Galicia', 'Vigo', [42.23, -8.72], ['es', 'en'])
const chios = spot('GR', 'Βόρειο Αιγαίο', 'Χίος', [38.37, 26.14], ['el', 'en'])
const gdynia = spot('PL', 'Pomorskie', 'Gdynia', [54.52, 18.53], ['pl', 'en'])
const ventspils = spot('LV', 'Kurzeme', 'Ventspils', [57.39, 21.56], ['lv', 'en'])
const genova = spot('IT', 'Liguria', 'Genova', [44.41, 8.93], ['it', 'en'])

const authority: Role[] = ['public_authority', 'school_authority']
type Told = Omit<Organisation, keyof Spot | 'actions' | 'source'> & Partial<Pick<Organisation, 'actions' | 'languages'>>
const member = (where: Spot, told: Told): Organisation => ({
  actions: [],
  ...where,
  ...told,
  source: { kind: 'sample' },
})

const early: Organisation['themes'] = ['early-school-leaving', 'early-childhood', 'school-life']
const owner = 'sample-havfjord-kommune'
const county = 'sample-nordskaren-fylkeskommune'

// biome-ignore format: a table of data
const norwegian: Organisation[] = [
  member(ulsteinvik, {
    id: owner, name: 'Havfjord kommune', type: 'EPLUS-BODY-PUB-LOC', roles: authority,
    themes: [...early, 'education-policy-management'],
    description: 'Kommune ved fjorden med tre barnehager, fire barneskoler og en ungdomsskole. Tidlig innsats mot frafall er vedtatt i plan for oppvekst, og en rådgiver har halv stilling til internasjonalt arbeid.',
    offers: 'Eight kindergartens and schools that take part together, leaders who come along, and help with applications and accounts.',
    seeks: 'Another municipality that owns its schools and works with early help, and a university that follows what works.',
    oid: 'E99000001', pic: samplePic(1), established: '1838', accredited: ['SCH'],
    actions: ['KA210', 'KA220', 'KA240'], lastConfirmed: '2026-10-14',
  }),
  member(ulsteinvik, {
    id: 'sample-lyngholmen-barnehage', name: 'Lyngholmen barnehage', type: 'EPLUS-EDU-GEN-PRE', owner,
    themes: ['early-childhood', 'languages', 'environment-climate'],
    description: 'Barnehage med 54 barn. Vi er ute i fjæra hver uke og følger språket til hvert barn.',
    offers: 'Job shadowing for four colleagues; a week by the sea with children and staff.',
    seeks: 'En barnehage ved kysten som vil lære sammen med oss.', established: '1987', actions: ['KA210'],
    lastConfirmed: '2026-09-30',
  }),
  member(ulsteinvik, {
    id: 'sample-makeholmen-barnehage', name: 'Måkeholmen barnehage', type: 'EPLUS-EDU-GEN-PRE', owner,
    themes: ['early-childhood', 'special-needs'],
    description: 'To avdelinger og et eget rom for ro. Vi prøver ut korte samtaler med foreldre hver måned.',
    established: '1994', lastConfirmed: '2026-06-02',
  }),
  member(ulsteinvik, {
    id: 'sample-trollskogen-naturbarnehage', name: 'Trollskogen naturbarnehage', type: 'EPLUS-EDU-GEN-PRE', owner,
    themes: ['early-childhood', 'health-wellbeing'], description: 'Naturbarnehage med lavvo og båt.',
    offers: 'Outdoor days in all weathers for visiting staff.', established: '2003',
  }),
  member(ulsteinvik, {
    id: 'sample-havfjord-barneskole', name: 'Havfjord barneskole', type: 'EPLUS-EDU-GEN-PRI', owner,
    themes: ['early-school-leaving', 'literacy-basic-skills', 'primary-education'],
    description: 'Kommunens største barneskole, 310 elever. Leseopplæring i små grupper de tre første årene.',
    offers: 'Lessons to observe every day, and a reading method tried for six years.',
    seeks: 'Skoler som måler om tidlig hjelp virker.', oid: 'E99000002', established: '1964',
    actions: ['KA210', 'KA220'], lastConfirmed: '2026-10-01',
  }),
  member(ulsteinvik, {
    id: 'sample-nesbygda-skole', name: 'Nesbygda skole', type: 'EPLUS-EDU-GEN-PRI', owner,
    themes: ['rural', 'environment-climate', 'school-life'],
    description: 'Fådelt skole med 48 elever. Alle kjenner alle, og sjøen er klasserom.', established: '1911',
    actions: ['KA210'], lastConfirmed: '2025-11-20',
  }),
  member(ulsteinvik, {
    id: 'sample-storvik-skole', name: 'Storvik skole', type: 'EPLUS-EDU-GEN-PRI', owner,
    themes: ['migrants-refugees', 'languages', 'primary-education'],
    description: 'Skole med mottaksklasse; 21 språk blant 190 elever.', established: '1978',
    lastConfirmed: '2026-03-11',
  }),
  member(ulsteinvik, {
    id: 'sample-ovre-dalen-oppvekstsenter', name: 'Øvre Dalen oppvekstsenter', type: 'EPLUS-EDU-GEN-PRI', owner,
    themes: ['rural', 'physical-education-sport'],
    description: 'Skole og fritidsordning under samme tak innerst i dalen.', established: '2001',
  }),
  member(ulsteinvik, {
    id: 'sample-fjordheim-ungdomsskole', name: 'Fjordheim ungdomsskole', type: 'EPLUS-EDU-GEN-SEC', owner,
    themes: ['early-school-leaving', 'guidance', 'mental-health', 'secondary-education'],
    description: 'Lower-secondary school with 260 pupils. Every pupil has one adult who notices when they are away.',
    offers: 'Exchange for classes of 14-year-olds, and our way of following absence from the first hour.',
    seeks: 'Schools that keep the tired and the absent in class.', oid: 'E99000003', established: '1970',
    accredited: ['SCH'], actions: ['KA210', 'KA220', 'KA240'], lastConfirmed: '2026-10-20',
  }),
  member(ålesund, {
    id: county, name: 'Nordskaren fylkeskommune', type: 'EPLUS-BODY-PUB-REG', roles: authority,
    themes: ['school-work-relations', 'apprenticeship-traineeship', 'maritime', 'education-policy-management'],
    description: 'County that owns upper-secondary schools and approves training companies. Regional development and vocational education stand in one plan.',
    offers: 'Apprentice places through training offices, and a regional plan for smart specialisation at sea.',
    seeks: 'Regions with a maritime cluster of their own.', oid: 'E99000004', pic: samplePic(4), established: '1976',
    accredited: ['VET'], actions: ['KA220', 'COVE'], lastConfirmed: '2026-09-08',
  }),
  member(ålesund, {
    id: 'sample-strandgata-videregaende', name: 'Strandgata videregående skole', type: 'EPLUS-EDU-VOC-SEC',
    owner: county, themes: ['vocational-education', 'maritime', 'ai-robotics', 'apprenticeship-traineeship'],
    description: 'Upper-secondary VET school with maritime and technology lines: 640 learners, a bridge simulator, a robot cell and a training boat.',
    offers: 'Simulator courses, workshops, teachers who speak English, and placements for 12 learners at firms along the fjord.',
    seeks: 'Host companies abroad for 2 to 12 weeks, and schools with the same two lines.', oid: 'E99000005',
    pic: samplePic(5), established: '1958-08-20', accredited: ['VET'], actions: ['KA220', 'COVE'],
    lastConfirmed: '2026-10-26',
  }),
  member(ålesund, {
    id: 'sample-nordlei-skipsverft', name: 'Nordlei Skipsverft AS', type: 'EPLUS-ENT-LARGE',
    themes: ['maritime', 'energy', 'apprenticeship-traineeship'],
    description: 'Verft med 320 ansatte som bygger og ombygger skip til batteridrift. 24 lærlinger hvert år.',
    offers: 'Placements of 2 to 12 weeks in welding, electrics and hull work, with a named tutor and lodging.',
    seeks: 'Learners who have their safety course.', pic: samplePic(6), established: '1946', actions: ['COVE'],
    lastConfirmed: '2026-08-17',
  }),
  member(ulsteinvik, {
    id: 'sample-blaskjaer-havbruk', name: 'Blåskjær Havbruk AS', type: 'EPLUS-ENT-SME',
    themes: ['aquaculture-fisheries', 'maritime', 'work-based-continuing-training'],
    description: 'Havbruk med 60 ansatte og fire lokaliteter. Vi tar lærlinger og vil gjerne lære av andre kyster.',
    offers: 'Two apprentice places in aquaculture and short stays from March to October.', established: '1992',
    actions: ['COVE'], lastConfirmed: '2026-05-05',
  }),
  member(ålesund, {
    id: 'sample-fjordkode', name: 'Fjordkode AS', type: 'EPLUS-ENT-SME', themes: ['digital-skills', 'ai-robotics'],
    description: 'Eleven people who make software for ships. We came here through an apprentice.',
    offers: 'One placement at a time, in English, 4 to 12 weeks.', established: '2017-02-01',
    actions: ['KA220', 'COVE'], lastConfirmed: '2026-10-05',
  }),
  member(ålesund, {
    id: 'sample-maritim-arbeidsgiverforening', name: 'Maritim Arbeidsgiverforening Nordskaren', type: 'EPLUS-SOCIAL',
    themes: ['maritime', 'school-work-relations', 'recognition'],
    description: 'Employers’ association of 85 yards, shipping companies and suppliers on the coast.',
    offers: 'Contact with firms that take learners, and a yearly survey of the skills they lack.', oid: 'E99000006',
    established: '1934', actions: ['COVE'], lastConfirmed: '2026-09-19',
  }),
  member(volda, {
    id: 'sample-hogskolen-vestvind', name: 'Høgskolen Vestvind', type: 'EPLUS-EDU-HEI',
    themes: ['higher-education', 'teacher-training', 'early-school-leaving', 'quality-assessment'],
    description: 'Teacher education and applied research on the coast; 3,900 students. We follow up measures against drop-out over several years.',
    offers: 'Evaluation from the first day, and teacher students who take part.',
    seeks: 'Municipalities that let us measure.', oid: 'E99000007', pic: samplePic(7), established: '1951',
    eche: true, accredited: ['HED'], actions: ['KA220', 'COVE'], lastConfirmed: '2026-07-01',
  }),
]

const rantasaari = 'sample-rantasaaren-kunta'
// biome-ignore format: a table of data
const european: Organisation[] = [
  member(turku, {
    id: rantasaari, name: 'Rantasaaren kunta', type: 'EPLUS-BODY-PUB-LOC', roles: authority,
    themes: [...early, 'special-needs'],
    description: 'Saaristokunta, jossa varhainen tuki alkaa päiväkodista. Neljä koulua ja kolme päiväkotia.',
    offers: 'Three-step support, as we have built it over ten years.',
    seeks: 'A municipality that wants to compare, leader with leader.', oid: 'E99000008', established: '1871',
    accredited: ['SCH'], actions: ['KA240'], lastConfirmed: '2026-10-11',
  }),
  member(turku, {
    id: 'sample-meriniemen-koulu', name: 'Meriniemen yhtenäiskoulu', type: 'EPLUS-EDU-GEN-SEC', owner: rantasaari,
    themes: ['early-school-leaving', 'special-needs', 'guidance'],
    description: 'Yhtenäiskoulu meren rannalla, 410 oppilasta.', offers: 'Job shadowing with our special-needs team.',
    oid: 'E99000009', established: '1969', actions: ['KA220', 'KA240'], lastConfirmed: '2026-08-28',
  }),
  member(turku, {
    id: 'sample-luotolan-koulu', name: 'Luotolan alakoulu', type: 'EPLUS-EDU-GEN-PRI', owner: rantasaari,
    themes: ['rural', 'primary-education'], description: 'Pieni kyläkoulu saarella.', established: '1922',
    actions: ['KA240'],
  }),
  member(turku, {
    id: 'sample-ammattiopisto-majakka', name: 'Ammattiopisto Majakka, Turku', type: 'EPLUS-EDU-VOC-SEC',
    themes: ['vocational-education', 'maritime', 'energy'],
    description: 'Meriteollisuuden oppilaitos: hitsaus, sähkö ja konehuone.',
    offers: 'Welding tests that yards recognise.', pic: samplePic(10), established: '1961', accredited: ['VET'],
    actions: ['COVE'], lastConfirmed: '2026-04-22',
  }),
  member(vigo, {
    id: 'sample-ceip-viento-del-norte', name: 'CEIP Viento del Norte, Vigo', type: 'EPLUS-EDU-GEN-PRI',
    themes: ['literacy-basic-skills', 'primary-education', 'cross-border-twinning'],
    description: 'Colegio público junto al puerto, 380 alumnos. Leemos en voz alta todos los días.',
    seeks: 'Colegios con los que escribir un libro a varias manos.', oid: 'E99000011', established: '1983',
    actions: ['KA210'], lastConfirmed: '2026-09-12',
  }),
  member(vigo, {
    id: 'sample-instituto-costa-clara', name: 'Instituto marítimo Costa Clara, Vigo', type: 'EPLUS-EDU-VOC-SEC',
    themes: ['vocational-education', 'maritime', 'aquaculture-fisheries'],
    description: 'Formación profesional del mar: puente, máquinas y acuicultura.',
    offers: 'A training ship for two weeks in spring.', oid: 'E99000012', pic: samplePic(12), established: '1977',
    accredited: ['VET'], actions: ['KA220', 'COVE'], lastConfirmed: '2026-10-02',
  }),
  member(chios, {
    id: 'sample-gymnasio-meltemi', name: 'Γυμνάσιο «Μελτέμι» Χίου', type: 'EPLUS-EDU-GEN-SEC',
    themes: ['early-school-leaving', 'migrants-refugees', 'arts-culture'],
    description: 'Γυμνάσιο δίπλα στο λιμάνι. Το θέατρο κρατά τα παιδιά στο σχολείο.',
    offers: 'Drama as a way back to class.', seeks: 'Schools in the north for an exchange of pupils.',
    oid: 'E99000013', established: '1956', actions: ['KA210', 'KA220'], lastConfirmed: '2026-06-15',
  }),
  member(gdynia, {
    id: 'sample-szkola-zagiel', name: 'Szkoła Podstawowa „Żagiel” w Gdyni', type: 'EPLUS-EDU-GEN-PRI',
    themes: ['science-education', 'primary-education', 'languages'],
    description: 'Szkoła z klasą żeglarską. Doświadczenia robimy na plaży.',
    offers: 'Science with simple things, in English and Polish.', oid: 'E99000014', established: '1972',
    actions: ['KA210', 'KA220'], lastConfirmed: '2026-10-18',
  }),
  member(ventspils, {
    id: 'sample-vetras-pamatskola', name: 'Ventspils Vētras pamatskola', type: 'EPLUS-EDU-GEN-SEC',
    themes: ['early-school-leaving', 'digital-skills', 'school-violence'],
    description: 'Skola pie jūras. Mentori palīdz tiem, kas grib aiziet.', seeks: 'A school with mentors of its own.',
    established: '1949', actions: ['KA210'], lastConfirmed: '2025-09-03',
  }),
  member(ventspils, {
    id: 'sample-bernudarzs-gliemezvaks', name: 'Bērnudārzs "Gliemežvāks", Ventspils', type: 'EPLUS-EDU-GEN-PRE',
    roles: ['school'], themes: ['early-childhood', 'environment-climate'],
    description: 'Bērnudārzs ar dārzu un smilšu kāpu aiz žoga.', offers: 'A week with our outdoor groups.',
    established: '1981', actions: ['KA210'], lastConfirmed: '2026-05-30',
  }),
  member(genova, {
    id: 'sample-infanzia-il-veliero', name: 'Scuola dell’infanzia Il Veliero, Genova', type: 'EPLUS-EDU-GEN-PRE',
    themes: ['early-childhood', 'arts-culture'],
    description: 'Atelier, cucina e finestre sul porto. Cento bambini dai tre ai sei anni.',
    offers: 'Our atelier and the educator who runs it.', established: '1975', actions: ['KA210'],
    lastConfirmed: '2026-02-09',
  }),
]

type Story = Pick<Project, 'id' | 'title' | 'action' | 'year' | 'themes' | 'summary' | 'grant'> & { members: string[] }

/** The first member coordinates. */
// biome-ignore format: a table of data
const stories: Story[] = [
  {
    id: 'sample-2015-1-PL01-KA219-9001', title: 'The Book We Wrote Together', action: 'KA219', year: 2015,
    themes: ['literacy-basic-skills', 'cross-border-twinning'], grant: 74_200,
    summary: 'Three primary schools wrote and printed one book in four languages.',
    members: ['sample-szkola-zagiel', 'sample-havfjord-barneskole', 'sample-ceip-viento-del-norte'],
  },
  {
    id: 'sample-2017-1-NO01-KA101-9002', title: 'Early Help, Fewer Who Leave', action: 'KA101', year: 2017,
    themes: early, grant: 61_480,
    summary: 'Leaders from three kindergartens, four primary schools and a lower-secondary school went abroad 26 times to see how others help early.',
    members: norwegian.slice(0, 9).map((it) => it.id),
  },
  {
    id: 'sample-2018-1-FI01-KA229-9003', title: 'One Adult Who Notices', action: 'KA229', year: 2018,
    themes: ['early-school-leaving', 'guidance'], grant: 118_600,
    summary: 'Pupils and teachers from four schools compared what makes somebody come back to class.',
    members: ['sample-meriniemen-koulu', 'sample-fjordheim-ungdomsskole', 'sample-gymnasio-meltemi', 'sample-vetras-pamatskola'],
  },
  {
    id: 'sample-2019-1-NO01-KA202-9004', title: 'Safe Hands on Deck', action: 'KA202', year: 2019,
    themes: ['maritime', 'vocational-education', 'apprenticeship-traineeship'], grant: 287_350,
    summary: 'Three VET schools, a yard and its employers’ association made simulator exercises that firms recognise.',
    members: ['sample-strandgata-videregaende', 'sample-ammattiopisto-majakka', 'sample-instituto-costa-clara', 'sample-nordlei-skipsverft', 'sample-maritim-arbeidsgiverforening'],
  },
  {
    id: 'sample-2021-1-NO01-KA210-SCH-9005', title: 'Small Hands, Big Sea', action: 'KA210-SCH', year: 2021,
    themes: ['early-childhood', 'environment-climate'], grant: 60_000,
    summary: 'Three kindergartens by three seas exchanged colleagues and shells.',
    members: ['sample-lyngholmen-barnehage', 'sample-bernudarzs-gliemezvaks', 'sample-infanzia-il-veliero'],
  },
  {
    id: 'sample-2022-1-ES01-KA220-VET-9006', title: 'Digital Twin of a Harbour', action: 'KA220-VET', year: 2022,
    themes: ['maritime', 'digital-skills', 'vocational-education'], grant: 250_000,
    summary: 'Learners built a model of a harbour with a small software firm and used it to plan maintenance.',
    members: ['sample-instituto-costa-clara', 'sample-strandgata-videregaende', 'sample-fjordkode', 'sample-ammattiopisto-majakka', 'sample-hogskolen-vestvind'],
  },
  {
    id: 'sample-2024-1-FI01-KA220-SCH-9007', title: 'Three Steps of Support', action: 'KA220-SCH', year: 2024,
    themes: ['early-school-leaving', 'special-needs', 'education-policy-management'], grant: 250_000,
    summary: 'Two municipalities, their schools and a teacher-education college compare how early support is led.',
    members: [rantasaari, owner, 'sample-gymnasio-meltemi', 'sample-hogskolen-vestvind', 'sample-fjordheim-ungdomsskole', 'sample-meriniemen-koulu'],
  },
]

export const castOrganisations: readonly Organisation[] = [...norwegian, ...european]
export const castProjects: readonly Project[] = stories.map(({ members: _, ...project }) => ({
  ...project,
  source: { kind: 'sample' },
}))
export const castParticipations: readonly Participation[] = stories.flatMap(({ id, members }) =>
  members.map(
    (organisation, at): Participation => ({ project: id, organisation, role: at === 0 ? 'coordinator' : 'partner' }),
  ),
)
