// The migrations that were generated are the ones db/schema*.ts ask for: generating once more would add nothing.
import { spawnSync } from 'node:child_process'
import { cp, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('db/schema*.ts and db/migrations agree', async () => {
  const committed = join(root, 'db', 'migrations')
  const copy = await temporaryFolder()
  await cp(committed, copy, { recursive: true })

  const kit = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs')
  // drizzle-kit takes every path for one relative to the project, even one that starts with a slash.
  const args = [kit, 'generate', '--dialect=turso', '--schema=db/schema*.ts', `--out=${relative(root, copy)}`]
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

  expect({ status, says: stdout.includes('No schema changes') || stdout }).toEqual({ status: 0, says: true })
  expect(await readdir(copy)).toEqual(await readdir(committed))
})
