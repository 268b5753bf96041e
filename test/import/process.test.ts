// The import as a process: cut off and resumed, beside a busy server, and what the command says and returns.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { freshDatabase, freshFile } from '../support/database.ts'
import { dumpRecord, exportOf, fileWith, fixture, readValue, type Taking } from './record.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

function startImport(url: string, ...args: string[]) {
  const child = spawn(process.execPath, ['worker/commands/import.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { out: '', err: '' }
  child.stdout.on('data', (text) => (printed.out += text))
  child.stderr.on('data', (text) => (printed.err += text))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, ended, printed }
}

const runImport = async (url: string, ...args: string[]) => {
  const { ended, printed } = startImport(url, ...args)
  return { code: await ended, ...printed }
}

/** Thousands of organisations in a few spellings, some refused, with numbers nobody has to look up twice. */
function largeExport(projects: number): string {
  const pick = (text: string, of: number) => createHash('sha256').update(text).digest().readUInt32BE() % of
  const taking = (project: number, seat: number): Taking => {
    const number = pick(`${project} ${seat}`, 4000)
    const name = `Havnes skole ${number}`
    if (pick(`refused ${project} ${seat}`, 200) === 0) return { name, country: 'ZZ' }
    return {
      name: pick(`case ${project} ${seat}`, 3) === 0 ? `${name.toUpperCase()} AS` : name,
      country: number % 2 ? 'NO' : 'DK',
    }
  }
  return exportOf([
    [{ name: 'Sjøfartsskolen Havnes' }, { name: 'Sjøfartskolen Havnes' }],
    ...Array.from({ length: projects - 1 }, (_, at) => Array.from({ length: 6 }, (_, seat) => taking(at, seat))),
  ])
}

const rowsIn = async (db: Database) => Number((await readValue(db, 'select coalesce(max(rows), 0) from imports')) ?? 0)

test('killed in the middle, an import is resumed and ends with the record of one that was not', {
  timeout: 120_000,
}, async () => {
  const rows = 6000
  const path = await fileWith(largeExport(rows))
  const { db, url } = await freshFile()
  const { child, ended } = startImport(url, path)
  while ((await rowsIn(db)) < rows / 10) await wait(5)
  child.kill('SIGKILL')
  await ended
  const reached = await rowsIn(db)
  expect(reached).toBeLessThan(rows)
  expect(await readValue(db, 'select max(source_row) from projects')).toBe(reached)

  const resumed = await runImport(url, path)
  expect(resumed).toMatchObject({ code: 0 })
  expect(resumed.out).toContain(`an earlier run had taken ${new Intl.NumberFormat('en').format(reached)} already`)
  const whole = await freshDatabase()
  await importFile(whole, path)
  expect(await dumpRecord(db)).toEqual(await dumpRecord(whole))
  expect(await readValue(db, "select count(*) from doubtful_pairs where reason = 'one letter apart'")).toBe(1)
  expect((await runImport(url, path)).out).toContain('already imported, nothing changed')
})

test('while it runs, another process reads and writes, and never sees a half-written batch', {
  timeout: 120_000,
}, async () => {
  const path = await fileWith(largeExport(3000))
  const { db, url } = await freshFile()
  const { ended, printed } = startImport(url, path)
  let isRunning = true
  const code = ended.finally(() => (isRunning = false))
  let turns = 0
  for (; isRunning; turns++) {
    const lost = await readValue(
      db,
      `select count(*) from participations p where not exists (select 1 from organisations o where o.id = p.organisation)
       or not exists (select 1 from projects where id = p.project)`,
    )
    expect(lost).toBe(0)
    await saveOrganisations(db, [
      {
        id: `own${turns}`,
        name: `Our school ${turns}`,
        country: 'NO',
        themes: [],
        languages: [],
        actions: [],
        source: { kind: 'owner' },
      },
    ])
    await wait(5)
  }
  expect([await code, printed.err]).toEqual([0, expect.not.stringContaining('stopped')])
  expect(await readValue(db, "select count(*) from organisations where source_kind = 'owner'")).toBe(turns)
  expect(await readValue(db, 'select count(*) from projects')).toBe(3000)
})

test('the command reports, and its exit code says how it went', { timeout: 60_000 }, async () => {
  const { url } = await freshFile()
  const good = await runImport(url, fixture('projects.csv'))
  expect(good.code).toBe(0)
  expect(good.out).toMatch(/rows read +6\n +projects +3\n +organisations new +8\n +organisations recognised +3\n/)
  expect(good.out).toContain('projects.csv, row 4: "20x4" in column "Call year" is not a year')

  const html = await fileWith('<!doctype html><title>Sorry</title>', 'sorry.csv')
  const mixed = await runImport(url, html, '--as=schools', fixture('norwegian-schools.csv'))
  expect(mixed).toMatchObject({ code: 1, err: expect.stringContaining('sorry.csv: this is a web page') })
  expect(mixed.out).toContain('norwegian-schools.csv: imported')

  for (const args of [[], ['--as', 'cats', html], ['--fast', html]]) {
    const wrong = await runImport(url, ...args)
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toContain('usage: npm run import')
  }
})
