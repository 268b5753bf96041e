// Events and figures as operators have them: a table, a calendar of another programme, and the commands that load them.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { listEvents } from '../../db/events.ts'
import { loadOdds } from '../../db/odds.ts'
import { readEvents } from '../../worker/commands/read-events.ts'
import { freshFile } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const table = `\uFEFFkind;title;begins;ends;country;place;online;fields;themes;apply_by;website
contact seminar;Møteplass Bergen;2026-10-12;2026-10-14;Norway;Bergen;no;SCH, VET;maritime;2026-08-01;https://example.org/bergen
;No day;soon;;NO;;;;;;
webinar;Online in English;2026-11-03;;;;yes;;;;
party;Not a kind;2026-11-04;;;;;;;;
;Backwards;2026-11-04;2026-11-03;;;;;;;
`

/** As Outlook writes it: a zone with a name of its own, an end on the day after, folded lines. */
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//other//EN',
  'BEGIN:VTIMEZONE',
  'TZID:Brussels and Oslo',
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:winter@example.org',
  'SUMMARY:Information meeting in winter',
  'DTSTART;TZID=Brussels and Oslo:20260327T100000',
  'DTEND;TZID=Brussels and Oslo:20260327T120000',
  'LOCATION:Kunnskapsveien 1\\, Oslo\\, Norway',
  'CATEGORIES:information meeting,SCH,KA122-SCH',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:summer@example.org',
  'SUMMARY:The same after the clo',
  ' cks have changed',
  'DTSTART;TZID=Brussels and Oslo:20260330T100000',
  'DTEND;TZID=Brussels and Oslo:20260330T120000',
  'CATEGORIES:online',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:days@example.org',
  'SUMMARY:Three whole days',
  'DTSTART;VALUE=DATE:20260601',
  'DTEND;VALUE=DATE:20260604',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:nameless@example.org',
  'DTSTART;VALUE=DATE:20260601',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

describe('reading events', () => {
  test('a table gives each event with what it says, and refuses a row with the reason', () => {
    const { events, refused } = readEvents('events.csv', table)
    expect(events).toMatchObject([
      {
        kind: 'contact-seminar',
        title: 'Møteplass Bergen',
        begins: '2026-10-12',
        ends: '2026-10-14',
        country: 'NO',
        place: 'Bergen',
        online: false,
        fields: ['SCH', 'VET'],
        themes: ['maritime'],
        applyBy: '2026-08-01',
        website: 'https://example.org/bergen',
        source: { file: 'events.csv', row: 1 },
      },
      { kind: 'webinar', begins: '2026-11-03', ends: '2026-11-03', online: true },
    ])
    expect(refused.map((it) => it.row)).toEqual([2, 4, 5])
    expect(readEvents('events.csv', table).events.map((it) => it.id)).toEqual(events.map((it) => it.id))
  })

  test('a calendar gives hours as instants on both sides of summer time, and whole days as days', () => {
    const { events, refused } = readEvents('other.ics', calendar)
    expect(events).toMatchObject([
      {
        kind: 'information-meeting',
        fields: ['SCH'],
        actions: ['KA122-SCH'],
        country: 'NO',
        beginsAt: '2026-03-27T09:00:00.000Z',
        endsAt: '2026-03-27T11:00:00.000Z',
      },
      { title: 'The same after the clocks have changed', online: true, beginsAt: '2026-03-30T08:00:00.000Z' },
      { begins: '2026-06-01', ends: '2026-06-03' },
    ])
    expect(events[2]).not.toHaveProperty('beginsAt')
    expect(refused).toEqual([{ row: 4, reason: 'no title (SUMMARY)' }])
  })

  const read = (...events: string[][]) =>
    readEvents(
      'other.ics',
      [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x'],
        ...events.flatMap((it) => ['BEGIN:VEVENT', 'SUMMARY:Meeting', 'UID:m@example.org', ...it, 'END:VEVENT']),
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )

  test.each([
    ['Europe/Oslo:20260627T100000', '2026-06-27T08:00:00.000Z'],
    ['Asia/Kathmandu:20260127T100000', '2026-01-27T04:15:00.000Z'],
    ['America/St_Johns:20260308T100000', '2026-03-08T12:30:00.000Z'],
    ['W. Europe Standard Time:20260627T100000', undefined],
    ['Nowhere/At_All:20260627T100000', undefined],
  ])('an hour in a zone that the file does not explain is told if the zone is known: %s', (written, beginsAt) => {
    const [event] = read([`DTSTART;TZID=${written}`]).events
    expect([event?.begins.slice(0, 4), event?.beginsAt]).toEqual(['2026', beginsAt])
  })

  test('an hour of no zone is not told; a moment late at night is on the day that it is in Brussels', () => {
    expect(read(['DTSTART:20260327T100000']).events[0]).not.toHaveProperty('beginsAt')
    expect(read(['DTSTART:20260327T233000Z']).events).toMatchObject([
      { begins: '2026-03-28', beginsAt: '2026-03-27T23:30:00.000Z' },
    ])
  })

  test('what is called off is called off', () => {
    const [off, on] = read(
      ['DTSTART;VALUE=DATE:20260601', 'STATUS:CANCELLED'],
      ['DTSTART;VALUE=DATE:20260601', 'STATUS:CONFIRMED'],
    ).events
    expect([off?.cancelled, on?.cancelled]).toEqual([true, undefined])
  })

  test('an event that repeats is as many events, with what was moved or called off; without end it is refused', () => {
    const weekly = ['DTSTART:20260601T080000Z', 'DTEND:20260601T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=4']
    const { events } = read(
      [...weekly, 'EXDATE:20260622T080000Z'],
      ['RECURRENCE-ID:20260608T080000Z', 'DTSTART:20260609T100000Z', 'DTEND:20260609T110000Z'],
      ['RECURRENCE-ID:20260615T080000Z', 'DTSTART:20260615T080000Z', 'STATUS:CANCELLED'],
    )
    expect(events.map((it) => [it.beginsAt, it.endsAt?.slice(11, 13), it.cancelled])).toEqual([
      ['2026-06-01T08:00:00.000Z', '09', undefined],
      ['2026-06-09T10:00:00.000Z', '11', undefined],
      ['2026-06-15T08:00:00.000Z', '08', true],
    ])
    expect(new Set(events.map((it) => it.id)).size).toBe(3)
    expect(read(['DTSTART:20260601T080000Z', 'RRULE:FREQ=WEEKLY']).refused).toMatchObject([{ row: 1 }])
    expect(read(['DTSTART:20260601T080000Z', 'RRULE:FREQ=DAILY;COUNT=61']).refused).toMatchObject([{ row: 1 }])
  })

  test.each([
    'DTSTART:20261399T250000Z',
    'DTSTART;VALUE=DATE:20260230',
    'DTSTART:tomorrow',
    'DTSTART;VALUE=DATE:00010101',
    'DTEND;VALUE=DATE:20260601',
    'DTSTART:20260601T080000Z\r\nDTEND:20260531T080000Z',
  ])('%s refuses this event and no other, and no other day is made of it', (written) => {
    const { events, refused } = read([written], ['DTSTART;VALUE=DATE:20260601'])
    expect([events.map((it) => it.begins), refused.map((it) => it.row)]).toEqual([['2026-06-01'], [1]])
  })

  test('long texts are cut, signs that nobody sees are left out, and a script is no address', () => {
    const [event] = read([
      'DTSTART;VALUE=DATE:20260601',
      `DESCRIPTION:${'long '.repeat(2000)}`,
      'LOCATION:Os\u0000lo\u202E',
      'URL:javascript:alert(1)',
    ]).events
    expect([event?.description?.length, event?.place, event?.website]).toEqual([5000, 'Oslo', undefined])
    const [row] = readEvents('e.csv', `title,begins\n${'x'.repeat(1_000_000)},2026-06-01`).events
    expect(row?.title).toHaveLength(200)
    const long = readEvents('e.csv', `id,title,begins\n${'i'.repeat(300)},Long,2026-06-01`)
    expect(long.refused).toMatchObject([{ row: 1 }])
  })

  test('several calendars in one file are all read', () => {
    expect(readEvents('two.ics', calendar + calendar).events).toHaveLength(6)
  })

  test.each([
    ['begins,place\n2026-01-01,Oslo', 'title'],
    ['title,begins\n"open,2026-01-01', 'quote'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'calendar'],
  ])('what cannot be read is refused whole: %s', (text, named) => {
    expect(() => readEvents('file', text)).toThrow(named)
  })
})

/** Each command is a process of its own. */
const slowly = { timeout: 90_000 }

function run(command: string, url: string, ...files: string[]): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, DATABASE_URL: url, INIT_CWD: root }
  return new Promise((resolve) => {
    execFile(process.execPath, [`worker/commands/${command}.ts`, ...files], { cwd: root, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, printed: out + err }),
    )
  })
}

