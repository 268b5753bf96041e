// Composing the rest: teams to compare, one taken over with a way back, and the requirements in the way of all.
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import type { Organisation } from '../../domain/organisation.ts'
import { draftActions, draftNow } from '../../web/draft.ts'
import { harbour, visit } from './visit.tsx'

const draft = {
  action: 'KA210-SCH',
  year: 2026,
  themes: [],
  project: {},
  members: [{ role: 'coordinator' as const, organisation: 'molvaer' }],
}

const more = ['Kotka', 'Vaasa', 'Oulu', 'Hanko'].map(
  (town): Organisation => ({ ...harbour, id: town, name: `${town}n koulu`, town, oid: undefined, pic: undefined }),
)

/** At the table first: a visit begins with an empty one. */
async function compose(table: typeof draft) {
  const visitor = await visit('/board')
  await saveOrganisations(visitor.db, more)
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

it('a team says which themes are covered, by how many, and which nobody has', async () => {
  await compose({ ...draft, themes: ['maritime', 'energy'] as never[] })
  const { team } = await seatsOf()
  const told = within(team).getAllByText(/^Themes (covered|nobody has): /)
  const lines = told.map((it) => it.textContent).join(' ')
  for (const theme of ['Maritime', 'Energy']) expect(lines).toContain(theme)
})

it('where no team can be composed, the requirements in the way are named', async () => {
  await compose({ ...draft, action: 'COVE' })
  expect(
    await screen.findByRole('heading', { name: 'No team can be composed of the organisations found' }),
  ).toBeDefined()
  expect(screen.getByText(/At least 8 organisations/)).toBeDefined()
})

/** The member rows of the first team. */
const seatsOf = async () => {
  const team = (await screen.findByRole('heading', { name: /^Team 1/ })).closest('article') as HTMLElement
  return { team }
}

it('somebody else takes a seat in a team: it is checked again, and is taken over as changed', async () => {
  const { user, address } = await compose(draft)
  const { team } = await seatsOf()
  await user.click(within(team).getByText('Why, and who else?'))
  await user.click(within(team).getByText('Who else could sit here?'))
  const bench = await within(team).findAllByRole('button', { name: /^Seat here/ })
  const instead = bench[0]?.textContent?.split(': ')[1] ?? ''
  await user.click(bench[0] as HTMLElement)
  expect(await screen.findByRole('heading', { name: 'Team 1, changed by you' })).toBeDefined()
  await waitFor(() => expect(within(team).getByText(/Nothing is against it|Only questions are left/)).toBeDefined())
  expect(within(team).queryByText('Where the points come from')).toBeNull()
  await user.click(within(team).getByRole('button', { name: 'Take this team over' }))
  await waitFor(() => expect(address()).toBe('/board'))
  expect(draftNow().members).toHaveLength(2)
  expect(await screen.findAllByText(new RegExp(instead))).not.toHaveLength(0)
})

it('those who join come from the countries that are chosen only', async () => {
  const { user } = await compose(draft)
  await seatsOf()
  await user.click(screen.getByText('Who stays, how many, and from where'))
  await user.selectOptions(screen.getByLabelText('Look only in'), 'Portugal')
  expect(
    await screen.findByRole('heading', { name: 'No team can be composed of the organisations found' }),
  ).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Look only in'), 'Finland')
  await user.click(screen.getByRole('button', { name: 'Not Portugal after all' }))
  expect((await seatsOf()).team.textContent).toContain('koulu')
})

it('whoever is never to be seated is in no team until allowed again', async () => {
  const { user } = await compose(draft)
  const { team } = await seatsOf()
  await user.click(within(team).getByText('Why, and who else?'))
  const never = within(team).getByRole('button', { name: /^Never this one/ })
  const name = never.textContent?.split(': ')[1] ?? ''
  await user.click(never)
  await waitFor(() => expect(screen.queryByRole('link', { name })).toBeNull())
  expect(screen.getByRole('article', { name: 'Team 1' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: `Allow ${name} again` }))
  expect(await screen.findByRole('link', { name })).toBeDefined()
})

it('who makes room and how many there may be is asked for; a size the wrong way round is named', async () => {
  const { user } = await compose(draft)
  await seatsOf()
  await user.click(screen.getByText('Who stays, how many, and from where'))
  await user.type(screen.getByLabelText('Fewest organisations'), '4')
  await waitFor(() => expect(screen.getAllByText(/4 organisations in/).length).toBeGreaterThan(0))
  await user.type(screen.getByLabelText('Most organisations'), '3')
  expect(screen.getByText('Fewest is more than most: the size is not used.')).toBeDefined()
  await user.click(within(screen.getByRole('group', { name: 'Stay at the table' })).getByRole('checkbox'))
  await waitFor(() => expect(screen.queryByText(/· at your table/)).toBeNull())
})

it('on the board a member gives its seat, and its task, to somebody of the warm bench; undone, nothing is lost', async () => {
  const { user, db } = await visit('/board')
  await saveOrganisations(db, more)
  const partner = {
    role: 'partner' as const,
    organisation: 'turku',
    task: 'Hosts the second meeting',
    agreed: true as const,
  }
  act(() => draftActions.replace({ ...draft, members: [...draft.members, partner] }))
  await user.click(await screen.findByRole('button', { name: 'Details of Turun merikoulu' }))
  await user.click(await screen.findByText('Who else could sit here?'))
  const [first] = await screen.findAllByRole('button', { name: /^Seat here: / })
  await user.click(first as HTMLElement)
  const { organisation, ...rest } = draftNow().members[1] as typeof partner
  expect(more.map((it) => it.id)).toContain(organisation)
  expect(rest).toEqual({ role: 'partner', task: 'Hosts the second meeting' })
  const notice = screen.getByText(/now sits there\.$/).parentElement as HTMLElement
  await user.click(within(notice).getByRole('button', { name: 'Undo' }))
  expect(draftNow().members[1]).toEqual(partner)
})

it('where one more is all it takes, the board says how many would do and seats one', async () => {
  const { user, db } = await visit('/board')
  await saveOrganisations(db, more)
  act(() => draftActions.replace(draft))
  await user.click(await screen.findByText('Who would do?'))
  expect(await screen.findByText(/in the record keep the team as good/)).toBeDefined()
  await user.click((await screen.findAllByRole('button', { name: /^Seat here: / }))[0] as HTMLElement)
  expect(draftNow().members).toHaveLength(2)
  await waitFor(() => expect(screen.queryByText('Who would do?')).toBeNull())
})
