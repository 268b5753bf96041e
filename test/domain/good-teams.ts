// Teams that meet every requirement of the actions beyond the five that everything began with.
import type { Consortium, Facts, Member, Standing } from '../../domain/consortium.ts'
import type { OrganisationType } from '../../domain/type.ts'
import { member } from './member.ts'

type Project = Consortium['project']
const of =
  (type: OrganisationType, facts: Partial<Facts> = {}) =>
  (country: string, role: Standing = 'partner'): Member =>
    member(role, country, { type, ...facts })

const university = of('EPLUS-EDU-HEI')
const vetSchool = of('EPLUS-EDU-VOC-SEC')
const company = of('EPLUS-ENT-SME')
const school = of('EPLUS-EDU-GEN-SEC')
const youth = of('PRP-31089295')
const club = of('EPLUS-SPORT-CLUB')
const ngo = of('EPLUS-ENGO')
const association = of('EPLUS-NGO')
const ministry = of('EPLUS-BODY-PUB-NAT', { roles: ['competent_authority'] })
const college = of('EPLUS-EDU-HEI', { roles: ['teacher_education'] })
const owner = of('EPLUS-BODY-PUB-LOC', { roles: ['school_authority'] })

/** The first of these coordinates, the others are partners. */
const led = (project: Project, ...members: Member[]): Consortium => ({
  themes: [],
  project,
  members: members.map((it, index) => (index === 0 ? { ...it, role: 'coordinator' } : it)),
})
const from = (make: (country: string) => Member, ...countries: string[]) => countries.map((it) => make(it))
const twelve = ['NO', 'FI', 'ES', 'GR', 'DE', 'FR', 'IT', 'PL', 'RO', 'PT', 'NL', 'SE']

/** Half from education, half from working life, and two more; over so many countries in turn. */
const alliance = (each: number, countries: number, project: Project) => {
  const kinds = [university, ...Array(each - 1).fill(vetSchool), ...Array(each).fill(company), association, association]
  return led(project, ...kinds.map((make: typeof school, index) => make(twelve[index % countries] ?? 'NO')))
}

const strategic = (months: number) => () => led({ months, grant: 12_500 * months }, ...from(school, 'NO', 'FI', 'ES'))

