// What the readers make of the files' own ways of writing.
import { describe, expect, test } from 'vitest'
import { actionOf, yearOf } from '../../db/import/action.ts'
import { importFile } from '../../db/import/importer.ts'
import { isPerson } from '../../db/import/person.ts'
import { hostOf, readCountry, titleCase, townOf, websiteOf } from '../../db/import/place.ts'
import { themesOfTopics } from '../../db/import/topics.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { loadProject } from '../../db/projects.ts'
import { freshDatabase } from '../support/database.ts'
import { fileWith, fixture, readValue } from './record.ts'

test.each([
  ['Pistoriusstraße 133, 13086, Berlin', 'Berlin'],
  ['KULTŪRAS LAUKUMS 1A, LV-4650, VIĻĀNI, VIĻĀNU NOVADS', 'Viļāni'],
  ['Karl-Liebknechtstr.24, Haus 14/Zimmer 2.13, DE-14476, GOLM', 'Golm'],
  ['94 GOLDSMITH AVENUE, W3 6HW, LONDON', 'London'],
  ['Müegyetem rkp 3-9  1111 BUDAPEST', 'Budapest'],
  ['University Campus,   GR-73100 Chania', 'Chania'],
  ['M. Voda , 89  104 40 Athens', 'Athens'],
  ['Olympisch Stadion 14, 1076DE Amsterdam', 'Amsterdam'],
  ['Vocarska 17\n32000 Vukovar', 'Vukovar'],
  ['N/A, GRONINGEN', 'Groningen'],
  ['MINORITENPLATZ 4, 3500, KREMS AN DER DONAU', 'Krems an der Donau'],
  ['National Sports Campus, Dublin 15, D15 Y52H', undefined],
  ['', undefined],
])('the town of %j is %s', (address, town) => expect(townOf(address)).toBe(town))

test.each([
  [['2017-1-UK01-KA101-035364'], '', 2017],
  [['HR-2-01-2009-R2', '2006-SI-23'], '', 2009],
  [['EACEA-509925', '509925-LLP-1-2010-1-RO-COMENIUS-CAM'], '', 2010],
  [['EACEA-COMP-TEM-144522', '144522-TEMPUS-2008-DE-JPCR'], '', 2008],
  [['EACEA-159061', '2010-0111'], '', 2010],
  [['EAC-2013-0493'], '', 2013],
  [['FI-CULT-2008-MOTN-01'], '01/05/2006', 2006],
  [['EACEA-168191', ''], '2015-01-01', 2015],
  [['EACEA-200912'], '', undefined],
])('the call year of %j (start %s) is %s', (identifiers, start, year) => expect(yearOf(identifiers, start)).toBe(year))

test.each([
  ['2019-1-NO01-KA229-060123', '', 'KA229'],
  ['2021-1-DE02-KA220-SCH-000012345', '', 'KA220-SCH'],
  ['cove-2021-x', 'Centres of Vocational Excellence', 'COVE'],
  ['562155-EPP-1-2015-1-ES-EPPKA3-PI-FORWARD', 'Forward looking cooperation projects', 'FORWARD'],
  ['h2020-1', 'Research and innovation', undefined],
])('the action of %s (%s) is %s', (id, label, action) => expect(actionOf(id, label)).toBe(action))

test('countries are read from codes, the Commission’s own codes and English names', () => {
  expect(['EL', 'UK', 'no', 'Norway', 'the Netherlands', 'GI', ''].map(readCountry)).toEqual([
    'GR',
    'GB',
    'NO',
    'NO',
    'NL',
    undefined,
    undefined,
  ])
})

test('websites become links, or nothing', () => {
  expect(
    ['www.a.example', 'HTTPS://b.example/x', 'N/A', 'someone@c.example', 'none', 'javascript:alert(1)'].map(websiteOf),
  ).toEqual(['http://www.a.example', 'HTTPS://b.example/x', undefined, undefined, undefined, undefined])
  expect(hostOf('http://WWW.A.example/x')).toBe('a.example')
  expect(hostOf('https://sites.google.com/view/x')).toBeUndefined()
})

test('places in capitals are written as places are; others stay as they are', () => {
  expect(['KREMS AN DER DONAU', 'BADEN-WÜRTTEMBERG', 'København', 'ÅLESUND', 'NRW'].map(titleCase)).toEqual([
    'Krems an der Donau',
    'Baden-Württemberg',
    'København',
    'Ålesund',
    'Nrw',
  ])
})

test.each([
  ['EASTERMAN MAX', 'Other', true],
  ['Joanna White', '', true],
  ['Mr Smith', '', true],
  ['Natural person', '', true],
  ['HANSEN ANNA', 'Small and medium sized enterprise', false],
  ['Max Planck Institut', '', false],
  ['IES Antonio Machado', '', false],
  ['Colegiul Vasile Lovinescu', '', false],
  ['St Thomas', '', false],
  ['OS "Nada Popovic"', '', false],
  ['Anna GmbH', '', false],
])('is %s (%s) a natural person? %s', (name, type, person) => expect(isPerson(name, type)).toBe(person))

test('topics become themes, each once; what matches nothing stays text', () => {
  expect(
    themesOfTopics(
      'ICT - new technologies - digital competences; Early School Leaving / combating failure in education',
    ),
  ).toEqual(['digital-skills', 'early-school-leaving'])
  expect(themesOfTopics('Teaching and learning of foreign languages')).toEqual(['languages'])
  expect(themesOfTopics('Macro/micro economics')).toEqual([])
})

