// What every screen stands in: language, colours, addresses that lead nowhere, a server that is gone.
import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { expect, it, onTestFinished } from 'vitest'
import { visit } from './visit.tsx'

it('switching the language changes screens, document and memory, and the facts’ names', async () => {
  const { user } = await visit('/find?country=FI')
  await user.click(await screen.findByRole('radio', { name: 'Norsk' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Finn partnere' })).toBeDefined()
  expect(screen.getByText('Yrkesfaglig skole (videregående) · Turku, Finland')).toBeDefined()
  expect(document.documentElement.lang).toBe('nb')
  expect(localStorage.getItem('medspiller.language')).toBe('nb')
})

it('the colours follow the system until somebody chooses', async () => {
  const { user } = await visit('/')
  await user.selectOptions(await screen.findByLabelText('Colours'), 'Dark')
  expect(document.documentElement.dataset.colorScheme).toBe('dark')
  expect(localStorage.getItem('medspiller.scheme')).toBe('dark')
})

it('an address that leads nowhere says so', async () => {
  await visit('/nowhere/at/all')
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing here' })).toBeDefined()
})

it('a record out of reach: what is safe, and a second try that works', async () => {
  let gone = true
  const { user } = await visit('/')
  const server = setupServer(
    http.all('*/api/*', () =>
      gone ? HttpResponse.error() : HttpResponse.json({ total: 0, exact: true, facets: {}, organisations: [] }),
    ),
  )
  server.listen()
  onTestFinished(() => server.close())
  await user.click(await screen.findByRole('link', { name: 'Search organisations' }))
  expect((await screen.findByRole('alert', {}, { timeout: 5000 })).textContent).toContain('The record is out of reach')
  gone = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})
