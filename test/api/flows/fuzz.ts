// Thousands of broken requests: whatever is sent, the answer is sensible or a problem that names the field.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { type Host, raw } from '../bench.ts'
import { signIn, signInOperator } from '../person.ts'
import { type Random, seeded } from '../random.ts'
import { organisation, saveProject } from '../record.ts'
import { letSpeak } from '../requests.ts'

/** What may stand where something else is due. */
const odd: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  'NaN',
  'Infinity',
  'null',
  '0x10',
  '\u0000',
  '\ud800',
  'a\udc00b',
  '🏫',
  '‮txet',
  "' or 1=1 --",
  '"; drop table organisations; --',
  'NEAR("a" "b", 2) OR *',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  [null],
  { length: -1 },
  { toString: 1, valueOf: 2 },
  JSON.parse('{"__proto__": {"a": 1}, "constructor": {"prototype": 2}}'),
  Array(300).fill(1),
]

const fullDraft = {
  action: 'KA240-SCH',
  year: 2026,
  themes: ['maritime'],
  project: {
    months: 36,
    grant: 400_000,
    round: 1,
    priorities: ['a'],
    activities: [1, 2],
    tasks: { 1: 2, 2: 1 },
    ecosystem: 3,
  },
  members: [
    { role: 'coordinator', organisation: 'a' },
    {
      role: 'partner',
      facts: {
        name: 'B',
        country: 'FI',
        type: 'EPLUS-EDU-GEN-SEC',
        roles: ['school'],
        established: '1990-01-01',
        oid: 'E10000001',
        pic: '999999999',
        eche: false,
        accredited: ['SCH'],
        experience: { KA220: 2 },
        applications: { 'KA240-SCH': 1 },
      },
    },
  ],
}
const fullOffer = {
  ...{ name: 'Verksted', country: 'DK', town: 'Aarhus', latitude: 56.16, longitude: 10.2, website: 'https://a.test' },
  ...{ field: '0732', work: 'Roofs', language: 'da', tutor: 'Kari', tutors: 1, perTutor: 3, languages: ['da', 'en'] },
  ...{ access: ['quiet'], pay: 'wage', lodging: 'help', eqf: [3, 4], youngest: 16, licences: 'none', safety: 'boots' },
  periods: [{ from: '2027-04-01', to: '2027-06-30', capacity: 400 }],
  isOpen: true,
  invitation: null,
}
const fullGroup = {
  school: 'Skole',
  needs: {
    ...{ action: 'KA121-VET', year: 2026, activity: 'learner-short', country: 'NO', learners: 6, staff: 1 },
    ...{
      field: '0732',
      from: '2027-05-03',
      to: '2027-05-23',
      flexibility: 7,
      languages: ['en'],
      youngest: 17,
      oldest: 19,
    },
    ...{ needsLodging: true, access: ['quiet'], accessFor: 1, together: 2, countries: ['DK'], learnersFrom: ['NO'] },
    ...{ fewerOpportunities: 'some', sender: 'applicant', eqf: 4 },
  },
}
const fullEvent = {
  kind: 'contact-seminar',
  title: 'By the sea',
  description: 'Two days',
  fields: ['SCH'],
  actions: ['KA220'],
  themes: ['maritime'],
  begins: '2099-05-04',
  ends: '2099-05-05',
  beginsAt: '2099-05-04T09:00:00Z',
  endsAt: '2099-05-05T15:00:00Z',
  country: 'FI',
  place: 'Turku',
  online: false,
  applyBy: '2099-02-01',
  organiser: 'An agency',
  website: 'https://agency.test',
  cancelled: false,
}
const asked = {
  draft: fullDraft,
  want: {
    as: 'partner',
    country: ['FI'],
    type: [],
    role: 'school',
    theme: ['maritime'],
    language: 'en',
    source: ['owner'],
  },
  limit: 5,
}
const prefer = { novelty: 0.2, newcomers: 1, spread: 0 }
const team = {
  draft: fullDraft,
  themes: ['maritime'],
  size: [2, 6],
  keep: [0, 1],
  exclude: ['c'],
  countries: ['NO', 'ES'],
  prefer,
  limit: 2,
}
const seat = { draft: fullDraft, member: 1, exclude: ['c'], prefer, limit: 3 }

