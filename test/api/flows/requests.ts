// Requests between organisations, on whatever host: asked, answered, talked about, closed, and kept from those they are not for.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { dayAfter } from '../../../domain/date.ts'
import { type Host, raw, refusal } from '../bench.ts'
import { signIn, signInOperator } from '../person.ts'
import { organisation, saveProject } from '../record.ts'
import { ask, asked, letSpeak, pair, reasonOf, type Thread, textFor, thread } from '../requests.ts'

export function describeRequests(makeHost: () => Promise<Host>): void {
  type List = {
    requests: { id: string; state: string; unseen: boolean }[]
    budget: { of: number; left: number }
    paused: boolean
  }

  describe('a request', () => {
    test('is answered with role, proof and language, talked about, and contact details come by two yeses', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const text = '<script>alert(1)</script> We build boats with pupils & would like to learn from yours.'
      const id = await asked(host, kari, 'fjord', 'meri', { text, action: 'KA220-SCH', role: 'school' })
      expect(await thread(matti, id)).toMatchObject({ text, side: 'recipient', state: 'waiting', contacts: [] })
      const write = (person: typeof kari, words: string) =>
        person.ask('POST', `/api/requests/${id}/messages`, { text: words })
      const share = (person: typeof kari) => person.ask('POST', `/api/requests/${id}/contact`, {})
      expect(await reasonOf(await write(kari, 'Hello? Anybody there?'))).toEqual([409, 'wait'])
      expect(await reasonOf(await share(matti))).toEqual([409, 'wait'])

      const said = { role: 'vet_provider', proof: 'Twelve years of boat building', language: 'en', text: 'Gladly!' }
      const answered = await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'interested', ...said })
      expect(await answered.json()).toMatchObject({ state: 'interested', reply: { answer: 'interested', ...said } })
      expect((await write(kari, 'When do you <b>start</b>?')).status).toBe(200)
      expect((await write(matti, 'In May.')).status).toBe(200)
      const seen = await thread(kari, id)
      expect(seen.messages.map((it) => [it.side, it.text])).toEqual([
        ['sender', 'When do you <b>start</b>?'],
        ['recipient', 'In May.'],
      ])

      expect((await share(kari)).status).toBe(200)
      expect(await thread(matti, id)).toMatchObject({ shared: ['sender'], contacts: [] })
      expect(JSON.stringify(await thread(matti, id))).not.toContain(kari.email)
      expect((await share(matti)).status).toBe(200)
      for (const person of [kari, matti])
        expect((await thread(person, id)).contacts.map(({ side, email }) => [side, email])).toEqual([
          ['sender', kari.email],
          ['recipient', matti.email],
        ])
      // A yes that becomes a no takes the details back.
      await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'no' })
      expect(await thread(kari, id)).toMatchObject({ state: 'no', contacts: [], shared: [], moves: [] })
      expect(await reasonOf(await write(kari, 'Why?'))).toEqual([409, 'over'])
      expect(await reasonOf(await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'later' }))).toEqual([
        409,
        'over',
      ])
    })

    test('closes at its deadline, and is taken back by whoever sent it', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const id = await asked(host, kari, 'fjord', 'meri')
      const withdraw = (person: typeof kari) => person.ask('POST', `/api/requests/${id}/withdrawal`, {})
      expect((await refusal(await withdraw(matti))).status).toBe(403)
      await host.db.$client.execute({ sql: 'update requests set reply_by = ?', args: [dayAfter(host.today, -1)] })
      expect(await thread(matti, id)).toMatchObject({ state: 'closed', moves: [] })
      const late = await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'interested' })
      expect(await reasonOf(late)).toEqual([409, 'over'])
      await host.db.$client.execute({ sql: 'update requests set reply_by = ?', args: [dayAfter(host.today, 3)] })
      expect((await withdraw(kari)).status).toBe(200)
      expect(await thread(matti, id)).toMatchObject({ state: 'withdrawn', moves: [] })
    })

    test('is declined in one click, alone or with many, and never another organisation’s', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      await saveOrganisations(host.db, [organisation('other')])
      await letSpeak(host, await signIn(host, 'eve@other.test'), 'other')
      const eve = await signIn(host, 'eve@other.test')
      const first = await asked(host, kari, 'fjord', 'meri')
      const second = await asked(host, eve, 'other', 'meri', { text: textFor(1) })
      const third = await asked(host, kari, 'fjord', 'other', { text: textFor(2) })
      const decline = await matti.ask('POST', '/api/organisations/meri/requests/decline', {
        requests: [first, second, third, 'nothing'],
      })
      expect(((await decline.json()) as { answered: string[] }).answered.sort()).toEqual([first, second].sort())
      expect(await thread(kari, third)).toMatchObject({ state: 'waiting' })
      const box = (await (await matti.ask('GET', '/api/organisations/meri/requests')).json()) as List
      expect(box.requests.map((it) => it.state)).toEqual(['no', 'no'])
    })

    test('that was declined by a slip of the hand waits again, for a while and never for another', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const id = await asked(host, kari, 'fjord', 'meri')
      const reopen = async (person: typeof kari, of: string) => {
        const answer = await person.ask('POST', `/api/organisations/${of}/requests/reopen`, { requests: [id] })
        return ((await answer.json()) as { reopened?: string[] }).reopened
      }
      expect(await reopen(matti, 'meri')).toEqual([])
      const before = await thread(kari, id)
      await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'no' })
      expect([await reopen(kari, 'fjord'), await reopen(kari, 'meri')]).toEqual([[], undefined])
      expect(await reopen(matti, 'meri')).toEqual([id])
      expect(await thread(kari, id)).toEqual(before)
      expect(await (await kari.ask('GET', '/api/session')).json()).toMatchObject({ unseen: 0 })
      await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'no' })
      await host.db.$client.execute('update requests set answered_at = answered_at - 16 * 60 * 1000')
      expect(await reopen(matti, 'meri')).toEqual([])
    })

    test('can be looked at before it is sent: whether it arrives, what is left, and who got the same', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      await saveOrganisations(host.db, [organisation('other', { name: 'Other' })])
      const look = async (to: string, text = '') => {
        const answer = await kari.ask('POST', '/api/organisations/fjord/requests/preview', { to, text })
        return (await answer.json()) as Record<string, unknown>
      }
      const fine = { paused: false, verified: true, budget: { of: 10, left: 10 }, verdict: 'own', alike: [] }
      expect(await look('meri', textFor(0))).toEqual({ ...fine, way: 'inside' })
      expect(await look('other')).toEqual({ ...fine, way: 'outside' })
      const id = await asked(host, kari, 'fjord', 'meri')
      expect(await look('meri')).toMatchObject({ obstacle: 'asked', request: id, budget: { of: 10, left: 9 } })
      expect(await look('other', textFor(0))).toMatchObject({ verdict: 'alike', alike: [{ id: 'meri' }] })
      expect((await host.db.$client.execute('select 1 from requests')).rows).toHaveLength(1)
      const refused = await kari.ask('POST', '/api/organisations/fjord/requests/preview', { to: 'fjord' })
      expect((await refusal(refused)).fields).toEqual(['to'])
      expect(
        (await refusal(await kari.ask('POST', '/api/organisations/meri/requests/preview', { to: 'fjord' }))).status,
      ).toBe(403)
      expect(
        (await refusal(await kari.ask('POST', '/api/organisations/fjord/requests/preview', { to: 'x' }))).status,
      ).toBe(404)
    })

    test('is nothing to anybody else, whatever they ask of it', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      const id = await asked(host, kari, 'fjord', 'meri')
      const eve = await signIn(host, 'eve@evil.test')
      const operator = await signInOperator(host)
      const before = await thread(kari, id)
      for (const person of [eve, operator]) {
        const tries = [
          await person.ask('GET', `/api/requests/${id}`),
          await person.ask('POST', `/api/requests/${id}/answer`, { answer: 'no' }),
          await person.ask('POST', `/api/requests/${id}/messages`, { text: 'hi' }),
          await person.ask('POST', `/api/requests/${id}/contact`, {}),
          await person.ask('POST', `/api/requests/${id}/withdrawal`, {}),
          await person.ask('POST', `/api/requests/${id}/report`, { reason: 'spam' }),
          await person.ask('GET', '/api/requests/nothing'),
        ]
        expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
        const others = [
          await person.ask('GET', '/api/organisations/meri/requests'),
          await person.ask('POST', '/api/organisations/meri/requests/decline', { requests: [id] }),
          await person.ask('POST', '/api/organisations/meri/blocks', { request: id }),
          await ask(host, person, 'fjord', 'meri'),
        ]
        expect(others.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      }
      expect(await thread(kari, id)).toEqual(before)
      // The sender's own people cannot answer, nor block in the other's name.
      const kariTries = [
        await kari.ask('POST', `/api/requests/${id}/answer`, { answer: 'interested' }),
        await kari.ask('POST', '/api/organisations/fjord/requests/decline', { requests: [id] }),
        await kari.ask('POST', '/api/organisations/fjord/blocks', { request: id }),
      ]
      expect(kariTries.map(({ status }) => status)).toEqual([403, 200, 404])
      expect(await thread(kari, id)).toEqual(before)
    })

    test('that is not understood is refused by the field, and nothing is written', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const cases: [object, string][] = [
        [{ to: 'fjord' }, 'to'],
        [{ to: '' }, 'to'],
        [{ text: 'Hi' }, 'text'],
        [{ text: 'x'.repeat(4001) }, 'text'],
        [{ text: '   \u0000\u0007  ' }, 'text'],
        [{ replyBy: host.today }, 'replyBy'],
        [{ replyBy: dayAfter(host.today, 61) }, 'replyBy'],
        [{ replyBy: '2026-02-30' }, 'replyBy'],
        [{ replyBy: '2026-05' }, 'replyBy'],
        [{ role: 'king' }, 'role'],
        [{ insist: 'yes' }, 'insist'],
      ]
      for (const [facts, field] of cases) {
        const refused = await refusal(await ask(host, kari, 'fjord', 'meri', facts))
        expect([refused.status, refused.fields], JSON.stringify(facts).slice(0, 60)).toEqual([400, [field]])
      }
      expect((await ask(host, kari, 'fjord', 'nowhere')).status).toBe(404)
      expect((await raw(host, '/api/organisations/nowhere/reception')).status).toBe(404)
      expect((await host.db.$client.execute('select 1 from requests')).rows).toEqual([])
      const id = await asked(host, kari, 'fjord', 'meri')
      for (const [facts, field] of [
        [{ answer: 'perhaps' }, 'answer'],
        [{ answer: 'interested', role: 'king' }, 'role'],
        [{ answer: 'interested', language: 'klingon' }, 'language'],
        [{ answer: 'interested', proof: 'x'.repeat(501) }, 'proof'],
      ] as const) {
        const refused = await refusal(await matti.ask('POST', `/api/requests/${id}/answer`, facts))
        expect([refused.status, refused.fields]).toEqual([400, [field]])
      }
      expect(await thread(matti, id)).toMatchObject({ state: 'waiting' })
    })
  })

  describe('an organisation nobody speaks for', () => {
    test('gets no mail: the sender gets a letter with a link, and the request waits for whoever claims it', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      await saveOrganisations(host.db, [
        organisation('lone', { name: 'Lone School', country: 'IE', website: 'https://lone.test' }),
        organisation('invented', { source: { kind: 'sample' } }),
      ])
      expect(await (await raw(host, '/api/organisations/lone/reception')).json()).toEqual({
        way: 'outside',
        paused: false,
      })
      const mailsBefore = host.mails.length
      const sent = await ask(host, kari, 'fjord', 'lone')
      const { id, delivery, letter } = (await sent.json()) as Thread
      expect(delivery).toBe('outside')
      expect(letter?.text).toContain(textFor(0))
      expect(letter?.link).toMatch(/\/organisations\/lone\/claim$/)
      expect(letter?.text).toContain(letter?.link)
      expect((await thread(kari, id)).letter?.text).toBe(letter?.text)
      expect(host.mails).toHaveLength(mailsBefore)
      const box = (await (await kari.ask('GET', '/api/organisations/fjord/requests?box=sent')).json()) as List
      expect(box.budget).toEqual({ of: 10, left: 10 })

      const aoife = await signIn(host, 'aoife@lone.test')
      await letSpeak(host, aoife, 'lone')
      expect(await thread(aoife, id)).toMatchObject({ side: 'recipient', state: 'waiting', moves: ['answer', 'write'] })
      expect(await reasonOf(await ask(host, kari, 'fjord', 'invented', { text: textFor(3) }))).toEqual([409, 'sample'])
    })
  })

  describe('whoever is asked', () => {
    test('sees what there is to know of the sender, and the sender does not', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      await saveProject(host.db, 'past', ['fjord'])
      await saveOrganisations(host.db, [organisation('other')])
      await letSpeak(host, await signIn(host, 'eve@other.test'), 'other')
      await asked(host, kari, 'fjord', 'other')
      const id = await asked(host, kari, 'fjord', 'meri', { insist: true })
      expect((await thread(matti, id)).risks).toEqual([
        { fact: 'verified', value: true, notable: false },
        { fact: 'provider', value: false, notable: false },
        { fact: 'open', value: 1, notable: false },
        { fact: 'projects', value: 1, notable: false },
        { fact: 'accountDays', value: 0, notable: true },
        { fact: 'sameText', value: 1, notable: true },
      ])
      expect(await thread(kari, id)).not.toHaveProperty('risks')
    })

    test('blocks a sender and the person behind it, who then reach it in no name, until unblocked', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      await saveOrganisations(host.db, [organisation('second')])
      await letSpeak(host, kari, 'second')
      const id = await asked(host, kari, 'fjord', 'meri')
      expect((await matti.ask('POST', '/api/organisations/meri/blocks', { request: id })).status).toBe(200)
      expect(await thread(kari, id)).toMatchObject({ state: 'no' })
      expect(await reasonOf(await ask(host, kari, 'second', 'meri', { text: textFor(4) }))).toEqual([409, 'blocked'])
      const blocks = async () => (await matti.ask('GET', '/api/organisations/meri/blocks')).json()
      expect(await blocks()).toMatchObject({ blocked: [{ id: 'fjord', name: 'Fjord skole' }] })
      expect((await matti.ask('DELETE', '/api/organisations/meri/blocks/fjord')).status).toBe(200)
      expect((await matti.ask('DELETE', '/api/organisations/meri/blocks/fjord')).status).toBe(404)
      expect((await ask(host, kari, 'second', 'meri', { text: textFor(4) })).status).toBe(200)
    })

    test('reports a request; operators see who wrote it, and put the report away once', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const id = await asked(host, kari, 'fjord', 'meri')
      const report = () => matti.ask('POST', `/api/requests/${id}/report`, { reason: 'false name', note: '<i>No</i>' })
      expect([(await report()).status, (await report()).status]).toEqual([200, 200])
      const operator = await signInOperator(host)
      type Reports = { reports: { id: string; sender: { email: string }; note: string }[] }
      const waiting = async () =>
        ((await (await operator.ask('GET', '/api/operator/reports')).json()) as Reports).reports
      const reports = await waiting()
      expect(reports).toMatchObject([{ reason: 'false name', note: '<i>No</i>', sender: { email: kari.email } }])
      const close = () => operator.ask('POST', `/api/operator/reports/${reports[0]?.id}`, {})
      expect([(await close()).status, (await close()).status]).toEqual([200, 409])
      expect(await waiting()).toEqual([])
    })

    test('whoever wrote one may be paused: operators see who is, since when and why, and undo it', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const id = await asked(host, kari, 'fjord', 'meri')
      await matti.ask('POST', `/api/requests/${id}/report`, { reason: 'spam', note: '<i>No</i>' })
      const operator = await signInOperator(host)
      const pause = (paused: boolean) => operator.ask('POST', `/api/operator/accounts/${kari.id}`, { paused })
      const listed = async () => (await operator.ask('GET', '/api/operator/accounts')).json()
      expect(await listed()).toEqual({ accounts: [] })
      await pause(true)
      const at = expect.stringMatching(/^20/)
      expect(await listed()).toEqual({
        accounts: [
          {
            ...{ id: kari.id, name: '', email: kari.email, since: at, by: operator.email },
            organisations: [{ id: 'fjord', name: 'Fjord skole' }],
            reports: [{ reason: 'spam', note: '<i>No</i>', at }],
          },
        ],
      })
      await pause(false)
      expect(await listed()).toEqual({ accounts: [] })
    })
  })
}
