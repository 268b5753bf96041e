// Hosts and their guests: businesses are invited, found by words, reminded, and each side says afterwards how it was.
import { describe, expect, test } from 'vitest'
import { refreshWords } from '../../../search/embedded.ts'
import { settleAndTell } from '../../../worker/tell-of-places.ts'
import { accountsFor } from '../../support/accounts.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'
import { linkIn, mailTo, type Person, signIn } from '../person.ts'
import { askFor, carpenter, cohort, type Holds, offer, offered } from '../placing.ts'

const days = 86_400_000

export function describeHosts(makeHost: () => Promise<Host>): void {
  describe('hosts', () => {
    type Notices = { notices: { kind: string; path: string; from: string }[] }
    const noticesOf = async (person: Person) =>
      ((await (await person.ask('GET', '/api/account/notices')).json()) as Notices).notices

    test('a school invites a business in its language; the address is not kept, and the school hears what came of it', async () => {
      const host = await makeHost()
      const school = await signIn(host, 'school@example.test')
      const body = { school: 'Ærø fagskole', language: 'pl', field: carpenter, email: 'biuro@ciesla.test' }
      const answered = await school.ask('POST', '/api/host-invitations', body)
      expect(answered.status, await answered.clone().text()).toBe(200)
      const { id, link, mailed } = (await answered.json()) as { id: string; link: string; mailed: boolean }
      const mail = mailTo(host, 'biuro@ciesla.test')
      expect({ mailed, subject: mail.subject }).toEqual({
        mailed: true,
        subject: 'Ærø fagskole: Czy mogą Państwo przyjąć ucznia?',
      })
      expect(linkIn(mail).url.href).toBe(link)
      const dump = await host.db.$client.execute('select * from host_invitations')
      expect(JSON.stringify(dump.rows)).not.toContain('ciesla.test')

      const seen = await (await raw(host, `/api/host-invitations/${id}`)).json()
      expect(seen).toEqual({
        school: 'Ærø fagskole',
        language: 'pl',
        work: { field: carpenter, name: 'Building and civil engineering' },
      })
      const business = await signIn(host, 'business@example.test')
      const place = await offered(business, { ...offer('Cieśla', 2), invitation: id })
      expect(mailTo(host, school.email).subject).toBe('A business that you invited offers places')
      expect(linkIn(mailTo(host, school.email)).url.pathname).toBe(`/places/${place}`)
      const own = (await (await school.ask('GET', '/api/my/host-invitations')).json()) as { invitations: object[] }
      expect(own.invitations).toMatchObject([{ id, place: { id: place, name: 'Cieśla' } }])
      expect((await raw(host, '/api/host-invitations/nobody')).status).toBe(404)
    })

    test.each<[string, object, string]>([
      ['no language of the form', { language: 'xx' }, 'language'],
      ['a link for a name', { school: 'Win at https://evil.test' }, 'school'],
      ['an occupation nobody knows', { occupation: 'astronaut' }, 'occupation'],
      ['no mail address', { email: 'nobody' }, 'email'],
    ])('an invitation with %s is refused by its field', async (_, change, field) => {
      const host = await makeHost()
      const school = await signIn(host, 'school@example.test')
      const body = { school: 'Skole', language: 'en', ...change }
      expect(await refusal(await school.ask('POST', '/api/host-invitations', body))).toMatchObject({
        status: 400,
        fields: [field],
      })
    })

    test('places are found by their work in any language, by country, by town and host, also misspelt', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const cook = '90f75f67-495d-49fa-ab57-2f320e251d7e'
      await offered(business, offer('Aarhus Tømrerne', 2, { occupation: '2a22ff9e-de3b-408d-b312-5034896cc4f4' }))
      await offered(business, offer('Zum Koch', 2, { field: '1013', occupation: cook, country: 'DE', town: 'Kiel' }))
      await offered(business, offer('Shut', 2, { isOpen: false }))
      await refreshWords(host.db.$client)
      const find = async (q: string, more: object = {}) => {
        const { places, understood } = await good(clientOf(host).places.$get({ query: { q, ...more } }))
        return [places.map((it) => it.name), understood.map((it) => it.value)]
      }
      expect(await find('carpenter')).toEqual([['Aarhus Tømrerne'], []])
      expect(await find('cieśla')).toEqual([['Aarhus Tømrerne'], []])
      expect(await find('carpnter')).toEqual([['Aarhus Tømrerne'], []])
      expect(await find('cook in Germany')).toEqual([['Zum Koch'], ['DE']])
      expect(await find('kokk tyskland')).toEqual([['Zum Koch'], ['DE']])
      expect(await find('tyskland', { without: 'country:DE' })).toEqual([['Zum Koch'], []])
      expect(await find('kiel')).toEqual([['Zum Koch'], []])
      expect(await find('carpenter', { country: 'DE' })).toEqual([[], []])
      expect(await find('shut')).toEqual([[], []])
      expect(await find('"); drop table places; --')).toEqual([[], []])
    })

    test('hosts are reminded of answers, both hear when the time is up, and who waited gets the places', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const [slow, waits] = [await signIn(host, 'slow@example.test'), await signIn(host, 'waits@example.test')]
      const place = await offered(business, offer('Verksted', 1))
      const shares = [{ place, learners: 1 }]
      const asked = await askFor(slow, await cohort(slow, { learners: 1 }), shares)
      expect(asked.status).toBe(200)
      await askFor(waits, await cohort(waits, { learners: 1 }), shares, { wait: true })
      const tellAt = (now: number) => settleAndTell({ ...tellerOn(host) }, now)
      const now = Date.now()
      const told = () => host.mails.length
      const before = told()
      await tellAt(now)
      expect(told()).toBe(before)
      await tellAt(now + 5.5 * days)
      expect(mailTo(host, business.email).subject).toBe('A school waits for your answer')
      await tellAt(now + 5.6 * days)
      expect(told()).toBe(before + 1)
      await tellAt(now + 8 * days)
      expect(host.mails.slice(before + 1).map(({ to, subject }) => [to, subject])).toEqual([
        [slow.email, 'A request for places has expired'],
        [business.email, 'A request for places has expired'],
        [waits.email, 'Places have become free for you'],
        [business.email, 'A school asks for places with you'],
      ])
      await tellAt(now + 8 * days)
      expect(told()).toBe(before + 5)
      expect(await noticesOf(slow)).toMatchObject([{ kind: 'place', path: '/my-groups', from: 'Verksted' }])
      expect(await noticesOf(business)).toMatchObject([{ path: '/my-places' }, { path: '/my-places' }])
      await business.ask('PATCH', '/api/account/notices/mailing', { place: 'off' })
    })

    test('room that a host makes goes to who waits; a host calls off what it confirmed, and the school is told', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const [one, two] = [await signIn(host, 'one@example.test'), await signIn(host, 'two@example.test')]
      const place = await offered(business, offer('Verksted', 1))
      const shares = [{ place, learners: 1 }]
      const first = await askFor(one, await cohort(one, { learners: 1 }), shares)
      const [hold] = ((await first.json()) as Holds).holds
      await askFor(two, await cohort(two, { learners: 1 }), shares, { wait: true })
      const answer = (person: Person, action: string) => person.ask('POST', `/api/holds/${hold?.id}/answer`, { action })
      expect((await answer(business, 'cancel')).status).toBe(409)
      const confirmed = await answer(business, 'confirm')
      expect(await confirmed.json()).toMatchObject({ state: 'confirmed', may: ['cancel'] })
      expect((await answer(business, 'decline')).status).toBe(409)

      const { periods } = (await (await raw(host, `/api/places/${place}`)).json()) as { periods: object[] }
      await business.ask(
        'PUT',
        `/api/places/${place}`,
        offer('Verksted', 2, { periods: periods.map((it) => ({ ...it, capacity: 2 })) }),
      )
      await settleAndTell(tellerOn(host), Date.now())
      expect(mailTo(host, two.email).subject).toBe('Places have become free for you')
      expect((await answer(business, 'cancel')).status).toBe(200)
      expect(mailTo(host, one.email).text).toContain('Verksted')
      expect(await noticesOf(one)).toMatchObject([{ from: 'Verksted' }])
    })

    test('nobody is asked for more places than the group has learners', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const school = await signIn(host, 'school@example.test')
      const [a, b] = [await offered(business, offer('A', 6)), await offered(business, offer('B', 6))]
      const group = await cohort(school)
      expect((await askFor(school, group, [{ place: a, learners: 4 }])).status).toBe(200)
      expect(await refusal(await askFor(school, group, [{ place: b, learners: 3 }]))).toMatchObject({
        status: 400,
        fields: ['shares'],
      })
      expect((await askFor(school, group, [{ place: b, learners: 2 }])).status).toBe(200)
    })

    test('after the stay, not before, both sides say whether they would do it again, and it shows as a fact', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const school = await signIn(host, 'school@example.test')
      const place = await offered(business, offer('Verksted', 4))
      const asked = await askFor(school, await cohort(school), [{ place, learners: 2 }])
      const [hold] = ((await asked.json()) as Holds).holds
      const url = `/api/holds/${hold?.id}`
      await business.ask('POST', `${url}/answer`, { action: 'confirm' })
      expect((await school.ask('PUT', `${url}/evaluation`, { again: true })).status).toBe(409)

      const ended = new Date(Date.parse(host.today) - 2 * days).toISOString().slice(0, 10)
      await host.db.$client.execute(`update periods set from_day = '2025-01-01'`)
      await host.db.$client.execute({ sql: `update holds set from_day = '2025-01-01', to_day = ?`, args: [ended] })
      await settleAndTell(tellerOn(host), Date.parse(host.today))
      for (const it of [school, business]) expect(mailTo(host, it.email).subject).toBe('How was the stay?')
      for (const it of [school, business])
        expect((await it.ask('PUT', `${url}/evaluation`, { again: true })).status).toBe(200)
      const facts = { again: true, tutorThere: true, workAgreed: false }
      expect((await school.ask('PUT', `${url}/evaluation`, facts)).status).toBe(200)
      const fromHost = await refusal(await business.ask('PUT', `${url}/evaluation`, facts))
      expect(fromHost).toMatchObject({ status: 400, fields: ['tutorThere'] })
      expect(((await (await raw(host, `/api/places/${place}`)).json()) as { facts: object }).facts).toEqual({
        tutorThere: { yes: 1, of: 1 },
        workAgreed: { yes: 0, of: 1 },
      })
      expect(await (await raw(host, `/api/places/${place}`)).json()).toMatchObject({ hosted: 1, again: 1 })
      const own = (await (await business.ask('GET', '/api/my/places')).json()) as { offers: { requests: object[] }[] }
      expect(own.offers[0]?.requests).toMatchObject([{ guest: { stays: 1, again: 1 }, hostAgain: true, over: true }])
      await host.db.$client.execute({ sql: 'update periods set to_day = ?', args: [ended] })
      expect((await business.ask('PUT', `/api/places/${place}`, offer('Verksted', 3))).status).toBe(200)
      expect(await (await raw(host, `/api/places/${place}`)).json()).toMatchObject({ hosted: 1, periods: [{}, {}] })
      const stranger = await signIn(host, 'stranger@example.test')
      expect((await stranger.ask('PUT', `${url}/evaluation`, { again: false })).status).toBe(404)
    })
  })
}

/** What tells of places on a host as its timer does, with its mails. */
const tellerOn = (host: Host) => ({
  db: host.db,
  accounts: accountsFor('http://medspiller.test', host.mails),
  report: (event: Host['reported'][number]) => void host.reported.push(event),
})
