// Carries every change of the record into Meilisearch, in order and losing none. The record notes each change in the
// transaction that makes it (`organisation_changes`); here it is read, sent, waited for, and only then ticked off.
import type { Client, InStatement, Row } from '@libsql/client'
import { type EnqueuedTaskPromise, type Index, Meilisearch } from 'meilisearch'
import { blank, type Document, documentColumns, documentOf, edition, settings } from './document.ts'
import { type Lease, takeLease } from './lease.ts'
import { type Access, liveIndex } from './meilisearch.ts'

/** An index that is being built; when it has all changes it takes the live one's place in one step. */
export const nextIndex = `${liveIndex}_next`

const most = { organisations: 2000 }
const milliseconds = { task: 120_000, poll: 25 }

/** What a round of delivery came to: changes still waiting in the record, and whether an index is being built. */
export type Delivered = { sent: number; waiting: number; building: boolean }

export type Post = {
  client: Client
  engine: Meilisearch
  /** Milliseconds of Unix time. */
  now: () => number
}

export function postOffice(client: Client, { url, key }: Access, now: () => number = Date.now): Post {
  return { client, engine: new Meilisearch({ host: url, apiKey: key }), now }
}

/**
 * Delivers up to `batches` parts of what waits, to the live index and to the one being built. Without a live index, or
 * with one that this record or this edition of the software did not fill, a new one is built. Only one process delivers at a time; the others find
 * nothing to do. It can be interrupted anywhere and called again.
 * @throws if the engine or the record cannot be reached, or the engine refuses a change; nothing is ticked off then.
 */
export async function deliver(post: Post, batches = 10): Promise<Delivered> {
  const lease = await takeLease(post.client, post.now)
  if (!lease) return { sent: 0, ...(await stateOf(post)) }
  try {
    let sent = 0
    if (!(await identityOf(post, liveIndex, true))) await ensureNext(post)
    for (let batch = 0; batch < batches; batch++) {
      const toLive = await sendChanges(post, lease, liveIndex)
      const toNext = await sendChanges(post, lease, nextIndex)
      sent += (toLive ?? 0) + (toNext ?? 0)
      if (toNext === 0 && (await lease.holds())) await takeOver(post)
      if (!toLive && !toNext) break
      await lease.extend()
    }
    return { sent, ...(await stateOf(post)) }
  } finally {
    await lease.release()
  }
}

/** Begins a new index from nothing; `deliver` fills it and lets it take over. The live one answers until then. */
export async function beginRebuild(post: Post): Promise<void> {
  await post.engine.deleteIndexIfExists(nextIndex)
  await ensureNext(post)
}

async function stateOf(post: Post): Promise<{ waiting: number; building: boolean }> {
  const building = (await identityOf(post, nextIndex, true)) !== undefined
  return { waiting: await waiting(post, building ? nextIndex : liveIndex), building }
}

/** Changes of the record that an index does not have yet. */
async function waiting(post: Post, index: string): Promise<number> {
  const identity = (await identityOf(post, index)) ?? ''
  const { rows } = await post.client.execute({
    sql: `select count(*) as waiting from organisation_changes
      where version > coalesce((select version from index_deliveries where identity = ?), 0)`,
    args: [identity],
  })
  return Number(rows[0]?.waiting)
}

/** An index by name and birth. @param known only if this record has filled it */
async function identityOf(post: Post, name: string, known = false): Promise<string | undefined> {
  const index = await findIndex(post, name)
  if (!index || !known) return index
  const sql = 'select 1 from index_deliveries where identity = ?'
  const { rows } = await post.client.execute({ sql, args: [index] })
  return rows.length > 0 ? index : undefined
}

async function findIndex({ engine }: Post, name: string): Promise<string | undefined> {
  try {
    const { createdAt } = await engine.getRawIndex(name)
    // The birth goes with an index when it takes over another's name, so its position goes with it too.
    return `${liveIndex} ${edition} ${createdAt}`
  } catch (error) {
    if (codeOf(error) === 'index_not_found') return undefined
    throw error
  }
}

async function ensureNext(post: Post): Promise<void> {
  if (await identityOf(post, nextIndex, true)) return
  // One that is there and not ours may hold what the record has long removed.
  await post.engine.deleteIndexIfExists(nextIndex)
  await done(post.engine.createIndex(nextIndex, { primaryKey: 'row' }))
  const index = post.engine.index<Document>(nextIndex)
  await done(index.updateSettings(settings))
  await done(index.addDocuments([blank]))
  await done(index.deleteDocument(blank.row))
  const identity = await identityOf(post, nextIndex)
  const sql = 'insert into index_deliveries values (?, 0) on conflict do nothing'
  await post.client.execute({ sql, args: [identity ?? ''] })
}

/** @returns how many organisations were sent; undefined if there is no such index of ours. */
async function sendChanges(post: Post, lease: Lease, name: string): Promise<number | undefined> {
  const identity = await identityOf(post, name, true)
  if (!identity) return undefined
  const [position, changes] = await post.client.batch([askPosition(identity), askChanges(identity)], 'read')
  const rows = changes?.rows ?? []
  if (rows.length === 0) return 0
  await send(post.engine.index<Document>(name), rows)
  const from = Number(position?.rows[0]?.version)
  const sql = `update index_deliveries set version = case when ? then ? else min(version, ?) end where identity = ?`
  // Whoever lost the lease while sending may have written over something newer: then all from there is sent again.
  const to = Number(rows.at(-1)?.version)
  await post.client.execute({ sql, args: [(await lease.holds()) ? 1 : 0, to, from, identity] })
  return rows.length
}

async function send(index: Index<Document>, rows: Row[]): Promise<void> {
  const gone = rows.filter(({ id }) => id === null).map(({ organisation }) => Number(organisation))
  const there = rows.filter(({ id }) => id !== null).map(documentOf)
  const tasks = [
    ...(gone.length > 0 ? [index.deleteDocuments(gone)] : []),
    ...(there.length > 0 ? [index.addDocuments(there)] : []),
  ]
  await Promise.all(tasks.map(done))
}

const askPosition = (identity: string): InStatement => ({
  sql: 'select version from index_deliveries where identity = ?',
  args: [identity],
})

const askChanges = (identity: string): InStatement => ({
  sql: `select organisation, version, ${documentColumns} from organisation_changes
    left join organisations on organisations.row = organisation
    where version > (select version from index_deliveries where identity = ?) order by version limit ?`,
  args: [identity, most.organisations],
})

/**
 * Gives the finished index the live one's name: one task of the engine, so no search falls between. The old one's
 * position goes first: whatever happens then, it is never again taken for one of ours.
 */
async function takeOver(post: Post): Promise<void> {
  const [live, next] = [await identityOf(post, liveIndex), await identityOf(post, nextIndex)]
  const sql = 'delete from index_deliveries where identity <> ?'
  await post.client.execute({ sql, args: [next ?? ''] })
  await done(post.engine.swapIndexes([{ indexes: [nextIndex, liveIndex], rename: live === undefined }]))
  if (live) await post.engine.deleteIndexIfExists(nextIndex)
}

/** Waits for a task of the engine. @throws with the engine's words if it failed. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask({ timeout: milliseconds.task, interval: milliseconds.poll })
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${error?.message ?? `task ${status}`}`)
}

function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
  return cause?.code
}
