// A backup holds everything, and what is restored from it is the record again.
import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { copyRecord, isEmptyRecord } from '../../db/copy.ts'
import { loadSample } from '../../db/sample/load.ts'
import { embeddedFinder, refreshWords } from '../../search/embedded.ts'
import { freshDatabase, freshFile } from '../support/database.ts'

const everything = async (db: Database) =>
  (
    await db.$client.batch(
      [
        'select * from organisations order by id',
        'select * from projects order by id',
        'select * from participations order by project, organisation',
        'select * from statistics_cells order by 1, 2, 3, 4, 5, 6, 7, 8',
        'select kind, value, organisation from organisation_terms order by 1, 2, 3',
      ],
      'read',
    )
  ).map(({ rows }) => rows.map((row) => JSON.stringify({ ...row })))

test('a record copied into a file and back is the same record, and is found again', async () => {
  const { db } = await freshFile()
  await loadSample(db)
  const { db: backup } = await freshFile()
  const copied = await copyRecord(db, backup)
  const { db: restored } = await freshFile()
  await copyRecord(backup, restored)
  await refreshWords(restored.$client)

  expect(copied.find((it) => it.table === 'organisations')?.rows).toBeGreaterThan(2000)
  expect(await everything(restored)).toEqual(await everything(db))
  const query = { q: 'havfjrod', source: ['sample' as const] }
  await refreshWords(db.$client)
  expect((await embeddedFinder(restored.$client).search(query)).ids).toEqual(
    (await embeddedFinder(db.$client).search(query)).ids,
  )
})

test('what is written while a backup runs is not in it', async () => {
  const { db } = await freshFile()
  await loadSample(db)
  const before = (await everything(db))[0]
  const { db: backup } = await freshFile()
  let written: Promise<unknown> | undefined
  await copyRecord(db, backup, () => {
    written ??= db.$client.execute("update organisations set name = 'written meanwhile'")
  })
  await written
  expect((await everything(backup))[0]).toEqual(before)
})

test('a record with anything in it is not written over', async () => {
  const { db } = await freshFile()
  await loadSample(db)
  const full = await freshDatabase()
  await loadSample(full)
  await expect(copyRecord(db, full)).rejects.toThrow('not empty')
  expect(await isEmptyRecord(await freshDatabase())).toBe(true)
})
