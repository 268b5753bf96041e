// What every screen stands in: language, colours, addresses that lead nowhere, a server that is gone.
import { act, screen, waitFor } from '@testing-library/react'
import i18next from 'i18next'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { expect, it, onTestFinished, vi } from 'vitest'
import { draftActions } from '../../web/draft.ts'
import { startLanguage } from '../../web/language.ts'
import { visit } from './visit.tsx'

it('switching the language changes screens, document and memory, and the facts’ names', async () => {
  const { user } = await visit('/find?country=FI')
  await user.click(await screen.findByRole('radio', { name: 'Norsk' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Finn partnere' })).toBeDefined()
  expect(await screen.findByText('Yrkesfaglig skole (videregående) · Turku, Finland')).toBeDefined()
  expect(document.documentElement.lang).toBe('nb')
  expect(localStorage.getItem('medspiller.language')).toBe('nb')
})

it('who reads Norwegian gets Norwegian words, and none of the other language', async () => {
  localStorage.setItem('medspiller.language', 'nb')
  await startLanguage()
  expect(document.documentElement.lang).toBe('nb')
  expect(i18next.t('layout.home')).toBe('Hjem')
  expect(i18next.hasResourceBundle('en', 'screens')).toBe(false)
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

it('offline is said while it lasts, and the table is still judged', async () => {
  await visit('/board')
  await screen.findByRole('heading', { level: 1, name: 'Who is missing at the table?' })
  act(
    () =>
      void draftActions.seat({
        role: 'coordinator',
        facts: { name: 'Vår skole', country: 'NO', type: 'EPLUS-EDU-GEN-SEC' },
      }),
  )
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  onTestFinished(() => online.mockRestore())
  act(() => void dispatchEvent(new Event('offline')))
  expect(screen.getByText(/^You are offline/)).toBeDefined()
  act(() => void draftActions.seat({ role: 'partner', facts: { name: 'Escola', country: 'PT' } }))
  expect((await screen.findAllByText('You have 2: 1 missing.')).length).toBeGreaterThan(0)
  online.mockReturnValue(true)
  act(() => void dispatchEvent(new Event('online')))
  expect(screen.queryByText(/^You are offline/)).toBeNull()
})
