// Shared consortia, on whatever host: made of a draft, changed by several at once, agreed step by step, and mended when
// somebody leaves.
import { describe, expect, test } from 'vitest'
import { dayAfter } from '../../../domain/date.ts'
import { sweep } from '../../../worker/sweep.ts'
import { type Host, refusal } from '../bench.ts'
import { coast, create, draftOf, invitation, invite, memberOf, move, read, seats, told } from '../consortia.ts'
import type { Person } from '../person.ts'

type History = { history: { what: string; by?: string; member?: string; state?: string }[] }
type Notices = { notices: { kind: string; subject: string; from: string }[] }

export function describeConsortia(makeHost: () => Promise<Host>): void {
  const states = (it: Awaited<ReturnType<typeof read>>) =>
    Object.fromEntries(it.members.map((member) => [member.organisation, member.state]))
  const noticesOf = async (person: Person) =>
    (await told<Notices>(person.ask('GET', '/api/account/notices'))).notices.map((it) => [it.kind, it.from])
  const put = (person: Person, { id, version, name }: { id: string; version: number; name: string }, draft: object) =>
    person.ask('PUT', `/api/consortia/${id}`, { version, name, draft })

  describe('a shared consortium', () => {
    test('is made of a draft, invites, hears yes and no, mends itself from the bench, and is agreed', async () => {
      const host = await makeHost()
      const { kari, matti, marta, giorgos } = await coast(host)
      const made = await create(kari)
      expect(made).toMatchObject({ as: 'coordinator', version: 1, name: 'Boats' })
      // Whoever makes it speaks for their own school, which has agreed by that.
      expect(states(made)).toEqual({ fjord: 'agreed', meri: 'suggested', mar: 'suggested', thalassa: 'suggested' })
      expect(made.verdict).toMatchObject({ all: 'eligible', agreed: 'ineligible' })
      expect((await matti.ask('GET', `/api/consortia/${made.id}`)).status).toBe(404)

      for (const it of ['meri', 'mar', 'thalassa']) await invite(host, kari, made, it)
      expect(await noticesOf(matti)).toEqual([['invitation', 'Boats']])
      const asked = await read(matti, made.id)
      expect(asked).toMatchObject({ as: 'member', slots: [], links: { viewer: false } })
      expect(memberOf(asked, 'meri')).toMatchObject({
        ...{ yours: true, state: 'invited', asked: invitation(host.today).text },
        steps: ['talks', 'agreed', 'declined'],
      })
      expect(memberOf(asked, 'mar')).toMatchObject({ yours: false, steps: [] })

      await told(move(matti, made, 'meri', 'agreed', { text: 'Gladly!' }))
      expect(await noticesOf(kari)).toEqual([['consortium', 'Boats']])
      const declined = await told(move(marta, made, 'mar', 'declined', { text: 'Not this year' }))
      expect(memberOf(declined, 'mar')).toMatchObject({ state: 'declined', counts: false, steps: ['talks'] })
      expect(declined.members).toHaveLength(1)

      // Two are left besides one who is silent: the bench of the one who declined has another school of her country.
      const left = await read(kari, made.id)
      expect(left.draft.members.map((it) => it.organisation)).toEqual(['fjord', 'meri', 'thalassa'])
      const slot = left.slots.find(({ id }) => id === memberOf(left, 'mar').slot)
      expect(slot?.bench?.map((it) => it.organisation)).toContain('playa')
      expect(slot?.bench?.map((it) => it.organisation)).not.toContain('mar')
      expect(memberOf(left, 'mar').said).toBe('Not this year')

      await host.db.$client.execute({
        sql: `update consortium_members set reply_by = ? where organisation = 'thalassa'`,
        args: [dayAfter(host.today, -1)],
      })
      const silent = await read(kari, made.id)
      expect(memberOf(silent, 'thalassa')).toMatchObject({ silent: true, counts: true })
      const place = memberOf(silent, 'thalassa').slot
      const benched = await told(kari.ask('POST', `/api/consortia/${made.id}/slots/${place}/bench`, {}))
      const [first] = benched.slots.find(({ id }) => id === place)?.bench ?? []
      expect(first?.verdict).toBe('eligible')

      // The Portuguese school takes the place of the silent one, and since nobody of it is here, Kari notes what it said.
      const others = benched.draft.members.filter((it) => it.organisation !== 'thalassa')
      const draft = draftOf([...others, { role: 'partner', organisation: 'praia', slot: place }])
      const replaced = await told(put(kari, benched, draft))
      expect(memberOf(replaced, 'praia')).toMatchObject({ slot: place, state: 'suggested', here: false })
      const { letter } = await invite(host, kari, replaced, 'praia')
      expect(letter?.link).toContain('/organisations/praia/claim')
      const agreed = await told(move(kari, replaced, 'praia', 'agreed'))
      expect(agreed.verdict).toMatchObject({ all: 'eligible', agreed: 'eligible' })
      expect((await giorgos.ask('GET', `/api/consortia/${made.id}`)).status).toBe(404)

      await told(move(kari, agreed, 'meri', 'mandate'))
      const { history } = await told<History>(kari.ask('GET', `/api/consortia/${made.id}/history`))
      expect(history.slice(0, 2)).toMatchObject([
        { what: 'moved', member: 'Merikoulu', state: 'mandate', by: 'kari@fjord.test' },
        { what: 'moved', member: 'Escola Praia', state: 'agreed' },
      ])
      expect(history.at(-1)?.what).toBe('created')
    })

    test('loses nobody’s change: of two who save at once one is told, with what there is now', async () => {
      const host = await makeHost()
      const { kari } = await coast(host)
      const made = await create(kari)
      const change = (seat: object) => put(kari, made, draftOf([...made.draft.members, seat]))
      const facts = (name: string) => ({ role: 'partner', facts: { country: 'IT', name } })
      const answers = await Promise.all(['Scuola A', 'Scuola B', 'Scuola C'].map((it) => change(facts(it))))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      const lost = (await answers.find(({ status }) => status === 409)?.json()) as { current: typeof made }
      const won = (await answers.find(({ status }) => status === 200)?.json()) as typeof made
      expect(lost.current).toMatchObject({ version: 2, draft: won.draft })
      expect(won.members.map((it) => it.name)).toHaveLength(5)

      // A step of a member is a change too: who saves over it is told, and a member is moved once.
      const twice = await Promise.all([1, 2].map(() => move(kari, won, 'meri', 'invited', invitation(host.today))))
      expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await put(kari, won, won.draft)).status).toBe(409)
      expect(states(await read(kari, made.id)).meri).toBe('invited')
    })

    test('gives a seat back as it was to whoever is taken away by mistake, and begins anew with whoever had left', async () => {
      const host = await makeHost()
      const { kari, marta } = await coast(host)
      const made = await create(kari)
      await invite(host, kari, made, 'mar')
      await told(move(marta, made, 'mar', 'agreed'))
      const before = await read(kari, made.id)
      const without = before.draft.members.filter((it) => it.organisation !== 'mar')
      const gone = await told(put(kari, before, draftOf(without)))
      expect(states(gone)).not.toHaveProperty('mar')
      expect((await marta.ask('GET', `/api/consortia/${made.id}`)).status).toBe(404)
      const back = await told(put(kari, gone, draftOf(before.draft.members)))
      expect(memberOf(back, 'mar')).toMatchObject({ id: memberOf(before, 'mar').id, state: 'agreed' })

      await told(move(marta, back, 'mar', 'withdrawn'))
      const left = await read(kari, made.id)
      // Who still has the old table before them does not bring her back by saving it.
      const stale = await told(put(kari, left, back.draft))
      expect(states(stale).mar).toBe('withdrawn')
      const anew = await told(
        put(kari, stale, draftOf([...stale.draft.members, { role: 'partner', organisation: 'mar' }])),
      )
      expect(states(anew).mar).toBe('suggested')
    })

    test('tells of silence once', async () => {
      const host = await makeHost()
      const { kari } = await coast(host)
      const made = await create(kari)
      await invite(host, kari, made, 'meri')
      const late = Date.parse(`${dayAfter(host.today, 15)}T12:00:00Z`)
      await kari.ask('POST', '/api/account/notices/seen', {})
      await sweep(host.db, { KEEP_NOTICES_DAYS: '5000', KEEP_AUDIT_DAYS: '5000' }, late)
      const unseen = async () => (await told<{ unseen: number }>(kari.ask('GET', '/api/account/notices'))).unseen
      expect(await unseen()).toBe(1)
      await kari.ask('POST', '/api/account/notices/seen', {})
      await sweep(host.db, { KEEP_NOTICES_DAYS: '5000', KEEP_AUDIT_DAYS: '5000' }, late + 3_600_000)
      expect(await unseen()).toBe(0)
    })

    test('goes when nobody has changed it for long, told long before, and stays with any change', async () => {
      const host = await makeHost()
      const { kari, matti } = await coast(host)
      const [made, other] = [await create(kari), await create(kari)]
      await invite(host, kari, other, 'meri')
      /** So many days go by for consortia, and what time does is done. */
      const letPass = async (days: number) => {
        await host.db.$client.execute(
          `update consortia set updated_at = updated_at - ${days} * 86400000, ends_on = date(ends_on, '-${days} days')`,
        )
        await sweep(host.db, { KEEP_CONSORTIA_DAYS: '400' }, Date.now())
      }
      const endings = async () => (await noticesOf(kari)).filter(([kind]) => kind === 'ending').length
      const daysLeft = async () => {
        const { endsOn } = await read(kari, made.id)
        const today = new Date().toISOString().slice(0, 10)
        return endsOn && (Date.parse(endsOn) - Date.parse(today)) / 86_400_000
      }
      await letPass(309)
      expect([await endings(), await daysLeft()]).toEqual([0, undefined])
      await letPass(2)
      expect([await endings(), await daysLeft()]).toEqual([2, 90])
      expect(await read(matti, other.id)).not.toHaveProperty('endsOn')

      // An answer of a member is a change too.
      await told(move(matti, other, 'meri', 'agreed'))
      await letPass(89)
      expect([await endings(), await daysLeft()]).toEqual([1, 1])
      await letPass(1)
      expect((await kari.ask('GET', `/api/consortia/${made.id}`)).status).toBe(404)
      expect([await endings(), (await read(kari, other.id)).endsOn]).toEqual([0, undefined])

      // However late somebody looks, nothing goes without its people having been told.
      await letPass(5000)
      const late = await read(kari, other.id)
      expect(late.endsOn).toBeDefined()
      expect((await told(put(kari, late, late.draft))).endsOn).toBeUndefined()
    })

    test('refuses what makes no sense, and names it', async () => {
      const host = await makeHost()
      const { kari, matti } = await coast(host)
      const made = await create(kari)
      const fields = async (asked: Promise<Response>) => (await refusal(await asked)).fields
      const post = (body: object) => kari.ask('POST', '/api/consortia', body)
      expect(await fields(post({ name: '\u0000 ', draft: draftOf([]) }))).toEqual(['name'])
      expect(await fields(post({ name: 'x', draft: draftOf([], { action: 'KA999' }) }))).toEqual(['draft.action'])
      expect(await fields(post({ name: 'x', draft: draftOf([{ role: 'partner', organisation: 'nobody' }]) }))).toEqual([
        'draft.members[0].organisation',
      ])
      expect(await fields(post({ name: 'x', draft: draftOf([seats[0], seats[0]] as object[]) }))).toEqual([
        'draft.members[1].organisation',
      ])
      const many = Array.from({ length: 101 }, () => ({ role: 'partner', facts: { country: 'IT' } }))
      expect(await fields(post({ name: 'x', draft: draftOf(many) }))).toEqual(['draft.members'])
      expect(await fields(move(kari, made, 'meri', 'invited'))).toEqual(['text'])
      expect(await fields(move(kari, made, 'meri', 'invited', { text: 'x', replyBy: 'tomorrow' }))).toEqual(['replyBy'])
      expect((await move(kari, made, 'meri', 'mandate')).status).toBe(409)
      // What an organisation answers for itself nobody notes for it.
      await invite(host, kari, made, 'meri')
      expect((await move(kari, made, 'meri', 'agreed')).status).toBe(409)
      expect((await move(matti, made, 'thalassa', 'shortlisted')).status).toBe(404)
      const hostile = '<img src=x onerror=alert(1)>"\'; drop table consortia; --'
      const now = await read(kari, made.id)
      const named = await told(put(kari, { ...now, name: hostile }, now.draft))
      expect(named.name).toBe(hostile)
    })
  })
}
