// A past project: the evidence that a reason names can be opened, and tells who took part.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { draftActions } from '../../web/draft.ts'
import { visit } from './visit.tsx'

it('a reason of a suggestion leads to the project it names, and from there to everybody who took part', async () => {
  const { user } = await visit('/board')
  draftActions.seat({ role: 'coordinator', organisation: 'molvaer' })
  const suggestion = (await screen.findByRole('heading', { level: 3, name: 'Turun merikoulu' })).closest('li')
  const reason = within(suggestion as HTMLElement).getByRole('link', { name: 'By the sea' })
  expect(reason.parentElement?.textContent).toMatch(/^Worked with Molvær skule in “By the sea” \(2019\)/)

  await user.click(reason)
  await screen.findByRole('heading', { level: 1, name: 'By the sea' })
  const participants = screen.getByRole('region', { name: '2 took part' })
  expect(
    within(participants)
      .getAllByRole('listitem')
      .map((it) => it.textContent),
  ).toEqual(['Molvær skule Norway · coordinator at your table', 'Turun merikoulu Finland '])
  expect(screen.getByRole('region', { name: 'Facts' }).textContent).toContain('2019-1-NO01-KA229-060123')
  expect(document.title).toBe('By the sea – Medspiller')

  await user.click(within(participants).getByRole('link', { name: 'Turun merikoulu' }))
  await screen.findByRole('heading', { level: 1, name: 'Turun merikoulu' })
  const [inFit, inHistory, ...others] = await screen.findAllByRole('link', { name: 'By the sea' })
  for (const link of [inFit, inHistory]) expect(link?.getAttribute('href')).toBe('/projects/2019-1-NO01-KA229-060123')
  expect(others).toEqual([])
})

it('a project the record does not have is said to be missing, in the reader’s language', async () => {
  await visit('/projects/no-such', 'nb')
  await screen.findByRole('heading', { level: 1, name: 'Vi har ikke dette prosjektet' })
  expect(screen.getByText(/«no-such»/)).toBeTruthy()
})
