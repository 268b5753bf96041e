// One organisation: its facts with their sources, what is not known, its family and its past.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { draftNow } from '../../web/draft.ts'
import { visit } from './visit.tsx'

it('shows each fact with its file and row, and asks for what is not known', async () => {
  await visit('/organisations/molvaer')
  const established = await screen.findByRole('row', { name: /Established/ })
  expect(
    within(established)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['August 1998', 'schools.csv, row 12'])
  const open = screen.getByRole('region', { name: 'Not known yet' })
  expect(
    within(open)
      .getAllByRole('listitem')
      .map((it) => it.textContent),
  ).toEqual([
    'Does it hold an Erasmus accreditation, and in which field?',
    'What is its organisation ID (OID, an E and eight digits)?',
  ])
  expect(screen.getByText(/The organisation itself has not looked at this yet/)).toBeDefined()
})

it('leads from a school to its municipality and back, focus on the new heading', async () => {
  const { user } = await visit('/organisations/molvaer')
  await user.click(await screen.findByRole('link', { name: 'Sula Kommune' }))
  const heading = await screen.findByRole('heading', { level: 1, name: 'Sula Kommune' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(document.title).toBe('Sula Kommune – Medspiller')
  expect(screen.getByRole('row', { name: /Name in the source SULA KOMMUNE/ })).toBeDefined()
  expect(screen.getByRole('region', { name: 'Owns 1 organisation here' })).toBeDefined()
})

it('lists past projects by year with the partners', async () => {
  const { user } = await visit('/organisations/molvaer')
  const past = await screen.findByRole('region', { name: '1 past project' })
  expect(within(past).getByRole('heading', { name: '2019' })).toBeDefined()
  expect(past.textContent).toContain('KA229 as coordinator')
  await user.click(within(past).getByRole('link', { name: 'Turun merikoulu' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Turun merikoulu' })).toBeDefined()
})

it('one’s own organisation sits down as coordinator', async () => {
  const { user } = await visit('/organisations/molvaer')
  await user.click(await screen.findByRole('button', { name: /This is my organisation/ }))
  expect(draftNow().members).toEqual([{ role: 'coordinator', organisation: 'molvaer' }])
})

it('an organisation nobody knows is a page that says so', async () => {
  await visit('/organisations/..%2Fnobody')
  expect(await screen.findByRole('heading', { level: 1, name: 'We do not have this organisation' })).toBeDefined()
})
