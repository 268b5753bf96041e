// The embedded finder keeps what every finder promises, and its own upkeep is safe.
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder, refreshWords, type Shelf } from '../../search/embedded.ts'
import { freshDatabase, freshFile } from '../support/database.ts'
import { embeddedBench } from './bench.ts'
import { describeFinder } from './finder.ts'
import { organisation } from './made.ts'

describeFinder('embedded finder', async () => embeddedBench(await freshDatabase()))

/** Everything the finder keeps about the record, as values. */
async function keptState(db: Database): Promise<unknown> {
  const [terms, words, deletions] = await db.$client.batch(
    [
      'select kind, value, organisation from organisation_terms order by 1, 2, 3',
      'select word from search_words order by 1',
      'select deletion, search_words.word from search_deletions join search_words on search_words.row = search_deletions.word order by 1, 2',
    ],
    'read',
  )
  return [terms, words, deletions].map((result) => result?.rows.map((row) => Object.values(row)))
}

/** FTS5's own comparison of the index with the rows it stands for; fails if they differ. */
function compareIndex(db: Database): Promise<unknown> {
  return db.$client.execute("insert into organisation_index (organisation_index, rank) values ('integrity-check', 1)")
}

describe('the index follows the record', () => {
  test('through inserts, upserts, updates and deletes', async () => {
    const db = await freshDatabase()
    const list = Array.from({ length: 50 }, (_, index) =>
      organisation(`o${index}`, `Skole ${index}`, { themes: ['rural'] }),
    )
    await saveOrganisations(db, list)
    await saveOrganisations(
      db,
      list.map((one, index) => (index % 2 ? one : { ...one, name: `Renamed ${one.name}`, themes: ['energy'] })),
    )
    await db.$client.execute("delete from organisations where id in ('o1', 'o2')")
    await db.$client.execute(
      "update organisations set search_name = 'anders', search_roles = '[\"hei\",\"hei\"]' where id = 'o3'",
    )
    await db.$client.execute("update organisations set row = 1000 where id = 'o4'")
    await compareIndex(db)
    const { rows } = await db.$client.execute('select kind, value, count(*) as n from organisation_terms group by 1, 2')
    expect(rows.map((row) => [row.kind, row.value, row.n])).toEqual([
      ['role', 'hei', 1],
      ['theme', 'energy', 24],
      ['theme', 'rural', 24],
    ])
    const { ids } = await embeddedFinder(db.$client).search({ q: 'anders', role: ['hei'] })
    expect(ids).toEqual(['o3'])
  })

  test('an upsert that changes nothing leaves no trace', async () => {
    const db = await freshDatabase()
    const list = [organisation('a', 'Bergen', { themes: ['rural'] })]
    await saveOrganisations(db, list)
    const version = async () =>
      (await db.$client.execute('select max(version) as n from organisation_changes')).rows[0]?.n
    const before = await version()
    await saveOrganisations(db, list)
    expect(await version()).toBe(before)
  })

  test('a finder sees what another connection wrote, many changes at once too', async () => {
    const { db } = await freshFile()
    const finder = embeddedFinder(db.$client)
    await saveOrganisations(db, [organisation('first', 'First')])
    expect((await finder.search({ sort: 'name' })).total).toBe(1)
    await saveOrganisations(
      db,
      Array.from({ length: 6000 }, (_, index) => organisation(`o${index}`, `Skole ${index}`)),
    )
    expect((await finder.search({ q: 'skole', limit: 0 })).total).toBe(6000)
    expect((await finder.search({ limit: 0 })).facets.country).toEqual([{ value: 'NO', count: 6001 }])
    expect((await finder.search({ sort: 'name', limit: 10_000 })).ids.length).toBe(6001)
  })
})

describe('the dictionary', () => {
  test('can be refreshed again, from two sides, and after an interruption, with the same result', async () => {
    const list = Array.from({ length: 1200 }, (_, index) =>
      organisation(
        `o${index}`,
        `Skole ${String.fromCharCode(97 + (index % 26))}${'bcdfghjklm'[Math.floor(index / 120)]}ivikstad`,
      ),
    )
    const whole = await freshDatabase()
    await saveOrganisations(whole, list)
    expect(await refreshWords(whole.$client)).toEqual({ words: expect.any(Number) })
    expect(await refreshWords(whole.$client)).toEqual({ words: 0 })

    const broken = await freshDatabase()
    await saveOrganisations(broken, list)
    const stop = () => {
      throw new Error('interrupted')
    }
    await expect(refreshWords(broken.$client, stop)).rejects.toThrow('interrupted')
    await Promise.all([refreshWords(broken.$client), refreshWords(broken.$client)])
    expect(await keptState(broken)).toEqual(await keptState(whole))
  })

  test('tells how far it is', async () => {
    const db = await freshDatabase()
    await saveOrganisations(
      db,
      Array.from({ length: 700 }, (_, index) => organisation(`o${index}`, 'Sentrum skole')),
    )
    const heard: [string, number, number][] = []
    const { words } = await refreshWords(db.$client, ({ step, done, total }) => heard.push([step, done, total]))
    expect(heard).toEqual([
      ['reading', 500, 700],
      ['reading', 700, 700],
      ['filing', words, words],
    ])
  })

  test('words it has not heard of yet are found as spelt and as far as typed', async () => {
    const db = await freshDatabase()
    await saveOrganisations(db, [organisation('a', 'Trondheim')])
    const { search } = embeddedFinder(db.$client)
    const found = async () =>
      Promise.all(['trondheim', 'trond', 'tronhdeim'].map(async (q) => (await search({ q })).ids))
    expect(await found()).toEqual([['a'], ['a'], []])
    await refreshWords(db.$client)
    expect(await found()).toEqual([['a'], ['a'], ['a']])
  })
})

