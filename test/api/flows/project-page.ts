// One past project: what is known of it, and everybody who took part.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'
import { organisation, saveProject } from '../record.ts'

export function describeProjectPage(makeHost: () => Promise<Host>): void {
  describe('project page', () => {
    test('a project is told with its source and everybody who took part, the coordinator first', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [
        organisation('a', { name: 'Zeta', country: 'FI' }),
        organisation('b', { name: 'Bréal', country: 'FR' }),
        organisation('c', { name: 'Ås' }),
      ])
      await saveProject(host.db, '2021/x y', ['a', 'b', 'c'], { year: 2021, title: 'Boats', themes: ['energy'] })
      const project = await good(clientOf(host).projects[':id'].$get({ param: { id: encodeURIComponent('2021/x y') } }))
      expect(project).toEqual({
        id: '2021/x y',
        title: 'Boats',
        action: 'KA220-SCH',
        year: 2021,
        themes: ['energy'],
        source: { kind: 'results-export', file: 'results.csv', row: 1 },
        participants: [
          { id: 'a', name: 'Zeta', country: 'FI', role: 'coordinator' },
          { id: 'c', name: 'Ås', country: 'NO', role: 'partner' },
          { id: 'b', name: 'Bréal', country: 'FR', role: 'partner' },
        ],
      })
    })

    test('a project nobody is known of any more is still told', async () => {
      const host = await makeHost()
      await saveProject(host.db, 'alone', ['gone'])
      const project = await good(clientOf(host).projects[':id'].$get({ param: { id: 'alone' } }))
      expect(project.participants).toEqual([])
    })

    test.each(['nobody', "a' or 1=1 --", '%00', '%'])('%s is not there', async (id) => {
      const host = await makeHost()
      const refused = await refusal(await raw(host, `/api/projects/${id}`))
      expect([refused.status, refused.detail]).toEqual([404, expect.stringContaining('no project')])
      expect(host.reported).toEqual([])
    })
  })
}
