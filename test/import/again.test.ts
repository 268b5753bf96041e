// Doing it again changes nothing, and the same files give the same record, ids included.
import { expect, test } from 'vitest'
import { type FormatName, importFile } from '../../db/import/importer.ts'
import { freshDatabase } from '../support/database.ts'
import { dumpRecord, exportOf, fileWith, fixture, type Taking } from './record.ts'

const files: [string, FormatName?][] = [
  ['projects.csv'],
  ['older-programme.csv'],
  ['universities.csv', 'eche'],
  ['accredited.csv', 'vet'],
  ['norwegian-schools.csv', 'schools'],
  ['latvian-schools.csv', 'schools'],
]

test('a file imported a second time changes nothing and says so', async () => {
  const db = await freshDatabase()
  for (const [file, as] of files) await importFile(db, fixture(file), { as })
  const before = await dumpRecord(db)
  for (const [file, as] of files) {
    const report = await importFile(db, fixture(file), { as })
    expect(report).toMatchObject({ state: 'unchanged', projects: 0, organisationsNew: 0, organisationsRecognised: 0 })
  }
  expect(await dumpRecord(db)).toEqual(before)
})

test('gone through again on demand, everybody is recognised and nothing is added', async () => {
  const db = await freshDatabase()
  for (const [file, as] of files) await importFile(db, fixture(file), { as })
  await importFile(db, fixture('projects.csv'), { again: true })
  const before = await dumpRecord(db)
  for (const [file, as] of files)
    expect(await importFile(db, fixture(file), { as, again: true })).toMatchObject({
      state: 'imported',
      organisationsNew: 0,
    })
  expect(await dumpRecord(db)).toEqual(before)
})

test('the same files give the same record in another database', async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()]
  for (const [file, as] of files) for (const db of [one, other]) await importFile(db, fixture(file), { as })
  expect(await dumpRecord(other)).toEqual(await dumpRecord(one))
})

test('the same content under another name is the same file', async () => {
  const db = await freshDatabase()
  const content = exportOf([[{ name: 'Ytterøy skole' }]])
  await importFile(db, await fileWith(content, 'one.csv'))
  expect(await importFile(db, await fileWith(content, 'two.csv'))).toMatchObject({ state: 'unchanged' })
})

test('a newer export of a project replaces who took part, and a project in two rows has all of both', async () => {
  const db = await freshDatabase()
  const [a, b, c]: Taking[] = [{ name: 'Ytterøy skole' }, { name: 'Lista skole' }, { name: 'Nesset barnehage' }]
  const taken = async () =>
    (
      await db.$client.execute(`select o.name from participations p
    join organisations o on o.id = p.organisation order by o.name`)
    ).rows.map((row) => row.name)
  const id = () => '2021-1-NO01-KA220-SCH-000000001'
  await importFile(db, await fileWith(exportOf([[a as Taking, b as Taking]], id)))
  expect(await taken()).toEqual(['Lista skole', 'Ytterøy skole'])
  await importFile(db, await fileWith(exportOf([[a as Taking, c as Taking]], id)))
  expect(await taken()).toEqual(['Nesset barnehage', 'Ytterøy skole'])
  expect(await importFile(db, await fileWith(exportOf([[a as Taking], [b as Taking]], id)))).toMatchObject({
    projects: 1,
  })
  expect(await taken()).toEqual(['Lista skole', 'Ytterøy skole'])
})
