// What the board says of the whole team: how to mend it, what assessors look at, which action fits.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Consortium } from '../../../domain/consortium.ts'
import { rankActions } from '../../../domain/overview.ts'
import { findCall } from '../../../domain/rules/guides.ts'
import { draftNow } from '../../../web/draft.ts'
import { type Draft, type DraftMember, writeDraftLink } from '../../../web/draft-shape.ts'
import { visit } from '../visit.tsx'

const school = (name: string, country: string, role: DraftMember['role'] = 'partner') => ({
  role,
  facts: { name, country, type: 'EPLUS-EDU-GEN-SEC', established: '1990' } as const,
})
const draftOf = (...members: ReturnType<typeof school>[]): Draft => ({
  action: 'KA220-SCH',
  year: 2026,
  themes: [],
  project: {},
  members,
})
const open = async (draft: Draft) => {
  const visited = await visit(`/board?d=${writeDraftLink(draft)}`)
  await screen.findByText(/^Only the guide is binding/)
  await waitFor(() => expect(visited.address()).not.toContain('d='))
  return visited
}
const part = (name: string | RegExp) => screen.getByRole('region', { name })
const repairs = () => screen.queryByRole('region', { name: /mend it$/ })

describe('ways to mend', () => {
  it('look for whom a broken team lacks: the step leads to the empty chair', async () => {
    const { user } = await open(draftOf(school('Vår skole', 'NO', 'coordinator'), school('Escola', 'PT')))
    const [first] = within(part(/mend it$/)).getAllByRole('listitem')
    expect(first?.textContent).toContain('Find: organisation from a new country.')
    expect(first?.textContent).toMatch(/Then (nothing is against it|only questions are left)\./)
    await user.click(within(first as HTMLElement).getByRole('button', { name: 'Look for somebody' }))
    expect(await screen.findByText('For the chair: Organisation from a new country')).toBeDefined()
  })

  it('let go of who may not take part, and bring them back', async () => {
    const team = [school('Vår skole', 'NO', 'coordinator'), school('Escola', 'PT'), school('Koulu', 'FI')]
    const draft = draftOf(...team, school('Shkola', 'BY'))
    const { user } = await open(draft)
    const leave = within(part(/mend it$/))
      .getAllByRole('listitem')
      .find((it) => it.textContent?.startsWith('Leave out Shkola.'))
    await user.click(within(leave as HTMLElement).getByRole('button', { name: 'Remove' }))
    expect(draftNow().members).toEqual(team)
    expect(repairs()).toBeNull()
    const notice = screen.getByText('Shkola has left the table.').closest('div')
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Undo' }))
    expect(draftNow().members).toEqual(draft.members)
    expect(repairs()).not.toBeNull()
  })

  it('are not offered where nothing is broken', async () => {
    await open(draftOf(school('Vår skole', 'NO', 'coordinator'), school('Escola', 'PT'), school('Koulu', 'FI')))
    expect(repairs()).toBeNull()
  })
})

it('what assessors look at stands beside the requirements, with criterion, points and page', async () => {
  await open(draftOf(school('Vår skole', 'NO', 'coordinator'), school('Escola', 'PT')))
  const items = within(part('What assessors look at')).getAllByRole('listitem')
  expect(items).toHaveLength(findCall('KA220-SCH', 2026)?.action.quality?.length ?? -1)
  for (const item of items)
    expect(item.textContent).toMatch(/^(There|Not yet|Not known)\. .+\d+ points\)\. Guide 2026, p\. \d+/)
})

it('which action fits this team: the domain’s order, and one press chooses', async () => {
  const members = [school('Vår skole', 'NO', 'coordinator'), school('Escola', 'PT')]
  const { user } = await open(draftOf(...members))
  await user.click(screen.getByText('Which action fits this team?'))
  const list = (await screen.findByText(/^All actions of 2026/)).nextElementSibling as HTMLElement
  const shown = within(list)
    .getAllByRole('link')
    .map((it) => it.textContent)
  const team: Consortium = { project: {}, themes: [], members }
  expect(shown).toEqual(
    rankActions(2026, team)
      .slice(0, 8)
      .map(({ action }) => action),
  )
  await user.click(within(list).getByRole('button', { name: `Choose: ${shown[0]}` }))
  expect(draftNow().action).toBe(shown[0])
})
