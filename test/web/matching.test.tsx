// How matching works: every number on the page is one the API gives.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { learned, weights } from '../../domain/weights.ts'
import { benchmarks } from '../../worker/benchmarks.ts'
import { visit } from './visit.tsx'

it('shows the weight of every reason, the learned ones apart', async () => {
  await visit('/matching')
  const taught = await screen.findByRole('list', { name: 'Learned from who really joined past projects' })
  expect(within(taught).getAllByRole('listitem')).toHaveLength(learned.length)
  const byHand = screen.getByRole('list', { name: 'Set by hand' })
  expect(within(byHand).getAllByRole('listitem')).toHaveLength(Object.keys(weights).length - learned.length)
  expect(within(byHand).getByText('Right role').closest('li')?.textContent).toBe(`Right role${weights['right-role']}`)
})

it('tells each measurement against every other way of suggesting, and how it was made', async () => {
  await visit('/matching', 'nb')
  const first = await screen.findAllByRole('list', { name: 'Blant de 10 første' })
  expect(first).toHaveLength(benchmarks.length)
  for (const [at, { methods, overCoPartner }] of benchmarks.entries()) {
    const rows = within(first[at] as HTMLElement).getAllByRole('listitem')
    expect(rows).toHaveLength(methods.length)
    expect(rows[0]?.textContent).toContain('Medspiller')
    const ratio = String(Number(overCoPartner.ratio.toFixed(2))).replace('.', ',')
    expect(document.body.textContent).toContain(`${ratio} ganger så ofte som ved å telle felles partnere`)
  }
})
