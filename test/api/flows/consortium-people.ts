// Who works on a shared consortium and who only looks, on whatever host: invited by mail, handed over, left; links that
// show the table and no more; and what becomes of it all when an account goes.
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type Host, raw, refusal } from '../bench.ts'
import { coast, create, draftOf, invite, move, read, seats, told } from '../consortia.ts'
import { linkIn, mailTo, type Person, signIn } from '../person.ts'

type People = { people: { account: string; office: string; you: boolean }[]; invitations: { id: string }[] }
type History = { history: { what: string; by?: string; person?: string }[] }

export function describeConsortiumPeople(makeHost: () => Promise<Host>): void {
  const at = (id: string, path: string) => `/api/consortia/${id}/${path}`
  const peopleOf = (person: Person, id: string) => told<People>(person.ask('GET', at(id, 'people')))
  const historyOf = async (person: Person, id: string) =>
    (await told<History>(person.ask('GET', at(id, 'history')))).history

  /** Invites by mail, and takes the invitation up. */
  async function join(host: Host, coordinator: Person, id: string, email: string): Promise<Person> {
    const person = await signIn(host, email)
    await told(coordinator.ask('POST', at(id, 'invitations'), { email }))
    const { token } = linkIn(mailTo(host, email))
    await told(person.ask('POST', '/api/consortium-invitations/accept', { token }))
    return person
  }

  describe('those who work on a consortium', () => {
    test('are invited by mail with a link that works once, and forged or old ones do not', async () => {
      const host = await makeHost()
      const { kari } = await coast(host)
      const { id } = await create(kari)
      const ola = await signIn(host, 'ola@fjord.test')
      await told(kari.ask('POST', at(id, 'invitations'), { email: ola.email }))
      const first = linkIn(mailTo(host, ola.email)).token
      await told(kari.ask('POST', at(id, 'invitations'), { email: ola.email }))
      const mail = mailTo(host, ola.email)
      expect(linkIn(mail).url.pathname).toBe('/consortia/invitation')
      expect(mail.subject).not.toContain('Boats')
      const { token } = linkIn(mail)
      const look = (it: string) => raw(host, '/api/consortium-invitations/look', { token: it })
      expect(await (await look(token)).json()).toEqual({ name: 'Boats', invitedBy: kari.email })
      expect((await peopleOf(kari, id)).invitations).toHaveLength(1)
      // The former link gave way, and letters changed at its end make no other.
      for (const it of [first, `${token}x`, token.slice(1), 'forged']) expect((await look(it)).status).toBe(410)
      const accept = () => ola.ask('POST', '/api/consortium-invitations/accept', { token })
      expect((await raw(host, '/api/consortium-invitations/accept', { token })).status).toBe(401)
      const answers = await Promise.all([accept(), accept(), accept()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410])
      expect((await peopleOf(ola, id)).people.map(({ office, you }) => [office, you])).toEqual([
        ['coordinator', false],
        ['editor', true],
      ])
      expect((await historyOf(kari, id)).map(({ what, by }) => [what, by])).toEqual([
        ['person joined', ola.email],
        ['person invited', kari.email],
        ['person invited', kari.email],
        ['created', kari.email],
      ])
      // An invitation that was taken back, or whose time is over, is worth nothing.
      await told(kari.ask('POST', at(id, 'invitations'), { email: 'late@fjord.test' }))
      await host.db.$client.execute('update consortium_invitations set expires_at = 1')
      expect((await look(linkIn(mailTo(host, 'late@fjord.test')).token)).status).toBe(410)
    })

    test('one coordinates, hands it over, and leaves only then; however many try at once', async () => {
      const host = await makeHost()
      const { kari } = await coast(host)
      const { id } = await create(kari)
      const ola = await join(host, kari, id, 'ola@fjord.test')
      const eva = await join(host, kari, id, 'eva@fjord.test')
      expect((await kari.ask('POST', at(id, 'leave'), {})).status).toBe(409)
      expect((await ola.ask('POST', at(id, 'handover'), { account: ola.id })).status).toBe(404)
      expect((await kari.ask('POST', at(id, 'handover'), { account: 'nobody' })).status).toBe(409)
      const gave = await Promise.all([ola, eva].map((it) => kari.ask('POST', at(id, 'handover'), { account: it.id })))
      expect(gave.filter(({ status }) => status === 200)).toHaveLength(1)
      const offices = (await peopleOf(eva, id)).people.map(({ office }) => office)
      expect(offices).toEqual(['coordinator', 'editor', 'editor'])
      await told(kari.ask('POST', at(id, 'leave'), {}))
      // Her school is still a member of it, and she one of its people.
      expect((await read(kari, id)).as).toBe('member')
      const [leads, edits] = gave[0]?.status === 200 ? [ola, eva] : [eva, ola]
      expect((await edits.ask('DELETE', `/api/consortia/${id}`)).status).toBe(404)
      await told(leads.ask('DELETE', at(id, `people/${edits.id}`)))
      expect((await edits.ask('GET', at(id, 'people'))).status).toBe(404)
      await told(leads.ask('DELETE', `/api/consortia/${id}`))
      const { rows } = await host.db.$client.execute(
        `select (select count(*) from consortia) + (select count(*) from consortium_members)
          + (select count(*) from consortium_slots) + (select count(*) from consortium_history)
          + (select count(*) from consortium_people) as kept`,
      )
      expect(rows[0]?.kept).toBe(0)
    })

    test('nobody reaches another consortium through an id of theirs', async () => {
      const host = await makeHost()
      const { kari, giorgos } = await coast(host)
      const hers = await create(kari)
      const his = await create(giorgos, [
        { role: 'coordinator', organisation: 'thalassa' },
        { role: 'partner', organisation: 'mar' },
      ])
      const [seat] = hers.draft.members
      const [place] = hers.slots
      // A seat and a slot of another's consortium mean nothing in his: new ones are made.
      const draft = draftOf([
        ...his.draft.members,
        { role: 'partner', facts: { country: 'IT' }, seat: seat?.seat, slot: place?.id },
      ])
      const written = await told(giorgos.ask('PUT', `/api/consortia/${his.id}`, { version: 1, name: 'His', draft }))
      expect(written.draft.members.at(-1)?.seat).not.toBe(seat?.seat)
      expect(written.draft.members.at(-1)?.slot).not.toBe(place?.id)
      expect((await read(kari, hers.id)).draft).toEqual(hers.draft)
      for (const [method, path, body] of [
        ['GET', `/api/consortia/${hers.id}`, undefined],
        ['PUT', `/api/consortia/${hers.id}`, { version: 1, name: 'x', draft }],
        ['GET', at(hers.id, 'people'), undefined],
        ['GET', at(hers.id, 'history'), undefined],
        ['POST', at(hers.id, 'viewer-link'), {}],
        ['POST', at(hers.id, 'calendar'), {}],
        ['POST', at(hers.id, `members/${seat?.seat}/state`), { to: 'withdrawn' }],
        ['POST', at(his.id, `members/${seat?.seat}/state`), { to: 'withdrawn' }],
        ['POST', at(his.id, `slots/${place?.id}/bench`), {}],
      ] as const)
        expect([path, (await giorgos.ask(method, path, body)).status]).toEqual([path, 404])
      expect((await giorgos.ask('DELETE', at(his.id, `slots/${place?.id}`))).status).toBe(409)
      expect((await read(kari, hers.id)).slots).toHaveLength(hers.slots.length)
    })

    test('an account takes along what it did, and leaves a history without its name', async () => {
      const host = await makeHost()
      const { kari } = await coast(host)
      const { id } = await create(kari)
      const ola = await join(host, kari, id, 'ola@fjord.test')
      const alone = await create(ola, [], {})
      const kept = await told<{ consortia: Record<string, unknown[]> }>(ola.ask('GET', '/api/account/export'))
      expect(kept.consortia.worksOn).toHaveLength(2)
      expect(kept.consortia.history).toHaveLength(2)
      const remove = (it: Person) => it.ask('DELETE', '/api/account', { email: it.email })
      expect((await refusal(await remove(kari))).detail).toContain('Boats')
      await told(remove(ola))
      expect((await historyOf(kari, id))[0]).toEqual({ what: 'person joined', at: expect.any(String) })
      const { rows } = await host.db.$client.execute({ sql: 'select 1 from consortia where id = ?', args: [alone.id] })
      expect(rows).toEqual([])
      expect((await remove(kari)).status).toBe(200)
    })

    test('work on so many at most', async () => {
      const host = await makeHost()
      const { kari } = await coast(host)
      await create(kari)
      await host.db.$client.execute({
        sql: `insert into consortia (id, name, version, stamp, action, year, project, created_at, updated_at)
            select 'c' || value, 'c', 1, 'c' || value, 'KA220-SCH', 2026, '{}', 0, 0 from json_each(?)`,
        args: [JSON.stringify(Array.from({ length: 28 }, (_, number) => number))],
      })
      await host.db.$client.execute({
        sql: `insert into consortium_people select id, ?, 'coordinator', 0 from consortia where name = 'c'`,
        args: [kari.id],
      })
      const body = { name: 'More', draft: draftOf([]) }
      const answers = await Promise.all([1, 2, 3].map(() => kari.ask('POST', '/api/consortia', body)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    })
  })

  describe('the links of a consortium', () => {
    test('show readers the table without numbers, notes and people, until they end', async () => {
      const host = await makeHost()
      const { kari, matti } = await coast(host)
      const stated = { country: 'IT', name: 'Scuola', oid: 'E10999999', pic: '999999999' }
      const made = await create(kari, [...seats, { role: 'associated', facts: stated }], {
        readiness: { head: 'no' },
        text: 'Our secret',
      })
      await invite(host, kari, made, 'meri')
      await told(move(matti, made, 'meri', 'agreed', { text: 'A private word' }))
      const links = [1, 2].map(() => told<{ link: string }>(kari.ask('POST', at(made.id, 'viewer-link'), {})))
      const [former = '', token = ''] = (await Promise.all(links)).map(({ link }) => new URL(link).hash.slice(7))
      const view = (it: string) => raw(host, '/api/consortium-views', { token: it })
      const answers = await Promise.all([former, token].map(view))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
      const text = await (answers.find(({ status }) => status === 200) as Response).text()
      expect(JSON.parse(text)).toMatchObject({ as: 'viewer', name: 'Boats', slots: [], coordinator: '' })
      for (const it of [
        'E10',
        '999999999',
        'secret',
        'private',
        'Boats!',
        'kari',
        '"head"',
        'Come and build',
        '"task"',
      ])
        expect(text).not.toContain(it)
      // A member that was asked sees who else was; of those who have not agreed no numbers.
      const asMember = JSON.stringify(await read(matti, made.id))
      for (const it of ['E10999999', '"head"', 'Escuela']) expect(asMember).not.toContain(it)
      await told(kari.ask('DELETE', at(made.id, 'viewer-link')))
      for (const it of [former, token, '']) expect((await view(it || 'x')).status).toBe(410)
    })

    test('let a calendar subscribe to the deadline and the way back from it', async () => {
      const host = await makeHost()
      const { kari } = await coast(host)
      const plan = [
        { step: 'partners', before: 70 },
        { step: 'oids', before: 56, done: true },
        { name: 'Ask the <head>, again; & again', before: 7 },
      ]
      const { id } = await create(kari, seats, { plan })
      const { link } = await told<{ link: string }>(kari.ask('POST', at(id, 'calendar'), {}))
      const answer = await raw(host, `${new URL(link).pathname}?language=nb`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
      const entries = new ICAL.Component(ICAL.parse(await answer.text()) as unknown as string)
        .getAllSubcomponents('vevent')
        .map((it) => new ICAL.Event(it))
      expect(entries.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
        ['Partnerne har sagt ja (Boats)', '2025-12-25'],
        ['Ask the <head>, again; & again (Boats)', '2026-02-26'],
        ['Frist KA220-SCH: Boats', '2026-03-05T11:00:00Z'],
      ])
      await told(kari.ask('POST', at(id, 'calendar'), {}))
      expect((await raw(host, new URL(link).pathname)).status).toBe(404)
      expect((await raw(host, '/api/consortium-calendars/guessed/plan.ics')).status).toBe(404)
    })
  })
}