test('npm run events loads both, tells what it refused, and the second time adds nothing', slowly, async () => {
  const { db, url } = await freshFile()
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'events.csv'), table)
  await writeFile(join(folder, 'other.ics'), calendar)
  const files = [join(folder, 'events.csv'), join(folder, 'other.ics')]
  const first = await run('events', url, ...files)
  expect(first.code, first.printed).toBe(0)
  expect(first.printed).toContain('2 events, 2 of them new, 3 rows refused')
  const again = await run('events', url, ...files)
  expect(again.printed).toContain('3 events, 0 of them new, 1 rows refused')
  expect(await listEvents(db, {}, 100)).toHaveLength(5)
  expect((await run('events', url)).code).toBe(2)
  expect((await run('events', url, join(folder, 'nowhere.csv'))).code).toBe(1)
})

test('npm run figures loads all of a file or nothing of it', slowly, async () => {
  const { db, url } = await freshFile()
  const folder = await temporaryFolder()
  const header = 'country,year,action,applications,grants,source\n'
  await writeFile(join(folder, 'good.csv'), `${header}NO,2024,KA220-SCH,30,12,"Agency, yearly report"\n`)
  await writeFile(join(folder, 'bad.csv'), `${header}NO,2025,KA220-SCH,30,12,report\nNO,2025,KA210-SCH,3,12,report\n`)
  expect((await run('figures', url, join(folder, 'good.csv'))).code).toBe(0)
  const refused = await run('figures', url, join(folder, 'bad.csv'))
  expect([refused.code, refused.printed.includes('row 2: 12 of 3')]).toEqual([1, true])
  const odds = await loadOdds(db)
  expect(odds.filter((it) => it.year > 2017)).toEqual([
    {
      country: 'NO',
      year: 2024,
      action: 'KA220-SCH',
      applications: 30,
      grants: 12,
      share: 0.4,
      source: 'Agency, yearly report',
    },
  ])
})
