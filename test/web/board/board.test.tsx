// The board as people use it: walk the table, answer a question, seat a suggestion, take back, open what others sent.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { saveProjects } from '../../../db/projects.ts'
import { draftNow } from '../../../web/draft.ts'
import { type Draft, writeDraftLink } from '../../../web/draft-shape.ts'
import { visit } from '../visit.tsx'

const draft: Draft = {
  action: 'KA220-SCH',
  year: 2026,
  themes: ['maritime'],
  project: {},
  members: [
    { role: 'coordinator', facts: { name: 'Vår skole', country: 'NO', type: 'EPLUS-EDU-GEN-SEC' } },
    { role: 'partner', facts: { name: 'Escola do Mar', country: 'PT', type: 'EPLUS-EDU-GEN-SEC' } },
  ],
}

const open = async (given: Draft, language?: 'en' | 'nb') => {
  const visited = await visit(`/board?d=${writeDraftLink(given)}`, language)
  await screen.findByText(/^(Only the guide is binding|Det er guiden som gjelder)/)
  await waitFor(() => expect(visited.address()).not.toContain('d='))
  return visited
}

const part = (name: string) => screen.getByRole('region', { name })
const table = () => screen.getByRole('group', { name: 'The table' })
const seats = () => within(table()).getAllByRole('button')
const focused = () => document.activeElement?.getAttribute('aria-label')

/** How many requirements have each verdict. */
const counts = () =>
  within(part('How the team stands'))
    .getAllByRole('listitem')
    .map((it) => it.textContent)

describe('the table', () => {
  it('seats the coordinator first, then partners, then an empty chair for who is missing', async () => {
    await open(draft)
    expect(seats().map((it) => it.getAttribute('aria-label'))).toEqual([
      'Vår skole, Norway, Coordinator',
      'Escola do Mar, Portugal, Partner',
      'Empty chair: Organisation from a new country. Find somebody.',
    ])
  })

  it('is one stop of the Tab key; arrows walk around it, Home and End jump', async () => {
    const { user } = await open(draft)
    expect(seats().map((it) => it.getAttribute('tabindex'))).toEqual(['0', '-1', '-1'])
    seats()[0]?.focus()
    const walked: (string | null | undefined)[] = []
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await user.keyboard(`{${key}}`)
      walked.push(focused()?.split(',')[0])
    }
    const chair = 'Empty chair: Organisation from a new country. Find somebody.'
    expect(walked).toEqual(['Escola do Mar', chair, 'Vår skole', chair, 'Vår skole', chair])
    expect(seats().map((it) => it.getAttribute('tabindex'))).toEqual(['-1', '-1', '0'])
  })

  it('opens what one knows of a member with Enter, and looks for somebody for a chair', async () => {
    const { user, address } = await open(draft)
    seats()[1]?.focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Remove: Escola do Mar' })).toBeDefined()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(await screen.findByText('For the chair: Organisation from a new country')).toBeDefined()
    expect(address()).toContain('chair=')
  })

  it('lets somebody go with Delete, moves the focus on, and brings them back', async () => {
    const { user } = await open(draft)
    seats()[1]?.focus()
    await user.keyboard('{Delete}')
    expect(draftNow().members.map((it) => it.facts?.name)).toEqual(['Vår skole'])
    await waitFor(() => expect(focused()).toBe('Empty chair: Organisation from a new country. Find somebody.'))
    const notice = screen.getByText('Escola do Mar has left the table.').closest('div')
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Undo' }))
    expect(draftNow().members).toEqual(draft.members)
  })
})

describe('the lights', () => {
  it('count what is not met, open, advised and met', async () => {
    await open(draft)
    expect(counts().slice(0, 2)).toEqual([' Not met 2', ' Questions 1'])
  })

  it('change as soon as a question is answered, and again when the answer is taken back', async () => {
    const { user } = await open(draft)
    const field = screen.getByLabelText('When was Vår skole legally established?')
    await user.type(field, 'last year{Enter}')
    expect(screen.getByText('Write a year or a date, such as 2015 or 2015-08-31.')).toBeDefined()
    await user.clear(field)
    await user.type(field, '1998{Enter}')
    expect(counts().slice(0, 2)).toEqual([' Not met 2', ' Questions 0'])
    expect(draftNow().members[0]?.facts?.established).toBe('1998')
    await user.click(screen.getByRole('button', { name: 'Details of Vår skole' }))
    await user.click(screen.getByRole('button', { name: 'Take back: the date of legal establishment' }))
    expect(counts().slice(0, 2)).toEqual([' Not met 2', ' Questions 1'])
  })

  it('name the guide and the page', async () => {
    await open(draft)
    expect(within(part('Requirements')).getAllByText(/^Guide 2026, p\. 23/).length).toBeGreaterThan(5)
  })
})