export const moreTeams: Record<string, () => Consortium> = {
  'PCOOP-ENGO': () =>
    led({ months: 24, grant: 250_000, priorities: ['inclusion'] }, ngo('BE'), association('FI'), association('ES')),
  'SPORT-SCP': () => led({ months: 24, grant: 250_000, priorities: ['health'] }, ...from(club, 'NO', 'FI', 'ES')),
  'SPORT-SSCP': () => led({ months: 12, grant: 60_000, priorities: ['health'] }, ...from(club, 'NO', 'FI')),
  'ALLIANCE-1': () => alliance(3, 4, { months: 24, grant: 1_000_000 }),
  'ALLIANCE-2': () => alliance(5, 8, { months: 48, grant: 4_000_000, ecosystem: 9 }),
  'ALLIANCE-3': () => alliance(3, 4, { months: 24, grant: 1_500_000 }),
  EMJM: () => led({ months: 74 }, ...from(university, 'NO', 'FI', 'US')),
  EMDM: () => led({ months: 15, grant: 60_000 }, university('NO')),
  'EUR-UNIV': () => led({ months: 24 }, ...from(university, 'NO', 'FI', 'ES')),
  'CBHE-S1S2': () => led({ months: 36, grant: 400_000 }, ...from(university, 'NO', 'FI', 'UA', 'UA')),
  'CBHE-S3': () => led({ months: 36, grant: 900_000 }, ...from(university, 'NO', 'FI', 'UA', 'UA'), ministry('UA')),
  'CB-VET': () => led({ months: 36, grant: 500_000 }, ...from(vetSchool, 'NO', 'FI', 'AL', 'BA')),
  'CB-YOUTH': () => led({ months: 24, grant: 300_000 }, ...from(youth, 'NO', 'FI', 'AL', 'BA')),
  'CB-SPORT': () => led({ months: 24, grant: 200_000 }, ...from(club, 'NO', 'FI', 'AL', 'BA')),
  'VIRT-EXCH': () => led({ months: 36, grant: 500_000 }, ...from(university, 'NO', 'FI', 'ES', 'MA', 'TN', 'EG')),
  EYT: () => led({ months: 24, grant: 500_000 }, ...from(youth, 'NO', 'FI', 'ES', 'GR', 'DE')),
  'SPORT-EVENTS': () => led({ months: 12, grant: 200_000 }, ...from(club, 'NO', 'FI', 'ES')),
  'KA120-SCH': () => led({}, unaccredited(school('NO'))),
  'KA120-VET': () => led({}, unaccredited(vetSchool('NO'))),
  'KA120-ADU': () => led({}, unaccredited(of('EPLUS-EDU-ADULT')('NO'))),
  'KA121-SCH': () => led({ months: 15 }, accredited(owner('NO')), school('NO')),
  'KA121-VET': () => led({ months: 15 }, accredited(vetSchool('NO')), vetSchool('NO')),
  'KA121-ADU': () => led({ months: 15 }, accredited(of('EPLUS-EDU-ADULT')('NO')), of('EPLUS-EDU-ADULT')('NO')),
  'KA122-SCH': () => led({ months: 12 }, unaccredited(school('NO'))),
  'KA122-VET': () => led({ months: 12 }, unaccredited(vetSchool('NO'))),
  'KA122-ADU': () => led({ months: 12 }, unaccredited(of('EPLUS-EDU-ADULT')('NO'))),
  KA130: () => led({}, university('NO'), university('NO'), company('NO')),
  KA131: () => led({ months: 26 }, university('NO')),
  KA171: () => led({ months: 24 }, university('NO')),
  BIP: () => led({}, ...from(university, 'NO', 'FI', 'ES')),
  KA150: () => led({}, youth('NO')),
  KA152: () => led({ months: 12 }, ...from(youth, 'NO', 'UA')),
  KA153: () => led({ months: 12 }, ...from(youth, 'NO', 'FI')),
  KA154: () => led({ months: 12 }, youth('NO')),
  KA155: () => led({ months: 12 }, youth('NO')),
  KA182: () => led({ months: 12 }, club('NO')),
  'JMO-MODULE': () => led({ months: 36, grant: 35_000 }, university('NO')),
  'JMO-CHAIR': () => led({ months: 36, grant: 60_000 }, university('NO')),
  'JMO-COE': () => led({ months: 36, grant: 100_000 }, university('NO')),
  'JMO-OFET-TT': () => led({ months: 36, grant: 300_000 }, college('NO')),
  'JMO-OFET-LEARNING-EU': () => led({ months: 36, grant: 35_000 }, school('NO')),
  'JMO-NETWORKS-HEI-EU': () =>
    led({ months: 36, grant: 1_000_000 }, ...from(university, ...twelve.slice(0, 7), 'NO', 'NO', 'NO', 'FI', 'FI')),
  'JMO-NETWORKS-HEI-NON-EU-INDIA': () =>
    led(
      { months: 36, grant: 1_200_000 },
      ...from(university, 'NO', 'FI', 'ES', 'GR', 'DE', 'FR', ...Array(6).fill('IN')),
    ),
  'JMO-NETWORKS-SCHOOLS': () =>
    led({ months: 36, grant: 300_000 }, ...from(school, 'NO', 'NO', 'FI', 'ES'), ...from(university, 'FI', 'NO')),
  KA201: strategic(36),
  KA202: strategic(24),
  KA203: strategic(24),
  KA204: strategic(12),
  KA205: () => led({ months: 12, grant: 150_000 }, ...from(youth, 'NO', 'FI')),
  KA101: () => led({ months: 24 }, owner('NO'), school('NO'), school('NO')),
  KA102: () => led({ months: 24 }, ...from(vetSchool, 'NO', 'NO', 'NO')),
  KA116: () => led({ months: 24 }, vetSchool('NO')),
  KA104: () => led({ months: 24 }, of('EPLUS-EDU-ADULT')('NO')),
  KA206: () =>
    led({ months: 24, grant: 700_000 }, ...from(university, 'NO', 'FI'), ...from(company, 'ES', 'NO', 'FI', 'ES')),
  KA207: () =>
    led({ grant: 4_000_000 }, ...from(vetSchool, 'NO', 'FI', 'ES', 'GR'), ...from(company, 'NO', 'FI', 'ES', 'GR')),
  'KA207-LOT1': () =>
    led(
      { months: 24, grant: 1_000_000 },
      ...from(vetSchool, 'NO', 'FI', 'ES', 'GR'),
      ...from(company, 'NO', 'FI', 'ES', 'GR'),
    ),
  KA230: () => led({ months: 36, grant: 5_000_000 }, ...from(university, 'NO', 'FI', 'ES')),
  KA211: () => led({ months: 36, grant: 600_000 }, ...from(university, 'NO', 'FI', 'UA')),
  KA111: () => led({}, ...from(university, 'NO', 'FI', 'ES')),
  'TEACHER-ACADEMIES': () =>
    led({ grant: 1_500_000 }, ...from(college, 'NO', 'FI', 'ES'), ...from(school, 'NO', 'FI', 'ES')),
  FORWARD: () => led({ grant: 1_000_000 }, ...from(university, 'NO', 'FI', 'ES')),
}

function accredited(it: Member): Member {
  return { ...it, facts: { ...it.facts, accredited: ['SCH', 'VET', 'ADU'] } }
}

function unaccredited(it: Member): Member {
  return { ...it, facts: { ...it.facts, accredited: [] } }
}
