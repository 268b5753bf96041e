// A real Chromium: one that is installed, or the Debian package, or Playwright's own download.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Playwright itself adds --no-sandbox, which root needs. Without these Chromium asks its maker's hosts for updates
// at every start; a test talks to our server only.
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const advice =
  'No Chromium for the journeys. Install Chrome or Chromium, or say where it is: CHROME_PATH=/path/to/chrome npm test'

/** The path of a browser on this machine: CHROME_PATH, an installed Chrome or Chromium, or Playwright's own. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH } = process.env
  const places = CHROME_PATH ? [CHROME_PATH] : [...usualPaths, chromium.executablePath()]
  return places.find((path) => path && existsSync(path))
}

/** Installs a browser if there is none and none is named, and says how; where that fails, says what to do. */
export function provideBrowser(): void {
  if (findBrowser() || process.env.CHROME_PATH) return
  const isDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isDebian) {
    console.log('Installing Chromium (apt-get install chromium)')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (!findBrowser()) {
    console.log('Installing Chromium (playwright-core install chromium)')
    const command = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js')
    run(process.execPath, [command, 'install', 'chromium'])
  }
  if (!findBrowser()) console.error(advice)
}

/** Opens the browser without a window; the caller closes it. @throws Error that says what to do, if there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(advice)
  return await chromium.launch({ executablePath, headless: true, args: quiet })
}

function run(program: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
