// The embedded finder, set up for the suite that every finder runs.
import type { Database } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder, refreshWords } from '../../search/embedded.ts'
import type { Bench } from './made.ts'

export function embeddedBench(db: Database): Bench {
  return {
    finder: embeddedFinder(db.$client),
    save: (organisations) => saveOrganisations(db, organisations),
    remove: async (ids) => {
      const sql = 'delete from organisations where id in (select value from json_each(?))'
      await db.$client.execute({ sql, args: [JSON.stringify(ids)] })
    },
    settle: async () => {
      await refreshWords(db.$client)
    },
  }
}
