// The finder on a real Meilisearch keeps the promises of every finder.
import { afterAll, beforeAll, describe } from 'vitest'
import type { Database } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { beginRebuild, deliver, postOffice } from '../../search/delivery.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { meilisearchFinder } from '../../search/meilisearch.ts'
import { describeFinder } from '../search/finder.ts'
import type { Bench } from '../search/made.ts'
import { freshDatabase } from '../support/database.ts'
import { enginesRunHere, type Meilisearch, startMeilisearch } from '../support/engines.ts'

describe.skipIf(!enginesRunHere)('on Meilisearch', () => {
  let server: Meilisearch

  beforeAll(async () => {
    server = await startMeilisearch()
  })

  afterAll(async () => {
    await server?.stop()
  })

  async function bench(db: Database): Promise<Bench> {
    const post = postOffice(db.$client, server)
    await beginRebuild(post)
    await deliver(post)
    return {
      finder: meilisearchFinder(server, embeddedFinder(db.$client), 10_000),
      save: (organisations) => saveOrganisations(db, organisations),
      remove: async (ids) => {
        const sql = 'delete from organisations where id in (select value from json_each(?))'
        await db.$client.execute({ sql, args: [JSON.stringify(ids)] })
      },
      settle: async () => {
        while ((await deliver(post)).waiting > 0);
      },
    }
  }

  describeFinder('Meilisearch finder', async () => bench(await freshDatabase()))
})