describe('a results export', () => {
  test('gives projects with action, year, themes, grant, link and source', async () => {
    const db = await freshDatabase()
    await importFile(db, fixture('projects.csv'))
    const page = await loadProject(db, '2019-1-NO01-KA229-060001')
    expect(page?.project).toEqual({
      id: '2019-1-NO01-KA229-060001',
      title: 'Boats, "knots" and islands',
      action: 'KA229',
      year: 2019,
      topics: 'Teaching and learning of foreign languages; Environment and climate change',
      themes: ['environment-climate', 'languages'],
      summary: 'Pupils of two islands meet.\nThey build a boat.',
      website: 'http://www.example.org/boats',
      grant: 33000,
      card: 'https://example.org/project/2019-1-NO01-KA229-060001',
      source: { kind: 'results-export', file: 'projects.csv', row: 1 },
    })
    expect(page?.participations.map(({ name, country, role }) => [name, country, role])).toEqual([
      ['Ytterøy skole', 'NO', 'coordinator'],
      ['2nd Gymnasium of Volos', 'GR', 'partner'],
      ['Ærø Skole', 'DK', 'partner'],
    ])
    expect(
      (await loadProject(db, '2022-1-DE02-KA220-VET-000012345'))?.participations.map((it) => [it.name, it.country]),
    ).toEqual([
      ['Hafenbau Gesellschaft mbH', 'DE'],
      ['Kunstencentrum Haven', 'BE'],
    ])
  })

  test('of an older programme has other columns, and its year in the reference', async () => {
    const db = await freshDatabase()
    await importFile(db, fixture('projects.csv'))
    const report = await importFile(db, fixture('older-programme.csv'))
    expect(report).toMatchObject({ projects: 1, organisationsNew: 1, organisationsRecognised: 1, rowsRefused: 1 })
    expect((await loadProject(db, 'EACEA-509999'))?.project.year).toBe(2010)
  })
})

describe('a register', () => {
  test('of schools makes the municipality the owner of its public schools, once', async () => {
    const db = await freshDatabase()
    const report = await importFile(db, fixture('norwegian-schools.csv'), { as: 'schools' })
    expect(report).toMatchObject({ rows: 7, organisationsNew: 10, rowsRefused: 1, doubtfulPairs: 0 })
    const { rows } = await db.$client.execute(`select s.name, s.type, s.town, s.region, o.name as owner, o.type as kind
      from organisations s left join organisations o on o.id = s.owner where s.type <> 'EPLUS-BODY-PUB-LOC' or s.type is null order by s.row`)
    const [pri, sec, body] = ['EPLUS-EDU-GEN-PRI', 'EPLUS-EDU-GEN-SEC', 'EPLUS-BODY-PUB-LOC']
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['Berg skole', pri, 'Oslo', 'Oslo', 'Oslo kommune', body],
      ['Berg skole', pri, 'Trondheim', 'Trøndelag', 'Trondheim - Tråante kommune', body],
      ['Lia ungdomsskole', sec, 'Trondheim', 'Trøndelag', 'Trondheim - Tråante kommune', body],
      ['Fri skole', pri, 'Herøy', 'Møre og Romsdal', null, null],
      ['Sør skole', null, 'Herøy', 'Møre og Romsdal', 'Herøy kommune', body],
      ['Nord skole', pri, 'Herøy', 'Nordland', 'Herøy kommune', body],
    ])
    expect(
      await readValue(db, "select count(distinct owner) from organisations where name in ('Sør skole', 'Nord skole')"),
    ).toBe(2)
  })

  test('of Latvian institutions tells kindergartens from colleges', async () => {
    const db = await freshDatabase()
    await importFile(db, fixture('latvian-schools.csv'), { as: 'schools' })
    const { rows } = await db.$client.execute('select name, type, town, region, owner from organisations order by row')
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['Auces novada pirmsskolas izglītības iestāde "Pīlādzītis"', 'EPLUS-EDU-GEN-PRE', 'Auce', 'Auces Novads', null],
      ['Jūras koledža', 'EPLUS-EDU-VOC-TER', 'Rīga', null, null],
    ])
  })

  test('of universities keeps namesakes with other numbers apart', async () => {
    const db = await freshDatabase()
    const report = await importFile(db, fixture('universities.csv'), { as: 'eche' })
    expect(report).toMatchObject({ organisationsNew: 3, rowsRefused: 1 })
    const ids = (await db.$client.execute('select id from organisations')).rows.map((row) => String(row.id))
    const found = [...(await loadOrganisations(db, ids)).values()]
    expect(found.filter((it) => /la luz/i.test(it.name)).map((it) => [it.town, it.pic, it.eche])).toEqual([
      ['Madrid', '999999838', true],
      ['Barcelona', '999999741', true],
    ])
  })

  test('that gives one OID to two universities has them as two, and a doubtful pair', async () => {
    const db = await freshDatabase()
    const path = await fileWith(
      'pic,oid,name,city,country\n999999935,E10000009,Sportakademie,Potsdam,DE\n999999838,E10000009,Hochschule der Wirtschaft,München,DE\n',
    )
    expect(await importFile(db, path, { as: 'eche' })).toMatchObject({ organisationsNew: 2, doubtfulPairs: 1 })
    expect(await importFile(db, path, { as: 'eche', again: true })).toMatchObject({
      organisationsNew: 0,
      doubtfulPairs: 0,
    })
  })
})
