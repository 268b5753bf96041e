// Actions: from the list to one action, and a table that applies for it.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { findCall, listCalls, successorsOf, years } from '../../domain/rules/guides.ts'
import { callYears, yearNow } from '../../web/actions/year-choice.tsx'
import { draftNow } from '../../web/draft.ts'
import { deadlinesAfter } from '../../web/home/next-deadlines.tsx'
import { visit } from './visit.tsx'

it('an action shows its requirements with pages, and a table can be started with it', async () => {
  const { user, address } = await visit('/actions')
  await user.click(await screen.findByRole('link', { name: 'KA220-VET' }))
  const team = await screen.findByRole('region', { name: 'Who must be at the table' })
  expect(within(team).getAllByText(/Guide 2026, p\. /).length).toBe(within(team).getAllByRole('listitem').length)
  await user.click(screen.getByRole('button', { name: 'Start a table with it' }))
  expect(draftNow()).toMatchObject({ action: 'KA220-VET', year: 2026 })
  expect(address()).toBe('/board')
})

it('a year without a guide of its own says so and shows no date as its own', async () => {
  await visit('/actions/KA220-SCH?year=2027')
  expect(await screen.findByText(/We have no guide for 2027/)).toBeDefined()
  expect(screen.getByText(/Not known for 2027/)).toBeDefined()
})

it('an action nobody knows is a page that says so', async () => {
  await visit('/actions/KA999')
  expect(await screen.findByRole('heading', { level: 1, name: 'We do not know this action' })).toBeDefined()
})

it('offers exactly the call years that can be judged', () => {
  expect([callYears.at(-1), yearNow, callYears[0]]).toEqual([years.first, years.newestGuide, years.last])
})

it('deadlines ahead come soonest first, each with its actions', () => {
  const deadline = (day: string) => ({ round: 1, day, time: '12:00' })
  const action = (id: string, ...days: string[]) => ({ id, deadlines: days.map(deadline) })
  const all = [action('A', '2026-10-01', '2026-03-05'), action('B', '2026-10-01'), action('C', '2026-03-04')]
  const next = deadlinesAfter(new Date('2026-03-05T10:59:00Z'), all)
  expect(next.map(({ deadline: { day }, ids }) => [day, ids])).toEqual([
    ['2026-03-05', ['A']],
    ['2026-10-01', ['A', 'B']],
  ])
})

describe('2019 and today', () => {
  it('leads from the list to every action of then with what it became', async () => {
    const { user, address } = await visit('/actions')
    await user.click(await screen.findByRole('link', { name: /^2019 and today/ }))
    await screen.findByRole('heading', { level: 1, name: '2019 and today' })
    const centres = await screen.findByRole('row', { name: /Centres of Vocational Excellence/ })
    expect(
      within(centres)
        .getAllByRole('link')
        .map((it) => it.getAttribute('href')),
    ).toEqual(['/actions/KA207-LOT1?year=2019', '/actions/COVE?year=2026'])
    const shown = new Set(screen.getAllByRole('link').map((it) => it.textContent))
    const older = listCalls(2019).filter((call) => successorsOf(call).length > 0)
    expect(older.length).toBeGreaterThan(10)
    expect(older.filter(({ id }) => !shown.has(id))).toEqual([])
    const named = older.flatMap((call) => successorsOf(call).flatMap(({ to }) => to))
    expect(named.filter((id) => !shown.has(id))).toEqual([])
    expect(address()).toBe('/then-and-now')
  })

  it('an older action says on its own page what became of it', async () => {
    const { user } = await visit('/actions/KA229?year=2019', 'nb')
    const after = await screen.findByRole('region', { name: 'Hva det ble til' })
    await user.click(within(after).getByRole('link', { name: 'KA210-SCH' }))
    expect(await screen.findByText(/^KA210-SCH · /)).toBeDefined()
    expect(screen.queryByRole('region', { name: 'Hva det ble til' })).toBeNull()
  })
})

it('an action shows its award criteria and what assessors look at in the team, with pages', async () => {
  await visit('/actions/COVE')
  const award = await screen.findByRole('region', { name: 'How applications are scored' })
  const points = within(award)
    .getAllByRole('row')
    .map((row) => Number.parseInt(row.lastElementChild?.textContent ?? '', 10))
  expect(points.reduce((sum, it) => sum + it, 0)).toBe(100)
  const looked = screen.getByRole('region', { name: 'What assessors look at in the team' })
  const items = within(looked).getAllByRole('listitem')
  expect(items.length).toBe(findCall('COVE', 2026)?.action.quality?.length)
  for (const item of items) expect(item.textContent).toMatch(/Guide 2026, p\. \d+/)
})

it('a mobility action says how long each activity lasts', async () => {
  await visit('/actions/KA122-SCH')
  const activities = await screen.findByRole('region', { name: 'What one travels for, and how long' })
  expect(activities.textContent).toContain('2 to 60 days')
})
