// The pages a public service owes its readers: reached from the foot of every screen, in both languages.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { visit } from './visit.tsx'

const paths = ['/matching', '/imprint', '/privacy', '/accessibility', '/sources']

it.each([
  [
    'en',
    ['How matching works', 'Who runs this', 'Privacy', 'Accessibility', 'Sources and licences'],
    'About this service',
  ],
  [
    'nb',
    ['Slik blir forslagene til', 'Hvem driver dette', 'Personvern', 'Tilgjengelighet', 'Kilder og lisenser'],
    'Om tjenesten',
  ],
] as const)('the foot of every screen leads to them (%s)', async (language, titles, ways) => {
  const { user, address } = await visit('/actions', language)
  for (const [at, title] of titles.entries()) {
    const foot = await screen.findByRole('navigation', { name: ways })
    await user.click(within(foot).getByRole('link', { name: title }))
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined()
    expect(document.title).toBe(`${title} – Medspiller`)
    expect(address()).toBe(paths[at])
  }
})

it('an installation without a named operator says so plainly', async () => {
  await visit('/imprint')
  expect(await screen.findByText(/Nobody has named themselves/)).toBeDefined()
  expect(screen.getByText(/not a service of the European Commission/)).toBeDefined()
})

it('a named operator is shown where privacy and accessibility say whom to write to', async () => {
  const imprint = { name: 'Sula kommune', address: ['Postboks 280', '6039 Langevåg'], email: 'post@example.org' }
  const { user } = await visit('/imprint', 'nb', { imprint })
  expect(await screen.findByRole('heading', { level: 2, name: 'Sula kommune' })).toBeDefined()
  const foot = screen.getByRole('navigation', { name: 'Om tjenesten' })
  for (const title of ['Personvern', 'Tilgjengelighet']) {
    await user.click(within(foot).getByRole('link', { name: title }))
    await screen.findByRole('heading', { level: 1, name: title })
    expect((await screen.findByRole('link', { name: 'post@example.org' })).getAttribute('href')).toBe(
      'mailto:post@example.org',
    )
  }
})

it('the accessibility statement names the day and the method of the last check', async () => {
  await visit('/accessibility', 'nb')
  expect(await screen.findByText('Siste kontroll: 23. november 2026.')).toBeDefined()
  expect(screen.getByText(/axe i Chromium/)).toBeDefined()
})

it('every source stands with its licence', async () => {
  await visit('/sources')
  const rows = await screen.findAllByRole('row')
  const said = rows.map((row) => [...row.children].map((cell) => cell.textContent))
  expect(said.map(([name, , licence]) => `${name}: ${licence}`)).toEqual([
    'Source: Licence',
    'Erasmus+ Project Results Platform: CC BY 4.0',
    'Erasmus+ Programme Guide: 2011/833/EU',
    'Public registers: That of each register',
    'GeoNames: CC BY 4.0',
    'Natural Earth: Public domain',
    'Source: Licence',
    'Inter: OFL 1.1',
    'Designsystemet: MIT',
    'Medspiller: EUPL 1.2',
  ])
})
