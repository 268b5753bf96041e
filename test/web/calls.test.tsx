// The programme year on screen, and the way back from the deadline on the board.
import { screen, waitFor, within } from '@testing-library/react'
import ICAL from 'ical.js'
import { describe, expect, it, vi } from 'vitest'
import { draftActions, draftNow } from '../../web/draft.ts'
import { parseDraft } from '../../web/draft-shape.ts'
import { visit } from './visit.tsx'

describe('the programme year', () => {
  it('a year to come shows the dates of the year before as such, and none as its own', async () => {
    await visit('/calls?year=2027')
    expect(await screen.findByText('The dates of 2027 have not been announced')).toBeDefined()
    expect(screen.getByRole('region', { name: 'Deadlines of 2026, as a pointer' })).toBeDefined()
    expect(screen.queryByText(/March 2027/)).toBeNull()
  })

  it('is narrowed by field and action, and the address keeps it', async () => {
    const { user, address } = await visit('/calls?year=2026')
    const list = await screen.findByRole('region', { name: 'Deadlines of 2026' })
    expect(within(list).getAllByText('SPORT-SCP').length).toBe(1)
    await user.selectOptions(screen.getByLabelText('Field'), 'SCH')
    await waitFor(() => expect(within(list).queryByText('SPORT-SCP')).toBeNull())
    await user.selectOptions(screen.getByLabelText('Action'), 'KA240')
    await waitFor(() => expect(address()).toBe('/calls?year=2026&field=SCH&action=KA240'))
    expect(within(list).getAllByRole('heading', { level: 3 }).length).toBe(2)
    expect(within(list).getByText('optional round')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Subscribe' }).getAttribute('href')).toMatch(
      /^webcal:.*\/api\/calls\.ics\?field=SCH&action=KA240&language=en$/,
    )
  })

  it('a day of the calendar says how many deadlines it has and leads to them', async () => {
    await visit('/calls?year=2026&action=KA220')
    const march = await screen.findByRole('table', { name: 'March 2026' })
    const day = within(march).getByRole('link', { name: '5 March 2026: 1 deadline' })
    expect(document.getElementById(day.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
    expect(screen.getByRole('link', { name: '1 October 2026: 1 deadline (optional round)' })).toBeDefined()
  })

  it('2019 has its meetings and cases', async () => {
    await visit('/calls?year=2019', 'nb')
    const meetings = await screen.findByRole('region', { name: 'Informasjonsmøter før utlysningen for 2019' })
    expect(within(meetings).getAllByRole('listitem').length).toBe(6)
    expect(screen.getByRole('heading', { name: /^Sula kommune/ })).toBeDefined()
  })
})

describe('the plan on the board', () => {
  const open = async (year: number) => {
    const visited = await visit('/board')
    draftActions.setAction('KA220-SCH', year)
    return { ...visited, plan: await screen.findByRole('region', { name: 'The way back from the deadline' }) }
  }

  it('steps can be ticked, moved, added and taken away, and stay in the draft', async () => {
    const { user, plan } = await open(2026)
    await user.click(within(plan).getByRole('checkbox', { name: 'Partners have agreed' }))
    await user.type(within(plan).getByLabelText('A step of your own'), 'Visit in Turku')
    await user.click(within(plan).getByRole('button', { name: 'Add' }))
    const days = within(plan).getByLabelText('Days before: Mandates are signed')
    await user.clear(days)
    await user.type(days, '21')
    await user.click(within(plan).getByRole('button', { name: 'Remove the step “Sent, with days to spare”' }))
    const kept = [
      { step: 'partners', before: 70, done: true },
      { step: 'oids', before: 56 },
      { step: 'draft', before: 28 },
      { step: 'mandates', before: 21 },
      { name: 'Visit in Turku', before: 7 },
    ]
    expect(draftNow().plan).toEqual(kept)
    expect(parseDraft(localStorage.getItem('medspiller.draft') ?? '')?.plan).toEqual(kept)
    await user.click(within(plan).getByRole('button', { name: 'Back to the proposal' }))
    expect(draftNow().plan).toBeUndefined()
  })

  it('a deadline that has passed reproaches nobody, and one press plans for the year after', async () => {
    const { user, plan } = await open(2025)
    expect(within(plan).getByText('This deadline has passed.')).toBeDefined()
    expect(within(plan).queryByText(/late/)).toBeNull()
    await user.click(within(plan).getByRole('button', { name: 'Plan for 2026' }))
    expect(draftNow()).toMatchObject({ action: 'KA220-SCH', year: 2026 })
    expect(screen.queryByRole('button', { name: 'Plan for 2026' })).toBeNull()
  })

  it('a year without dates plans in days before the deadline, with no date', async () => {
    const { plan } = await open(2027)
    expect(within(plan).getByText(/The deadline of 2027 is not announced/)).toBeDefined()
    expect(plan.querySelectorAll('time').length).toBe(0)
    expect(screen.getByText('Not announced for 2027 yet. In 2026 it was 5 March 2026.')).toBeDefined()
  })

  it('its calendar file holds every open step as a day and the deadline as a moment', async () => {
    const { user, plan } = await open(2026)
    const files: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (it: Blob) => files.push(it) && 'blob:', revokeObjectURL() {} }),
    )
    await user.click(within(plan).getByRole('checkbox', { name: 'Partners have agreed' }))
    await user.click(within(plan).getByRole('button', { name: 'As a calendar file (ICS)' }))
    await waitFor(() => expect(files.length).toBe(1))
    const calendar = new ICAL.Component(ICAL.parse((await files[0]?.text()) ?? ''))
    const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
    expect(events.map((it) => it.startDate.toString())).toEqual([
      '2026-01-08',
      '2026-02-05',
      '2026-02-19',
      '2026-03-03',
      '2026-03-05T11:00:00Z',
    ])
    vi.unstubAllGlobals()
  })
})