/** Where a draft goes, and what goes with it. */
const rooms: [string, (draft: Holder) => Holder][] = [
  ['/api/check', (draft) => draft],
  ['/api/suggest', (draft) => ({ ...asked, draft })],
  ['/api/complete', (draft) => ({ ...team, draft })],
  ['/api/substitutes', (draft) => ({ ...seat, draft })],
]
const actions = ['KA210-SCH', 'KA220-HED', 'KA240-SCH', 'COVE', 'KA229']

export type Holder = Record<string | number, unknown>
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** Every place in a body: what holds it, and under which key. */
function placesIn(body: Holder): [Holder, string][] {
  return Object.entries(body).flatMap(([key, value]) => [
    [body, key] as [Holder, string],
    ...(isHolder(value) ? placesIn(value) : []),
  ])
}

/** A copy, since it may be broken further where it now stands. */
const oddOne = (random: Random) => structuredClone(random.pick(odd))

/** A good body with one to three places broken: replaced, left out, wrapped, or with a key too many. */
export function broken(body: Holder, random: Random): Holder {
  const copy = structuredClone(body)
  for (let breaks = 1 + random.below(3); breaks > 0; breaks--) {
    const places = placesIn(copy)
    if (places.length === 0) break
    const [holder, key] = random.pick(places)
    const how = random.below(4)
    if (how === 0) delete holder[key]
    else if (how === 1) holder[key] = [holder[key]]
    else if (how === 2) holder[`${key}${random.pick(['', '\u0000', '.', '[0]'])}`] = oddOne(random)
    else holder[key] = oddOne(random)
  }
  return copy
}

const bits = [
  '%',
  '%00',
  '%ff',
  '&',
  '=',
  '[]',
  '"',
  "'",
  '*',
  '(',
  ')',
  ':',
  '^',
  '-',
  '+',
  '~',
  'NEAR',
  'OR',
  'AND',
  'a',
  'skole',
  '1',
  'é',
  '🏫',
  '‮',
  '%ed%a0%80',
  '..',
  '/',
  '?',
  ';',
  '\\',
]
const parameters = [
  'q',
  'country',
  'region',
  'type',
  'role',
  'theme',
  'language',
  'action',
  'source',
  'sort',
  'limit',
  'offset',
  ...['field', 'occupation', 'from', 'to', 'learners', 'access', 'lodging', 'literal', 'without'],
  'year',
  'unknown',
  '__proto__',
  'q[]',
  'q.a',
]

const garbage = (random: Random) => Array.from({ length: 1 + random.below(6) }, () => random.pick(bits)).join('')

const textOf = (value: unknown) => (isHolder(value) ? JSON.stringify(value) : String(value))

function brokenAddress(random: Random): string {
  const rooms = [
    ...['/api/organisations', '/api/organisations/', '/api/actions', '/api/actions/', '/api/', '/api/health'],
    ...['/api/places', '/api/places/', '/api/work', '/api/host-invitations/'],
  ]
  const room = random.pick(rooms)
  const rest = room.endsWith('/') ? encodeURI(garbage(random)).replaceAll('%25', '%') : ''
  const pairs = Array.from({ length: random.below(4) }, () => {
    const value = random.chance(0.5) ? garbage(random) : encodeURIComponent(textOf(random.pick(odd)).toWellFormed())
    return `${random.pick(parameters)}=${value}`
  })
  return `${room}${rest}?${pairs.join('&')}`
}

async function made(answer: Promise<Response>): Promise<string> {
  const response = await answer
  expect(response.status, await response.clone().text()).toBe(200)
  return ((await response.json()) as { id: string }).id
}

