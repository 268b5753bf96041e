// Builds the screens into dist/web when they are missing or older than what they are made of. Runs on Node 20.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './node.mjs'

const sources = ['web', 'domain', 'vite.config.ts', 'package-lock.json']

/**
 * Makes dist/web fresh.
 * @returns {Promise<number>} 0, or the exit code of a build that failed
 */
export async function buildScreens() {
  if (isFresh()) return 0
  console.log('Building the screens (vite build)')
  // Started by a test we would be asked for React as developers need it, twice as large.
  return runNode([join('node_modules', 'vite', 'bin', 'vite.js'), 'build'], { NODE_ENV: 'production' })
}

function isFresh() {
  const page = join(root, 'dist', 'web', 'index.html')
  return existsSync(page) && statSync(page).mtimeMs > Math.max(...sources.map((name) => newest(join(root, name))))
}

/**
 * @param {string} path a file or folder; one that is not there is as old as can be
 * @returns {number} when it, or the youngest file in it, was changed
 */
function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
