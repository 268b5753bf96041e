// `npm run bench:suggest`: how long one suggestion takes in a record of 10,000 and of 100,000 organisations.
import { embeddedFinder } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import { accountsFor } from '../support/accounts.ts'
import { type BenchRecord, largeRecord, percentile } from './record.ts'

const sizes = [10_000, 100_000]
const rounds = 150
const bound = { p95: 150, growth: 1.5 }

const drafts = [
  { action: 'KA220-SCH', themes: ['early-school-leaving'], members: ['sample-havfjord-kommune-0'] },
  {
    action: 'COVE',
    themes: ['maritime'],
    members: ['sample-strandgata-videregaende-0', 'sample-nordskaren-fylkeskommune-0'],
  },
  { action: 'KA240-SCH', themes: [], members: ['sample-havfjord-kommune-0'] },
  { action: 'KA210-VET', themes: ['digital-skills', 'tourism'], members: ['sample-strandgata-videregaende-0'] },
]

const results: number[] = []
for (const size of sizes) {
  const record = await largeRecord(size)
  const times = await measure(record)
  await record.close()
  const p95 = percentile(times, 0.95)
  results.push(p95)
  console.log(`${size} organisations: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`)
}
const [small = Number.NaN, large = Number.NaN] = results
console.log(`p95 at 100,000: ${large.toFixed(1)} ms (bound ${bound.p95} ms: ratio ${(large / bound.p95).toFixed(2)})`)
console.log(`growth from 10,000 to 100,000: ${(large / small).toFixed(2)} times (bound ${bound.growth})`)

async function measure({ db }: BenchRecord): Promise<number[]> {
  const deps: Deps = {
    db,
    finder: embeddedFinder(db.$client),
    accounts: accountsFor('http://localhost'),
    today: () => '2026-11-01',
    report: ({ error }) => console.error(error),
  }
  const times: number[] = []
  for (let round = -drafts.length; round < rounds; round++) {
    const it = drafts[Math.abs(round) % drafts.length] as (typeof drafts)[number]
    const members = it.members.map((organisation, index) => ({ role: index ? 'partner' : 'coordinator', organisation }))
    const body = JSON.stringify({ draft: { action: it.action, year: 2026, themes: it.themes, members } })
    const request = new Request('http://bench/api/suggest', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    const start = performance.now()
    const response = await app.fetch(request, deps)
    await response.json()
    if (!response.ok) throw new Error(`suggest answered ${response.status}`)
    if (round >= 0) times.push(performance.now() - start)
  }
  return times
}