describe('suggestions', () => {
  it('for the chosen chair say why, and seating one changes lights and chairs at once', async () => {
    const { user } = await open(draft)
    await user.click(seats()[2] as HTMLElement)
    const suggested = await within(part('Suggestions')).findByRole('link', { name: 'Turun merikoulu' })
    const row = suggested.closest('li') as HTMLElement
    expect(within(row).getByText(/Brings a new country: Finland/)).toBeDefined()
    expect(within(row).getByText('Settles 2 requirements')).toBeDefined()
    await user.click(within(row).getByRole('button', { name: 'Seat: Turun merikoulu' }))
    expect(counts().slice(0, 2)).toEqual([' Not met 0', ' Questions 1'])
    expect(seats().map((it) => it.getAttribute('aria-label')?.split(',')[0])).toEqual([
      'Vår skole',
      'Escola do Mar',
      'Turun merikoulu',
    ])
    await waitFor(() => expect(focused()).toBe('Turun merikoulu, Finland, Partner'))
    expect(draftNow().members[2]).toEqual({ role: 'partner', organisation: 'turku' })
  })

  it('keep places for newcomers as the person at the table prefers, say so, and the address keeps the choice', async () => {
    const { user, address, db } = await open(draft)
    const past = [1, 2, 3, 4].map((it) => `p${it}`)
    await saveProjects(
      db,
      past.map((id) => ({ id, title: 'P', action: 'KA220-SCH', year: 2024, themes: [], source: { kind: 'owner' } })),
      past.flatMap((project) =>
        ['turku', 'molvaer'].map((organisation) => ({ project, organisation, role: 'partner' as const })),
      ),
    )
    const suggestions = part('Suggestions')
    await user.click(within(suggestions).getByRole('radio', { name: 'New' }))
    await within(suggestions).findByText(/^Every other place is kept for newcomers to KA220/)
    const seat = /^Shown here because one place in 2 is kept for newcomers/
    await within(suggestions).findByText(seat)
    expect(address()).toContain('prefer=novelty')
    await user.click(within(suggestions).getByRole('radio', { name: 'Proven' }))
    await within(suggestions).findByText('In order of points. No place is kept for anybody.')
    await waitFor(() => expect(within(suggestions).queryByText(seat)).toBeNull())
  })

  it('are asked for with the idea in words, which is kept as it is written and can be taken back', async () => {
    const asked = vi.fn()
    const reach = fetch
    vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init)
      if (request.url.endsWith('/suggest')) asked((await request.clone().json()).draft.text)
      return reach(request)
    })
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    const { user } = await open(draft)
    const idea = () => screen.getByLabelText<HTMLTextAreaElement>(/^The idea in a few sentences/)
    await user.click(screen.getByText('Project facts'))
    await user.type(idea(), 'We grow kelp ')
    await user.click(screen.getByLabelText('Duration in months'))
    expect(draftNow().text).toBe('We grow kelp')
    await waitFor(() => expect(asked).toHaveBeenCalledWith('We grow kelp'))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect([draftNow().text, idea().value]).toEqual([undefined, ''])
  })

  it('move on to the next empty chair', async () => {
    const alone = { ...draft, members: draft.members.slice(0, 1) }
    const { user, address } = await open(alone)
    await user.click(seats()[1] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Seat: Turun merikoulu' }))
    await waitFor(() => expect(focused()).toMatch(/^Empty chair/))
    expect(address()).toContain('chair=')
    expect(screen.getByText('For the chair: Organisation from a new country')).toBeDefined()
  })
})

