// What keeps requests few and written for somebody, and people told of them: budgets, copied texts, rest, notices.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { dayAfter } from '../../../domain/date.ts'
import { clientOf, good, type Host, raw } from '../bench.ts'
import { type Person, signIn } from '../person.ts'
import { organisation } from '../record.ts'
import { ask, asked, letSpeak, pair, reasonOf, textFor, thread } from '../requests.ts'

export function describeRequestLimits(makeHost: () => Promise<Host>): void {
  /** Organisations `to0`, `to1`, ... that somebody speaks for. */
  async function recipients(host: Host, count: number): Promise<Person> {
    const ids = Array.from({ length: count }, (_, at) => `to${at}`)
    await saveOrganisations(
      host.db,
      ids.map((id) => organisation(id)),
    )
    const person = await signIn(host, 'many@to.test')
    for (const id of ids) await letSpeak(host, person, id)
    return person
  }
  const boxOf = async (person: Person, id: string, box = 'sent') =>
    (await (await person.ask('GET', `/api/organisations/${id}/requests?box=${box}`)).json()) as {
      budget: { of: number; left: number }
      paused: boolean
      requests: { id: string; unseen: boolean }[]
    }

  describe('the budget', () => {
    test('cannot be overrun by requests sent at once, and every answer refills it', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      const other = await recipients(host, 14)
      const answers = await Promise.all(
        Array.from({ length: 13 }, (_, at) => ask(host, kari, 'fjord', `to${at}`, { text: textFor(at) })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(10).fill(200), 409, 409, 409])
      const { rows } = await host.db.$client.execute('select id, recipient from requests')
      expect(rows).toHaveLength(10)
      expect(await reasonOf(await ask(host, kari, 'fjord', 'to13', { text: textFor(13) }))).toEqual([409, 'budget'])
      const first = rows[0]
      const no = await other.ask('POST', `/api/requests/${first?.id}/answer`, { answer: 'no' })
      expect(no.status).toBe(200)
      expect((await boxOf(kari, 'fjord')).budget).toEqual({ of: 10, left: 1 })
      expect((await ask(host, kari, 'fjord', 'to13', { text: textFor(13) })).status).toBe(200)
    })

    test('is three for whoever has proven nothing, in all their organisations together', async () => {
      const host = await makeHost()
      await recipients(host, 4)
      await saveOrganisations(host.db, [organisation('one'), organisation('two')])
      const eve = await signIn(host, 'eve@evil.test')
      await letSpeak(host, eve, 'one', { proof: 'created' })
      await letSpeak(host, eve, 'two', { proof: 'created' })
      for (const [at, from] of ['one', 'two', 'one'].entries())
        await asked(host, eve, from, `to${at}`, { text: textFor(at) })
      expect(await reasonOf(await ask(host, eve, 'two', 'to3', { text: textFor(3) }))).toEqual([409, 'budget'])
    })

    test('an inbox takes twenty at a time, however many come at once, and of strangers five', async () => {
      const host = await makeHost()
      const { matti } = await pair(host)
      const ids = Array.from({ length: 24 }, (_, at) => `from${at}`)
      await saveOrganisations(
        host.db,
        ids.map((id) => organisation(id)),
      )
      const senders = [
        await signIn(host, 'a@from.test'),
        await signIn(host, 'b@from.test'),
        await signIn(host, 'c@from.test'),
      ]
      const stranger = await signIn(host, 'stranger@from.test')
      for (const [at, id] of ids.entries()) await letSpeak(host, senders[at % 3] as Person, id)
      await host.db.$client.batch(
        Array.from({ length: 5 }, (_, at) => ({
          sql: `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
            values (?, ?, 'meri', '', 0, ?, ?, 'inside', 0, 'waiting')`,
          args: [`r${at}`, `none${at}`, host.today, dayAfter(host.today, 9)],
        })),
      )
      await saveOrganisations(host.db, [organisation('unproven')])
      await letSpeak(host, stranger, 'unproven', { proof: 'created' })
      expect(await reasonOf(await ask(host, stranger, 'unproven', 'meri'))).toEqual([409, 'full'])
      const answers = await Promise.all(
        ids.slice(0, 18).map((id, at) => ask(host, senders[at % 3] as Person, id, 'meri', { text: textFor(at) })),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(15)
      const reasons = await Promise.all(answers.filter(({ status }) => status !== 200).map(reasonOf))
      expect(reasons).toEqual(Array(3).fill([409, 'full']))
      expect((await boxOf(matti, 'meri', 'received')).paused).toBe(false)
    })

    test('nobody is asked twice in three months, also not by two at once', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      const twice = await Promise.all([0, 1].map((at) => ask(host, kari, 'fjord', 'meri', { text: textFor(at) })))
      const refused = twice.find(({ status }) => status !== 200) as Response
      expect(await refused.json()).toMatchObject({ status: 409, reason: 'asked', request: expect.any(String) })
      expect((await host.db.$client.execute('select 1 from requests')).rows).toHaveLength(1)
    })
  })

  test('much the same text is caught before it goes to a second, sent if the sender insists, and never to a fourth', async () => {
    const host = await makeHost()
    const { kari } = await pair(host)
    await recipients(host, 4)
    const text = (name: string) => `Dear Organisation ${name}, ${textFor(7)}. We look forward to your answer!`
    const send = (at: number, insist = false) => ask(host, kari, 'fjord', `to${at}`, { text: text(`to${at}`), insist })
    expect((await send(0)).status).toBe(200)
    expect(await (await send(1)).json()).toMatchObject({
      ...{ status: 409, reason: 'alike' },
      alike: [{ recipient: 'to0', name: 'Organisation to0' }],
    })
    expect((await send(1, true)).status).toBe(200)
    expect((await send(2, true)).status).toBe(200)
    expect(await reasonOf(await send(3, true))).toEqual([409, 'spread'])
    expect((await ask(host, kari, 'fjord', 'to3', { text: textFor(8) })).status).toBe(200)
  })

  test('nine unanswered requests let an organisation rest, and one click ends it', async () => {
    const host = await makeHost()
    const { kari, matti } = await pair(host)
    const known = { type: 'EPLUS-EDU-GEN-SEC', established: '1990' } as const
    await saveOrganisations(host.db, [
      organisation('fjord', { ...known, oid: 'E10000001' }),
      organisation('meri', { ...known, country: 'FI', oid: 'E10000002' }),
    ])
    const silent = (count: number) =>
      host.db.$client.batch(
        Array.from({ length: count }, (_, at) => ({
          sql: `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
            values (?, ?, 'meri', '', 0, ?, ?, 'inside', 1, 'waiting')`,
          args: [`s${at}`, `none${at}`, dayAfter(host.today, -10), dayAfter(host.today, -1)],
        })),
      )
    await silent(9)
    const reception = async () => (await raw(host, '/api/organisations/meri/reception')).json()
    expect(await reception()).toEqual({ way: 'inside', paused: true })
    expect((await boxOf(matti, 'meri', 'received')).paused).toBe(true)
    expect(await reasonOf(await ask(host, kari, 'fjord', 'meri'))).toEqual([409, 'paused'])
    // Whoever rests is proposed to nobody: not suggested, not for a seat, not in a team.
    const proposed = async () => {
      const draft = {
        action: 'KA210-SCH',
        year: 2026,
        members: [{ role: 'coordinator' as const, organisation: 'fjord' }],
      }
      const client = clientOf(host)
      const [suggested, bench, teams] = await Promise.all([
        good(client.suggest.$post({ json: { draft } })),
        good(client.substitutes.$post({ json: { draft } })),
        good(client.complete.$post({ json: { draft } })),
      ])
      const seated = teams.teams.flatMap((it) => it.members.map(({ organisation }) => organisation?.id))
      return [suggested.suggestions, bench.substitutes]
        .map((list) => list.map((it) => it.organisation.id).includes('meri'))
        .concat(seated.includes('meri'))
    }
    expect(await proposed()).toEqual([false, false, false])
    expect((await kari.ask('POST', '/api/organisations/meri/resumption', {})).status).toBe(403)
    expect((await matti.ask('POST', '/api/organisations/meri/resumption', {})).status).toBe(200)
    expect(await reception()).toEqual({ way: 'inside', paused: false })
    expect(await proposed()).toEqual([true, true, true])
    expect((await ask(host, kari, 'fjord', 'meri')).status).toBe(200)
  })

  describe('notices', () => {
    type Notices = { unseen: number; notices: { kind: string; from: string; of: { id: string }; seen: boolean }[] }
    const noticesOf = async (person: Person) =>
      (await (await person.ask('GET', '/api/account/notices')).json()) as Notices

    test('tell all people of the other side, never whoever did it, and are seen by each for themselves', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const liisa = await signIn(host, 'liisa@meri.test')
      await letSpeak(host, liisa, 'meri', { office: 'editor' })
      const id = await asked(host, kari, 'fjord', 'meri')
      expect(await noticesOf(kari)).toMatchObject({ unseen: 0, notices: [] })
      for (const person of [matti, liisa])
        expect(await noticesOf(person)).toMatchObject({
          unseen: 1,
          notices: [
            { kind: 'request', subject: id, path: `/inbox?request=${id}`, from: 'Fjord skole', of: { id: 'meri' } },
          ],
        })
      expect((await boxOf(matti, 'meri', 'received')).requests).toMatchObject([{ id, unseen: true }])
      await matti.ask('POST', '/api/account/notices/seen', { subject: id })
      expect([(await noticesOf(matti)).unseen, (await noticesOf(liisa)).unseen]).toEqual([0, 1])
      await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'interested' })
      await matti.ask('POST', `/api/requests/${id}/messages`, { text: 'One' })
      await matti.ask('POST', `/api/requests/${id}/messages`, { text: 'Two' })
      expect((await noticesOf(kari)).notices.map((it) => it.kind).sort()).toEqual(['answer', 'message'])
      expect((await noticesOf(liisa)).unseen).toBe(1)
    })

    test('of a school without people go to the municipality that owns it', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      await saveOrganisations(host.db, [organisation('small', { owner: 'meri' })])
      const id = await asked(host, kari, 'fjord', 'small')
      expect(await noticesOf(matti)).toMatchObject({ unseen: 1, notices: [{ of: { id: 'small' } }] })
      expect(await thread(matti, id)).toMatchObject({ side: 'recipient' })
    })
  })
}
