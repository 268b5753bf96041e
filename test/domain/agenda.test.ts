// The programme year: which dates are stated, and that none is made up.
import { describe, expect, test } from 'vitest'
import { agendaYears, isAnnounced, listAgenda, nextYear } from '../../domain/agenda.ts'
import { fieldsServed } from '../../domain/agenda-fields.ts'
import { brusselsInstant } from '../../domain/brussels.ts'
import { dayAfter, daysBetween } from '../../domain/date.ts'
import { cases, meetings } from '../../domain/rules/2019/told.ts'
import { callAfter, findCall } from '../../domain/rules/guides.ts'
import { caseWords, meetingTitle } from '../../domain/words/told.ts'

const firstRound = (id: string, year: number) => {
  const it = listAgenda(year).find(({ action }) => action.id === id)
  return it && [it.deadlines[0]?.day, it.action.managedBy]
}

describe('2019, as advisers told it', () => {
  test.each([
    ['individual mobility', ['KA101', 'KA102', 'KA116', 'KA104', 'KA103', 'KA107'], '2019-02-05', 'national agency'],
    ['capacity building in higher education', ['KA211'], '2019-02-07', 'EACEA'],
    ['Erasmus Mundus joint degrees', ['KA111'], '2019-02-14', 'EACEA'],
    ['Jean Monnet', ['JEAN-MONNET'], '2019-02-22', 'EACEA'],
    ['European universities', ['KA230'], '2019-02-28', 'EACEA'],
    ['knowledge alliances', ['KA206'], '2019-02-28', 'EACEA'],
    ['sector alliances', ['KA207', 'KA207-LOT1'], '2019-02-28', 'EACEA'],
    ['strategic partnerships', ['KA201', 'KA202', 'KA203', 'KA204', 'KA229'], '2019-03-21', 'national agency'],
  ])('%s', (_, ids, day, to) => {
    for (const id of ids) expect([id, firstRound(id, 2019)]).toEqual([id, [day, to]])
  })

  test('youth has rounds of its own', () => {
    for (const id of ['KA105', 'KA205'])
      expect(listAgenda(2019, { action: id })[0]?.deadlines.map((it) => it.round)).toEqual([1, 2, 3])
  })

  test('every meeting has its day and a title in both languages', () => {
    expect(meetings.map((it) => [it.day, it.action])).toEqual([
      ['2018-11-14', 'KA2'],
      ['2018-12-03', 'KA2'],
      ['2018-12-04', 'KA2'],
      ['2018-12-07', 'KA3'],
      ['2019-01-08', 'KA1'],
      ['2019-01-28', 'KA2'],
    ])
    for (const it of meetings) expect(meetingTitle(it, 'nb')).not.toBe(meetingTitle(it, 'en'))
  })

  test('every case names actions of that year', () => {
    for (const it of cases) {
      expect(caseWords(it, 'en').text).toBeTruthy()
      for (const id of it.actions) expect(findCall(id, 2019), id).toBeDefined()
    }
  })
})

describe('dates', () => {
  test('a year whose dates nobody announced has none, and shows the latest earlier ones as such', () => {
    const agenda = listAgenda(2027)
    expect(isAnnounced(agenda)).toBe(false)
    for (const { deadlines, before } of agenda) {
      expect(deadlines).toEqual([])
      for (const { day } of before?.deadlines ?? []) expect(day.slice(0, 4)).toBe(String(before?.year))
    }
    expect(listAgenda(2024).every((it) => it.deadlines.length === 0)).toBe(true)
  })

  test('a year that is known in part falls back by action', () => {
    const [cove] = listAgenda(2025, { action: 'COVE' })
    expect(cove?.deadlines.map((it) => it.day)).toEqual(['2025-06-11'])
    expect(listAgenda(2025, { action: 'EMJM' })[0]).toMatchObject({ deadlines: [] })
  })

  test('the year to apply in is the first with a date ahead, then the one to come', () => {
    expect(['2026-01-15', '2026-10-01', '2026-10-02'].map((it) => nextYear(it))).toEqual([2026, 2026, 2027])
    expect(agendaYears()).toEqual([2027, 2026, 2025, 2019])
  })

  test('those with dates come first, soonest first', () => {
    const days = listAgenda(2026).map((it) => it.deadlines[0]?.day ?? '9999')
    expect(days).toEqual([...days].sort())
  })

  test('every action without a field of its own is filed or open to all on purpose', () => {
    const open = [2019, 2025, 2026].flatMap((year) =>
      listAgenda(year).flatMap(({ action }) => (fieldsServed(action).length === 0 ? [action.id] : [])),
    )
    expect([...new Set(open)].sort()).toEqual(['BIP', 'FORWARD', 'PCOOP-ENGO'])
  })
})

test('a Brussels time is an instant on both sides of the changes of the clock', () => {
  const at = (day: string, time: string) => new Date(brusselsInstant(day, time)).toISOString()
  expect(at('2026-03-28', '12:00')).toBe('2026-03-28T11:00:00.000Z')
  expect(at('2026-03-29', '12:00')).toBe('2026-03-29T10:00:00.000Z')
  expect(at('2026-10-24', '17:00')).toBe('2026-10-24T15:00:00.000Z')
  expect(at('2026-10-25', '17:00')).toBe('2026-10-25T16:00:00.000Z')
})

test('days after and before a date are those of the calendar, over leap years and centuries', () => {
  for (const date of ['2024-02-29', '2026-03-05', '1999-12-31', '2000-01-01', '2100-03-01', '1600-02-29'])
    for (const days of [-800, -366, -60, -1, 0, 1, 28, 365, 366, 1461, 40_000]) {
      const there = dayAfter(date, days)
      expect(there).toBe(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10))
      expect(daysBetween(date, there)).toBe(days)
    }
})

describe('the call after', () => {
  const yearAfter = (id: string, year: number, moment: string) => {
    const call = findCall(id, year)
    expect(call, `${id} ${year}`).toBeDefined()
    return call && callAfter(call, Date.parse(moment))?.year
  }

  test('is offered from the moment on which the last round of all closes', () => {
    expect(yearAfter('KA220-SCH', 2026, '2026-03-06T00:00:00Z')).toBeUndefined()
    expect(yearAfter('KA220-SCH', 2026, '2026-10-01T09:59:59Z')).toBeUndefined()
    expect(yearAfter('KA220-SCH', 2026, '2026-10-01T10:00:00Z')).toBe(2027)
  })

  test('is not offered where no date is stated, nor where the year after does not have the action', () => {
    expect(yearAfter('KA220-SCH', 2027, '2030-01-01T00:00:00Z')).toBeUndefined()
    expect(yearAfter('KA229', 2020, '2030-01-01T00:00:00Z')).toBeUndefined()
    expect(yearAfter('KA229', 2019, '2030-01-01T00:00:00Z')).toBe(2020)
  })
})