test('finders that share a shelf answer alike, each with a connection of its own', async () => {
  const { db, url } = await freshFile()
  const other = await openDatabase(url)
  onTestFinished(() => other.$client.close())
  const shelf: Shelf = {}
  const finders = [db, other].map(({ $client }) => embeddedFinder($client, shelf))
  const totals = () => Promise.all(finders.map(async (finder) => (await finder.search({ country: ['NO'] })).total))
  await saveOrganisations(db, [organisation('a', 'Alta')])
  expect(await totals()).toEqual([1, 1])
  await saveOrganisations(other, [organisation('b', 'Bodø')])
  expect(await totals()).toEqual([2, 2])
})

test('a new process begins with what the last one kept, and follows what changed since', async () => {
  const { db } = await freshFile()
  const list = Array.from({ length: 1200 }, (_, index) =>
    organisation(`o${index}`, `Skole ${index}`, { themes: index % 2 ? ['rural'] : ['energy', 'maritime'] }),
  )
  await saveOrganisations(db, list)
  await refreshWords(db.$client)
  await saveOrganisations(db, [organisation('o1', 'Changed', { country: 'IS' }), organisation('new', 'New')])
  await db.$client.execute("delete from organisations where id = 'o2'")
  const before = await embeddedFinder(db.$client).search({ country: ['NO'] })
  await db.$client.execute('delete from search_columns')
  expect(before).toEqual(await embeddedFinder(db.$client).search({ country: ['NO'] }))
  expect(before.total).toBe(1199)
})

test('what another edition kept is kept anew, however fresh', async () => {
  const { db } = await freshFile()
  await saveOrganisations(db, [organisation('a', 'Skole')])
  await refreshWords(db.$client)
  const kept = async () => {
    const { rows } = await db.$client.execute('select data from search_columns where part = 0')
    return Buffer.from(rows[0]?.data as ArrayBuffer).toString('latin1')
  }
  const ours = await kept()
  const old = ours.replace(/"edition":\d/, '"edition":0')
  await db.$client.execute({ sql: 'update search_columns set data = ?', args: [Buffer.from(old, 'latin1')] })
  expect(await kept()).not.toBe(ours)
  await refreshWords(db.$client)
  expect(await kept()).toBe(ours)
})

test('rows at the end of a long order are listed from there, page by page, and stay right when the record changes', async () => {
  const { db } = await freshFile()
  const greek = Array.from({ length: 600 }, (_, at) => organisation(`g${at}`, `Ωδείο ${1000 + at}`, { country: 'GR' }))
  const others = Array.from({ length: 21_000 }, (_, at) => organisation(`o${at}`, `Skole ${at}`))
  await saveOrganisations(db, [...greek, ...others])
  const { search } = embeddedFinder(db.$client)
  const page = async (offset: number) => (await search({ country: ['GR'], sort: 'name', offset, limit: 300 })).ids
  expect([...(await page(0)), ...(await page(300)), ...(await page(600))]).toEqual(greek.map(({ id }) => id))
  await saveOrganisations(db, [organisation('g0', 'Ωδείο 9999', { country: 'GR' })])
  expect((await page(300)).at(-1)).toBe('g0')
})

test('a finder whose record was not ready yet recovers', async () => {
  const db = await openDatabase(':memory:')
  onTestFinished(() => db.$client.close())
  const { search } = embeddedFinder(db.$client)
  await expect(search({})).rejects.toThrow('no such table')
  await migrateDatabase(db)
  await saveOrganisations(db, [organisation('a', 'Alta')])
  expect((await search({ sort: 'confirmed' })).ids).toEqual(['a'])
})

test('a finder on a database without an index says that it is not well', async () => {
  const db = await freshDatabase()
  await db.$client.execute('drop table organisation_index')
  expect(await embeddedFinder(db.$client).health()).toBe(false)
})
