// Calls with their dates: as data, as a table, and as a calendar that other programmes read.
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { nextYear } from '../../../domain/agenda.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'

type Query = Record<string, string>

export function describeCalls(makeHost: () => Promise<Host>): void {
  const list = async (host: Host, query: Query) => good(clientOf(host).calls.$get({ query }))

  /** The events of a feed, read by a parser that is not ours. */
  const subscribe = async (host: Host, path: string) => {
    const answer = await raw(host, path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const text = await answer.text()
    const calendar = new ICAL.Component(ICAL.parse(text))
    const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
    return { text, calendar, events }
  }
  const instants = (events: ICAL.Event[]) =>
    Object.fromEntries(events.map((it) => [it.uid.split('@')[0], it.startDate.toJSDate().toISOString()]))

  describe('calls', () => {
    test('a deadline is Brussels time with its instant, before and after the clocks change', async () => {
      const { year, announced, calls } = await list(await makeHost(), { year: '2026' })
      expect([year, announced]).toEqual([2026, true])
      const of = (id: string) => calls.find((it) => it.id === id)?.deadlines ?? []
      expect(of('KA220')).toEqual([
        { round: 1, day: '2026-03-05', time: '12:00', instant: '2026-03-05T11:00:00.000Z', confidence: 'V' },
        {
          round: 2,
          day: '2026-10-01',
          time: '12:00',
          instant: '2026-10-01T10:00:00.000Z',
          optional: true,
          confidence: 'V',
        },
      ])
      expect(of('CB-VET')[0]?.instant).toBe('2026-03-26T16:00:00.000Z')
      expect(of('KA240')[0]?.instant).toBe('2026-04-09T10:00:00.000Z')
    })

    test('a year that is not announced has no date of its own, only the former as such', async () => {
      const { announced, calls } = await list(await makeHost(), { year: '2027' })
      expect(announced).toBe(false)
      expect(calls.flatMap((it) => it.deadlines)).toEqual([])
      expect(calls.find((it) => it.id === 'COVE')?.before).toMatchObject({
        year: 2026,
        deadlines: [{ day: '2026-09-03', time: '17:00' }],
      })
    })

    test('without a year it is the one to apply in next', async () => {
      const host = await makeHost()
      expect((await list(host, {})).year).toBe(nextYear(host.today))
    })

    test('field and action narrow them, the action as a family or with its field', async () => {
      const host = await makeHost()
      const ids = async (query: Query) => (await list(host, { year: '2026', ...query })).calls.map((it) => it.id)
      const school = await ids({ field: 'SCH' })
      expect(school).toEqual(expect.arrayContaining(['KA210', 'KA240', 'KA122', 'JMO-NETWORKS-SCHOOLS']))
      for (const other of ['COVE', 'KA131', 'KA152', 'SPORT-SCP']) expect(school).not.toContain(other)
      expect(await ids({ action: 'ka220' })).toEqual(['KA220'])
      expect(await ids({ action: 'KA220-HED' })).toEqual(['KA220'])
      expect(await ids({ action: 'KA220', field: 'SPO' })).toEqual([])
    })

    test('the table has a row for each deadline and says of which year it is', async () => {
      const answer = await raw(await makeHost(), '/api/calls.csv?year=2027&action=KA220')
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      const { data, errors } = Papa.parse<Query>(await answer.text(), { header: true, skipEmptyLines: true })
      expect(errors).toEqual([])
      expect(data.map((it) => [it.year, it.action, it.dates_of, it.day, it.optional])).toEqual([
        ['2027', 'KA220', '2026', '2026-03-05', 'false'],
        ['2027', 'KA220', '2026', '2026-10-01', 'true'],
      ])
    })

    test('a calendar client reads every stated deadline of the year at its instant, in winter and in summer time', async () => {
      const host = await makeHost()
      const { text, calendar, events } = await subscribe(host, '/api/calls.ics?language=en')
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Erasmus+ deadlines')
      const { calls } = await list(host, { year: '2026' })
      const stated = calls.flatMap((it) =>
        it.deadlines.map(({ round, instant }) => [`2026-${it.id.toLowerCase()}-${round}`, instant]),
      )
      expect(stated.length).toBeGreaterThan(40)
      expect(instants(events)).toEqual(Object.fromEntries(stated))
      expect(new Set(events.map((it) => it.uid)).size).toBe(events.length)
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    })

    test('a calendar of one action in Norwegian says what is optional, and asks nobody’s language', async () => {
      const { events } = await subscribe(await makeHost(), '/api/calls.ics?action=KA220-SCH&language=nb')
      expect(events.map((it) => it.summary)).toEqual([
        'Frist KA220: Cooperation Partnerships (runde 1)',
        'Frist KA220: Cooperation Partnerships (runde 2, valgfri)',
      ])
      expect(events[1]?.description).toContain('12:00, Brussel-tid')
      expect(events[1]?.description).toContain('nasjonale kontoret')
    })

    test('the calendar of a year without dates is empty, and the same day gives the same text', async () => {
      const host = await makeHost()
      expect((await subscribe(host, '/api/calls.ics?year=2027')).events).toEqual([])
      const one = await subscribe(host, '/api/calls.ics')
      expect((await subscribe(host, '/api/calls.ics')).text).toBe(one.text)
    })

    test.each([
      ['/api/calls?year=2013', 'year'],
      ['/api/calls?year=x', 'year'],
      ['/api/calls?field=XYZ', 'field'],
      ['/api/calls?action=KA999', 'action'],
      ['/api/calls.csv?action=', 'action'],
      ['/api/calls.ics?action=KA999', 'action'],
      ['/api/calls.ics?language=de', 'language'],
    ])('%s is refused and names %s', async (path, field) => {
      const refused = await refusal(await raw(await makeHost(), path))
      expect([refused.status, ...refused.fields]).toEqual([400, field])
    })
  })
}
