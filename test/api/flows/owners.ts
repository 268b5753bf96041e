// Organisations and the people who speak for them, on whatever host: making, claiming, editing, inviting, leaving.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import type { Organisation } from '../../../domain/organisation.ts'
import { type Host, raw, refusal } from '../bench.ts'
import { linkIn, mailTo, type Person, signIn, signInOperator } from '../person.ts'
import { organisation, saveProject } from '../record.ts'

const register = { kind: 'register', file: 'schools.csv', row: 7 } as const
const school = organisation('fjord', {
  name: 'Fjord skole',
  website: 'https://www.fjordskole.test/om',
  oid: 'E10000001',
  source: register,
})

export function describeOwners(makeHost: () => Promise<Host>): void {
  async function hostWith(...organisations: Organisation[]): Promise<Host> {
    const host = await makeHost()
    await saveOrganisations(host.db, organisations)
    return host
  }
  const page = async (host: Host, id: string) =>
    (await (await raw(host, `/api/organisations/${id}`)).json()) as Record<string, unknown>
  const claim = (person: Person, body: object, id = 'fjord') =>
    person.ask('POST', `/api/organisations/${id}/claim`, { capacity: 'own', ...body })
  const confirm = (host: Host, token: string) => raw(host, '/api/claims/confirm', { token })

  /** An owner of the school, by a mail to the school's own domain. */
  async function ownerOf(host: Host, email = 'kari@fjordskole.test'): Promise<Person> {
    const person = await signIn(host, email)
    expect((await claim(person, { email: 'post@fjordskole.test' })).status).toBe(200)
    expect((await confirm(host, linkIn(mailTo(host, 'post@fjordskole.test')).token)).status).toBe(200)
    return person
  }
  async function invited(host: Host, owner: Person, email: string, office: 'owner' | 'editor'): Promise<Person> {
    expect((await owner.ask('POST', '/api/organisations/fjord/invitations', { email, office })).status).toBe(200)
    const { token } = linkIn(mailTo(host, email))
    const person = await signIn(host, email)
    expect((await person.ask('POST', '/api/invitations/accept', { token })).status).toBe(200)
    return person
  }
  type People = {
    people: { email: string; office: string; account: string }[]
    invitations: { id: string }[]
    office: string
  }
  const peopleOf = async (person: Person, id = 'fjord') =>
    (await (await person.ask('GET', `/api/organisations/${id}/people`)).json()) as People

  describe('claiming', () => {
    test('a mail on the website’s own domain makes an owner, by a button, once, and without an account', async () => {
      const host = await hostWith(school)
      const kari = await signIn(host, 'kari@home.test')
      expect(await (await kari.ask('GET', '/api/organisations/fjord/claim')).json()).toEqual({
        domain: 'fjordskole.test',
        owners: 0,
        sample: false,
      })
      expect(await (await claim(kari, { email: 'post@fjordskole.test' })).json()).toEqual({ way: 'mail' })
      const mail = mailTo(host, 'post@fjordskole.test')
      expect(mail.text).toContain('kari@home.test')
      const { url, token } = linkIn(mail)
      expect([url.pathname, url.search]).toEqual(['/claim', ''])
      const look = await raw(host, '/api/claims/look', { token })
      expect(await look.json()).toMatchObject({ organisation: { name: 'Fjord skole' }, email: 'kari@home.test' })
      expect(await page(host, 'fjord')).toMatchObject({ owners: 0 })

      expect((await confirm(host, token)).status).toBe(200)
      expect((await refusal(await confirm(host, token))).status).toBe(410)
      expect(await (await kari.ask('GET', '/api/account')).json()).toMatchObject({
        organisations: [{ id: 'fjord', office: 'owner', capacity: 'own' }],
      })
      expect(await page(host, 'fjord')).toMatchObject({
        owners: 1,
        ladder: [{ rung: 'mail domain', met: true }, {}, {}, {}],
      })
    })

    test.each([
      ['a mail provider', { website: 'https://gmail.com' }, 'a@gmail.com', 'shared host'],
      ['a suffix of a country', { website: 'https://edu.pl' }, 'a@edu.pl', 'public suffix'],
      ['a platform', { website: 'https://facebook.com/fjord' }, 'a@facebook.com', 'no website'],
      ['another domain', {}, 'a@elsewhere.test', 'other domain'],
      ['a domain below it', {}, 'a@pupils.fjordskole.test', 'other domain'],
      ['no website', { website: undefined }, 'a@fjordskole.test', 'no website'],
      ['a domain that only looks like it', {}, 'a@fj\u043erdskole.test', ''],
    ])('%s proves nothing', async (_, facts, email, why) => {
      const host = await hostWith({ ...school, ...facts })
      const eve = await signIn(host, 'eve@evil.test')
      const refused = await refusal(await claim(eve, { email }))
      expect([refused.status, refused.fields]).toEqual([400, ['email']])
      expect(refused.detail).toContain(why)
      expect(host.mails.map(({ to }) => to)).toEqual(['eve@evil.test'])
    })

    test('a municipality’s domain proves nothing of its schools, and a host that several share of none', async () => {
      const host = await hostWith(
        organisation('kommune', { website: 'https://fjord.kommune.test' }),
        { ...school, owner: 'kommune', website: 'https://skolen.fjord.kommune.test' },
        organisation('one', { website: 'https://shared.test/one' }),
        organisation('other', { website: 'https://shared.test/other', country: 'FI' }),
      )
      await host.db.$client.batch(
        ['one', 'other'].map(
          (id) => `insert into organisation_names values ('${id === 'one' ? 'NO' : 'FI'} @shared.test', '${id}')`,
        ),
      )
      const eve = await signIn(host, 'eve@evil.test')
      const ways = async (id: string) => (await eve.ask('GET', `/api/organisations/${id}/claim`)).json()
      expect(await ways('fjord')).toMatchObject({ obstacle: "owner's domain" })
      expect(await ways('one')).toMatchObject({ obstacle: 'shared host' })
      expect(await ways('kommune')).toMatchObject({ domain: 'fjord.kommune.test' })
      expect((await claim(eve, { email: 'a@skolen.fjord.kommune.test' })).status).toBe(400)
      expect((await claim(eve, { email: 'a@shared.test' }, 'other')).status).toBe(400)
    })

    test('where it has owners a mail makes nobody another one', async () => {
      const host = await hostWith(school)
      await ownerOf(host)
      const late = await signIn(host, 'late@fjordskole.test')
      expect((await refusal(await claim(late, { email: 'late@fjordskole.test' }))).status).toBe(409)
      expect(await (await claim(late, { note: 'I am the new head' })).json()).toEqual({ way: 'operator' })
    })

    test('nobody speaks for an invented organisation', async () => {
      const host = await hostWith({ ...school, source: { kind: 'sample' } })
      const eve = await signIn(host, 'eve@evil.test')
      expect((await refusal(await claim(eve, {}))).status).toBe(409)
    })

    test('a forged, an old and another claim’s token confirm nothing', async () => {
      const host = await hostWith(school)
      const kari = await signIn(host, 'kari@home.test')
      await claim(kari, { email: 'post@fjordskole.test' })
      const { token } = linkIn(mailTo(host, 'post@fjordskole.test'))
      await claim(kari, { email: 'post@fjordskole.test' })
      const newer = linkIn(mailTo(host, 'post@fjordskole.test')).token
      for (const forged of [token, `${newer}x`, newer.toLowerCase(), 'null'])
        expect((await refusal(await confirm(host, forged))).status).toBe(410)
      const { rows } = await host.db.$client.execute('select token from claims')
      expect((await confirm(host, String(rows[0]?.token))).status).toBe(410)
      await host.db.$client.execute('update claims set expires_at = 1')
      expect((await confirm(host, newer)).status).toBe(410)
      expect(await page(host, 'fjord')).toMatchObject({ owners: 0 })
    })

    test('an operator sees the claim and decides it once, but never their own', async () => {
      const host = await hostWith(school)
      const kari = await signIn(host, 'kari@home.test')
      await claim(kari, { note: '<b>Head</b> since 2019', capacity: 'acting' })
      const operator = await signInOperator(host)
      await claim(operator, {})
      type Waiting = { claims: { id: string; note?: string; person: { email: string } }[] }
      const { claims } = (await (await operator.ask('GET', '/api/operator/claims')).json()) as Waiting
      expect(claims).toMatchObject([
        { note: '<b>Head</b> since 2019', capacity: 'acting', person: { email: kari.email } },
        {},
      ])
      const decide = (id: string | undefined, approve: boolean) =>
        operator.ask('POST', `/api/operator/claims/${id}`, { approve, reason: 'We called you' })
      expect((await refusal(await decide(claims[1]?.id, true))).status).toBe(409)
      expect((await decide(claims[0]?.id, true)).status).toBe(200)
      expect((await refusal(await decide(claims[0]?.id, false))).status).toBe(409)
      expect(mailTo(host, kari.email).text).toContain('We called you')
      expect(await page(host, 'fjord')).toMatchObject({ owners: 1, capacities: ['acting'] })
      expect(await page(host, 'fjord')).toMatchObject({ ladder: [{ rung: 'mail domain', met: false }, {}, {}, {}] })
      expect(JSON.stringify(await page(host, 'fjord'))).not.toContain('kari')
    })

    test('who is refused is told why, and owns nothing', async () => {
      const host = await hostWith(school)
      const eve = await signIn(host, 'eve@evil.test')
      await claim(eve, { note: 'trust me' })
      const operator = await signInOperator(host)
      const { rows } = await host.db.$client.execute('select id from claims')
      await operator.ask('POST', `/api/operator/claims/${rows[0]?.id}`, { approve: false, reason: 'Unknown there' })
      expect(mailTo(host, eve.email).text).toContain('Unknown there')
      expect((await eve.ask('GET', '/api/organisations/fjord/people')).status).toBe(403)
      expect(await (await eve.ask('GET', '/api/account/claims')).json()).toMatchObject({
        claims: [{ state: 'refused' }],
      })
    })
  })

  describe('a profile', () => {
    const put = (person: Person, version: number, facts: object, id = 'fjord') =>
      person.ask('PUT', `/api/organisations/${id}/profile`, { version, facts })

    test('is made with what its maker states, found at once, and owned', async () => {
      const host = await makeHost()
      const kari = await signIn(host, 'kari@home.test')
      const facts = {
        name: 'Ny Barnehage',
        town: 'Volda',
        website: 'nybarnehage.test',
        themes: ['maritime'],
        seeks: 'Partners',
      }
      const made = await kari.ask('POST', '/api/organisations', { country: 'NO', capacity: 'own', facts })
      const { id } = (await made.json()) as { id: string }
      expect(await page(host, id)).toMatchObject({
        name: 'Ny Barnehage',
        website: 'https://nybarnehage.test',
        source: { kind: 'owner' },
        owners: 1,
        lastConfirmed: host.today,
        stated: { name: host.today, town: host.today, website: host.today },
      })
      const found = await (await raw(host, '/api/organisations?q=barnehage')).json()
      expect(found).toMatchObject({ organisations: [{ id }] })
    })

    test('is not made twice: a known number is refused, a known name asked about', async () => {
      const host = await hostWith(school)
      const eve = await signIn(host, 'eve@evil.test')
      const make = (facts: object, more = {}) =>
        eve.ask('POST', '/api/organisations', { country: 'NO', capacity: 'own', facts, ...more })
      const known = { status: 409, known: [{ id: 'fjord', name: 'Fjord skole' }] }
      expect(await (await make({ name: 'Another', oid: 'e10000001' }, { different: true })).json()).toMatchObject(known)
      expect(await (await make({ name: 'FJORD SKOLE' })).json()).toMatchObject(known)
      expect((await make({ name: 'FJORD SKOLE' }, { different: true })).status).toBe(200)
      const { rows } = await host.db.$client.execute('select reason from doubtful_pairs')
      expect(rows).toHaveLength(1)
    })

    test('keeps what public records say beside what its people say, each with its source', async () => {
      const host = await hostWith(school)
      await saveProject(host.db, 'p', ['fjord'])
      const kari = await ownerOf(host)
      expect((await put(kari, 0, { town: 'Volda', oid: null })).status).toBe(200)
      const seen = await page(host, 'fjord')
      expect(seen).toMatchObject({ source: register, town: 'Volda', stated: { town: host.today, oid: host.today } })
      expect(seen).not.toHaveProperty('oid')
      expect(seen.ladder).toEqual([
        { rung: 'mail domain', met: true, value: 'fjordskole.test' },
        { rung: 'number', met: false },
        { rung: 'funded projects', met: true, value: 1 },
        { rung: 'confirmed', met: true, value: host.today },
      ])
    })

    test('two who save at once: one is told, with both versions, and nothing is lost', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const ola = await invited(host, kari, 'ola@fjordskole.test', 'editor')
      const answers = await Promise.all([put(kari, 0, { offers: 'A boat' }), put(ola, 0, { seeks: 'A harbour' })])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const lost = answers.find(({ status }) => status === 409) as Response
      const { current, yours } = (await lost.json()) as {
        current: { version: number; organisation: object }
        yours: object
      }
      expect(current.version).toBe(1)
      expect({ ...current.organisation, ...yours }).toMatchObject({ offers: 'A boat', seeks: 'A harbour' })
      expect((await put(lost === answers[0] ? kari : ola, 1, yours)).status).toBe(200)
      expect(await page(host, 'fjord')).toMatchObject({ offers: 'A boat', seeks: 'A harbour' })
    })

    test('of twenty edits at once each is either kept or told of', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => put(kari, 0, { seeks: `Version ${at}` })))
      const kept = answers.flatMap(({ status }, at) => (status === 200 ? [at] : []))
      expect(kept).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
      expect(await page(host, 'fjord')).toMatchObject({ seeks: `Version ${kept[0]}` })
    })

    test.each([
      ['facts.website', { website: 'javascript:alert(1)' }],
      ['facts.website', { website: 'https://user:pass@evil.test' }],
      ['facts.oid', { oid: 'E123' }],
      ['facts.pic', { pic: '12345678' }],
      ['facts.name', { name: ' \u0000 ' }],
      ['facts.description', { description: 'x'.repeat(5000) }],
      ['facts.themes[0]', { themes: ['football'] }],
      ['facts.type', { type: 'SCHOOL' }],
      ['facts.established', { established: '2020-13-01' }],
      ['version', 'no version'],
    ])('a bad %s is refused and nothing is written', async (field, facts) => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const body = typeof facts === 'string' ? { facts: {} } : { version: 0, facts }
      const refused = await refusal(await kari.ask('PUT', '/api/organisations/fjord/profile', body))
      expect([refused.status, refused.fields]).toEqual([400, [field]])
      expect(await page(host, 'fjord')).toMatchObject({ stated: {}, name: 'Fjord skole' })
    })

    test('HTML and odd letters stay the text they are', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const text = '<img src=x onerror=alert(1)> {{t}} \u202e 🏫'
      expect((await put(kari, 0, { description: `${text}\u0007\r\n\ud800`, offers: text })).status).toBe(200)
      expect(await page(host, 'fjord')).toMatchObject({ description: `${text}\n\ufffd`, offers: text })
    })

    test('nobody changes what is not theirs to state', async () => {
      const host = await hostWith(school, organisation('kommune'))
      const kari = await ownerOf(host)
      const extra = {
        owner: 'kommune',
        country: 'SE',
        source: { kind: 'register' },
        lastConfirmed: '2099-01-01',
        id: 'kommune',
      }
      expect((await put(kari, 0, { town: 'Volda', ...extra })).status).toBe(200)
      const seen = await page(host, 'fjord')
      expect(seen).toMatchObject({ id: 'fjord', country: 'NO', source: register, lastConfirmed: host.today })
      expect(seen).not.toHaveProperty('owner')
    })

    test('is confirmed with one request', async () => {
      const host = await hostWith({ ...school, lastConfirmed: '2020-01-01' })
      const kari = await ownerOf(host)
      expect((await kari.ask('POST', '/api/organisations/fjord/confirmation', { version: 0 })).status).toBe(200)
      expect(await page(host, 'fjord')).toMatchObject({ lastConfirmed: host.today })
    })

    test('a municipality acts for its schools, and for no others', async () => {
      const kommune = organisation('kommune', { website: 'https://fjord.test' })
      const host = await hostWith(kommune, { ...school, owner: 'kommune' }, organisation('elsewhere'))
      const mayor = await signIn(host, 'mayor@home.test')
      await claim(mayor, { email: 'post@fjord.test' }, 'kommune')
      await confirm(host, linkIn(mailTo(host, 'post@fjord.test')).token)
      expect((await put(mayor, 0, { seeks: 'Partners' })).status).toBe(200)
      expect(await peopleOf(mayor)).toMatchObject({ people: [], office: 'owner' })
      expect((await put(mayor, 0, {}, 'elsewhere')).status).toBe(403)
    })
  })

  describe('people', () => {
    test('an invitation is looked at without changing anything and taken up once, by whoever has the link', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const email = 'ola@fjordskole.test'
      await kari.ask('POST', '/api/organisations/fjord/invitations', { email, office: 'editor' })
      const { url, token } = linkIn(mailTo(host, email))
      expect([url.pathname, url.search]).toEqual(['/invitation', ''])
      const look = () => raw(host, '/api/invitations/look', { token })
      expect(await (await look()).json()).toMatchObject({ organisation: { name: 'Fjord skole' }, office: 'editor' })
      const ola = await signIn(host, email)
      const accept = () => ola.ask('POST', '/api/invitations/accept', { token })
      const tries = await Promise.all([accept(), accept(), accept()])
      expect(tries.map(({ status }) => status).sort()).toEqual([200, 410, 410])
      expect((await look()).status).toBe(410)
      expect((await peopleOf(ola)).people.map((it) => [it.email, it.office])).toEqual([
        [kari.email, 'owner'],
        [email, 'editor'],
      ])
    })

    test('an invitation taken back, replaced or too old is worth nothing', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const eve = await signIn(host, 'eve@evil.test')
      const invite = async () => {
        await kari.ask('POST', '/api/organisations/fjord/invitations', { email: eve.email, office: 'owner' })
        return linkIn(mailTo(host, eve.email)).token
      }
      const accept = async (token: string) => (await eve.ask('POST', '/api/invitations/accept', { token })).status
      const first = await invite()
      const second = await invite()
      expect(await accept(first)).toBe(410)
      const { invitations } = await peopleOf(kari)
      expect(invitations).toHaveLength(1)
      expect((await kari.ask('DELETE', `/api/organisations/fjord/invitations/${invitations[0]?.id}`)).status).toBe(200)
      expect(await accept(second)).toBe(410)
      const third = await invite()
      await host.db.$client.execute('update invitations set expires_at = 1')
      expect(await accept(third)).toBe(410)
      expect(await page(host, 'fjord')).toMatchObject({ owners: 1 })
    })

    test('an editor writes and leaves, but lets nobody in or go', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const ola = await invited(host, kari, 'ola@fjordskole.test', 'editor')
      const people = '/api/organisations/fjord/people'
      const tries = [
        await ola.ask('POST', '/api/organisations/fjord/invitations', { email: 'a@b.test', office: 'editor' }),
        await ola.ask('PATCH', `${people}/${ola.id}`, { office: 'owner' }),
        await ola.ask('DELETE', `${people}/${kari.id}`),
      ]
      expect(tries.map(({ status }) => status)).toEqual([403, 403, 403])
      expect((await ola.ask('DELETE', `${people}/${ola.id}`)).status).toBe(200)
      expect((await ola.ask('GET', people)).status).toBe(403)
    })

    test('handing over: the last owner stays until there is another, also when two leave at once', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      const ola = await invited(host, kari, 'ola@fjordskole.test', 'editor')
      const people = '/api/organisations/fjord/people'
      expect((await refusal(await kari.ask('DELETE', `${people}/${kari.id}`))).status).toBe(409)
      expect((await refusal(await kari.ask('PATCH', `${people}/${kari.id}`, { office: 'editor' }))).status).toBe(409)
      expect((await refusal(await kari.ask('DELETE', '/api/account', { email: kari.email }))).status).toBe(409)
      expect((await kari.ask('PATCH', `${people}/${ola.id}`, { office: 'owner' })).status).toBe(200)
      const third = await invited(host, kari, 'third@fjordskole.test', 'editor')
      const left = await Promise.all([kari, ola].map((it) => it.ask('DELETE', `${people}/${it.id}`)))
      expect(left.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await peopleOf(third)).people.filter(({ office }) => office === 'owner')).toHaveLength(1)
    })

    test('the last of all leaves, and the profile can be claimed again', async () => {
      const host = await hostWith(school)
      const kari = await ownerOf(host)
      expect((await kari.ask('DELETE', `/api/organisations/fjord/people/${kari.id}`)).status).toBe(200)
      expect(await page(host, 'fjord')).toMatchObject({ owners: 0 })
      await ownerOf(host, 'new@home.test')
      expect(await page(host, 'fjord')).toMatchObject({ owners: 1 })
    })

    test('every id of another organisation is out of reach', async () => {
      const host = await hostWith(school, organisation('mine'))
      const kari = await ownerOf(host)
      const ola = await invited(host, kari, 'ola@fjordskole.test', 'editor')
      await kari.ask('POST', '/api/organisations/fjord/invitations', { email: 'x@y.test', office: 'editor' })
      const invitation = (await peopleOf(kari)).invitations[0]?.id
      const eve = await signIn(host, 'eve@evil.test')
      const made = await eve.ask('POST', '/api/organisations', {
        country: 'NO',
        capacity: 'own',
        facts: { name: 'Eves own' },
      })
      const { id: own } = (await made.json()) as { id: string }
      const tries = [
        await eve.ask('DELETE', `/api/organisations/${own}/invitations/${invitation}`),
        await eve.ask('PATCH', `/api/organisations/${own}/people/${ola.id}`, { office: 'owner' }),
        await eve.ask('DELETE', `/api/organisations/${own}/people/${kari.id}`),
        await eve.ask('GET', '/api/organisations/fjord/people'),
        await eve.ask('PUT', '/api/organisations/fjord/profile', { version: 0, facts: { name: 'Mine' } }),
        await eve.ask('PUT', `/api/organisations/fjord%00/profile`, { version: 0, facts: { name: 'Mine' } }),
      ]
      expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 403, 403, 403])
      expect((await peopleOf(kari)).people).toHaveLength(2)
      expect((await peopleOf(kari)).invitations).toHaveLength(1)
    })
  })
}
