// Installs a folder's packages with `npm ci` when they are not the ones of its package-lock.json. Runs on Node 20.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Makes node_modules what package-lock.json says; does nothing, and needs no network, when it already is.
 * @param {string} folder the folder with package.json and package-lock.json
 * @throws Error if npm fails
 */
export function installPackages(folder) {
  if (isInstalled(folder)) return
  console.log(`Installing packages (npm ci in ${folder})`)
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: { ...process.env, PATH: systemPath() },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci in ${folder} failed: ${error?.message ?? `exit code ${status}`}`)
}

/**
 * npm writes what it installed to a lock file of its own, last: comparing the two needs no stamp of ours and also
 * holds for packages that somebody installed by hand.
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted) throw new Error(`${folder} has no package-lock.json`)
  if (!present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, { version: string, optional?: boolean }> | undefined} undefined if it cannot be read
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

// `npm ci` removes node_modules first, and with it the Node that `npm run` has put first in PATH.
function systemPath() {
  const kept = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return kept.join(delimiter)
}
