// Partner requests, on whatever host: written, published, answered by several at once, decided, closed and opened again.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { dayAfter } from '../../../domain/date.ts'
import { type Host, raw, refusal } from '../bench.ts'
import { type Person, signIn, signInOperator } from '../person.ts'
import { organisation } from '../record.ts'
import { letSpeak, pair, reasonOf, textFor, thread } from '../requests.ts'

type Own = {
  id: string
  version: number
  standing: string
  answers: number
  left: number
  lacks: { field: string }[]
  title: string
}
type Listed = {
  total: number
  partnerRequests: { id: string; fit?: { value: number; reasons: { reason: string; value: number }[] } }[]
}

export function describePartnerRequests(makeHost: () => Promise<Host>): void {
  const wishFor = (host: Host, more: object = {}) => ({
    ...{ title: 'Boats that pupils build', action: 'KA220-SCH', themes: ['maritime'], aims: textFor(1) },
    ...{ countries: ['FI', 'ES'], types: ['EPLUS-EDU-GEN-SEC'], roles: [], cap: 3 },
    ...{ applyBy: dayAfter(host.today, 60), replyBy: dayAfter(host.today, 20) },
    ...more,
  })
  const of = (id: string, more = '') => `/api/organisations/${id}/partner-requests${more}`

  async function written(host: Host, person: Person, more: object = {}, id = 'fjord'): Promise<Own> {
    const answer = await person.ask('POST', of(id), wishFor(host, more))
    expect(answer.status, await answer.clone().text()).toBe(200)
    return (await answer.json()) as Own
  }
  const turn = (person: Person, it: Own, open: boolean, id = 'fjord') =>
    person.ask('POST', of(id, `/${it.id}/standing`), { version: it.version, open })
  async function published(host: Host, person: Person, more: object = {}): Promise<Own> {
    const answer = await turn(person, await written(host, person, more), true)
    expect(answer.status, await answer.clone().text()).toBe(200)
    return (await answer.json()) as Own
  }
  const own = async (person: Person, id: string) =>
    (await (await person.ask('GET', of('fjord', `/${id}`))).json()) as Own
  const answer = (person: Person, id: string, partnerRequest: string, more: object = {}) =>
    person.ask('POST', `/api/organisations/${id}/partner-answers`, { partnerRequest, text: textFor(7), ...more })
  const listed = async (host: Host, query = '') =>
    (await (await raw(host, `/api/partner-requests?${query}`)).json()) as Listed
  const idsOf = ({ partnerRequests }: Listed) => partnerRequests.map(({ id }) => id)
  const answersOf = async (person: Person, id: string) =>
    (
      (await (await person.ask('GET', of('fjord', `/${id}/answers`))).json()) as {
        answers: {
          id: string
          state: string
          sender: { id: string }
          offered: object
          risks: { fact: string; value: unknown }[]
        }[]
      }
    ).answers

  /** Organisations `to0`, `to1`, ... in Finland, each with an owner of its own. */
  async function others(host: Host, count: number): Promise<Person[]> {
    const ids = Array.from({ length: count }, (_, at) => `to${at}`)
    await saveOrganisations(
      host.db,
      ids.map((id) => organisation(id, { country: 'FI', type: 'EPLUS-EDU-GEN-SEC' })),
    )
    return Promise.all(
      ids.map(async (id) => {
        const person = await signIn(host, `owner@${id}.test`)
        await letSpeak(host, person, id)
        return person
      }),
    )
  }

  describe('a partner request', () => {
    test('is a draft that nobody else sees until it is whole and published, then found by what it asks for', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const bare = await written(host, kari, { aims: '', themes: [], replyBy: '', applyBy: '' })
      expect([bare.standing, bare.lacks.map(({ field }) => field)]).toEqual(['draft', ['aims', 'themes', 'replyBy']])
      expect((await refusal(await turn(kari, bare, true))).fields).toEqual(['aims', 'themes', 'replyBy'])
      for (const status of [
        (await raw(host, `/api/partner-requests/${bare.id}`)).status,
        (await answer(matti, 'meri', bare.id)).status,
      ])
        expect(status).toBe(404)
      expect(idsOf(await listed(host))).toEqual([])

      const saved = await kari.ask('PUT', of('fjord', `/${bare.id}`), { version: 1, wish: wishFor(host) })
      const whole = (await saved.json()) as Own
      expect(whole).toMatchObject({ version: 2, lacks: [], standing: 'draft' })
      expect(await (await turn(kari, whole, true)).json()).toMatchObject({ version: 3, standing: 'open', left: 3 })
      const seen = await (await raw(host, `/api/partner-requests/${bare.id}`)).json()
      expect(seen).toMatchObject({ ...wishFor(host), organisation: { id: 'fjord', name: 'Fjord skole' }, left: 3 })
      const met = ['', 'theme=maritime', 'action=KA220', 'action=KA220-SCH', 'country=FI', 'type=EPLUS-EDU-GEN-SEC']
      for (const query of [...met, 'country=NO&country=ES', 'organisation=fjord'])
        expect(idsOf(await listed(host, query)), query).toEqual([bare.id])
      for (const query of ['theme=rural', 'action=KA210', 'country=NO', 'type=EPLUS-ENT-SME', 'organisation=meri'])
        expect(idsOf(await listed(host, query)), query).toEqual([])
      expect(await reasonOf(await kari.ask('DELETE', of('fjord', `/${bare.id}`)))).toEqual([409, 'published'])
    })

    test('is answered with a structured reply that becomes a thread; contact details come by two yeses', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const it = await published(host, kari)
      const said = { text: '<b>We</b> have a shipyard & forty years of boats to show for it.', role: 'school' }
      const offered = { proof: 'Forty boats on the water', language: 'en' }
      const given = await answer(matti, 'meri', it.id, { ...said, ...offered })
      expect(given.status, await given.clone().text()).toBe(200)
      const { request } = (await given.json()) as { request: string }
      const notices = (await (await kari.ask('GET', '/api/account/notices')).json()) as { notices: object[] }
      expect(notices.notices).toMatchObject([
        { kind: 'partnerRequest', subject: it.id, from: 'Merikoulu', path: `/partner-requests/${it.id}` },
      ])
      const [found] = await answersOf(kari, it.id)
      expect(found).toMatchObject({ id: request, state: 'waiting', ...said, offered, sender: { id: 'meri' } })
      expect(found?.risks.map(({ fact }) => fact)).toContain('sameText')
      expect(await thread(kari, request)).toMatchObject({ side: 'recipient', text: said.text })
      expect(await reasonOf(await answer(matti, 'meri', it.id, { text: textFor(9) }))).toEqual([409, 'answered'])

      const decide = (requests: string[], word: string) =>
        kari.ask('POST', of('fjord', `/${it.id}/decisions`), { requests, answer: word })
      expect(await (await decide([request, 'nothing'], 'interested')).json()).toEqual({ answered: [request] })
      for (const person of [kari, matti]) await person.ask('POST', `/api/requests/${request}/contact`, {})
      expect((await thread(matti, request)).contacts.map(({ email }) => email).sort()).toEqual(
        [kari.email, matti.email].sort(),
      )
    })

    test('takes as many answers as it says, however many come at once, and is extended, closed and opened again', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      const people = await others(host, 5)
      const it = await published(host, kari, { cap: 2 })
      const all = await Promise.all(people.map((person, at) => answer(person, `to${at}`, it.id, { text: textFor(at) })))
      expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409])
      expect(await own(kari, it.id)).toMatchObject({ standing: 'full', answers: 2, left: 0 })
      expect(idsOf(await listed(host))).toEqual([])
      expect(idsOf(await listed(host, 'ahead=0'))).toEqual([it.id])
      const late = all.findIndex(({ status }) => status === 409)
      const again = () => answer(people[late] as Person, `to${late}`, it.id, { text: textFor(late + 20) })
      expect(await reasonOf(await again())).toEqual([409, 'full'])

      const change = async (wish: object) => {
        const { version } = await own(kari, it.id)
        return kari.ask('PUT', of('fjord', `/${it.id}`), { version, wish: wishFor(host, wish) })
      }
      expect(await (await change({ cap: 4 })).json()).toMatchObject({ standing: 'open', left: 2 })
      const closed = await turn(kari, await own(kari, it.id), false)
      expect(await closed.json()).toMatchObject({ standing: 'closed', answers: 2 })
      expect(await reasonOf(await again())).toEqual([409, 'closed'])
      expect((await turn(kari, await own(kari, it.id), true)).status).toBe(200)
      await host.db.$client.execute({
        sql: 'update partner_requests set reply_by = ?',
        args: [dayAfter(host.today, -1)],
      })
      expect(await own(kari, it.id)).toMatchObject({ standing: 'over' })
      expect(await reasonOf(await again())).toEqual([409, 'over'])
      expect(await (await change({ cap: 4 })).json()).toMatchObject({ standing: 'open' })
      expect((await again()).status).toBe(200)
      // What was taken back leaves its place to another.
      const [first] = await answersOf(kari, it.id)
      const sender = people[Number(first?.sender.id.slice(2))] as Person
      expect((await sender.ask('POST', `/api/requests/${first?.id}/withdrawal`, {})).status).toBe(200)
      expect(await own(kari, it.id)).toMatchObject({ answers: 2 })
    })

    test('loses no change: of two editors at once one is told how it is now', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      const it = await written(host, kari)
      const saves = await Promise.all(
        ['Boats for all', 'Choirs for all'].map((title) =>
          kari.ask('PUT', of('fjord', `/${it.id}`), { version: 1, wish: wishFor(host, { title }) }),
        ),
      )
      expect(saves.map(({ status }) => status).sort()).toEqual([200, 409])
      const lost = (await saves.find(({ status }) => status === 409)?.json()) as { reason: string; current: Own }
      const kept = await own(kari, it.id)
      expect(lost).toMatchObject({ reason: 'version', current: { version: 2, title: kept.title } })
      expect(await reasonOf(await turn(kari, it, true))).toEqual([409, 'version'])
      expect((await kari.ask('DELETE', of('fjord', `/${it.id}`))).status).toBe(200)
      expect((await kari.ask('GET', of('fjord', `/${it.id}`))).status).toBe(404)
    })

    test('fits an organisation for stated reasons that add up, and nobody whom it rules out', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      const it = await published(host, kari)
      const school = { country: 'FI', type: 'EPLUS-EDU-GEN-SEC', themes: ['maritime'], actions: ['KA220'] } as const
      await saveOrganisations(host.db, [
        organisation('all', { ...school, themes: ['maritime'], actions: ['KA220'] }),
        organisation('some', { country: 'ES', type: 'EPLUS-EDU-GEN-SEC' }),
        organisation('country', { ...school, country: 'NO', themes: ['maritime'], actions: [] }),
        organisation('type', { ...school, type: 'EPLUS-ENT-SME', themes: ['maritime'], actions: [] }),
      ])
      const fitFor = async (id: string) => (await listed(host, `fits=${id}`)).partnerRequests[0]?.fit
      expect((await fitFor('all'))?.reasons.map(({ reason }) => reason)).toEqual(['theme', 'country', 'type', 'action'])
      expect((await fitFor('some'))?.reasons.map(({ reason }) => reason)).toEqual(['country', 'type'])
      for (const id of ['all', 'some']) {
        const found = await fitFor(id)
        expect(found?.value).toBeCloseTo(found?.reasons.reduce((sum, { value }) => sum + value, 0) ?? Number.NaN, 9)
      }
      for (const id of ['country', 'type', 'fjord']) expect(idsOf(await listed(host, `fits=${id}`)), id).toEqual([])
      expect(await (await raw(host, `/api/partner-requests/${it.id}?fits=all`)).json()).toMatchObject({
        fit: { value: 3.75 },
      })
      expect((await refusal(await raw(host, '/api/partner-requests?fits=nobody'))).fields).toEqual(['fits'])
    })

    test('keeps to the limits of requests: own, blocked, copied, spent, and one open for whoever has proven nothing', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const [first] = await others(host, 1)
      const it = await published(host, kari)
      expect(await reasonOf(await answer(kari, 'fjord', it.id))).toEqual([409, 'own'])
      expect((await answer(matti, 'meri', it.id)).status).toBe(200)
      const request = (await answersOf(kari, it.id))[0]?.id
      expect((await kari.ask('POST', '/api/organisations/fjord/blocks', { request })).status).toBe(200)
      const other = await published(host, kari, { title: 'Choirs of the coast', aims: textFor(3) })
      expect(await reasonOf(await answer(matti, 'meri', other.id, { text: textFor(11) }))).toEqual([409, 'blocked'])
      const copy = await written(host, kari, { title: 'Boats that pupils build again' })
      expect(await reasonOf(await turn(kari, copy, true))).toEqual([409, 'alike'])

      await host.db.$client.execute("update ownerships set proof = 'created' where organisation = 'fjord'")
      const third = await written(host, kari, { title: 'Forests', aims: textFor(8) })
      expect(await reasonOf(await turn(kari, third, true))).toEqual([409, 'budget'])
      await host.db.$client.execute("update ownerships set proof = 'created' where organisation = 'to0'")
      for (const at of [1, 2, 3])
        await host.db.$client.execute({
          sql: `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
            values (?, 'to0', 'meri', '', 0, ?, ?, 'inside', 0, 'waiting')`,
          args: [`spent${at}`, host.today, dayAfter(host.today, 9)],
        })
      expect(await reasonOf(await answer(first as Person, 'to0', other.id))).toEqual([409, 'budget'])
    })

    test('is nothing to change for anybody else, and hidden it is nothing at all', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      const it = await published(host, kari)
      const operator = await signInOperator(host)
      for (const person of [matti, operator]) {
        const tries = [
          await person.ask('GET', of('fjord')),
          await person.ask('GET', of('fjord', `/${it.id}`)),
          await person.ask('PUT', of('fjord', `/${it.id}`), { version: it.version, wish: wishFor(host) }),
          await turn(person, it, false),
          await person.ask('DELETE', of('fjord', `/${it.id}`)),
          await person.ask('GET', of('fjord', `/${it.id}/answers`)),
          await person.ask('POST', of('fjord', `/${it.id}/decisions`), { requests: ['x'], answer: 'no' }),
          await answer(person, 'fjord', it.id),
        ]
        expect(tries.map(({ status }) => status)).toEqual(Array(8).fill(403))
      }
      // Whoever speaks for another organisation reaches nothing of this one by naming theirs.
      const foreign = [
        await matti.ask('GET', of('meri', `/${it.id}`)),
        await matti.ask('PUT', of('meri', `/${it.id}`), { version: it.version, wish: wishFor(host) }),
        await turn(matti, it, false, 'meri'),
        await matti.ask('DELETE', of('meri', `/${it.id}`)),
        await matti.ask('GET', of('meri', `/${it.id}/answers`)),
        await matti.ask('POST', of('meri', `/${it.id}/decisions`), { requests: ['x'], answer: 'no' }),
      ]
      expect(foreign.map(({ status }) => status)).toEqual(Array(6).fill(404))
      expect(await own(kari, it.id)).toMatchObject({ version: it.version, standing: 'open' })

      await host.db.$client.execute('update partner_requests set hidden_at = 1')
      expect((await raw(host, `/api/partner-requests/${it.id}`)).status).toBe(404)
      expect((await answer(matti, 'meri', it.id)).status).toBe(404)
      expect(idsOf(await listed(host, 'ahead=0'))).toEqual([])
      expect(await own(kari, it.id)).toMatchObject({ hidden: true })
    })

    test('that is not understood is refused by the field', async () => {
      const host = await makeHost()
      const { kari } = await pair(host)
      const cases: [object, string][] = [
        [{ title: 'x' }, 'title'],
        [{ aims: 'x'.repeat(4001) }, 'aims'],
        [{ themes: ['witchcraft'] }, 'themes[0]'],
        [{ countries: ['Atlantis'] }, 'countries[0]'],
        [{ types: ['SHIP'] }, 'types[0]'],
        [{ roles: ['king'] }, 'roles[0]'],
        [{ replyBy: '2026-02-30' }, 'replyBy'],
        [{ applyBy: '2026-05' }, 'applyBy'],
        [{ begins: 'soon' }, 'begins'],
        [{ cap: 0 }, 'cap'],
        [{ cap: 51 }, 'cap'],
      ]
      for (const [facts, field] of cases) {
        const refused = await refusal(await kari.ask('POST', of('fjord'), wishFor(host, facts)))
        expect([refused.status, refused.fields], JSON.stringify(facts).slice(0, 60)).toEqual([400, [field]])
      }
      const it = await published(host, kari)
      const wish = wishFor(host, { ends: '2026', begins: '2027', applyBy: dayAfter(host.today, 5) })
      const refused = await refusal(await kari.ask('PUT', of('fjord', `/${it.id}`), { version: it.version, wish }))
      expect(refused.fields).toEqual(['wish.replyBy', 'wish.ends'])
    })
  })
}
