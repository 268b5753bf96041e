// Changes reach Meilisearch, whatever is killed on their way, and no search falls between two indexes.
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { compareIndex, mendIndex } from '../../search/compare.ts'
import { beginRebuild, deliver, type Post, postOffice } from '../../search/delivery.ts'
import { edition, settings } from '../../search/document.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { liveIndex, meilisearchFinder } from '../../search/meilisearch.ts'
import { organisation } from '../search/made.ts'
import { freshFile } from '../support/database.ts'
import { enginesRunHere, type Meilisearch, startMeilisearch } from '../support/engines.ts'
import { makeFolder, removeFolder } from '../support/folder.ts'
import { freePort } from '../support/process.ts'
import { startServer } from '../support/server.ts'

const same = { missing: [], different: [], superfluous: [] }

async function deliverAll(post: Post): Promise<void> {
  for (;;) {
    const { waiting, building } = await deliver(post)
    if (waiting === 0 && !building) return
  }
}

const finderOn = ({ $client }: Database, engine: Meilisearch) =>
  meilisearchFinder(engine, embeddedFinder($client), 10_000)

const remove = (db: Database, ids: string[]) =>
  db.$client.execute({
    sql: 'delete from organisations where id in (select value from json_each(?))',
    args: [JSON.stringify(ids)],
  })

