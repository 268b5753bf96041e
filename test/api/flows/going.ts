// Where people meet: organisations say that they go, see whom to talk to, and operators enter and change events by hand.
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { saveEvents } from '../../../db/events.ts'
import { saveOrganisations } from '../../../db/organisations.ts'
import type { ProgrammeEvent } from '../../../domain/event.ts'
import { type Host, raw, refusal } from '../bench.ts'
import { signInOperator } from '../person.ts'
import { organisation } from '../record.ts'
import { letSpeak, pair } from '../requests.ts'

const seminar: ProgrammeEvent = {
  id: 'turku',
  kind: 'contact-seminar',
  title: 'Contact seminar',
  fields: ['SCH'],
  actions: ['KA220'],
  themes: ['maritime'],
  begins: '2099-05-04',
  ends: '2099-05-05',
  country: 'FI',
  place: 'Turku',
  online: false,
  source: { file: 'events.csv', row: 1 },
}

/** What an operator writes. */
const written = {
  kind: 'webinar',
  title: 'Ask the agency',
  fields: ['VET'],
  actions: ['KA220-VET'],
  themes: [],
  begins: '2099-02-03',
  ends: '2099-02-03',
  beginsAt: '2099-02-03T12:00:00Z',
  endsAt: '2099-02-03T13:00:00Z',
  country: null,
  place: '',
  online: true,
  applyBy: null,
  website: 'https://agency.test/ask',
  cancelled: false,
}

type Versioned = { version: number; event: ProgrammeEvent }
type Met = { organisation: { id: string }; score: number; reasons: { value: number; text: string }[] }

