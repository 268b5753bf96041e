// Actions: from the list to one action, and a table that applies for it.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { years } from '../../domain/rules/guides.ts'
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
