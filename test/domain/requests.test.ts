// Requests to organisations: who may do what when, what they cost, when an organisation is left in peace, and texts that
// only pretend to be written for somebody.
import { describe, expect, test } from 'vitest'
import { dayAfter } from '../../domain/date.ts'
import {
  answers,
  type Course,
  isReplyDay,
  type Move,
  moves,
  movesOf,
  type RequestState,
  refusalOf,
  stateOf,
} from '../../domain/request.ts'
import { budgetOf, hasRoom, isPaused, type Received, type Sent } from '../../domain/request-limits.ts'
import { risksOf } from '../../domain/request-risks.ts'
import { judgeText, likeness, listAlike } from '../../domain/request-text.ts'

const today = '2026-03-10'
const course = (facts: Partial<Course> = {}): Course => ({
  state: 'waiting',
  sentOn: '2026-03-01',
  replyBy: '2026-03-20',
  ...facts,
})

describe('a request', () => {
  test('closes by itself the day after its deadline, and only if it still waits', () => {
    expect(stateOf(course({ replyBy: today }), today)).toBe('waiting')
    expect(stateOf(course({ replyBy: '2026-03-09' }), today)).toBe('closed')
    for (const state of answers) expect(stateOf(course({ state, replyBy: '2026-03-09' }), today)).toBe(state)
    expect(stateOf(course({ state: 'withdrawn', replyBy: '2026-03-09' }), today)).toBe('withdrawn')
  })

  test('leaves two days or more to answer, and at most sixty', () => {
    const days = [-1, 0, 1, 2, 60, 61].filter((it) => isReplyDay(dayAfter(today, it), today))
    expect(days).toEqual([2, 60])
  })

  const cases: [RequestState, Move[], Move[]][] = [
    ['waiting', ['withdraw'], ['answer', 'write']],
    ['later', ['write', 'withdraw'], ['answer', 'write']],
    ['interested', ['write', 'share', 'withdraw'], ['answer', 'write', 'share']],
    ['no', [], []],
    ['withdrawn', [], []],
    ['closed', [], []],
  ]
  test.each(cases)('that is %s: the sender may %j, the recipient may %j', (state, sender, recipient) => {
    const it = state === 'closed' ? course({ replyBy: '2026-03-09' }) : course({ state })
    expect([movesOf('sender', it, today), movesOf('recipient', it, today)]).toEqual([sender, recipient])
    for (const move of moves) expect(refusalOf(move, 'sender', it, today) === undefined).toBe(sender.includes(move))
  })

  test('the sender writes again only after a word of the other side', () => {
    expect(refusalOf('write', 'sender', course(), today)).toBe('wait')
    expect(refusalOf('write', 'sender', course({ heardOn: '2026-03-05' }), today)).toBeUndefined()
    expect(refusalOf('answer', 'sender', course(), today)).toBe('not yours')
    expect(refusalOf('withdraw', 'recipient', course(), today)).toBe('not yours')
  })
})

describe('the budget of a sender', () => {
  const sent = (facts: Partial<Sent> = {}): Sent => ({ sentOn: today, delivery: 'inside', ...facts })
  const many = (count: number, facts: Partial<Sent> = {}) => Array.from({ length: count }, () => sent(facts))

  test('ten without an answer for a verified sender, three for another', () => {
    expect(budgetOf([], true, today)).toEqual({ of: 10, left: 10 })
    expect(budgetOf(many(4), true, today).left).toBe(6)
    expect(budgetOf(many(3), false, today)).toEqual({ of: 3, left: 0 })
    expect(budgetOf(many(12), true, today).left).toBe(0)
  })

  test('every answer gives one back, thirty days give back what nobody answered', () => {
    expect(budgetOf([...many(9), sent({ heardOn: today })], true, today).left).toBe(1)
    expect(budgetOf(many(10, { sentOn: dayAfter(today, -29) }), true, today).left).toBe(0)
    expect(budgetOf(many(10, { sentOn: dayAfter(today, -30) }), true, today).left).toBe(10)
  })

  test('what the sender passes on itself costs nothing', () => {
    expect(budgetOf(many(50, { delivery: 'outside' }), true, today).left).toBe(10)
  })
})