export function describeGoing(makeHost: () => Promise<Host>): void {
  async function met(): Promise<{ host: Host } & Awaited<ReturnType<typeof pair>>> {
    const host = await makeHost()
    const people = await pair(host)
    await saveEvents(host.db, [seminar, { ...seminar, id: 'over', begins: '2020-01-01', ends: '2020-01-02' }])
    return { host, ...people }
  }
  const goers = async (host: Host, event = 'turku') =>
    ((await (await raw(host, `/api/events/${event}/going`)).json()) as { goers: { id: string }[] }).goers
  const path = (id: string, event = 'turku') => `/api/organisations/${id}/events/${event}`

  describe('going to an event', () => {
    test('an organisation goes and does not after all; it is shown, nobody of it is', async () => {
      const { host, kari, matti } = await met()
      for (const times of [1, 2]) expect([times, (await kari.ask('PUT', path('fjord'))).status]).toEqual([times, 200])
      expect((await matti.ask('PUT', path('meri'))).status).toBe(200)
      expect(await goers(host)).toEqual([
        { id: 'meri', name: 'Merikoulu', country: 'FI' },
        { id: 'fjord', name: 'Fjord skole', country: 'NO' },
      ])
      expect((await kari.ask('DELETE', path('fjord'))).status).toBe(200)
      expect((await goers(host)).map((it) => it.id)).toEqual(['meri'])
      expect((await refusal(await kari.ask('PUT', path('meri')))).status).toBe(403)
      expect((await refusal(await raw(host, '/api/events/nothing/going'))).status).toBe(404)
      expect((await refusal(await kari.ask('PUT', path('fjord', 'nothing')))).status).toBe(404)
    })

    test('nobody goes where it is over or cancelled, and whoever has no people any more is not shown', async () => {
      const { host, kari, matti } = await met()
      expect((await refusal(await kari.ask('PUT', path('fjord', 'over')))).status).toBe(409)
      await matti.ask('PUT', path('meri'))
      await host.db.$client.execute("delete from ownerships where organisation = 'meri'")
      expect(await goers(host)).toEqual([])
      await host.db.$client.execute("update events set cancelled = 1 where id = 'turku'")
      expect((await refusal(await kari.ask('PUT', path('fjord')))).status).toBe(409)
    })

    test('whom to meet: only those who go, each with reasons that add up, by the profile or by a draft', async () => {
      const { host, kari, matti } = await met()
      await saveOrganisations(host.db, [
        organisation('meri', { name: 'Merikoulu', country: 'FI', themes: ['maritime'], actions: ['KA220-SCH'] }),
        organisation('stays', { country: 'FI', themes: ['maritime'], actions: ['KA220-SCH'] }),
        organisation('puma', { country: 'ES', themes: ['arts-culture'] }),
      ])
      await letSpeak(host, matti, 'puma')
      await kari.ask('PUT', path('fjord'))
      for (const id of ['meri', 'puma']) expect((await matti.ask('PUT', path(id))).status).toBe(200)
      const ask = async (body: object) => {
        const answer = await kari.ask('POST', `${path('fjord')}/meet`, body)
        expect(answer.status, await answer.clone().text()).toBe(200)
        return ((await answer.json()) as { suggestions: Met[] }).suggestions
      }
      const found = await ask({})
      expect(found.map((it) => it.organisation.id)).toEqual(['meri', 'puma'])
      for (const { score, reasons } of found) {
        expect(reasons.length).toBeGreaterThan(0)
        expect(reasons.reduce((sum, it) => sum + it.value, 0)).toBeCloseTo(score)
      }
      expect(found[0]?.reasons.map((it) => (it as { code?: string }).code)).toContain('shares-theme')
      const member = { role: 'coordinator', organisation: 'fjord' }
      const draft = { action: 'KA220-SCH', year: 2026, themes: ['arts-culture'], members: [member] }
      expect((await ask({ draft })).map((it) => it.organisation.id)[0]).toBe('puma')
      const unknown = await kari.ask('POST', `${path('fjord')}/meet`, { draft: { ...draft, action: 'KA999' } })
      expect((await refusal(unknown)).fields).toEqual(['draft.action'])
    })

    test('one event is a calendar of its own', async () => {
      const { host } = await met()
      const calendar = new ICAL.Component(ICAL.parse(await (await raw(host, '/api/events/turku/event.ics')).text()))
      const [event] = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
      expect([event?.summary, event?.startDate.toString(), event?.endDate.toString(), event?.location]).toEqual([
        ...['Contact seminar', '2099-05-04', '2099-05-06', 'Turku, FI'],
      ])
      expect((await refusal(await raw(host, '/api/events/nothing/event.ics'))).status).toBe(404)
    })
  })

  describe('operators and events', () => {
    test('enter one, change it once for each version, cancel it; the calendar tells', async () => {
      const host = await makeHost()
      const operator = await signInOperator(host)
      const made = await operator.ask('POST', '/api/operator/events', written)
      expect(made.status, await made.clone().text()).toBe(200)
      const { event, version } = (await made.json()) as Versioned
      expect([version, event.title, event.beginsAt, event.source, event.place]).toEqual([
        ...[1, 'Ask the agency', '2099-02-03T12:00:00.000Z', undefined, undefined],
      ])
      const change = (body: object) => operator.ask('PUT', `/api/operator/events/${event.id}`, body)
      expect(await (await change({ version, event: { ...written, title: 'Ask us' } })).json()).toMatchObject({
        ...{ version: 2, event: { title: 'Ask us' } },
      })
      const late = await refusal(await change({ version, event: written }))
      expect([late.status, (late as unknown as { current: Versioned }).current.event.title]).toEqual([409, 'Ask us'])
      expect((await change({ version: 2, event: { ...written, cancelled: true } })).status).toBe(200)
      expect(await (await raw(host, `/api/events/${event.id}`)).json()).toMatchObject({ cancelled: true })
      expect(await (await raw(host, `/api/events/${event.id}/event.ics`)).text()).toContain('STATUS:CANCELLED')
      expect((await refusal(await operator.ask('GET', '/api/operator/events/nothing'))).status).toBe(404)
    })

    test('what an operator changed, the file it came from changes no more', async () => {
      const host = await makeHost()
      await saveEvents(host.db, [seminar])
      await saveEvents(host.db, [{ ...seminar, place: 'Turku harbour' }])
      const operator = await signInOperator(host)
      const { version } = (await (await operator.ask('GET', '/api/operator/events/turku')).json()) as Versioned
      const { id: _, source, ...event } = { ...seminar, place: 'Naantali', cancelled: false }
      const changed = await operator.ask('PUT', '/api/operator/events/turku', { version, event })
      expect(await changed.json()).toMatchObject({ version: 3, event: { place: 'Naantali', source } })
      await saveEvents(host.db, [seminar])
      expect(await (await raw(host, '/api/events/turku')).json()).toMatchObject({ place: 'Naantali' })
    })

    test.each([
      [{ title: ' ' }, 'title'],
      [{ kind: 'party' }, 'kind'],
      [{ begins: '2099-02-30' }, 'begins'],
      [{ ends: '2099-02-02' }, 'ends'],
      [{ beginsAt: '2099-02-09T12:00:00Z' }, 'beginsAt'],
      [{ endsAt: '2099-02-03T11:00:00Z' }, 'endsAt'],
      [{ beginsAt: null }, 'beginsAt'],
      [{ applyBy: '2099-03-01' }, 'applyBy'],
      [{ online: false }, 'country'],
      [{ country: 'XX' }, 'country'],
      [{ actions: ['KA999'] }, 'actions[0]'],
      [{ website: 'javascript:alert(1)' }, 'website'],
    ])('%j is refused by its field, %s', async (facts, field) => {
      const operator = await signInOperator(await makeHost())
      expect(
        (await refusal(await operator.ask('POST', '/api/operator/events', { ...written, ...facts }))).fields,
      ).toContain(field)
    })
  })
}
