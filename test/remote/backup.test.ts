// The commands that back up and restore, run as a person runs them: from a file to a server, and from there to a file.
import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { loadSample } from '../../db/sample/load.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { freshFile } from '../support/database.ts'
import { enginesRunHere, startSqld } from '../support/engines.ts'
import { temporaryFolder } from '../support/folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command and tells its exit code and everything it printed. */
function run(task: string, url: string, ...args: string[]): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, DATABASE_URL: url, INIT_CWD: root }
  return new Promise((resolve) => {
    execFile(process.execPath, ['worker/commands/backup.ts', task, ...args], { cwd: root, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, printed: out + err }),
    )
  })
}

const tables = {
  organisations: 'id',
  organisation_names: 'key, organisation',
  organisation_terms: 'kind, value, organisation',
  projects: 'id',
  participations: 'project, organisation',
}

/** Every row of the record, without the numbers that follow the order of writing. */
async function everything(db: Database): Promise<string[][]> {
  const statements = Object.entries(tables).map(([table, order]) => `select * from ${table} order by ${order}`)
  const results = await db.$client.batch(statements, 'read')
  return results.map(({ rows }) => rows.map(({ row: _, ...values }) => JSON.stringify(values)))
}

test.skipIf(!enginesRunHere)(
  'a record goes from a file to a server and from there into a file, and is the same',
  {
    timeout: 60_000,
  },
  async () => {
    const server = await startSqld()
    onTestFinished(server.stop)
    const { db, url } = await freshFile()
    await loadSample(db)
    const first = url.slice('file:'.length)
    const restored = await run('restore', server.url, first)
    expect(restored).toEqual({ code: 0, printed: expect.stringContaining(`Restored from ${first}`) })
    expect(restored.printed).toMatch(/organisations: 2\d{3} rows/)

    const second = join(await temporaryFolder(), 'backup.db')
    const backed = await run('backup', server.url, second)
    expect(backed).toEqual({ code: 0, printed: expect.stringContaining(`Backed up into ${second}`) })
    expect(await readdir(dirname(second))).toEqual(['backup.db'])

    const copy = await openDatabase(`file:${second}`)
    onTestFinished(() => copy.$client.close())
    expect(await everything(copy)).toEqual(await everything(db))
    const remote = await openDatabase(server.url)
    onTestFinished(() => remote.$client.close())
    for (const it of [copy, remote])
      expect((await embeddedFinder(it.$client).search({ q: 'havfjrod kommune' })).ids[0]).toBe(
        'sample-havfjord-kommune',
      )

    const again = await run('restore', server.url, first)
    expect(again).toEqual({ code: 1, printed: expect.stringContaining('is not empty') })
    expect(await everything(remote)).toEqual(await everything(db))
  },
)

test('what cannot be done is said, and nothing is touched', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder()
  const url = `file:${join(folder, 'record.db')}`
  const there = join(folder, 'there.txt')
  await writeFile(there, 'mine')
  expect(await run('backup', url, there)).toEqual({ code: 1, printed: expect.stringContaining('exists already') })
  expect(await run('restore', url, join(folder, 'gone.db'))).toEqual({
    code: 1,
    printed: expect.stringContaining('does not exist'),
  })
  expect(await run('restore', url, there)).toEqual({ code: 1, printed: expect.stringContaining('is no record') })
  for (const args of [['backup'], ['copy', there]] as const) {
    const [task, ...files] = args
    expect(await run(task, url, ...files)).toEqual({
      code: 2,
      printed: expect.stringContaining('usage: npm run backup'),
    })
  }
  expect((await readdir(folder)).filter((name) => !name.startsWith('record.db'))).toEqual(['there.txt'])
})