async function fill(host: Host): Promise<Host> {
  const facts = { type: 'EPLUS-EDU-GEN-SEC', themes: ['maritime'], languages: ['en'] } as const
  await saveOrganisations(
    host.db,
    ['NO', 'FI', 'ES', 'GR'].map((country, index) =>
      organisation('abcd'[index] ?? '', {
        country,
        ...facts,
        themes: [...facts.themes],
        languages: [...facts.languages],
      }),
    ),
  )
  await saveProject(host.db, 'p', ['a', 'b'])
  return host
}

/** @returns the status of an answer that is all right, be it a problem or not. */
export async function statusOf(host: Host, what: string, response: Response, mustName: boolean): Promise<number> {
  const text = await response.text()
  const told = `${what}\n${response.status} ${text.slice(0, 500)}`
  expect(host.reported, told).toEqual([])
  expect(response.status, told).toBeLessThan(500)
  if (response.status < 400) return response.status
  expect(response.headers.get('content-type'), told).toBe('application/problem+json')
  const problem = JSON.parse(text) as { status: number; errors?: { field: string; message: string }[] }
  expect(problem.status, told).toBe(response.status)
  expect(text.length, told).toBeLessThan(20_000)
  if (mustName && response.status === 400) {
    expect(problem.errors?.length, told).toBeGreaterThan(0)
    for (const { field, message } of problem.errors ?? []) expect(field && message, told).toBeTruthy()
  }
  return response.status
}

