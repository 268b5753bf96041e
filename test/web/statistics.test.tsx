// The statistics on screen: a chart with its figures beside it, narrowed by choosing and by going into a row.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { refreshStatistics } from '../../db/statistics-upkeep.ts'
import { visit } from './visit.tsx'

const open = async (path: string, language?: 'en' | 'nb') => {
  const visited = await visit(path, language)
  await refreshStatistics(visited.db)
  await visited.queries.invalidateQueries()
  return {
    ...visited,
    table: await screen.findByRole('region', { name: language === 'nb' ? 'Tallene' : 'The numbers' }),
  }
}
const cells = (row: HTMLElement) => [...row.children].map((it) => it.textContent)

it('shows who takes part and who does not, the chart and the table with the same numbers', async () => {
  const { table } = await open('/statistics')
  expect(cells(within(table).getByRole('row', { name: /^Norway/ })).slice(0, 6)).toEqual([
    'Norway',
    '2',
    '1',
    '1',
    '1',
    '1',
  ])
  const chart = screen.getByRole('region', { name: 'Participations by country' })
  expect(
    within(chart)
      .getAllByRole('listitem')
      .map((it) => it.textContent),
  ).toEqual(['Finland1', 'Norway1'])
})

it('goes into a row, and the address keeps the view; tables and data say the same view', async () => {
  const { user, table, address } = await open('/statistics?show=absent')
  await user.click(within(table).getByRole('link', { name: 'Norway' }))
  await waitFor(() => expect(address()).toBe('/statistics?show=absent&country=NO&by=region'))
  await user.selectOptions(screen.getByLabelText('Count by'), 'owner')
  await screen.findByRole('row', { name: /^Sula Kommune|^SULA KOMMUNE/i })
  expect(screen.getAllByRole('link', { name: 'As a table (CSV)' })[0]?.getAttribute('href')).toBe(
    '/api/statistics.csv?by=owner&sort=absent&country=NO',
  )
})

it('draws years as columns that are told in words too', async () => {
  await open('/statistics?by=year', 'nb')
  expect(screen.getByRole('img', { name: 'Deltakelser etter søknadsår: 2019 2' })).toBeDefined()
})

it('tells the odds somebody has published, with who did', async () => {
  await open('/statistics')
  const odds = await screen.findByRole('region', { name: 'Hard to get?' })
  const row = await within(odds).findByRole('row', { name: /School mobility/ })
  expect(cells(row)).toEqual(['School mobility Diku, talk of autumn 2018', 'Norway 2017', '38 of 44', '86.4%'])
})
