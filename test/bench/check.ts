// `npm run bench:check`: what judging a draft of 30 members costs, as a ratio to parsing and validating its body.
import { openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { judge } from '../../domain/judge.ts'
import { rankActions } from '../../domain/overview.ts'
import { qualityOf } from '../../domain/quality.ts'
import { repairsOf } from '../../domain/repair.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import { draftInput } from '../../worker/draft.ts'
import { percentile } from './record.ts'

const rounds = 100
const bounds = { one: 2, all: 20 }
const places = ['NO', 'FI', 'ES', 'GR', 'DE', 'FR', 'IT', 'PL', 'RO', 'PT']
const types = ['EPLUS-EDU-VOC-SEC', 'EPLUS-ENT-SME', 'EPLUS-BODY-PUB-LOC']

/** Thirty members of ten countries; the broken one has only three countries, and one member from outside. */
const draftOf = (action: string, countries: string[], outsider: string) => ({
  action,
  year: 2026,
  project: { months: 48, grant: 4_000_000, activities: [1, 2, 3, 4, 10, 11, 12, 16, 17] },
  members: Array.from({ length: 30 }, (_, at) => ({
    role: at === 0 ? 'coordinator' : 'partner',
    facts: {
      name: `Organisation ${at}`,
      country: at === 29 ? outsider : (countries[Math.floor(at / 3) % countries.length] ?? 'NO'),
      type: types[at % 3],
      established: '2001-08-15',
      pic: String(100_000_000 + at),
    },
  })),
})

const drafts = {
  'an eligible draft': draftOf('COVE', places, 'NO'),
  'a broken draft': draftOf('COVE', places.slice(0, 3), 'US'),
}

const db = await openDatabase(':memory:')
await migrateDatabase(db)
const deps = { db, finder: embeddedFinder(db.$client), today: () => '2026-01-15', report: console.error }

for (const [name, draft] of Object.entries(drafts)) {
  const body = JSON.stringify(draft)
  const call = findCall('COVE', 2026)
  if (!call) throw new Error('COVE is gone')
  const input = draftInput.parse(JSON.parse(body))
  const consortium = { themes: [], project: input.project ?? {}, members: input.members } as unknown as Parameters<
    typeof judge
  >[1]
  const findings = judge(call, consortium)
  const parsing = await cpu(() => draftInput.parse(JSON.parse(body)))
  console.log(`${name}: parsing and validating ${parsing.toFixed(3)} ms of CPU`)
  const told = async (what: string, work: () => unknown, bound?: number) => {
    const time = await cpu(work)
    const against = bound === undefined ? '' : `, bound ${bound} ms: ${time <= bound ? 'kept' : 'MISSED'}`
    console.log(`  ${what}: ${time.toFixed(3)} ms, ${(time / parsing).toFixed(1)} times parsing${against}`)
  }
  await told('judge', () => judge(call, consortium))
  await told('quality', () => qualityOf(call, consortium, new Map()))
  await told('repairs', () => repairsOf(call, consortium, findings))
  await told('all actions', () => rankActions(2026, consortium))
  const ask = (action: string) => () =>
    app.fetch(
      new Request('http://medspiller.test/api/check', {
        method: 'POST',
        body: JSON.stringify({ ...draft, action }),
        headers: { 'content-type': 'application/json' },
      }),
      deps as Parameters<typeof app.fetch>[1],
    )
  await told('POST /api/check', ask('COVE'), bounds.one)
  await told('POST /api/check, all actions', ask('*'), bounds.all)
}

/** Milliseconds of CPU that one round takes, the median after warming up. */
async function cpu(work: () => unknown): Promise<number> {
  for (let round = 0; round < rounds; round++) await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    for (let repeat = 0; repeat < 4; repeat++) await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 4000)
  }
  return percentile(times, 0.5)
}
