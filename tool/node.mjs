// Runs a file of the project on the pinned Node 24, whichever Node (20 or newer) started us. Runs on Node 20.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder, without a slash at its end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const neededMajor = 24
const milliseconds = { watch: 250 }
/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs Node with these arguments in the project's folder, passes signals on, and waits for the end.
 * @param {string[]} args a file and its arguments
 * @param {Record<string, string>} settings environment variables beside those we have
 * @returns {Promise<number>} the exit code; 128 + its number when a signal ended it
 */
export function runNode(args, settings = {}) {
  const bin = join(root, 'node_modules', '.bin')
  const child = spawn(pinnedNode(), args, {
    cwd: root,
    env: { ...process.env, ...quickLoading(), ...settings, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    stdio: 'inherit',
  })
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends Ctrl-C to the child as well; a second one would tell it to end at once.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of forwarded) process.on(signal, passOn)
  process.once('exit', () => child.kill())
  endWithParent(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const name of forwarded) process.off(name, passOn)
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1))
    })
  })
}

/**
 * A signal to npm ends npm's shell but does not come through to us: that we lost our parent is how we learn of it.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, milliseconds.watch)
  watch.unref()
  child.on('exit', () => clearInterval(watch))
}

/** What Node compiled it keeps for the next start; those whom it starts load as quickly. */
function quickLoading() {
  const hook = `--import=${pathToFileURL(join(root, 'tool', 'loading.mjs'))}`
  const { NODE_OPTIONS = '', NODE_COMPILE_CACHE = join(root, 'node_modules', '.cache', 'node') } = process.env
  return {
    NODE_COMPILE_CACHE,
    NODE_OPTIONS: NODE_OPTIONS.includes(hook) ? NODE_OPTIONS : `${NODE_OPTIONS} ${hook}`.trim(),
  }
}

function pinnedNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  if (Number.parseInt(process.versions.node, 10) >= neededMajor) return process.execPath
  throw new Error(`Node ${neededMajor} is not in node_modules: delete node_modules and run again, or install Node 24`)
}
