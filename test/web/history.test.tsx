// What an organisation has done and with whom, and what it would mean at my table.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { draftActions } from '../../web/draft.ts'
import { colleaguesOf } from '../../web/organisation/colleagues.ts'
import { visit } from './visit.tsx'

const partner = (id: string) => ({ id, name: id, country: 'NO' })
const project = (id: string, year: number, ...partners: string[]) =>
  ({ id, title: id, year, role: 'partner', partners: partners.map(partner) }) as const

it('colleagues come in the order of shared projects, a project counted once', () => {
  const projects = [project('p', 2019, 'a', 'b', 'b'), project('q', 2021, 'b', 'c'), project('r', 2020, 'a', 'b')]
  expect(colleaguesOf(projects).map(({ id, projects: count, newest }) => [id, count, newest])).toEqual([
    ['b', 3, 2021],
    ['a', 2, 2020],
    ['c', 1, 2021],
  ])
})

it('the network is a picture and the same as a list', async () => {
  await visit('/organisations/molvaer')
  const network = await screen.findByRole('region', { name: 'Worked with 1 organisation' })
  const listed = within(network)
    .getAllByRole('listitem')
    .map((it) => it.textContent)
  expect(listed).toEqual(['Turun merikoulu Finland · 1 project together'])
  const drawn = [...network.querySelectorAll('svg a')]
  expect(drawn.map((it) => it.textContent)).toEqual(['Turun merikoulu: 1 project togetherFI'])
  expect(drawn.map((it) => it.getAttribute('tabindex'))).toEqual(['-1'])
})

it('tells what it would settle at my table and why, on both sides, until it sits there', async () => {
  const { user } = await visit('/organisations/turku')
  await screen.findByRole('heading', { level: 1, name: 'Turun merikoulu' })
  expect(screen.queryByRole('region', { name: 'At my table' })).toBeNull()

  draftActions.setThemes(['maritime'])
  draftActions.seat({ role: 'coordinator', organisation: 'molvaer' })
  const fit = await screen.findByRole('region', { name: 'At my table' })
  expect(fit.textContent).toContain('If they joined the 1 who sits there now, for KA220-SCH in 2026.')
  expect(fit.textContent).toContain('Brings nearer: At least 3 organisations')
  expect(fit.textContent).toContain('Brings a new country: Finland')
  expect(fit.textContent).toContain('Shares your theme: Maritime trades')
  expect(fit.textContent).toContain('Worked with Molvær skule in “By the sea” (2019)')

  await user.click(screen.getByRole('button', { name: 'Seat at my table: Turun merikoulu' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'At my table' })).toBeNull())
})