describe.skipIf(!enginesRunHere)('delivery to Meilisearch', () => {
  let place: { folder: string; port: number }
  let engine: Meilisearch

  beforeAll(async () => {
    place = { folder: await makeFolder(), port: await freePort() }
    engine = await startMeilisearch(place)
  })

  afterAll(async () => {
    await engine?.stop()
    await removeFolder(place.folder)
  })

  test('the index follows inserts, changes and removals; two deliverers at once do no harm', async () => {
    const { db, url } = await freshFile()
    const other = await openDatabase(url)
    onTestFinished(() => other.$client.close())
    const posts = [db, other].map(({ $client }) => postOffice($client, engine))
    const list = Array.from({ length: 300 }, (_, index) => organisation(`o${index}`, `Skole ${index}`))
    await saveOrganisations(db, list)
    await Promise.all(posts.map(deliverAll))
    await saveOrganisations(db, [organisation('o1', 'Another name', { country: 'IS', themes: ['rural'] })])
    await remove(db, ['o2', 'o3'])
    await Promise.all(posts.map(deliverAll))
    expect(await compareIndex(posts[0] as Post)).toEqual(same)
    const { search } = finderOn(db, engine)
    expect((await search({ country: ['IS'] })).ids).toEqual(['o1'])
    expect((await search({})).total).toBe(298)
  })

  test('an index of another record is replaced, one that was tampered with is mended', async () => {
    const { db } = await freshFile()
    const post = postOffice(db.$client, engine)
    await saveOrganisations(db, [organisation('a', 'Alta'), organisation('b', 'Bergen'), organisation('c', 'Celle')])
    await deliverAll(post)
    expect(await compareIndex(post)).toEqual(same)
    const index = post.engine.index(liveIndex)
    await index.deleteDocument(1).waitTask()
    await index.updateDocuments([{ row: 2, name: 'wrong' }]).waitTask()
    await index.addDocuments([{ row: 99, id: 'nobody' }]).waitTask()
    const differences = await compareIndex(post)
    expect(differences).toEqual({ missing: [1], different: [2], superfluous: [99] })
    await mendIndex(post, differences)
    expect(await compareIndex(post)).toEqual(same)
  })

  test('an index that another edition of the software filled is built anew, and answers until then', async () => {
    const { db } = await freshFile()
    const post = postOffice(db.$client, engine)
    await saveOrganisations(db, [organisation('a', 'Alta'), organisation('b', 'Bergen')])
    await deliverAll(post)
    const born = async () => (await post.engine.getRawIndex(liveIndex)).createdAt
    const first = await born()
    await deliverAll(post)
    expect(await born()).toBe(first)
    const kinds = settings.filterableAttributes ?? []
    await post.engine
      .index(liveIndex)
      .updateFilterableAttributes([...kinds, '_geo'])
      .waitTask()
    await db.$client.execute({
      sql: "update index_deliveries set identity = replace(identity, ?, ' 1 ')",
      args: [` ${edition} `],
    })
    const { building } = await deliver(post, 0)
    expect([building, (await finderOn(db, engine).search({ q: 'alta' })).ids]).toEqual([true, ['a']])
    await deliverAll(post)
    expect(await born()).not.toBe(first)
    expect(new Set(await post.engine.index(liveIndex).getFilterableAttributes())).toEqual(new Set(kinds))
    expect((await finderOn(db, engine).search({ q: 'bergen' })).ids).toEqual(['b'])
    expect(await compareIndex(post)).toEqual(same)
  })

  test('while the index is built anew every search finds everything', async () => {
    const { db } = await freshFile()
    const post = postOffice(db.$client, engine)
    const list = Array.from({ length: 5000 }, (_, index) => organisation(`o${index}`, `Skole ${index}`))
    await saveOrganisations(db, list)
    await deliverAll(post)
    const { search } = finderOn(db, engine)
    const totals: number[] = []
    let built = false
    const searching = (async () => {
      while (!built) totals.push((await search({ q: 'skole', literal: true })).total)
    })()
    await beginRebuild(post)
    await deliverAll(post)
    built = true
    await searching
    expect(totals.length).toBeGreaterThan(3)
    expect(new Set(totals)).toEqual(new Set([5000]))
    expect(await compareIndex(post)).toEqual(same)
  }, 60_000)

  test('a change is found by the server that runs; and again after engine and server were killed', async () => {
    const { db, url } = await freshFile()
    const settings = { DATABASE_URL: url, SAMPLE: '0', MEILI_URL: engine.url, MEILI_KEY: engine.key }
    let server = await startServer(settings)
    onTestFinished(() => server.stop())
    type Found = { engine: string; degraded: boolean; total: number }
    const ask = async (q: string) =>
      (await fetch(`${server.url}/api/organisations?q=${q}`).then((it) => it.json())) as Found
    const foundBy = async (q: string, name: string, within: number) => {
      const end = Date.now() + within
      for (;;) {
        const answer = await ask(q)
        if ((answer.engine === name && answer.total > 0) || Date.now() > end) return answer
        await wait(50)
      }
    }
    await saveOrganisations(db, [organisation('first', 'Havblikk')])
    expect(await foundBy('havblikk', 'meilisearch', 20_000)).toMatchObject({ engine: 'meilisearch', total: 1 })
    await saveOrganisations(db, [organisation('second', 'Fjellvang')])
    expect(await foundBy('fjellvang', 'meilisearch', 20_000)).toMatchObject({ engine: 'meilisearch', total: 1 })

    for (let round = 0; round < 4; round++) {
      const ids = Array.from({ length: 1500 }, (_, index) => `r${round}-${index}`)
      const writes = saveOrganisations(
        db,
        ids.map((id) => organisation(id, `Skole ${id}`)),
      )
      await wait(100 + ((round * 397) % 900))
      const victim = round % 2 === 0 ? server : engine
      process.kill(victim.pid, 'SIGKILL')
      await writes
      await remove(db, ids.slice(0, 100))
      if (round === 1) expect(await ask('fjellvang')).toMatchObject({ engine: 'embedded', degraded: true, total: 1 })
      if (victim === engine) engine = await startMeilisearch(place)
      else server = await startServer(settings)
    }
    const post = postOffice(db.$client, engine, () => Date.now() + 31_000)
    await deliverAll(post)
    expect(await compareIndex(post)).toEqual(same)
    expect((await finderOn(db, engine).search({})).total).toBe(2 + 4 * 1400)
  }, 120_000)
})
