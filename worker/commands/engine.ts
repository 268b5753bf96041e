// `npm run reindex` builds Meilisearch's index anew beside the live one, which answers until the new one takes over;
// `npm run search:check` compares index and record and mends what differs (exit code 1 if anything did).
import { setTimeout as wait } from 'node:timers/promises'
import { compareIndex, mendIndex } from '../../search/compare.ts'
import { beginRebuild, deliver, type Post } from '../../search/delivery.ts'
import { postOf } from '../search.ts'
import { progressLine } from './progress.ts'
import { openRecord } from './record.ts'

const milliseconds = { others: 200 }
const [task] = process.argv.slice(2)
const db = await openRecord()
try {
  const post = postOf(db.$client, process.env)
  if (!post) throw new Error('MEILI_URL is not set: the embedded finder answers, and needs no upkeep')
  if (task === 'reindex') await reindex(post)
  else await check(post)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
} finally {
  db.$client.close()
}

async function reindex(post: Post): Promise<void> {
  await beginRebuild(post)
  console.log(`The new index has taken over: ${await deliverAll(post)} organisations.`)
}

/** Delivers until nothing waits. @returns how many organisations were sent. */
async function deliverAll(post: Post): Promise<number> {
  const progress = progressLine('index')
  for (let sent = 0; ; ) {
    const round = await deliver(post, 1)
    sent += round.sent
    progress.show('sending', sent, sent + round.waiting)
    if (round.waiting > 0 || round.building) {
      // Another process, the server perhaps, delivers just now.
      if (round.sent === 0) await wait(milliseconds.others)
      continue
    }
    progress.clear()
    return sent
  }
}

async function check(post: Post): Promise<void> {
  await deliverAll(post)
  const differences = await compareIndex(post)
  const { missing, different, superfluous } = differences
  console.log(`Missing ${missing.length}, different ${different.length}, too many ${superfluous.length}`)
  if (missing.length + different.length + superfluous.length === 0) return
  await mendIndex(post, differences)
  console.log('Mended.')
  process.exitCode = 1
}
