// Following through the API: what can be followed, by whom, how it is said, and its end.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { type Host, raw, refusal } from '../bench.ts'
import { type Person, signIn } from '../person.ts'
import { organisation } from '../record.ts'

type Followed = {
  mailing: string
  follows: { id: string; kind: string; subject: string; text: string; path: string; news: unknown[] }[]
}

export function describeFollows(makeHost: () => Promise<Host>): void {
  const follow = (person: Person, kind: string, subject: string) =>
    person.ask('POST', '/api/account/follows', { kind, subject })
  const listed = async (person: Person, language = 'en') =>
    (await (
      await person.ask('GET', '/api/account/follows', undefined, { 'accept-language': language })
    ).json()) as Followed

  describe('following', () => {
    test('searches, calls, organisations, themes and what fits are followed once, said in one’s language, and ended', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [organisation('fjord', { name: 'Fjord skole' })])
      const kari = await signIn(host, 'kari@home.test')
      for (const times of [1, 2])
        for (const [kind, subject] of [
          ['search', 'q=sea&country=NO&country=FI&role=school'],
          ['call', 'ka220-sch'],
          ['organisation', 'fjord'],
          ['theme', 'maritime'],
          ['fitting', 'fjord'],
        ] as const)
          expect([times, (await follow(kari, kind, subject)).status]).toEqual([times, 200])
      const { follows, mailing } = await listed(kari)
      expect(mailing).toBe('off')
      const said = (it: Followed['follows']) => it.map(({ kind, text, path, news }) => [kind, text, path, news]).sort()
      expect(said(follows)).toEqual([
        ['call', 'Deadlines: KA220-SCH', '/calls?action=KA220-SCH', []],
        ['fitting', 'Partner requests that fit Fjord skole', '/partner-requests?fits=fjord', []],
        ['organisation', 'Fjord skole', '/organisations/fjord', []],
        ['search', 'Search: “sea”, school, Norway, Finland', '/find?q=sea&country=NO&country=FI&role=school', []],
        ['theme', 'Partner requests: Maritime trades', '/partner-requests?theme=maritime', []],
      ])
      expect((await listed(kari, 'nb')).follows.map((it) => it.text)).toContain('Frister: KA220-SCH')
      const id = follows.find((it) => it.kind === 'call')?.id
      expect((await kari.ask('DELETE', `/api/account/follows/${id}`)).status).toBe(200)
      expect((await refusal(await kari.ask('DELETE', `/api/account/follows/${id}`))).status).toBe(404)
      expect((await listed(kari)).follows).toHaveLength(4)
    })

    test('nobody sees or ends what another follows, and an account follows fifty things', async () => {
      const host = await makeHost()
      const kari = await signIn(host, 'kari@home.test')
      const eve = await signIn(host, 'eve@home.test')
      await follow(kari, 'theme', 'maritime')
      const [its] = (await listed(kari)).follows
      expect((await listed(eve)).follows).toEqual([])
      expect((await eve.ask('DELETE', `/api/account/follows/${its?.id}`)).status).toBe(404)
      const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => follow(eve, 'search', `q=word${at}`)))
      expect(answers.map((it) => it.status).sort()).toEqual([...Array(50).fill(200), ...Array(10).fill(409)])
      expect((await listed(eve)).follows).toHaveLength(50)
    })

    test('how often it is mailed is one’s own to say; the account takes it along and away', async () => {
      const host = await makeHost()
      const kari = await signIn(host, 'kari@home.test')
      await follow(kari, 'theme', 'maritime')
      expect((await kari.ask('PUT', '/api/account/follows/mailing', { mailing: 'weekly' })).status).toBe(200)
      expect((await listed(kari)).mailing).toBe('weekly')
      const bad = await kari.ask('PUT', '/api/account/follows/mailing', { mailing: 'hourly' })
      expect((await refusal(bad)).fields).toEqual(['mailing'])
      expect(await (await kari.ask('GET', '/api/account/export')).json()).toMatchObject({
        follows: [{ kind: 'theme', subject: 'maritime' }],
        followMailings: [{ mailing: 'weekly' }],
      })
      expect((await kari.ask('DELETE', '/api/account', { email: kari.email })).status).toBe(200)
      const { rows } = await host.db.$client.execute(
        'select (select count(*) from follows) + (select count(*) from finds) + (select count(*) from follow_mailings) as held',
      )
      expect(rows[0]?.held).toBe(0)
    })

    test.each([
      ['organisation', 'nobody'],
      ['fitting', 'nobody'],
      ['call', 'KA999'],
      ['theme', 'nonsense'],
      ['search', 'country=XX'],
      ['search', 'within=5'],
      ['search', 'near=x'],
    ])('a %s “%s” is refused by its field', async (kind, subject) => {
      const kari = await signIn(await makeHost(), 'kari@home.test')
      expect((await refusal(await follow(kari, kind, subject))).fields).toContain('subject')
    })

    test('nobody follows without an account', async () => {
      const host = await makeHost()
      expect(
        (await refusal(await raw(host, '/api/account/follows', { kind: 'theme', subject: 'maritime' }))).status,
      ).toBe(401)
    })
  })
}
