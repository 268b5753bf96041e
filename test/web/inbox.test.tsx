// Requests between organisations on screen: read, answered and talked about by whom they are for; mails ended by a button.
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { countUnseen, loadMailings, tellStatement } from '../../db/notices.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { unsubscribeToken } from '../../worker/digest.ts'
import { freshHost } from '../api/bench.ts'
import { signIn } from '../api/person.ts'
import { organisation } from '../api/record.ts'
import { asked, letSpeak, pair, textFor, thread } from '../api/requests.ts'
import { accountsFor } from '../support/accounts.ts'
import { visit } from './visit.tsx'

describe('the inbox', () => {
  it('lets whoever was asked judge, answer in one press, write and share contact details', async () => {
    const host = await freshHost()
    const { kari, matti } = await pair(host)
    const id = await asked(host, kari, 'fjord', 'meri')
    const { user } = await visit('/inbox', 'en', { db: host.db }, matti)
    const mine = within(await screen.findByRole('region', { name: 'Merikoulu' }))
    const card = within(await mine.findByRole('article', { name: 'From Fjord skole' }))
    card.getByText('Waits for an answer')
    card.getByText(textFor(0))
    await user.click(card.getByRole('button', { name: 'Open: Fjord skole' }))
    const risks = await card.findByText('The person’s place in the organisation is confirmed')
    expect(risks.parentElement?.children).toHaveLength(6)
    await user.click(card.getByRole('button', { name: 'Interested: Fjord skole' }))
    await card.findByRole('button', { name: 'Share my contact details' })
    expect((await thread(kari, id)).state).toBe('interested')

    await user.type(card.getByLabelText('Write to Fjord skole'), 'In May?')
    await user.click(card.getByRole('button', { name: 'Send message' }))
    await card.findByText('In May?')
    expect((await thread(kari, id)).messages).toMatchObject([{ side: 'recipient', text: 'In May?' }])

    await kari.ask('POST', `/api/requests/${id}/contact`, {})
    await user.click(card.getByRole('button', { name: 'Share my contact details' }))
    await card.findByRole('link', { name: kari.email })
  })

  it('says no in one press, after which there is nothing left to press', async () => {
    const host = await freshHost()
    const { kari, matti } = await pair(host)
    const id = await asked(host, kari, 'fjord', 'meri')
    const { user } = await visit('/inbox', 'nb', { db: host.db }, matti)
    await user.click(await screen.findByRole('button', { name: 'Nei: Fjord skole' }))
    await screen.findByText('Nei')
    await expect.poll(() => screen.queryByRole('button', { name: 'Interessert: Fjord skole' })).toBeNull()
    expect((await thread(kari, id)).state).toBe('no')
  })

  it('shows whoever asked how it stands, without what is known of them, and takes it back', async () => {
    const host = await freshHost()
    const { kari } = await pair(host)
    const id = await asked(host, kari, 'fjord', 'meri')
    const { user } = await visit('/inbox', 'en', { db: host.db }, kari)
    const card = within(await screen.findByRole('article', { name: 'To Merikoulu' }))
    await user.click(card.getByRole('button', { name: 'Open: Merikoulu' }))
    await user.click(await card.findByRole('button', { name: 'Take the request back' }))
    await card.findByText('Taken back')
    expect(screen.queryByText('What we know of whoever asks')).toBeNull()
    expect((await thread(kari, id)).state).toBe('withdrawn')
  })

  it('shows what else is new, each leading to where it is, and counts it in the header until it is seen', async () => {
    const host = await freshHost()
    const person = await signIn(host, 'eve@example.test')
    const to = { accounts: [person.id] }
    await host.db.$client.batch([
      tellStatement({ kind: 'invitation', subject: 'boats', from: 'Boats of Europe', to, now: Date.now() }),
      tellStatement({ kind: 'place', subject: 'host h', from: 'Verft AS', to, now: Date.now() - 1 }),
    ])
    const { user } = await visit('/inbox', 'en', { db: host.db }, person)
    const link = await screen.findByRole('link', { name: 'You are invited to Boats of Europe' })
    expect(link.getAttribute('href')).toBe('/consortia/boats')
    await screen.findByRole('link', { name: 'Verft AS: news about places' })
    const ways = within(screen.getByRole('navigation', { name: 'Main' }))
    await ways.findByRole('link', { name: /Inbox.*2 new/ })
    await user.click(screen.getByRole('button', { name: 'I have seen all of it' }))
    await expect.poll(() => ways.queryByRole('link', { name: /new/ })).toBeNull()
    expect(await countUnseen(host.db, person.id)).toBe(0)
  })

  it('answers several in one press, and takes it back', async () => {
    const host = await freshHost()
    const { kari, matti } = await pair(host)
    await saveOrganisations(host.db, [organisation('other', { name: 'Other school' })])
    const eve = await signIn(host, 'eve@other.test')
    await letSpeak(host, eve, 'other')
    const ids = [
      await asked(host, kari, 'fjord', 'meri'),
      await asked(host, eve, 'other', 'meri', { text: textFor(1) }),
    ]
    const states = async () => Promise.all(ids.map(async (id) => (await thread(matti, id)).state))
    const { user } = await visit('/inbox', 'en', { db: host.db }, matti)
    await user.click(await screen.findByRole('checkbox', { name: 'Choose the request from Fjord skole' }))
    await user.click(screen.getByRole('checkbox', { name: 'Choose the request from Other school' }))
    await user.click(screen.getByRole('button', { name: 'No to the chosen (2)' }))
    await screen.findByText('You have said no to 2 requests.')
    expect(await states()).toEqual(['no', 'no'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('2 requests wait for your answer again.')
    expect(await states()).toEqual(['waiting', 'waiting'])
  })

  it('lets what is not wanted be reported and blocked, and a block be taken back', async () => {
    const host = await freshHost()
    const { kari, matti } = await pair(host)
    const id = await asked(host, kari, 'fjord', 'meri')
    const { user } = await visit(`/inbox?request=${id}`, 'en', { db: host.db }, matti)
    await user.click(await screen.findByText('Is something wrong with this request?'))
    await user.click(await screen.findByRole('button', { name: 'Show it to an operator' }))
    await screen.findByText(/An operator will look at it/)
    await user.click(screen.getByRole('button', { name: 'Take no more requests from Fjord skole' }))
    await screen.findByText('Blocked (1)')
    expect((await thread(kari, id)).state).toBe('no')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('Fjord skole can ask you again.')
    expect((await thread(kari, id)).state).toBe('waiting')
  })

  it('teaches whoever speaks for nobody, and sends others to sign in', async () => {
    const host = await freshHost()
    const person = await signIn(host, 'eve@example.test')
    const shown = await visit('/inbox', 'en', { db: host.db }, person)
    await screen.findByText('You speak for no organisation yet')
    shown.unmount()
    await visit('/inbox')
    const link = await screen.findByRole('link', { name: 'Sign in' })
    expect(link.getAttribute('href')).toContain('/sign-in?next=')
  })
})

describe('the link that ends mails', () => {
  afterEach(() => {
    location.hash = ''
  })

  it('ends them with one press, and not by being opened', async () => {
    const host = await freshHost()
    const person = await signIn(host, 'eve@example.test')
    const token = await unsubscribeToken(accountsFor('http://localhost'), person.id)
    location.hash = `#${new URLSearchParams({ token })}`
    const { user } = await visit('/unsubscribe', 'en', { db: host.db })
    const button = await screen.findByRole('button', { name: 'Stop the mails' })
    const mailed = async () => new Set(Object.values(await loadMailings(host.db, person.id)))
    expect(await mailed()).toEqual(new Set(['digest']))
    await user.click(button)
    await screen.findByText('You find what is new in your inbox whenever you look.')
    expect(await mailed()).toEqual(new Set(['off']))
  })

  it('says that a link without its end is not whole', async () => {
    await visit('/unsubscribe')
    await screen.findByText('The link is not whole. Open it again from the mail.')
  })
})
