// `npm run budgets`: what the home page and the Worker weigh, compressed, and whether that is within bounds.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root, runNode } from './node.mjs'
import { buildScreens } from './screens.mjs'

const most = { home: 228_000, worker: 560 * 1024 }
process.env.WRANGLER_SEND_METRICS = 'false'
const screens = join(root, 'dist', 'web')
const worker = join(root, 'dist', 'worker')

if ((await buildScreens()) !== 0) process.exit(1)
const isHomeLight = weighHome()
process.exitCode = (await weighWorker()) && isHomeLight ? 0 : 1

/**
 * The page names the script it starts with, and every other that this one needs; beside them comes one catalogue, at most
 * the longest. The rest is loaded when asked for.
 */
function weighHome(): boolean {
  const page = readFileSync(join(screens, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name)
  const unnamed = readdirSync(join(screens, 'assets')).filter((name) => name.endsWith('.js') && !named.includes(name))
  const weigh = (names: string[]) =>
    names.reduce((sum, name) => sum + compressed(readFileSync(join(screens, 'assets', name))), 0)
  const [catalogue] = unnamed
    .filter((name) => /^(en|nb)-/.test(name))
    .sort((one, other) => weigh([other]) - weigh([one]))
  if (!catalogue) throw new Error('No catalogue of the screens was built.')
  const scripts = [...named, catalogue]
  const others = unnamed.filter((name) => name !== catalogue)
  const home = weigh(scripts)
  console.log(
    `Home: ${kilo(home)} kB of JavaScript, at most ${kilo(most.home)} kB (compressed, ${scripts.length} files)`,
  )
  console.log(`Loaded only when asked for: ${kilo(weigh(others))} kB (${others.length} files)`)
  return named.length > 0 && home <= most.home
}

async function weighWorker(): Promise<boolean> {
  rmSync(worker, { recursive: true, force: true })
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js')
  if ((await runNode([wrangler, 'deploy', '--dry-run', '--outdir', worker])) !== 0) return false
  const size = compressed(readFileSync(join(worker, 'worker.js')))
  console.log(`Worker: ${(size / 1024).toFixed(1)} KiB, at most ${most.worker / 1024} KiB (compressed)`)
  return size <= most.worker
}

function compressed(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