describe('an organisation that is asked', () => {
  const received = (facts: Partial<Received> = {}): Received => ({
    ...course({ sentOn: '2026-03-01', replyBy: '2026-03-30' }),
    ...{ delivery: 'inside', verified: true },
    ...facts,
  })
  const many = (count: number, facts: Partial<Received> = {}) => Array.from({ length: count }, () => received(facts))

  test('has at most twenty waiting, of them five of senders that nobody knows', () => {
    expect([hasRoom(many(19), true, today), hasRoom(many(20), true, today)]).toEqual([true, false])
    const unknown = many(5, { verified: false })
    expect([hasRoom(unknown, true, today), hasRoom(unknown, false, today)]).toEqual([true, false])
    expect(hasRoom(many(30, { state: 'no' }), false, today)).toBe(true)
    expect(hasRoom(many(30, { delivery: 'outside' }), false, today)).toBe(true)
    expect(hasRoom(many(30, { replyBy: '2026-03-09' }), false, today)).toBe(true)
  })

  test('rests from the ninth unanswered request of a verified sender within thirty days', () => {
    expect([isPaused(many(8), today), isPaused(many(9), today)]).toEqual([false, true])
    expect(isPaused(many(20, { verified: false }), today)).toBe(false)
    expect(isPaused([...many(8), received({ heardOn: '2026-03-05' })], today)).toBe(false)
    expect(isPaused([...many(8), received({ state: 'no' })], today)).toBe(false)
    expect(isPaused(many(20, { delivery: 'outside' }), today)).toBe(false)
    const spread = Array.from({ length: 9 }, (_, at) => received({ sentOn: dayAfter('2026-01-01', at * 4) }))
    expect(isPaused(spread, today)).toBe(false)
  })

  test('has a week for each, or until its deadline if that comes first', () => {
    expect(isPaused(many(9, { sentOn: dayAfter(today, -6) }), today)).toBe(false)
    expect(isPaused(many(9, { sentOn: dayAfter(today, -7) }), today)).toBe(true)
    expect(isPaused(many(9, { sentOn: dayAfter(today, -3), replyBy: dayAfter(today, -1) }), today)).toBe(true)
  })

  test('goes on resting however much time passes, until somebody says that they are there', () => {
    expect(isPaused(many(9), '2027-03-10')).toBe(true)
    expect(isPaused(many(9), today, '2026-03-01')).toBe(false)
    expect(isPaused(many(9, { sentOn: '2026-03-02' }), today, '2026-03-01')).toBe(true)
  })
})

describe('texts', () => {
  const text = (name: string, more = '') =>
    `Dear colleagues at ${name}, we are a primary school by the sea and plan a project on reading in the open air ` +
    `with pupils of nine to eleven years, from September 2027 on.${more} Would you like to join us?`
  const other =
    'Your work with boat builders caught our eye: our apprentices restore wooden boats, and two of them would love to ' +
    'learn from your masters for a month next spring.'

  test('that differ in the name alone are the same', () => {
    const names = ['Fjord skole', 'Turun merikoulu']
    expect(likeness(text('Fjord skole'), text('Turun merikoulu'), names)).toBe(1)
    expect(likeness(text('FJORD SKOLE!'), text('Türun Merikoulu'), names)).toBe(1)
  })

  test('are not hidden by lines around them, nor by a few other words', () => {
    expect(likeness(text('A'), `${other} ${text('B')} ${other}`)).toBeGreaterThan(0.8)
    expect(likeness(text('A'), text('B', ' We have done this before.').replace('sea', 'coast'))).toBeGreaterThan(0.5)
  })

  test('that are about something else are not alike', () => {
    expect(likeness(text('A'), other)).toBe(0)
    expect(likeness('', other)).toBe(0)
  })

  test('are told with the organisations that got them, the most alike first, each once and never the recipient', () => {
    const earlier = [
      { recipient: 'b', name: 'B', text: text('B', ' We have done this before, twice, and liked it a lot.') },
      { recipient: 'c', name: 'C', text: text('C') },
      { recipient: 'c', name: 'C', text: text('C', ' Please.') },
      { recipient: 'd', name: 'D', text: other },
      { recipient: 'a', name: 'A', text: text('A') },
    ]
    const alike = listAlike({ recipient: 'a', name: 'A', text: text('A') }, earlier)
    expect(alike.map((it) => it.recipient)).toEqual(['c', 'b'])
    expect(alike[0]?.share).toBe(1)
  })

  test('go to nobody else unasked, to three if the sender insists, and to no fourth', () => {
    expect([0, 1, 2, 3, 4].map(judgeText)).toEqual(['own', 'alike', 'alike', 'spread', 'spread'])
  })
})

test('of a sender every fact is told, and what deserves a second look is marked', () => {
  const known = { verified: true, provider: false, open: 2, projects: 0, accountDays: 400, sameText: 0 }
  expect(risksOf(known).filter((it) => it.notable)).toEqual([])
  const hunter = { verified: false, provider: true, open: 9, projects: 31, accountDays: 2, sameText: 2 }
  expect(risksOf(hunter).map(({ fact, value, notable }) => [fact, value, notable])).toEqual([
    ['verified', false, true],
    ['provider', true, true],
    ['open', 9, true],
    ['projects', 31, false],
    ['accountDays', 2, true],
    ['sameText', 2, true],
  ])
})
