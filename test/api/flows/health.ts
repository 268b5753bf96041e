// Health: what the record holds and whether the finder answers.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { clientOf, good, type Host } from '../bench.ts'
import { organisation, saveProject } from '../record.ts'

export function describeHealth(makeHost: () => Promise<Host>): void {
  describe('health', () => {
    test('counts the record and names the engine', async () => {
      const host = await makeHost()
      const api = clientOf(host)
      expect(await good(api.health.$get())).toEqual({
        status: 'ok',
        search: { engine: 'embedded', ok: true },
        record: { organisations: 0, projects: 0, samples: 0 },
      })

      await saveOrganisations(host.db, [organisation('a'), organisation('b', { source: { kind: 'sample' } })])
      await saveProject(host.db, 'p', ['a', 'b'])
      expect((await good(api.health.$get())).record).toEqual({ organisations: 2, projects: 1, samples: 1 })
    })
  })
}
