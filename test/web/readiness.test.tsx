// The self-check on screen: answered here, kept here, shown in the dossier, in no link.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { draftActions, draftNow } from '../../web/draft.ts'
import { readDraftLink, writeDraftLink } from '../../web/draft-shape.ts'
import { visit } from './visit.tsx'

it('answers are kept with the draft, taken back, and tell what to do next', async () => {
  const { user } = await visit('/board/readiness')
  const head = await screen.findByRole('group', { name: 'The head is behind it' })
  await user.click(within(head).getByRole('radio', { name: 'No' }))
  const plan = screen.getByRole('group', { name: 'An action plan' })
  await user.click(within(plan).getByRole('radio', { name: 'Yes' }))
  expect(draftNow().readiness).toEqual({ head: 'no', plan: 'yes' })
  expect(JSON.parse(localStorage.getItem('medspiller.draft') ?? '')).toMatchObject({ readiness: { head: 'no' } })
  expect(screen.getByText('1 of 8 in place, 2 answered')).toBeDefined()
  const steps = screen.getByRole('region', { name: 'What to do next' })
  const [first] = within(steps).getAllByRole('listitem')
  expect(first?.textContent).toContain('Get the head’s word')
  await user.click(screen.getAllByRole('button', { name: 'Take the answer back' })[0] as HTMLElement)
  expect(draftNow().readiness).toEqual({ plan: 'yes' })
})

it('is in the dossier, and in no link that is shared', async () => {
  const { router } = await visit('/board', 'nb')
  draftActions.seat({ role: 'coordinator', organisation: 'molvaer' })
  draftActions.setReadiness({ owner: 'partly' })
  await router.navigate({ to: '/board/dossier' })
  const section = await screen.findByRole('region', { name: 'Er vi klare?' })
  expect(within(section).getByRole('row', { name: /^Eieren forplikter seg Delvis Be eieren/ })).toBeDefined()
  expect(readDraftLink(writeDraftLink(draftNow()))).not.toHaveProperty('readiness')
})