/** @param requests how many of each kind */
export function describeFuzz(makeHost: () => Promise<Host>, requests: number): void {
  describe('broken requests', () => {
    test.each([1, 2026])('broken bodies with seed %i', async (seed) => {
      const host = await fill(await makeHost())
      const random = seeded(seed)
      const seen = new Map<number, number>()
      for (let request = 0; request < requests; request++) {
        const [path, bodyFor] = random.pick(rooms)
        const draft = { ...fullDraft, action: random.pick(actions), year: random.pick([2019, 2026]) }
        const body = broken(bodyFor(draft), random)
        const status = await statusOf(host, `${path} ${JSON.stringify(body)}`, await raw(host, path, body), true)
        seen.set(status, (seen.get(status) ?? 0) + 1)
      }
      expect([...seen.keys()].sort()).toEqual([200, 400])
    })

    test.each([3, 1905])('broken addresses with seed %i', async (seed) => {
      const host = await fill(await makeHost())
      const random = seeded(seed)
      const seen = new Set<number>()
      for (let request = 0; request < requests; request++) {
        const path = brokenAddress(random)
        const method = random.pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'])
        const response = await raw(host, path, undefined, { method })
        if (method !== 'HEAD') seen.add(await statusOf(host, `${method} ${path}`, response, true))
        else expect(response.status, path).toBeLessThan(500)
      }
      expect([...seen].sort()).toEqual([200, 400, 401, 404, 405])
    })

    test('broken offers, groups, requests for places and invitations', async () => {
      const host = await fill(await makeHost())
      const random = seeded(9)
      const person = await signIn(host, 'host@example.test')
      const place = await made(person.ask('POST', '/api/places', fullOffer))
      const group = await made(person.ask('POST', '/api/cohorts', fullGroup))
      const period = { from: fullGroup.needs.from, to: fullGroup.needs.to }
      const places: [string, string, Holder][] = [
        ['POST', '/api/places', fullOffer],
        ['PUT', `/api/places/${place}`, fullOffer],
        ['POST', '/api/packages', { ...fullGroup.needs, reach: 40, limit: 2 }],
        ['PUT', `/api/cohorts/${group}`, fullGroup],
        ['POST', `/api/cohorts/${group}/holds`, { ...period, shares: [{ place, learners: 1 }], wait: false }],
        ['POST', '/api/host-invitations', { school: 'Skole', language: 'pl', field: '0732', email: 'a@b.test' }],
      ]
      const seen = new Set<number>()
      for (let request = 0; request < requests / 3; request++) {
        // Somebody who writes so much at once is told to wait, which is not what is looked at here.
        if (request % 20 === 0) await host.db.$client.execute('delete from counters')
        const [method, path, body] = random.pick(places)
        const sent = broken(body, random)
        seen.add(
          await statusOf(host, `${method} ${path} ${JSON.stringify(sent)}`, await person.ask(method, path, sent), true),
        )
      }
      expect([...seen]).toEqual(expect.arrayContaining([200, 400]))
    })

    test('broken events, follows, keys, self-checks and wishes whom to meet', async () => {
      const host = await fill(await makeHost())
      const random = seeded(26)
      const person = await signInOperator(host)
      await letSpeak(host, person, 'a')
      const made = await person.ask('POST', '/api/operator/events', fullEvent)
      const { event } = (await made.json()) as { event: { id: string } }
      const year: [string, string, Holder][] = [
        ['POST', '/api/operator/events', fullEvent],
        ['PUT', `/api/operator/events/${event.id}`, { version: 1, event: fullEvent }],
        ['POST', `/api/organisations/a/events/${event.id}/meet`, { draft: fullDraft }],
        ['POST', '/api/account/follows', { kind: 'search', subject: 'q=sea&country=NO' }],
        ['POST', '/api/account/follows', { kind: 'call', subject: 'KA220-SCH' }],
        ['PUT', '/api/account/follows/mailing', { mailing: 'daily' }],
        ['POST', '/api/account/keys', { name: 'a key' }],
        ['PUT', '/api/organisations/a/readiness', { version: 0, answers: { owner: 'yes', plan: 'no' } }],
      ]
      const seen = new Set<number>()
      for (let request = 0; request < requests / 3; request++) {
        // Somebody who writes so much at once is told to wait, which is not what is looked at here.
        if (request % 20 === 0)
          for (const table of ['counters', 'api_keys', 'follows']) await host.db.$client.execute(`delete from ${table}`)
        const [method, path, body] = random.pick(year)
        const sent = broken(body, random)
        const answer = await person.ask(method, path, sent)
        seen.add(await statusOf(host, `${method} ${path} ${JSON.stringify(sent)}`, answer, true))
      }
      expect([...seen]).toEqual(expect.arrayContaining([200, 400]))
    })

    test('broken drafts, steps, places and people of consortia', async () => {
      const host = await fill(await makeHost())
      const random = seeded(11)
      const person = await signIn(host, 'kari@example.test')
      const draft = {
        ...{
          ...fullDraft,
          text: 'Boats',
          plan: [
            { step: 'oids', before: 7 },
            { name: 'Own', before: 3, done: true },
          ],
        },
        readiness: { head: 'yes' },
        members: [
          ...fullDraft.members,
          {
            role: 'partner',
            organisation: 'c',
            facts: { oid: 'E10000009' },
            seat: 'seat',
            slot: 'slot',
            task: 'Sails',
          },
        ],
      }
      const id = await made(person.ask('POST', '/api/consortia', { name: 'Boats', draft }))
      let version = 1
      const at = `/api/consortia/${id}`
      // So that something is left of a body with three places broken.
      const odds = { a: 1, b: 2, c: 3 }
      const bodies = (): [string, string, Holder][] => [
        ['POST', '/api/consortia', { name: 'More', draft }],
        ['PUT', at, { version, name: 'Boats', draft }],
        ['PUT', at, { version, name: 'Boats', draft }],
        ['POST', `${at}/members/seat/state`, { to: 'invited', text: 'Come', replyBy: '2026-02-01' }],
        ['POST', `${at}/slots`, { as: 'partner', countries: ['FI'], roles: ['school'], text: 'Robots' }],
        ['POST', `${at}/invitations`, { email: 'ola@example.test', ...odds }],
        ['POST', `${at}/handover`, { account: 'nobody', ...odds }],
        ['POST', '/api/consortium-invitations/look', { token: 'x', ...odds }],
        ['POST', '/api/consortium-views', { token: 'x', ...odds }],
      ]
      const seen = new Set<number>()
      for (let request = 0; request < requests / 3; request++) {
        if (request % 20 === 0) await host.db.$client.execute('delete from counters')
        const [method, path, body] = random.pick(bodies())
        const sent = broken(body, random)
        const answer = await person.ask(method, path, sent)
        const told = (await answer.clone().json()) as { id?: string; version?: number; current?: { version: number } }
        if (path === at || told.id === id) version = told.version ?? told.current?.version ?? version
        seen.add(await statusOf(host, `${method} ${path} ${JSON.stringify(sent)}`, answer, true))
      }
      expect([...seen]).toEqual(expect.arrayContaining([200, 400]))
    })

    test('broken partner requests, answers, decisions, merges and links of profiles', async () => {
      const host = await fill(await makeHost())
      const random = seeded(13)
      const person = await signInOperator(host)
      await host.db.$client.execute({
        sql: `insert into ownerships values ('a', ?, 'owner', 'own', 'mail', null, 0)`,
        args: [person.id],
      })
      const wish = {
        ...{ title: 'Boats', action: 'KA220-SCH', themes: ['maritime'], aims: 'Boats that pupils build together.' },
        ...{ countries: ['FI'], types: ['EPLUS-EDU-GEN-SEC'], roles: ['school'], begins: '2027', ends: '2028-05' },
        ...{ applyBy: '2026-05-01', replyBy: '2026-02-20', cap: 5, tasks: 'Sails', targetGroup: 'Pupils' },
      }
      const of = '/api/organisations/a/partner-requests'
      const id = await made(person.ask('POST', of, wish))
      const odds = { a: 1, b: 2, c: 3 }
      const bodies: [string, string, Holder][] = [
        ['POST', of, wish],
        ['PUT', `${of}/${id}`, { version: 1, wish }],
        ['POST', `${of}/${id}/standing`, { version: 1, open: true, ...odds }],
        ['POST', `${of}/${id}/decisions`, { requests: ['x', 'y'], answer: 'no', ...odds }],
        ['POST', '/api/organisations/a/partner-answers', { partnerRequest: id, text: 'x'.repeat(50), ...odds }],
        ['POST', `/api/partner-requests/${id}/report`, { reason: 'spam', note: 'x', ...odds }],
        ['POST', '/api/still-open', { token: 'x', answer: 'yes', ...odds }],
        ['POST', '/api/operator/duplicates/merge', { stays: 'nobody', goes: 'none', ...odds }],
        ['POST', '/api/operator/duplicates/different', { one: 'a', other: 'none', ...odds }],
      ]
      const seen = new Set<number>()
      for (let request = 0; request < requests / 3; request++) {
        if (request % 20 === 0) await host.db.$client.execute('delete from counters')
        const [method, path, body] = random.pick(bodies)
        const sent = broken(body, random)
        const answer = await person.ask(method, path, sent)
        seen.add(await statusOf(host, `${method} ${path} ${JSON.stringify(sent)}`, answer, true))
      }
      expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404]))
    })

    test('text that is cut, doubled or has single letters changed is no more than not JSON', async () => {
      const host = await fill(await makeHost())
      const random = seeded(7)
      const text = JSON.stringify(fullDraft)
      for (let request = 0; request < requests; request++) {
        const at = random.below(text.length)
        const torn = random.pick([
          text.slice(0, at),
          text.slice(at),
          text + text.slice(at),
          text.slice(0, at) +
            random.pick(['"', '{', ']', ',', '\\', '\u0000', '1e999', '\\ud800']) +
            text.slice(at + 1),
        ])
        await statusOf(host, torn, await raw(host, '/api/check', torn), true)
      }
    })
  })
}
