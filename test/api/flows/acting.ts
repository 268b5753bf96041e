// Whose places and whose group it is: people name the organisation they speak for, nobody names another's.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'
import { signIn } from '../person.ts'
import { askFor, cohort, type Holds, needs, offer, offered } from '../placing.ts'
import { organisation } from '../record.ts'
import { letSpeak } from '../requests.ts'

export function describeActing(makeHost: () => Promise<Host>): void {
  describe('acting for an organisation', () => {
    const start = async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [
        organisation('joinery', { name: 'Snekkeriet' }),
        organisation('town', { name: 'Ærø kommune' }),
        organisation('school', { name: 'Ærø fagskole', owner: 'town' }),
      ])
      const business = await signIn(host, 'business@example.test')
      await letSpeak(host, business, 'joinery', { office: 'editor' })
      return { host, business }
    }
    const placesOf = async (host: Host, id: string) =>
      (await good(clientOf(host).places.$get({ query: { organisation: id } }))).places.map((it) => it.name)
    const pageOf = async (host: Host, id: string) =>
      (await (await raw(host, `/api/places/${id}`)).json()) as { organisation?: object }

    test('places stand on the page of the organisation, and lead there', async () => {
      const { host, business } = await start()
      const place = await offered(business, { ...offer('Snekkeriet', 2), organisation: 'joinery' })
      await offered(business, offer('Somewhere else', 2))
      expect(await placesOf(host, 'joinery')).toEqual(['Snekkeriet'])
      expect(await placesOf(host, 'school')).toEqual([])
      expect((await pageOf(host, place)).organisation).toEqual({ id: 'joinery', name: 'Snekkeriet' })
      const taken = await business.ask('PUT', `/api/places/${place}`, offer('Snekkeriet', 2))
      expect(taken.status, await taken.clone().text()).toBe(200)
      expect(await placesOf(host, 'joinery')).toEqual([])
    })

    test.each(['school', 'nobody-at-all'])('nobody offers as %s without speaking for it', async (other) => {
      const { host, business } = await start()
      const place = await offered(business, offer('Snekkeriet', 2))
      const named = { ...offer('Snekkeriet', 2), organisation: other }
      for (const [method, path] of [
        ['POST', '/api/places'],
        ['PUT', `/api/places/${place}`],
      ] as const) {
        const { status, fields } = await refusal(await business.ask(method, path, named))
        expect({ status, fields }).toEqual({ status: 403, fields: ['organisation'] })
      }
      expect(await placesOf(host, other)).toEqual([])
    })

    test('who no longer speaks for an organisation has no places on its page', async () => {
      const { host, business } = await start()
      const place = await offered(business, { ...offer('Snekkeriet', 2), organisation: 'joinery' })
      await host.db.$client.execute("delete from ownerships where organisation = 'joinery'")
      expect(await placesOf(host, 'joinery')).toEqual([])
      expect((await pageOf(host, place)).organisation).toBeUndefined()
      expect((await good(clientOf(host).places.$get({ query: {} }))).total).toBe(1)
    })

    test('a host sees for which school a group asks, as people of its owner say', async () => {
      const { host, business } = await start()
      const place = await offered(business, offer('Snekkeriet', 6))
      const school = await signIn(host, 'school@example.test')
      const body = { school: 'Ærø fagskole', organisation: 'school', needs }
      const { status, fields } = await refusal(await school.ask('POST', '/api/cohorts', body))
      expect({ status, fields }).toEqual({ status: 403, fields: ['organisation'] })
      await letSpeak(host, school, 'town')
      const kept = await school.ask('POST', '/api/cohorts', body)
      const { id } = (await kept.json()) as { id: string }
      await askFor(school, id, [{ place, learners: 4 }])
      await askFor(school, await cohort(school), [{ place, learners: 2 }])
      const own = (await (await business.ask('GET', '/api/my/places')).json()) as {
        offers: { requests: (Holds['holds'][number] & { learners: number; organisation?: object })[] }[]
      }
      const asked = own.offers.flatMap((it) => it.requests)
      expect(Object.fromEntries(asked.map((it) => [it.learners, it.organisation]))).toEqual({
        4: { id: 'school', name: 'Ærø fagskole' },
        2: undefined,
      })
    })
  })
}