describe('a draft that came from elsewhere', () => {
  it('is asked about when somebody already sits at one’s own table', async () => {
    const { user, router } = await open(draft)
    const theirs = { ...draft, members: draft.members.slice(0, 1) }
    await router.navigate({ to: '/board', search: { d: writeDraftLink(theirs) } })
    await user.click(await screen.findByRole('button', { name: 'Keep my own' }))
    expect(draftNow().members).toHaveLength(2)
    await router.navigate({ to: '/board', search: { d: writeDraftLink(theirs) } })
    await user.click(await screen.findByRole('button', { name: 'Show the shared table' }))
    expect(draftNow().members).toHaveLength(1)
  })

  it('that is no draft leaves the table as it is and says so', async () => {
    for (const hostile of ['x', 'eyJhY3Rpb24iOiJLQTIyMC1TQ0gifQ', '%00<script>', 'A'.repeat(5000)]) {
      const { unmount } = await visit(`/board?d=${encodeURIComponent(hostile)}`)
      expect(await screen.findByText(/This link holds no table we can read/)).toBeDefined()
      expect(draftNow().members).toEqual([])
      unmount()
    }
  })

  it('with hostile names, unknown organisations and a wild year is shown as text and can be mended', async () => {
    const { user } = await visit(
      `/board?d=${writeDraftLink({
        action: 'KA220-SCH',
        year: 2099,
        themes: [],
        project: { round: 9, months: 0 },
        members: [
          { role: 'coordinator', facts: { name: '<img src=x onerror=alert(1)>\u202E', country: 'NO' } },
          { role: 'partner', organisation: '../../api/health' },
          { role: 'partner', facts: { country: 'FI' } },
        ],
      })}`,
    )
    await user.click(await screen.findByRole('button', { name: 'Judge by 2026' }))
    expect(
      await screen.findByText('Some at the table could not be judged: their facts are missing here.'),
    ).toBeDefined()
    expect(document.querySelector('img')).toBeNull()
    expect(seats().map((it) => it.getAttribute('aria-label')?.slice(0, 20))).toContain('Member 2, country un')
    await user.click(screen.getByRole('button', { name: 'Details of Member 2' }))
    await user.click(screen.getByRole('button', { name: 'Remove: Member 2' }))
    expect(draftNow().members).toHaveLength(2)
  })
})

describe('the empty table', () => {
  it('teaches with an example, in Norwegian too', async () => {
    const { user } = await visit('/board', 'nb')
    expect(await screen.findByRole('heading', { level: 1, name: 'Hvem mangler rundt bordet?' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'En skole på jakt etter partnere' }))
    expect(screen.getByText('Ikke ennå: noen krav er ikke innfridd.')).toBeDefined()
    expect(draftNow().members.map((it) => it.facts?.name)).toEqual(['Eksempelskolen', 'Eksempelbarnehagen'])
  })

  it('takes somebody who is not in the record', async () => {
    const { user } = await visit('/board')
    await user.click(await screen.findByRole('button', { name: 'Add it by hand' }))
    await user.click(screen.getByRole('button', { name: 'Seat at my table' }))
    expect(screen.getByText('Write a name.')).toBeDefined()
    await user.type(screen.getByLabelText('Name'), 'Łódź Technikum')
    await user.selectOptions(screen.getByLabelText('Country'), 'Poland')
    await user.selectOptions(screen.getByLabelText('Kind of organisation'), 'VET school (secondary)')
    await user.click(screen.getByRole('button', { name: 'Seat at my table' }))
    expect(draftNow().members).toEqual([
      { role: 'coordinator', facts: { name: 'Łódź Technikum', country: 'PL', type: 'EPLUS-EDU-VOC-SEC' } },
    ])
  })

  it('says where an action is to be found that this year does not have', async () => {
    const { user } = await visit(`/board?d=${writeDraftLink({ ...draft, action: 'KA229', members: [] })}`)
    expect(await screen.findByText('KA229 is not in the guide for 2026')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Judge by 2019' }))
    expect(draftNow()).toMatchObject({ action: 'KA229', year: 2019 })
    expect(await screen.findByText('Only the guide is binding.')).toBeDefined()
  })
})

describe('when the record is out of reach', () => {
  it('the table is judged all the same, and suggestions say what happened and can be asked again', async () => {
    const reach = fetch
    let offline = true
    vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) =>
      offline && String(input instanceof Request ? input.url : input).endsWith('/suggest')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : reach(input, init),
    )
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    const { user } = await open(draft)
    const trouble = await within(part('Suggestions')).findByRole('alert', {}, { timeout: 5000 })
    expect(within(trouble).getByText(/Your table and your search are kept/)).toBeDefined()
    expect(counts().slice(0, 2)).toEqual([' Not met 2', ' Questions 1'])
    offline = false
    await user.click(within(trouble).getByRole('button', { name: 'Try again' }))
    expect(await within(part('Suggestions')).findByRole('link', { name: 'Turun merikoulu' })).toBeDefined()
  })
})
