// Placements: a business offers places, a school gets a package and asks, both agree; nobody is promised what is taken.
import { describe, expect, test } from 'vitest'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'
import { linkIn, mailTo, type Person, signIn } from '../person.ts'
import { askFor, carpenter, cohort, type Holds, needs, offer, offered } from '../placing.ts'

export function describePlaces(makeHost: () => Promise<Host>): void {
  describe('places', () => {
    test('six carpenters are placed with three hosts: package, request, yes, agreement, calendar', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const school = await signIn(host, 'school@example.test')
      const ids = []
      for (const name of ['Tømrer A', 'Tømrer B', 'Tømrer C']) ids.push(await offered(business, offer(name, 2)))
      await offered(business, offer('Far away', 6, { latitude: 57.5 }))
      await offered(business, offer('Cooks', 6, { field: '1013' }))

      const { packages, verdict, shortfall } = await good(
        clientOf(host).packages.$post({ json: { ...needs, reach: 40 } }),
      )
      expect(shortfall).toBeUndefined()
      expect(verdict).toBe('unknown')
      expect(packages[0]?.placed).toBe(6)
      // Six at one host further away are worth more than three hosts to visit, and are another package.
      const three = packages.find((it) => it.shares.length === 3)
      expect(three?.shares.map((it) => it.place.id).sort()).toEqual([...ids].sort())
      for (const { value, parts } of packages)
        expect(parts.reduce((sum, it) => sum + it.value, 0)).toBeCloseTo(value, 9)

      const group = await cohort(school)
      const shares = ids.map((place) => ({ place, learners: 2 }))
      const asked = await askFor(school, group, shares)
      expect(asked.status, await asked.clone().text()).toBe(200)
      const { holds } = (await asked.json()) as Holds
      expect(holds.map((it) => it.state)).toEqual(['held', 'held', 'held'])
      expect(mailTo(host, business.email).text).toContain('Ærø fagskole')
      expect(linkIn(mailTo(host, business.email)).url.pathname).toBe('/my-places')

      const [first] = holds
      const url = `/api/holds/${first?.id}`
      expect((await school.ask('GET', `${url}/agreement`)).status).toBe(409)
      expect((await school.ask('POST', `${url}/answer`, { action: 'confirm' })).status).toBe(403)
      expect((await business.ask('POST', `${url}/answer`, { action: 'confirm' })).status).toBe(200)
      expect((await business.ask('POST', `${url}/answer`, { action: 'confirm' })).status).toBe(409)
      const agreement = await (await school.ask('GET', `${url}/agreement`)).json()
      expect(agreement).toMatchObject({
        school: { name: 'Ærø fagskole', country: 'NO', email: school.email },
        host: { email: business.email },
        tutor: 'Kari Tutor',
        from: '2027-05-03',
        to: '2027-05-23',
        days: 21,
        learners: 2,
        fieldLabel: 'Building and civil engineering',
        learningOutcomes: [],
      })
      const calendar = await (await business.ask('GET', `${url}/stay.ics`)).text()
      expect(calendar).toMatch(/DTSTART;VALUE=DATE:20270503[\s\S]*DTEND;VALUE=DATE:20270524/)
      const stranger = await signIn(host, 'stranger@example.test')
      for (const path of [`${url}/agreement`, `${url}/stay.ics`])
        expect((await stranger.ask('GET', path)).status).toBe(404)
      // Only who has said yes, and whoever has a yes, can write to the other.
      type Seen = { state: string; contact?: string }
      const own = (await (await business.ask('GET', '/api/my/places')).json()) as { offers: { requests: Seen[] }[] }
      const groups = (await (await school.ask('GET', '/api/my/cohorts')).json()) as { cohorts: { holds: Seen[] }[] }
      const contacts = (seen: Seen[]) => seen.map((it) => [it.state, it.contact]).sort()
      const [held, agreed] = [['held', undefined], 'confirmed']
      expect(contacts(own.offers.flatMap((it) => it.requests))).toEqual([[agreed, school.email], held, held])
      expect(contacts(groups.cohorts.flatMap((it) => it.holds))).toEqual([[agreed, business.email], held, held])
    })

    test('two schools race for the last place: one gets it, the other is told, waits, and moves up when it is free', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const [one, other] = [await signIn(host, 'one@example.test'), await signIn(host, 'other@example.test')]
      const place = await offered(business, offer('Verksted', 1))
      const shares = [{ place, learners: 1 }]
      const groups = new Map<Person, string>()
      for (const school of [one, other]) groups.set(school, await cohort(school, { learners: 1 }))
      const raced = await Promise.all(
        [one, other].map(async (it) => ({ it, answer: await askFor(it, groups.get(it) ?? '', shares) })),
      )
      expect(raced.map(({ answer }) => answer.status).sort()).toEqual([200, 409])
      const [won, lost] = raced.sort((a, b) => a.answer.status - b.answer.status)
      if (!won || !lost) throw new Error('nobody raced')
      const told = await refusal(lost.answer)
      expect(told).toMatchObject({
        fields: ['shares[0].place'],
        errors: [{ message: 'Verksted has 0 left on these dates' }],
      })
      const waits = await askFor(lost.it, groups.get(lost.it) ?? '', shares, { wait: true })
      const [waiting] = ((await waits.json()) as Holds).holds
      expect(waiting).toMatchObject({ state: 'waiting', may: ['cancel'] })
      const [hold] = ((await won.answer.json()) as Holds).holds
      expect((await won.it.ask('POST', `/api/holds/${hold?.id}/answer`, { action: 'cancel' })).status).toBe(200)
      expect(mailTo(host, lost.it.email).subject).toBe('Places have become free for you')
      const mine = await lost.it.ask('GET', '/api/my/cohorts')
      expect(((await mine.json()) as { cohorts: Holds[] }).cohorts[0]?.holds).toMatchObject([{ state: 'held' }])
    })

    test('without enough places one is told how far one comes, and which host would help', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      await offered(business, offer('Near', 4))
      await offered(business, offer('Not far', 2, { latitude: 56.6 }))
      const { shortfall, packages } = await good(clientOf(host, 'nb').packages.$post({ json: { ...needs, reach: 40 } }))
      expect(packages[0]?.placed).toBe(4)
      expect(shortfall).toMatchObject({
        text: '4 av 6: 2 plasser til innen 40 km er nok.',
        near: [{ why: 'far', room: 2 }],
      })
    })

    test('on other dates there is room for all: the nearest are found, and none where there are none', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      await offered(business, offer('Summer', 6, { periods: [{ from: '2027-05-10', to: '2027-06-30', capacity: 6 }] }))
      const dates = async (more: object) =>
        (await good(clientOf(host).packages.dates.$post({ json: { ...needs, ...more } }))).dates
      expect(await dates({ from: '2027-05-03', to: '2027-05-23' })).toBeUndefined()
      expect(await dates({ from: '2027-05-03', to: '2027-05-23', learners: 4 })).toEqual({
        from: '2027-05-10',
        to: '2027-05-30',
      })
    })

    test('the list narrows by field, country, dates and learners, and shows no tutor’s name', async () => {
      const host = await makeHost()
      const business = await signIn(host, 'business@example.test')
      const id = await offered(business, offer('Open', 3))
      await offered(business, offer('Closed', 3, { isOpen: false }))
      await offered(business, offer('Swedish', 5, { country: 'SE' }))
      const list = (query: Record<string, string>) => good(clientOf(host).places.$get({ query }))
      expect((await list({})).places.map((it) => it.name).sort()).toEqual(['Open', 'Swedish'])
      expect((await list({ country: 'DK' })).total).toBe(1)
      expect((await list({ learners: '4' })).places.map((it) => it.name)).toEqual(['Swedish'])
      expect((await list({ from: '2027-07-01', to: '2027-07-10' })).total).toBe(0)
      const school = await signIn(host, 'school@example.test')
      const held = await askFor(school, await cohort(school), [{ place: id, learners: 3 }])
      expect(held.status).toBe(200)
      // Full on these dates: there is a queue, but no room for whoever asks for some.
      expect((await list({ from: '2027-05-03', to: '2027-05-23' })).places.map((it) => it.free)).toEqual([5, 0])
      expect((await list({ from: '2027-05-03', to: '2027-05-23', learners: '1' })).total).toBe(1)
      expect((await list({ from: '2027-06-20', to: '2027-06-30', field: carpenter })).places[0]).toMatchObject({
        free: 5,
      })
      const page = await raw(host, `/api/places/${id}`)
      expect(await page.text()).not.toContain('Kari')
      expect((await (await business.ask('GET', `/api/places/${id}`)).json()) as object).toMatchObject({ mine: true })
    })

    test('only its owner changes an offer, and no calendar takes away what is kept', async () => {
      const host = await makeHost()
      const [business, school] = [await signIn(host, 'b@example.test'), await signIn(host, 's@example.test')]
      const id = await offered(business, offer('Verksted', 2))
      expect((await school.ask('PUT', `/api/places/${id}`, offer('Mine now', 2))).status).toBe(404)
      await askFor(school, await cohort(school), [{ place: id, learners: 2 }])
      const shrunk = await refusal(await business.ask('PUT', `/api/places/${id}`, offer('Verksted', 1)))
      expect(shrunk).toMatchObject({ status: 409, fields: ['periods'] })
      const { periods } = (await (await raw(host, `/api/places/${id}`)).json()) as { periods: object[] }
      const more = { periods: periods.map((it) => ({ ...it, capacity: 5 })) }
      expect((await business.ask('PUT', `/api/places/${id}`, offer('Verksted', 5, more))).status).toBe(200)
    })

    test('a school asks for its own dates, at a place that is shown and not its own, and waits there once', async () => {
      const host = await makeHost()
      const [business, school] = [await signIn(host, 'b@example.test'), await signIn(host, 's@example.test')]
      const open = await offered(business, offer('Open', 2))
      const hidden = await offered(business, offer('Hidden', 2, { isOpen: false }))
      const own = await offered(school, offer('Own', 2))
      const group = await cohort(school, { flexibility: 7 })
      const refused = async (place: string, more: object) => {
        const answered = await refusal(await askFor(school, group, [{ place, learners: 2 }], more))
        return [answered.status, ...answered.fields]
      }
      expect(await refused(hidden, {})).toEqual([400, 'shares[0].place'])
      expect(await refused(own, {})).toEqual([400, 'shares[0].place'])
      // Neither two days nor another season: no rule was asked about them.
      expect(await refused(open, { from: '2027-05-03', to: '2027-05-04' })).toEqual([400, 'from'])
      expect(await refused(open, { from: '2027-04-05', to: '2027-04-25' })).toEqual([400, 'from'])
      const moved = { from: '2027-05-10', to: '2027-05-30' }
      expect((await askFor(school, group, [{ place: open, learners: 2 }], moved)).status).toBe(200)
      const waiting = { wait: true }
      expect((await askFor(school, group, [{ place: open, learners: 2 }], waiting)).status).toBe(200)
      expect(await refused(open, waiting)).toEqual([409])
    })

    test('a place that is not shown any more is there for its host and for whoever asked there', async () => {
      const host = await makeHost()
      const [business, school] = [await signIn(host, 'b@example.test'), await signIn(host, 's@example.test')]
      const stranger = await signIn(host, 'stranger@example.test')
      const place = await offered(business, offer('Open', 2))
      await askFor(school, await cohort(school), [{ place, learners: 2 }])
      const { periods } = (await (await raw(host, `/api/places/${place}`)).json()) as { periods: object[] }
      const hidden = await business.ask('PUT', `/api/places/${place}`, offer('Open', 2, { isOpen: false, periods }))
      expect(hidden.status, await hidden.clone().text()).toBe(200)
      const seen = async (who: Person) => (await who.ask('GET', `/api/places/${place}`)).status
      expect([await seen(business), await seen(school), await seen(stranger)]).toEqual([200, 200, 404])
      expect((await raw(host, `/api/places/${place}`)).status).toBe(404)
    })

    test('a group that hosts keep places for stays the group they were asked for', async () => {
      const host = await makeHost()
      const [business, school] = [await signIn(host, 'b@example.test'), await signIn(host, 's@example.test')]
      const place = await offered(business, offer('Open', 4))
      const group = await cohort(school)
      const change = (more: object, named = 'Ærø fagskole') =>
        school.ask('PUT', `/api/cohorts/${group}`, { school: named, needs: { ...needs, ...more } })
      expect((await change({ from: '2027-05-10', to: '2027-05-30' })).status).toBe(200)
      expect((await change({})).status).toBe(200)
      const [hold] = ((await (await askFor(school, group, [{ place, learners: 4 }])).json()) as Holds).holds
      expect((await change({ from: '2027-05-10', to: '2027-05-30' })).status).toBe(409)
      expect((await change({ field: '1013' })).status).toBe(409)
      expect((await change({}, 'Another school')).status).toBe(409)
      const { status, fields } = await refusal(await change({ learners: 3 }))
      expect({ status, fields }).toEqual({ status: 400, fields: ['needs.learners'] })
      expect((await change({ learners: 5, flexibility: 7 })).status).toBe(200)
      await school.ask('POST', `/api/holds/${hold?.id}/answer`, { action: 'cancel' })
      expect((await change({ field: '1013' })).status).toBe(200)
    })

    test('nobody keeps the places of all hosts at once', async () => {
      const host = await makeHost()
      const [business, school] = [await signIn(host, 'b@example.test'), await signIn(host, 's@example.test')]
      const place = await offered(business, offer('Open', 2))
      const ask = async () => {
        const answered = await askFor(school, await cohort(school), [{ place, learners: 1 }])
        const { holds } = (await answered.json()) as Holds
        if (holds) await school.ask('POST', `/api/holds/${holds[0]?.id}/answer`, { action: 'cancel' })
        return answered.status
      }
      expect(await ask()).toBe(200)
      await host.db.$client.execute("update counters set count = 100 where what = 'host asked'")
      expect(await ask()).toBe(429)
    })

    test('a school’s name in a mail to a host is a name', async () => {
      const school = await signIn(await makeHost(), 's@example.test')
      for (const name of ['Prize!\nTake it', 'https://evil.test/sign-in']) {
        const { status, fields } = await refusal(await school.ask('POST', '/api/cohorts', { school: name, needs }))
        expect({ status, fields }).toEqual({ status: 400, fields: ['school'] })
      }
    })

    const joiner = '2a22ff9e-de3b-408d-b312-5034896cc4f4'
    const period = { from: '2027-04-01', to: '2027-06-30', capacity: 2 }
    test.each<[string, object, string]>([
      [
        'periods that overlap',
        { periods: [period, { ...period, from: '2027-06-30', to: '2027-07-30' }] },
        'periods[1].from',
      ],
      ['a negative capacity', { periods: [{ ...period, capacity: -1 }] }, 'periods[0].capacity'],
      ['a period that ends before it begins', { periods: [{ ...period, to: '2027-03-01' }] }, 'periods[0].to'],
      ['a period in the past', { periods: [{ ...period, from: '2020-01-01', to: '2020-02-01' }] }, 'periods[0].to'],
      ['no period', { periods: [] }, 'periods'],
      ['an unknown field of work', { field: '9876' }, 'field'],
      ['an unknown occupation', { occupation: 'astronaut' }, 'occupation'],
      ['no tutor', { tutor: '' }, 'tutor'],
      ['an occupation of another field', { occupation: joiner, field: '1013' }, 'field'],
      ['a period without an end', { periods: [{ ...period, to: '9999-12-31' }] }, 'periods[0].to'],
      ['a period since the days of old', { periods: [{ ...period, from: '1066-10-14' }] }, 'periods[0].to'],
      ['a name that is a mail', { name: 'Prize!\nhttps://evil.test' }, 'name'],
      ['a web address that is a script', { website: 'javascript:alert(1)' }, 'website'],
      ['a spot off the earth', { latitude: 91 }, 'latitude'],
      ['levels the wrong way', { eqf: [5, 3] }, 'eqf'],
    ])('an offer with %s is refused by its field', async (_, change, field) => {
      const host = await makeHost()
      const business = await signIn(host, 'b@example.test')
      const { status, fields } = await refusal(await business.ask('POST', '/api/places', offer('X', 2, change)))
      expect({ status, fields }).toEqual({ status: 400, fields: [field] })
    })

    test.each<[string, object, string, RegExp]>([
      [
        'a 400-day stay',
        { activity: 'learner-long', to: '2028-06-05' },
        'to',
        /lasts 90 to 365 days\. \(2026, p\. 86-91\)/,
      ],
      ['a stay too long for its kind', { to: '2027-09-30' }, 'to', /lasts 10 to 89 days/],
      ['a group of one', { activity: 'learner-group', learners: 1 }, 'learners', /at least 2 people/i],
      ['a stay in the past', { from: '2025-05-03', to: '2025-05-23' }, 'from', /past/],
      ['a last day before the first', { to: '2027-05-01' }, 'to', /before the first day/],
      ['an unknown field of work', { field: '0000' }, 'field', /ISCED-F/],
      ['an unknown occupation', { occupation: 'astronaut' }, 'occupation', /not an occupation/],
      ['an occupation of another field', { occupation: joiner, field: '1013' }, 'field', /of this occupation, 0732/],
      ['more who stay together than there are', { learners: 2, together: 3 }, 'together', /all learners, 2/],
      ['more who need something than there are', { access: ['quiet'], accessFor: 7 }, 'accessFor', /all learners, 6/],
      ['a kind of stay of another action', { activity: 'travel' }, 'activity', /KA121-VET has no travel/],
    ])('a group with %s is refused by its field and the rule', async (_, change, field, rule) => {
      const answered = await refusal(await raw(await makeHost(), '/api/packages', { ...needs, ...change }))
      expect(answered).toMatchObject({ status: 400, fields: [field] })
      expect(answered.errors?.[0]?.message).toMatch(rule)
    })

    test('work is found as one types it, in one’s own language', async () => {
      const { work } = await good(clientOf(await makeHost()).work.$get({ query: { q: 'tømr', language: 'nb' } }))
      expect(work[0]).toMatchObject({ field: carpenter, name: 'Tømrer' })
    })

    test('who does other work than is known finds its field among all of them', async () => {
      const host = await makeHost()
      const of = async (q: string) => (await good(clientOf(host).work.$get({ query: { q, language: 'de' } }))).work
      expect(await of('Reepschläger')).toEqual([])
      const fields = await of(' ')
      expect(fields.length).toBeGreaterThan(70)
      expect(fields.filter((it) => it.field === carpenter)).toHaveLength(1)
    })
  })
}
