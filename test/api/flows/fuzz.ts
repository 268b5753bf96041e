// Thousands of broken requests: whatever is sent, the answer is sensible or a problem that names the field.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { type Host, raw } from '../bench.ts'
import { type Random, seeded } from '../random.ts'
import { organisation, saveProject } from '../record.ts'

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

type Holder = Record<string | number, unknown>
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
function broken(body: Holder, random: Random): Holder {
  const copy = structuredClone(body)
  for (let breaks = 1 + random.below(3); breaks > 0; breaks--) {
    const [holder, key] = random.pick(placesIn(copy))
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
  'year',
  'unknown',
  '__proto__',
  'q[]',
  'q.a',
]

const garbage = (random: Random) => Array.from({ length: 1 + random.below(6) }, () => random.pick(bits)).join('')

const textOf = (value: unknown) => (isHolder(value) ? JSON.stringify(value) : String(value))

function brokenAddress(random: Random): string {
  const rooms = ['/api/organisations', '/api/organisations/', '/api/actions', '/api/actions/', '/api/', '/api/health']
  const room = random.pick(rooms)
  const rest = room.endsWith('/') ? encodeURI(garbage(random)).replaceAll('%25', '%') : ''
  const pairs = Array.from({ length: random.below(4) }, () => {
    const value = random.chance(0.5) ? garbage(random) : encodeURIComponent(textOf(random.pick(odd)).toWellFormed())
    return `${random.pick(parameters)}=${value}`
  })
  return `${room}${rest}?${pairs.join('&')}`
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
async function statusOf(host: Host, what: string, response: Response, mustName: boolean): Promise<number> {
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
