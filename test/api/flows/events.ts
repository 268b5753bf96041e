// Events through the API: those that are not over, narrowed, one by one, and as a calendar.
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { saveEvents } from '../../../db/events.ts'
import type { ProgrammeEvent } from '../../../domain/event.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'

const event = (id: string, begins: string, facts: Partial<ProgrammeEvent> = {}): ProgrammeEvent => ({
  id,
  kind: 'contact-seminar',
  title: `Event ${id}`,
  fields: [],
  actions: [],
  themes: [],
  begins,
  ends: begins,
  online: false,
  source: { file: 'events.csv', row: 1 },
  ...facts,
})

/** Looked at from 15 January 2026, whatever the host's own day. */
const from = '2026-01-15'
/** A day so many days from another. */
const daysFrom = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const held = [
  event('over', '2026-01-14'),
  event('now', '2026-01-14', {
    ends: '2026-01-16',
    fields: ['VET'],
    country: 'FI',
    place: 'Turku',
    themes: ['maritime'],
  }),
  event('webinar', '2026-02-03', {
    kind: 'webinar',
    fields: ['SCH'],
    online: true,
    beginsAt: '2026-02-03T12:00:00.000Z',
    endsAt: '2026-02-03T13:30:00.000Z',
  }),
  event('summer', '2026-06-10', { country: 'NO', applyBy: '2026-04-01' }),
]

export function describeEvents(makeHost: () => Promise<Host>): void {
  const list = async (host: Host, query: Record<string, string> = {}) =>
    (await good(clientOf(host).events.$get({ query }))).events.map((it) => it.id)

  describe('events', () => {
    test('what was over yesterday is told of no more, unless another day is asked for', async () => {
      const host = await makeHost()
      const yesterday = daysFrom(host.today, -1)
      await saveEvents(host.db, [
        event('over', yesterday),
        event('now', yesterday, { ends: daysFrom(host.today, 1) }),
        event('today', host.today),
      ])
      expect(await list(host)).toEqual(['now', 'today'])
      expect(await list(host, { from: yesterday })).toHaveLength(3)
    })

    test('from a day on, soonest first; one that is open to all fits every field', async () => {
      const host = await makeHost()
      expect(await saveEvents(host.db, held)).toEqual({ added: 4 })
      expect(await list(host, { from })).toEqual(['now', 'webinar', 'summer'])
      expect(await list(host, { from, field: 'VET' })).toEqual(['now', 'summer'])
      expect(await list(host, { from, theme: 'maritime' })).toEqual(['now', 'webinar', 'summer'])
      expect(await list(host, { from, country: 'NO' })).toEqual(['summer'])
      expect(await list(host, { from, online: 'yes' })).toEqual(['webinar'])
      expect(await list(host, { from: '2025-01-01', to: '2026-01-31' })).toEqual(['now', 'over'])
    })

    test('loading them again changes nothing, and what changed is written over', async () => {
      const host = await makeHost()
      await saveEvents(host.db, held)
      expect(await saveEvents(host.db, [event('summer', '2026-06-11'), event('new', '2026-07-01')])).toEqual({
        added: 1,
      })
      const one = await good(clientOf(host).events[':id'].$get({ param: { id: 'summer' } }))
      expect(one).toEqual(event('summer', '2026-06-11'))
    })

    test('a calendar client reads whole days as days and hours as instants', async () => {
      const host = await makeHost()
      await saveEvents(host.db, held)
      const calendar = new ICAL.Component(ICAL.parse(await (await raw(host, `/api/events.ics?from=${from}`)).text()))
      const found = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
      expect(found.map((it) => [it.summary, it.startDate.toString(), it.endDate.toString()])).toEqual([
        ['Event now', '2026-01-14', '2026-01-17'],
        ['Event webinar', '2026-02-03T12:00:00Z', '2026-02-03T13:30:00Z'],
        ['Event summer', '2026-06-10', '2026-06-11'],
      ])
    })

    test('the table has them too; what is not there, and what is no day, is told', async () => {
      const host = await makeHost()
      await saveEvents(host.db, held)
      const text = await (await raw(host, `/api/events.csv?online=no&from=${from}`)).text()
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
      expect(data.map((it) => [it.id, it.place, it.themes])).toEqual([
        ['now', 'Turku', 'maritime'],
        ['summer', '', ''],
      ])
      const formulas = ['=cmd', '+1', '-1+2', '@SUM(A1)', '\t=1'].map((title, at) =>
        event(`f${at}`, '2026-02-01', { title }),
      )
      await saveEvents(host.db, formulas)
      const written = await (await raw(host, `/api/events.csv?from=${from}`)).text()
      const titles = Papa.parse<{ title: string }>(written, { header: true, skipEmptyLines: true }).data.map(
        (it) => it.title,
      )
      for (const { title } of formulas) expect(titles).toContain(`'${title}`)
      expect((await refusal(await raw(host, '/api/events/nothing'))).status).toBe(404)
      for (const [query, field] of [
        ['from=2026-02-30', 'from'],
        ['kind=party', 'kind'],
        ['country=XX', 'country'],
        ['online=maybe', 'online'],
      ])
        expect((await refusal(await raw(host, `/api/events?${query}`))).fields).toEqual([field])
    })
  })
}
