// Bad input: refused with a problem that names the field, or answered sensibly; never our own fault.
import { afterEach, describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { type Host, raw, refusal } from '../bench.ts'
import { organisation } from '../record.ts'

const coordinator = { role: 'coordinator', facts: { country: 'NO' } }
const draft = { action: 'KA220-SCH', year: 2026, members: [coordinator] }
const withFacts = (facts: object) => ({ ...draft, members: [coordinator, { role: 'partner', facts }] })
const withProject = (project: unknown) => ({ ...draft, project })
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** What is sent, and the field of the draft that must be named. */
const drafts: [what: string, body: unknown, field: string][] = [
  ['an array for the draft', [draft], 'body'],
  ['a text for the draft', '"draft"', 'body'],
  ['null for the draft', 'null', 'body'],
  ['a number for the draft', '7', 'body'],
  ['no action', { ...draft, action: undefined }, 'action'],
  ['an action that is a number', { ...draft, action: 220 }, 'action'],
  ['an action named __proto__', { ...draft, action: '__proto__' }, 'action'],
  ['an action of odd letters', { ...draft, action: '🏫‮\u0000\ud800' }, 'action'],
  ['a very long action', { ...draft, action: 'K'.repeat(1000) }, 'action'],
  ['no year', { ...draft, year: undefined }, 'year'],
  ['a year in words', { ...draft, year: '2026' }, 'year'],
  ['half a year', { ...draft, year: 2026.5 }, 'year'],
  ['a year beyond numbers', '{"action":"COVE","year":1e999,"members":[]}', 'year'],
  ['no members', { ...draft, members: undefined }, 'members'],
  ['an object for members', { ...draft, members: { 0: coordinator } }, 'members'],
  ['too many members', { ...draft, members: Array(10_000).fill({ role: 'partner', organisation: 'o' }) }, 'members'],
  ['a member that is null', { ...draft, members: [coordinator, null] }, 'members[1]'],
  ['a member that is a list', { ...draft, members: [coordinator, []] }, 'members[1]'],
  ['a member of no standing', { ...draft, members: [{ ...coordinator, role: 'boss' }] }, 'members[0].role'],
  [
    'an organisation that is a number',
    { ...draft, members: [{ role: 'partner', organisation: 7 }] },
    'members[0].organisation',
  ],
  [
    'an organisation without an id',
    { ...draft, members: [{ role: 'partner', organisation: '' }] },
    'members[0].organisation',
  ],
  [
    'SQL for an id',
    { ...draft, members: [{ role: 'partner', organisation: "' or 1=1; drop table organisations --" }] },
    'members[0].organisation',
  ],
  [
    'a lone surrogate for an id',
    { ...draft, members: [{ role: 'partner', organisation: '\ud800' }] },
    'members[0].organisation',
  ],
  ['facts that are a list', { ...draft, members: [{ role: 'partner', facts: [] }] }, 'members[0].facts'],
  ['facts that are a text', { ...draft, members: [{ role: 'partner', facts: 'NO' }] }, 'members[0].facts'],
  ['a country nobody knows', withFacts({ country: 'ZZ' }), 'members[1].facts.country'],
  ['a country that is a list', withFacts({ country: ['NO'] }), 'members[1].facts.country'],
  ['a country named constructor', withFacts({ country: 'constructor' }), 'members[1].facts.country'],
  ['a type nobody knows', withFacts({ country: 'NO', type: 'toString' }), 'members[1].facts.type'],
  ['a role nobody knows', withFacts({ country: 'NO', roles: ['hasOwnProperty'] }), 'members[1].facts.roles[0]'],
  ['roles that are a text', withFacts({ country: 'NO', roles: 'school' }), 'members[1].facts.roles'],
  ['a day that never was', withFacts({ country: 'NO', established: '2019-02-30' }), 'members[1].facts.established'],
  ['established as true', withFacts({ country: 'NO', established: true }), 'members[1].facts.established'],
  ['an ECHE in words', withFacts({ country: 'NO', eche: 'yes' }), 'members[1].facts.eche'],
  [
    'an accreditation nobody knows',
    withFacts({ country: 'NO', accredited: ['XXX'] }),
    'members[1].facts.accredited[0]',
  ],
  ['applications that are a number', withFacts({ country: 'NO', applications: 3 }), 'members[1].facts.applications'],
  [
    'applications below nothing',
    withFacts({ country: 'NO', applications: { KA210: -1 } }),
    'members[1].facts.applications.KA210',
  ],
  ['experience in other words', withFacts({ country: 'NO', experience: 'a lot' }), 'members[1].facts.experience'],
  ['a very long name', withFacts({ country: 'NO', name: 'x'.repeat(501) }), 'members[1].facts.name'],
  ['a project that is a list', withProject([1]), 'project'],
  ['a project that is a text', withProject('long'), 'project'],
  ['months in words', withProject({ months: 'NaN' }), 'project.months'],
  ['months below nothing', withProject({ months: -1 }), 'project.months'],
  ['a grant beyond numbers', '{"action":"COVE","year":2026,"members":[],"project":{"grant":1e999}}', 'project.grant'],
  ['a round that is none', withProject({ round: 0 }), 'project.round'],
  ['priorities that are a number', withProject({ priorities: 1 }), 'project.priorities'],
  ['activities in words', withProject({ activities: ['one'] }), 'project.activities'],
  ['tasks in words', withProject({ tasks: { 1: 'two' } }), 'project.tasks'],
  ['a theme nobody knows', { ...draft, themes: ['football'] }, 'themes[0]'],
  ['a theme that is null', { ...draft, themes: [null] }, 'themes[0]'],
]

const wants: [what: string, body: object, field: string][] = [
  ['no draft', {}, 'draft'],
  ['a draft that is null', { draft: null }, 'draft'],
  ['a limit of nothing', { draft, limit: 0 }, 'limit'],
  ['a limit beyond', { draft, limit: 101 }, 'limit'],
  ['a limit in words', { draft, limit: '10' }, 'limit'],
  ['a want that is a text', { draft, want: 'partners' }, 'want'],
  ['a wanted country nobody knows', { draft, want: { country: ['NO', 'ZZ'] } }, 'want.country[1]'],
  ['a wanted role nobody knows', { draft, want: { role: 'x' } }, 'want.role[0]'],
  ['a wanted theme nobody knows', { draft, want: { theme: '*' } }, 'want.theme[0]'],
  ['a wanted source nobody knows', { draft, want: { source: 'x' } }, 'want.source[0]'],
  ['a wanted standing nobody knows', { draft, want: { as: 'boss' } }, 'want.as'],
  ['a want that is an object where a text is due', { draft, want: { type: { $ne: '' } } }, 'want.type[0]'],
]

/** What may be typed into a search field and is no more than text. */
const texts = [
  '"',
  "'",
  "'; drop table organisations; --",
  'a" OR "b',
  'NEAR(a b, 2)',
  'name : x',
  '{search_name} : "x"',
  '^a*',
  '(((((',
  'AND OR NOT',
  '*',
  '-',
  '\\',
  '%',
  '_',
  '\u0000',
  'a\u0000b',
  '🏫👩🏽‍🏫',
  '‮שלום',
  '́́́'.repeat(50),
  'ﷺ'.repeat(100),
  'İıſẞ',
  'NaN',
  '__proto__',
  'constructor',
  ' ',
]

export function describeBadInput(makeHost: () => Promise<Host>): void {
  describe('bad input', () => {
    const hosts: Host[] = []
    async function withOne() {
      const host = await makeHost()
      await saveOrganisations(host.db, [organisation('a', { name: 'Ålesund skole' })])
      hosts.push(host)
      return host
    }
    afterEach(() => {
      for (const { reported } of hosts.splice(0)) expect(reported).toEqual([])
    })

    test.each(drafts)('%s is refused', async (_, body, field) => {
      const host = await withOne()
      const checked = await refusal(await raw(host, '/api/check', body))
      expect([checked.status, checked.fields[0]]).toEqual([400, field])
      const asked = typeof body === 'string' ? `{"draft":${body}}` : { draft: body }
      const suggested = await refusal(await raw(host, '/api/suggest', asked))
      const inDraft = field === 'body' ? 'draft' : `draft.${field}`
      expect([suggested.status, suggested.fields[0]]).toEqual([400, inDraft])
    })

    test.each(wants)('%s is refused', async (_, body, field) => {
      const refused = await refusal(await raw(await withOne(), '/api/suggest', body))
      expect([refused.status, refused.fields[0]]).toEqual([400, field])
    })

    test('what is missing is said to be needed', async () => {
      const { errors } = await refusal(await raw(await withOne(), '/api/check', {}))
      expect(errors).toEqual([
        { field: 'action', message: 'is needed' },
        { field: 'year', message: 'is needed' },
        { field: 'members', message: 'is needed' },
      ])
    })

    test.each(['', '{', 'undefined', '{"action":', '\u0000', '\ufeff', '{"a":1}}', "{'action': 'COVE'}"])(
      'the body %j is not JSON',
      async (body) => {
        const host = await withOne()
        for (const path of ['/api/check', '/api/suggest']) {
          const refused = await refusal(await raw(host, path, body))
          expect([refused.status, ...refused.fields]).toEqual([400, 'body'])
        }
      },
    )

    test('a body beyond 512 KiB is too large, whether its length is told or not', async () => {
      const host = await withOne()
      const huge = JSON.stringify({ ...draft, padding: 'x'.repeat(600_000) })
      expect((await refusal(await raw(host, '/api/check', huge))).status).toBe(413)
      const stream = new Blob([huge]).stream()
      const headers = { 'content-type': 'application/json' }
      const streamed = { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit
      expect((await refusal(await raw(host, '/api/check', undefined, streamed))).status).toBe(413)
    })

    test('deep nesting is refused like any other shape', async () => {
      const host = await withOne()
      for (const body of [nested(100_000), `{"action":${nested(50_000)},"year":2026,"members":[]}`])
        expect((await refusal(await raw(host, '/api/check', body))).status).toBe(400)
    })

    test.each([
      undefined,
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'multipart/form-data',
    ])('content type %s is not taken', async (type) => {
      const host = await withOne()
      const headers = type === undefined ? undefined : { 'content-type': type }
      const sent = { method: 'POST', headers, body: new Blob([JSON.stringify(draft)]) }
      expect((await refusal(await raw(host, '/api/check', undefined, sent))).status).toBe(415)
    })

    test.each(['application/json; charset=utf-8', 'APPLICATION/JSON'])('content type %s is taken', async (type) => {
      const sent = { headers: { 'content-type': type } }
      expect((await raw(await withOne(), '/api/check', draft, sent)).status).toBe(200)
    })

    test.each([
      ['/api/check', 'GET', 'POST'],
      ['/api/suggest', 'DELETE', 'POST'],
      ['/api/organisations', 'PUT', 'GET, HEAD, POST'],
      ['/api/organisations/a', 'PUT', 'GET, HEAD'],
      ['/api/actions/COVE', 'PATCH', 'GET, HEAD'],
      ['/api/health', 'OPTIONS', 'GET, HEAD'],
      ['/api/openapi.json', 'POST', 'GET, HEAD'],
      ['/api', 'POST', 'GET, HEAD'],
    ])('%s does not take %s and says what it takes', async (path, method, allowed) => {
      const answer = await raw(await withOne(), path, undefined, { method })
      expect(answer.headers.get('allow')).toBe(allowed)
      expect((await refusal(answer)).status).toBe(405)
    })

    test.each([
      '/api/health',
      '/api/organisations?country=NO',
      '/api/organisations/a',
      '/api/actions',
      '/api',
      '/api/openapi.json',
    ])('HEAD %s is GET without the body', async (path) => {
      const host = await withOne()
      const [head, get] = [await raw(host, path, undefined, { method: 'HEAD' }), await raw(host, path)]
      expect([head.status, head.headers.get('content-type')]).toEqual([200, get.headers.get('content-type')])
      expect(await head.text()).toBe('')
    })

    test.each(['/api/nothing', '/api/organisations/a/b', '/api/check/', '/api/%', '/api/%ff', '/api//health'])(
      'there is no address %s, by any method',
      async (path) => {
        const host = await withOne()
        expect((await refusal(await raw(host, path))).status).toBe(404)
        expect((await refusal(await raw(host, path, {}))).status).toBe(404)
      },
    )

    test('whatever is typed is text', async () => {
      const host = await withOne()
      for (const text of texts) {
        const typed = encodeURIComponent(text)
        const answer = await raw(host, `/api/organisations?q=${typed}`)
        expect([text, answer.status]).toEqual([text, 200])
        for (const field of ['region', 'action']) {
          const filtered = await raw(host, `/api/organisations?${field}=${typed}`)
          if (filtered.status !== 200) expect((await refusal(filtered)).fields[0]).toBe(`${field}[0]`)
        }
        const refused = await refusal(await raw(host, `/api/organisations?country=${typed}`))
        expect([text, refused.status, refused.fields[0]]).toEqual([text, 400, 'country[0]'])
      }
      expect((await (await raw(host, '/api/organisations')).json()) as object).toMatchObject({ total: 1 })
    })

    test.each([
      ['q', 'x'.repeat(100_000)],
      ['region', 'x'.repeat(100_000)],
      ['country', 'x'.repeat(100_000)],
      ['limit', '9'.repeat(100_000)],
    ])('a %s of 100 kB is refused, and not repeated in full', async (field, value) => {
      const host = await withOne()
      const answer = await raw(host, `/api/organisations?${field}=${value}`)
      if (host.refusesLongAddresses) {
        expect(answer.status).toBe(414)
        expect((await answer.text()).length).toBeLessThan(500)
        return
      }
      const refused = await refusal(answer)
      expect([refused.status, refused.fields[0]?.split('[')[0]]).toEqual([400, field])
      expect(refused.detail.length).toBeLessThan(500)
    })

    test('a filter repeated beyond reason is refused', async () => {
      const many = Array(1000).fill('country=NO').join('&')
      expect((await refusal(await raw(await withOne(), `/api/organisations?${many}`))).fields).toEqual(['country'])
    })

    test.each(['q=a&q=b', 'limit=1&limit=2', 'sort=name&sort=name'])(
      '%s: only filters may be repeated',
      async (query) => {
        const refused = await refusal(await raw(await withOne(), `/api/organisations?${query}`))
        expect(refused.fields).toEqual([query.split('=')[0]])
      },
    )

    test.each(['?unknown=1', '?__proto__=x&constructor=y', '?q=%', '?q=%ff%fe', '?q=%ed%a0%80', '?&&=&', '?q'])(
      '%s is answered',
      async (query) => {
        expect((await raw(await withOne(), `/api/organisations${query}`)).status).toBe(200)
      },
    )

    test('keys of objects are only keys', async () => {
      const host = await withOne()
      const members =
        '[{"role":"coordinator","facts":{"country":"NO","applications":{"__proto__":3,"constructor":2},"experience":{"__proto__":1}}}]'
      const project = '{"activities":{"__proto__":1,"constructor":2},"tasks":{"toString":1},"__proto__":{"months":1}}'
      const body = `{"action":"KA240-SCH","year":2026,"members":${members},"project":${project},"__proto__":{"polluted":1}}`
      expect((await raw(host, '/api/check', body)).status).toBe(200)
      expect(({} as { polluted?: number }).polluted).toBeUndefined()
    })

    test.each(['', '*', 'nb;q=x', ';;;,,,', 'q'.repeat(10_000), 'nb;q=1.2.3,en;q=NaN', 'x-klingon'])(
      'Accept-Language %j is answered',
      async (language) => {
        const headers = { 'content-type': 'application/json', 'accept-language': language }
        expect((await raw(await withOne(), '/api/check', draft, { headers })).status).toBe(200)
      },
    )
  })
}
