// One organisation: its owner, what it owns, and its past projects with whom they were done.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'
import { organisation, saveProject } from '../record.ts'

export function describeOrganisationPage(makeHost: () => Promise<Host>): void {
  describe('organisation page', () => {
    const page = (host: Host, id: string) => good(clientOf(host).organisations[':id'].$get({ param: { id } }))

    test('a municipality owns its schools, and a school knows its owner', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [
        organisation('municipality', { name: 'Havn kommune', type: 'EPLUS-BODY-PUB-LOC' }),
        organisation('b', { name: 'Berg skole', owner: 'municipality', type: 'EPLUS-EDU-GEN-PRI' }),
        organisation('a', { name: 'Ask barnehage', owner: 'municipality', type: 'EPLUS-EDU-GEN-PRE' }),
      ])
      const municipality = await page(host, 'municipality')
      expect(municipality.owns).toEqual([
        { id: 'a', name: 'Ask barnehage', type: 'EPLUS-EDU-GEN-PRE' },
        { id: 'b', name: 'Berg skole', type: 'EPLUS-EDU-GEN-PRI' },
      ])
      expect(municipality.ownedBy).toBeUndefined()
      expect(await page(host, 'b')).toMatchObject({
        owner: 'municipality',
        ownedBy: { id: 'municipality', name: 'Havn kommune' },
        owns: [],
        rolesDerived: ['school'],
      })
    })

    test('an owner the record does not have stays an id', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [organisation('orphan', { owner: 'gone' })])
      const orphan = await page(host, 'orphan')
      expect({ owner: orphan.owner, ownedBy: orphan.ownedBy }).toEqual({ owner: 'gone', ownedBy: undefined })
    })

    test('past projects come newest first, each with its role and partners', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [
        organisation('a'),
        organisation('b', { name: 'Bréal', country: 'FR' }),
        organisation('c', { name: 'Chios', country: 'GR' }),
      ])
      await saveProject(host.db, 'old', ['b', 'a'], { year: 2017, action: 'KA229', title: 'First' })
      await saveProject(host.db, 'new', ['a', 'b', 'c'], {
        year: 2023,
        card: 'https://example.org/new',
        title: 'Second',
      })
      await saveProject(host.db, 'other', ['b', 'c'])
      const { projects, projectsTotal } = await page(host, 'a')
      const bréal = { id: 'b', name: 'Bréal', country: 'FR' }
      const chios = { id: 'c', name: 'Chios', country: 'GR' }
      expect(projectsTotal).toBe(2)
      expect(projects).toEqual([
        {
          id: 'new',
          title: 'Second',
          year: 2023,
          action: 'KA220-SCH',
          card: 'https://example.org/new',
          role: 'coordinator',
          partners: expect.toSatisfy((partners) => JSON.stringify(partners) === JSON.stringify([bréal, chios])),
        },
        { id: 'old', title: 'First', year: 2017, action: 'KA229', role: 'partner', partners: [bréal] },
      ])
    })

    test.each(['nobody', "a' or 1=1 --", '%F0%9F%8F%AB', '%00', '..', '%'])('%s is not there', async (id) => {
      const host = await makeHost()
      await saveOrganisations(host.db, [organisation('a')])
      const refused = await refusal(await raw(host, `/api/organisations/${id === '..' ? '%2e%2e%2f' : id}`))
      expect(refused.status).toBe(404)
      expect(host.reported).toEqual([])
    })

    test('an id with odd letters is found under its escaped address', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [organisation('no/ærlig skole?#1')])
      const answer = await raw(host, `/api/organisations/${encodeURIComponent('no/ærlig skole?#1')}`)
      expect(await answer.json()).toMatchObject({ id: 'no/ærlig skole?#1' })
    })
  })
}
