// ESCO's occupations: taken language by language, found by label in the host's language, safe to repeat, and told where not.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importOccupations, languageOfFile } from '../../db/import/occupations.ts'
import { fieldOfIsco } from '../../domain/places/isco.ts'
import { isWorkField } from '../../domain/places/occupation.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { clientOf, good, hostOn, raw } from '../api/bench.ts'
import { signIn } from '../api/person.ts'
import { offer, offered } from '../api/placing.ts'
import { freshDatabase, freshFile } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'
import { fixture } from './record.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const english = fixture('occupations_en.csv')
const boots = '00000001-aaaa-4bbb-8ccc-000000000001'
const header =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code'
const line = (number: number, label: string, isco = '7536', type = 'Occupation') =>
  `${type},http://data.europa.eu/esco/occupation/${String(number).padStart(8, '0')}-aaaa,${isco},${label},,,released,,,,,,,`

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, text)
  return path
}

test('an occupation is found by any of its labels, in the language of whoever types, and is then the host’s work', async () => {
  const db = await freshDatabase()
  expect(await importOccupations(db, english, 'en')).toMatchObject({ rows: 3, added: 3, changed: 0, refused: 0 })
  expect(await importOccupations(db, fixture('occupations_no.csv'), 'no')).toMatchObject({ added: 0, changed: 2 })
  const host = hostOn(db, { finder: embeddedFinder(db.$client) })
  const find = async (q: string, language: string) =>
    (await good(clientOf(host).work.$get({ query: { q, language } }))).work
  expect(await find('støvelrep', 'nb')).toEqual([{ field: '0723', occupation: boots, name: 'Støvelreparatør' }])
  expect(await find('boot', 'nb')).toMatchObject([{ occupation: boots, name: 'Støvelreparatør' }])
  // Words of other labels, in any order; a language without a file of its own gets the English name.
  expect(await find('saver sho', 'de')).toEqual([{ field: '0723', occupation: boots, name: 'Boot restorer' }])
  expect(await find('carpenter', 'en')).toMatchObject([{ name: 'Carpenter', field: '0732' }])

  const business = await signIn(host, 'b@example.test')
  const place = await offered(business, offer('Støvlett', 2, { field: '0723', occupation: boots }))
  const shown = await raw(host, `/api/places/${place}`, undefined, { headers: { 'accept-language': 'nb' } })
  expect(await shown.json()).toMatchObject({ workLabel: 'Støvelreparatør' })
  const { places } = await good(clientOf(host).places.$get({ query: { q: 'boot restorer' } }))
  expect(places.map((it) => it.name)).toEqual(['Støvlett'])

  // A new name in a later version reaches the places for that work.
  await importOccupations(
    db,
    await fileOf(
      'occupations_en.csv',
      `${header}\n${line(0, 'x')}\n${line(1, 'galosh saver').replace('00000001-aaaa', boots)}\n`,
    ),
    'en',
  )
  const later = await good(clientOf(host).places.$get({ query: { q: 'galosh' } }))
  expect(later.places.map((it) => it.name)).toEqual(['Støvlett'])
})

test('the same file once more changes nothing, and one that was cut off is taken whole by the next run', async () => {
  const db = await freshDatabase()
  const dump = async () => {
    const [rows, words] = await db.$client.batch(
      ['select * from occupations order by id', 'select * from occupation_words order by 1, 2'],
      'read',
    )
    return JSON.stringify([rows?.rows, words?.rows])
  }
  const rows = Array.from({ length: 3000 }, (_, at) => line(at, `trade number${at}`))
  const path = await fileOf('occupations_en.csv', [header, ...rows].join('\r\n'))
  const stopped = importOccupations(db, path, 'en', (done) => {
    if (done > 500) throw new Error('cut off')
  })
  await expect(stopped).rejects.toThrow('cut off')
  const whole = await importOccupations(db, path, 'en')
  expect([whole.rows, whole.refused]).toEqual([3000, 0])
  const once = await dump()
  expect(await importOccupations(db, path, 'en')).toMatchObject({ added: 0, changed: 0 })
  expect(await dump()).toBe(once)
})

