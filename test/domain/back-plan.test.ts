// The way back from a deadline: days, order, and what comes next.
import { describe, expect, test } from 'vitest'
import { datePlan, type PlanStep, usualPlan } from '../../domain/back-plan.ts'

const standings = (plan: readonly PlanStep[], deadline: string | undefined, today: string) =>
  datePlan(plan, deadline, today).map((it) => [it.day, it.left, it.standing])

describe('a back-plan', () => {
  test('counts every step back from the deadline, over the change of the year', () => {
    expect(standings(usualPlan, '2026-03-05', '2025-12-20')).toEqual([
      ['2025-12-25', 5, 'next'],
      ['2026-01-08', 19, 'ahead'],
      ['2026-02-05', 47, 'ahead'],
      ['2026-02-19', 61, 'ahead'],
      ['2026-03-03', 73, 'ahead'],
    ])
  })

  test('what is not done in time is late, and the next is the first open one after it', () => {
    const plan = usualPlan.map((it, at): PlanStep => (at === 1 ? { ...it, done: true } : it))
    expect(standings(plan, '2026-03-05', '2026-01-20').map(([, , it]) => it)).toEqual([
      'late',
      'done',
      'next',
      'ahead',
      'ahead',
    ])
  })

  test('once the deadline has passed nothing is late any more', () => {
    const plan = usualPlan.map((it, at): PlanStep => (at === 1 ? { ...it, done: true } : it))
    const after = standings(plan, '2026-03-05', '2026-03-06')
    expect(after.map(([, left, standing]) => [left, standing])).toEqual(
      plan.map((_, at) => [undefined, at === 1 ? 'done' : 'over']),
    )
    expect(standings(plan, '2026-03-05', '2026-03-05').map(([, , it]) => it)).toEqual(
      plan.map((_, at) => (at === 1 ? 'done' : 'late')),
    )
  })

  test('without a deadline it has an order and no dates', () => {
    expect(
      standings(
        [
          { step: 'submit', before: 2 },
          { name: 'Visit', before: 90 },
        ],
        undefined,
        '2026-01-20',
      ),
    ).toEqual([
      [undefined, undefined, 'next'],
      [undefined, undefined, 'ahead'],
    ])
  })
})
