// Composing the rest: teams to compare, one taken over with a way back, and the requirements in the way of all.
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { draftActions, draftNow } from '../../web/draft.ts'
import { visit } from './visit.tsx'

const draft = {
  action: 'KA210-SCH',
  year: 2026,
  themes: [],
  project: {},
  members: [{ role: 'coordinator' as const, organisation: 'molvaer' }],
}

/** At the table first: a visit begins with an empty one. */
async function compose(table: typeof draft) {
  const visitor = await visit('/board')
  act(() => draftActions.replace(table))
  await visitor.user.click(await screen.findByRole('link', { name: 'Compose the rest' }))
  await screen.findByRole('heading', { level: 1, name: 'Compose the rest' })
  return visitor
}

it('a team is taken over beside those who sat there, and can be undone', async () => {
  const { user, address } = await compose(draft)
  await user.click((await screen.findAllByRole('button', { name: 'Take this team over' }))[0] as HTMLElement)
  await waitFor(() => expect(address()).toBe('/board'))
  expect(draftNow().members[0]).toEqual(draft.members[0])
  expect(draftNow().members).toHaveLength(2)
  const notice = screen.getByText('Team 1 now sits at your table.').parentElement as HTMLElement
  await user.click(within(notice).getByRole('button', { name: 'Undo' }))
  expect(draftNow().members).toEqual(draft.members)
})

it('where no team can be composed, the requirements in the way are named', async () => {
  await compose({ ...draft, action: 'COVE' })
  expect(await screen.findByRole('heading', { name: 'No team can be composed of this record' })).toBeDefined()
  expect(screen.getByText(/At least 8 organisations/)).toBeDefined()
})