test('rows that are none are named with the reason, and the others are taken', async () => {
  const db = await freshDatabase()
  const rows = [
    line(1, 'baker', '7512'),
    line(2, 'skill', '7512', 'KnowledgeSkillCompetence'),
    line(3, '', '7512'),
    line(4, 'no group', 'none'),
    line(5, 'x'.repeat(300), '7512'),
    line(1, 'baker again', '7512'),
    'Occupation,javascript:alert(1),7512,script,,,,,,,,,,',
    line(6, '=cmd|calc!A0', '7512'),
    'Occupation',
    '',
  ]
  const report = await importOccupations(db, await fileOf('occupations_en.csv', [header, ...rows].join('\n')), 'en')
  expect(report).toMatchObject({ rows: 9, added: 2, refused: 7 })
  expect(report.refusals).toEqual([
    'row 2: conceptType is “KnowledgeSkillCompetence”, not Occupation',
    'row 3: preferredLabel is empty',
    'row 4: iscoGroup is “none”, not a group of ISCO-08 such as 7115',
    'row 5: preferredLabel is longer than 200 letters',
    'row 6: the occupation stands in an earlier row',
    'row 7: conceptUri is “javascript:alert(1)”, not the address of an occupation of ESCO',
    'row 9: conceptUri is “”, not the address of an occupation of ESCO',
  ])
})

test.each<[string, string, RegExp]>([
  ['another table', 'name,country\nA,NO\n', /row 0: the header has no column "conceptType"/],
  ['nothing but a header', `${header}\n`, /there is no occupation in it/],
  ['a quote that is never closed', `${header}\nOccupation,"http://data`, /row 1.*never closed/],
  ['a web page', '<!doctype html><p>', /web page/],
  ['a workbook', 'PK\u0003\u0004', /zip archive/],
  ['nothing', '', /empty/],
])('%s is refused before anything is written', async (_, text, reason) => {
  const db = await freshDatabase()
  await expect(importOccupations(db, await fileOf('occupations_en.csv', text), 'en')).rejects.toThrow(reason)
  expect((await db.$client.execute('select count(*) as n from occupations')).rows[0]?.n).toBe(0)
})

test('the command takes files by their names, and says what came of each', async () => {
  const { url } = await freshFile()
  const run = (...files: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) =>
      execFile(
        process.execPath,
        ['worker/commands/occupations.ts', ...files],
        { cwd: root, env: { ...process.env, DATABASE_URL: url, INIT_CWD: root } },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
      ),
    )
  const good = await run('test/import/fixtures/occupations_en.csv', 'test/import/fixtures/occupations_no.csv')
  expect(good.out).toContain('3 occupations new')
  expect(good.out).toContain('(no): 2 rows, 0 occupations new, 2 with another name')
  expect(good.code).toBe(0)
  const bad = await run('test/import/fixtures/projects.csv')
  expect(bad).toMatchObject({ code: 1, err: expect.stringContaining('does not tell the language') })
  expect((await run()).code).toBe(2)
})

test('a language stands in the name of the file, and every group of ISCO-08 leads to a field', () => {
  expect(
    ['occupations_en.csv', '/x/occupations_no.csv', 'occupations_nb.csv', 'occupations.csv'].map(languageOfFile),
  ).toEqual(['en', 'no', 'no', undefined])
  const groups = [
    '0110',
    '2166',
    '3257',
    '5120',
    '5321',
    '6221',
    '7115',
    '7212',
    '7231',
    '7411',
    '7511',
    '8332',
    '9321',
  ]
  expect(groups.map(fieldOfIsco)).toEqual([
    '1031',
    '0211',
    '1022',
    '1013',
    '0921',
    '0831',
    '0732',
    '0715',
    '0716',
    '0713',
    '0721',
    '1041',
    '0715',
  ])
  for (let code = 1000; code < 10_000; code++)
    expect(isWorkField(fieldOfIsco(String(code)) ?? ''), String(code)).toBe(true)
})
