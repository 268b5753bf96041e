// An import killed at random moments, again and again: what it was told is in stays in, and going on is all it takes.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'
import { freshDatabase, freshFile } from '../support/database.ts'
import { dumpRecord, exportOf, fileWith, readValue } from './record.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kills = 50
const lanes = 2
const projects = 800
const chance = (text: string, of: number) => createHash('sha256').update(text).digest().readUInt32BE() % of

/** Many batches of organisations that come again in other spellings, and some that are refused. */
const content = () =>
  exportOf(
    Array.from({ length: projects }, (_, project) =>
      Array.from({ length: 5 }, (_, seat) => {
        const number = chance(`${project} ${seat}`, 2500)
        const name = chance(`case ${project} ${seat}`, 3) === 0 ? `HAVNES SKOLE ${number} AS` : `Havnes skole ${number}`
        return { name, country: chance(`refused ${project} ${seat}`, 200) === 0 ? 'ZZ' : 'NO' }
      }),
    ),
  )

/** The importing program as one file: it begins five times sooner, and fifty of them begin. */
async function bundleProgram(): Promise<string> {
  const folder = await mkdtemp(join(root, 'node_modules', '.importing-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await build({
    ...{ root, configFile: false, logLevel: 'error' },
    build: { ssr: 'test/import/importing.ts', outDir: folder, emptyOutDir: true, minify: false },
    ssr: { noExternal: true, external: ['libsql', '@libsql/client'] },
  })
  return join(folder, 'importing.js')
}

type Run = { wasKilled: boolean; acknowledged: number; milliseconds: number }

/** Imports until it is done, or dead after `moment` milliseconds of importing, if one is given. */
function importFor(program: string, url: string, file: string, moment?: number): Promise<Run> {
  const child = spawn(process.execPath, [program, url, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  let began = 0
  child.stdout.once('data', () => {
    began = performance.now()
    if (moment !== undefined) setTimeout(() => child.kill('SIGKILL'), moment)
  })
  child.stdout.on('data', (text) => {
    printed += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code) reject(new Error(`the import failed with exit code ${code}`))
      const acknowledged = Number(printed.split('\n').at(-2) ?? 0)
      resolve({ wasKilled: signal === 'SIGKILL', acknowledged, milliseconds: performance.now() - began })
    })
  })
}

/**
 * What a newcomer finds of the file's soundness. A connection that was open before another process wrote compares the
 * full-text index with what it remembers of it, and raises false alarms.
 */
async function soundness(url: string): Promise<unknown> {
  const db = await openDatabase(url)
  const found = await readValue(db, 'pragma quick_check')
  db.$client.close()
  return found
}

test(`killed at ${kills} random moments, an import loses nothing it was told is in, and needs no repair`, {
  timeout: 240_000,
}, async () => {
  const program = await bundleProgram()
  const file = await fileWith(content())
  const whole = await freshDatabase()
  await importFile(whole, file)
  const expected = await dumpRecord(whole)
  const { url: unharmed } = await freshFile()
  const { milliseconds } = await importFor(program, unharmed, file)
  let dead = 0
  let midway = 0

  async function killAgainAndAgain(): Promise<void> {
    while (dead < kills) {
      const { db, url } = await freshFile()
      for (;;) {
        const { wasKilled, acknowledged } = await importFor(
          program,
          url,
          file,
          dead < kills ? Math.random() * milliseconds : undefined,
        )
        const rows = Number((await readValue(db, 'select max(rows) from imports')) ?? 0)
        expect(rows).toBeGreaterThanOrEqual(acknowledged)
        expect(Number((await readValue(db, 'select max(source_row) from projects')) ?? 0)).toBe(rows)
        expect(await soundness(url)).toBe('ok')
        if (!wasKilled) break
        dead++
        if (rows > 0 && rows < projects) midway++
      }
      expect(await dumpRecord(db)).toEqual(expected)
    }
  }

  await Promise.all(Array.from({ length: lanes }, killAgainAndAgain))
  console.log(`Import: killed ${dead} times, ${midway} of them with some batches in and some to come`)
  expect(dead).toBeGreaterThanOrEqual(kills)
  expect(midway).toBeGreaterThan(0)
})
