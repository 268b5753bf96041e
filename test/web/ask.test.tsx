// Asking an organisation on screen: a start from the table, what to know before, and refusals where they belong.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { dayAfter } from '../../domain/date.ts'
import { draftActions } from '../../web/draft.ts'
import { freshHost, type Host } from '../api/bench.ts'
import { organisation } from '../api/record.ts'
import { ask, asked, pair, textFor } from '../api/requests.ts'
import { visit } from './visit.tsx'

const textField = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Your text|Teksten/ })

/** The browser has the real day. */
const realToday = () => new Intl.DateTimeFormat('en-CA').format(new Date())

/** Nine verified requests that nobody answered for more than a week. */
async function leaveUnanswered({ db, today }: Host, recipient: string) {
  const day = dayAfter(today, -10)
  await db.$client.batch(
    Array.from(
      { length: 9 },
      (_, at) =>
        `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
          values ('old${at}', 'fjord', '${recipient}', 'x', ${at}, '${day}', '${dayAfter(today, 20)}', 'inside', 1, 'waiting')`,
    ),
  )
}

describe('asking', () => {
  it('begins with what the table says, and sends no line that still waits to be filled in', async () => {
    const host = await freshHost()
    const { kari } = await pair(host)
    const { user } = await visit('/organisations/meri', 'en', { db: host.db, today: realToday }, kari)
    draftActions.replace({
      ...{ action: 'KA220-SCH', year: 2026, themes: ['maritime'], project: { months: 24 } },
      members: [{ role: 'coordinator', organisation: 'fjord' }],
    })
    await user.click(await screen.findByRole('link', { name: /^Ask them/ }))
    const { value } = await textField()
    expect(value).toContain('Dear colleagues at Merikoulu')
    expect(value).toContain('Cooperation Partnerships (KA220-SCH)')
    expect(value).toContain('When: 24 months, from')
    await screen.findByText(/You may send 10 of 10 requests now/)
    screen.getByRole('checkbox', { name: /About Cooperation Partnerships/ })
    await user.click(screen.getByRole('button', { name: 'Send the request' }))
    await screen.findByText('Fill in or take out: What we want to change:')
    expect((await host.db.$client.execute('select 1 from requests')).rows).toEqual([])
    await user.clear(await textField())
    await user.type(await textField(), textFor(0))
    await user.click(screen.getByRole('button', { name: 'Send the request' }))
    await screen.findByRole('heading', { name: 'The request is with Merikoulu' })
    const { rows } = await host.db.$client.execute('select action, text from requests')
    expect(rows).toMatchObject([{ action: 'KA220-SCH', text: textFor(0) }])
  })

  it('lets nobody send more than the budget, and says how it comes back', async () => {
    const host = await freshHost()
    const { kari } = await pair(host)
    await host.db.$client.execute("update ownerships set proof = 'invitation' where organisation = 'fjord'")
    const others = ['a', 'b', 'c']
    await saveOrganisations(
      host.db,
      others.map((id) => organisation(id, { owner: 'meri' })),
    )
    for (const [at, id] of others.entries()) await asked(host, kari, 'fjord', id, { text: textFor(at + 1) })
    expect((await ask(host, kari, 'fjord', 'meri')).status).toBe(409)
    await visit('/organisations/meri/ask', 'nb', { db: host.db }, kari)
    await screen.findByText(/Alle 3 forespørslene venter på svar.*bekreftet/)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send forespørselen' }).disabled).toBe(true)
  })

  it('says kindly that an organisation rests', async () => {
    const host = await freshHost()
    const { kari } = await pair(host)
    await leaveUnanswered(host, 'meri')
    await visit('/organisations/meri/ask', 'en', { db: host.db, today: () => host.today }, kari)
    await screen.findByText(/Merikoulu takes a rest/)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('lets its own people end the rest with a press', async () => {
    const host = await freshHost()
    const { matti } = await pair(host)
    await leaveUnanswered(host, 'meri')
    const { user } = await visit('/inbox', 'en', { db: host.db, today: () => host.today }, matti)
    const mine = within(await screen.findByRole('region', { name: 'Merikoulu' }))
    await user.click(await mine.findByRole('button', { name: 'We are here again' }))
    await expect.poll(() => mine.queryByText(/You have a rest/)).toBeNull()
  })

  it('asks nothing of invented organisations, and of nobody who is not there', async () => {
    const host = await freshHost()
    await saveOrganisations(host.db, [organisation('made-up', { name: 'Made up', source: { kind: 'sample' } })])
    const shown = await visit('/organisations/made-up/ask', 'en', { db: host.db })
    await screen.findByText(/Made up is invented/)
    shown.unmount()
    await visit('/organisations/none/ask', 'en', { db: host.db })
    await screen.findByRole('heading', { level: 1, name: 'Nothing here' })
  })
})
