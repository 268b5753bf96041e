// The linter keeps the walls between the rooms: each way through a wall is refused, each door stays open.
import { spawnSync } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const imports = 'lint/style/noRestrictedImports'
const globals = 'lint/style/noRestrictedGlobals'
const chance = 'lint/nursery/noJsRestrictedProperties'
const wall = 'plugin'

const refused: [file: string, line: string, by: string][] = [
  ['domain/a.ts', "import { x } from '../db/client.ts'", imports],
  ['domain/a.ts', "import type { X } from '../worker/app.ts'", imports],
  ['domain/rules/2026/a.ts', "import { x } from '../../../search/port.ts'", imports],
  ['domain/a.ts', "import { x } from 'hono'", imports],
  ['domain/a.ts', "import { x } from 'node:fs'", imports],
  ['domain/a.ts', "export const x = await import('../web/main.ts')", imports],
  ['domain/a.ts', 'export const x = new Date(0)', globals],
  ['domain/a.ts', "export const x = fetch('')", globals],
  ['domain/a.ts', 'export const x = process.env', globals],
  ['domain/a.ts', 'export const x = globalThis.Date', globals],
  ['domain/a.ts', 'export const x = Math.random()', chance],
  ['domain/a.ts', 'export const { random } = Math', chance],
  ['db/a.ts', "import { x } from '../search/port.ts'", imports],
  ['db/import/a.ts', "import { x } from '../../worker/app.ts'", imports],
  ['db/a.ts', "import { x } from 'hono'", imports],
  ['search/a.ts', "import { x } from '../db/organisations.ts'", imports],
  ['search/a.ts', "import { openDatabase } from '../db/client.ts'", wall],
  ['search/a.ts', "import { x } from '../worker/app.ts'", imports],
  ['worker/routes/a.ts', "import { x } from '../../web/api.ts'", imports],
  ['worker/a.ts', "import { x } from 'react'", imports],
  ['web/a.ts', "import { x } from '../db/client.ts'", imports],
  ['web/routes/a.tsx', "import type { X } from '../../search/port.ts'", imports],
  ['web/a.ts', "import { x } from 'node:fs/promises'", imports],
  ['web/a.ts', "import { app } from '../worker/app.ts'", wall],
  ['web/a.ts', "import app, { type App } from '../worker/app.ts'", wall],
  ['web/a.ts', "import '../worker/app.ts'", wall],
  ['web/a.ts', "export { app } from '../worker/app.ts'", wall],
  ['web/a.ts', "export const app = await import('../worker/app.ts')", wall],
  ['worker/a.ts', 'export default 1', 'lint/style/noDefaultExport'],
  ['worker/a.ts', "export * from './b.ts'", 'lint/performance/noBarrelFile'],
  ['worker/a.ts', 'export const x: any = 1', 'lint/suspicious/noExplicitAny'],
]

const allowed: [file: string, line: string][] = [
  ['domain/rules/2026/a.ts', "import { x } from '../../requirement.ts'"],
  ['domain/a.ts', "import { x } from './words/en.ts'"],
  ['db/import/a.ts', "import { x } from '../../domain/country.ts'"],
  ['db/a.ts', "import { sql } from 'drizzle-orm'"],
  ['db/a.ts', "import { stat } from 'node:fs/promises'"],
  ['search/a.ts', "import type { Database } from '../db/client.ts'"],
  ['search/a.ts', "import type { Client } from '@libsql/client'"],
  ['worker/routes/a.ts', "import { x } from '../../search/port.ts'"],
  ['web/routes/a.tsx', "import { x } from '../../domain/judge.ts'"],
  ['web/a.ts', "import type { App } from '../worker/app.ts'"],
  ['vite.config.ts', 'export default 1'],
]

describe('walls', { timeout: 60_000 }, () => {
  test('each way through a wall is refused, and by the rule that is there for it', async () => {
    const found = await lint(refused.map(([file, line]) => [file, line]))
    expect(refused.filter(([, , by], index) => !found[index]?.includes(by))).toEqual([])
  })

  test('each door between the rooms stays open', async () => {
    const found = await lint(allowed)
    const walls = [imports, globals, chance, wall, 'lint/style/noDefaultExport']
    expect(allowed.filter((_, index) => found[index]?.some((rule) => walls.includes(rule)))).toEqual([])
  })
})

/** Puts each line in a copy of the house of its own, so that the rules it breaks are known to be its own. */
async function lint(lines: [file: string, line: string][]): Promise<string[][]> {
  const house = await temporaryFolder()
  return Promise.all(lines.map(([file, line], index) => lintLine(join(house, String(index)), file, line)))
}

async function lintLine(house: string, file: string, line: string): Promise<string[]> {
  await mkdir(dirname(join(house, file)), { recursive: true })
  await writeFile(join(house, file), `${line}\n`)
  await cp(join(root, 'biome.json'), join(house, 'biome.json'))
  await cp(join(root, 'tool', 'walls'), join(house, 'tool', 'walls'), { recursive: true })
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=github', file]
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  return [...stdout.matchAll(/^::\w+ title=([^,]+),/gm)].map((match) => match[1] ?? '')
}
