// What being signed in costs on the Worker: processor time of workerd a request, beside the same record's health page, and
// the way from the mailed link to the first screen. Prints ratios; needs the engines and a built Worker.

import { raw } from '../api/bench.ts'
import { linkIn, mailTo, signIn } from '../api/person.ts'
import { type Edge, hostOf, startEdge } from '../edge/host.ts'
import { processorTime } from '../support/processor.ts'

const rounds = 40
/** Milliseconds of computing that a Worker of the smallest plan has for a request. */
const bound = 10

const edge: Edge = await startEdge()
const host = hostOf(edge)
try {
  const person = await signIn(host, 'bench@example.test')
  const made = await person.ask('POST', '/api/organisations', {
    country: 'NO',
    capacity: 'own',
    facts: { name: 'Bench' },
  })
  const { id } = (await made.json()) as { id: string }

  const health = await measure('GET /api/health, nobody signed in (the peer)', () => raw(host, '/api/health'))
  const ways = await measure('GET /api/sign-in, nobody signed in', () => raw(host, '/api/sign-in'))
  const account = await measure('GET /api/account, signed in', () => person.ask('GET', '/api/account'))
  await measure('GET /api/organisations/{id}/people, an owner', () =>
    person.ask('GET', `/api/organisations/${id}/people`),
  )
  await measure('GET /api/account without a cookie, refused', () => raw(host, '/api/account'), 401)
  await measure('POST /api/sign-in/link', linkTo())
  await empty()
  const tokens: string[] = []
  for (const email of addresses()) {
    await raw(host, '/api/sign-in/link', { email })
    tokens.push(linkIn(mailTo(host, email)).token)
  }
  const confirmed = await measure(
    'POST /api/sign-in/confirm, which makes account and session',
    () => raw(host, '/api/sign-in/confirm', { token: tokens.pop() ?? '' }),
    200,
    tokens.length,
  )

  // A request that reads nothing costs what wrangler's own server on the way costs: the rest is ours.
  const own = ({ used }: { used: number }) => Math.max(0, used - ways.used)
  console.log(
    `\nTo know who is signed in: ${(account.used / health.used).toFixed(2)} times the health page's computing`,
  )
  console.log(
    `Beyond a request that reads nothing: ${own(account).toFixed(1)} ms signed in, ${own(confirmed).toFixed(1)} to sign in`,
  )
  console.log(`To sign in: ${(own(confirmed) / bound).toFixed(2)} of the ${bound} ms of the smallest plan`)

  await empty()
  await raw(host, '/api/sign-in/link', { email: 'first@example.test' })
  const { token } = linkIn(mailTo(host, 'first@example.test'))
  const began = performance.now()
  const answer = await raw(host, '/api/sign-in/confirm', { token })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await raw(host, '/api/account', undefined, { headers: { cookie } })
  await fetch(`${edge.worker.url}/account`, { headers: { cookie } }).then((it) => it.text())
  console.log(
    `From the button of the mailed link to the account and its page: ${(performance.now() - began).toFixed(0)} ms`,
  )
  console.log(`(${ways.wall.toFixed(1)} ms of each request are the way through wrangler's server on this machine)`)
} finally {
  await edge.stop()
}
process.exit(0)

/** The limits on sign-ins from one address would end the measuring. */
async function empty(): Promise<void> {
  await edge.db.$client.execute('delete from counters')
}

function addresses(): string[] {
  return Array.from({ length: 20 }, (_, at) => `person${at}@example.test`)
}

function linkTo(): () => Promise<Response> {
  let asked = 0
  return () => raw(host, '/api/sign-in/link', { email: `link${asked++}@example.test` })
}

async function measure(name: string, ask: () => Promise<Response>, status = 200, times = rounds) {
  await empty()
  for (let round = 0; times === rounds && round < 3; round++) await ask()
  const before = await processorTime(edge.worker.pid)
  const began = performance.now()
  for (let round = 0; round < times; round++) {
    if (round % 20 === 0) await empty()
    const answer = await ask()
    if (answer.status !== status) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
    await answer.body?.cancel()
  }
  const wall = (performance.now() - began) / times
  const used = ((await processorTime(edge.worker.pid)) - before) / times
  console.log(`${name}: ${used.toFixed(1)} ms of processor time, ${wall.toFixed(1)} ms in all`)
  return { used, wall }
}
