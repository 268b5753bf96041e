// The real server as a user starts it, on a record of its own and a free port.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder, removeFolder } from './folder.ts'
import { freePort, type Running, startProgram } from './process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts worker/node.ts on an empty record, and waits until it is healthy.
 * @param settings environment variables, for instance `{ SAMPLE: '0' }`; without it the sample is loaded
 */
export async function startServer(settings: Record<string, string> = {}): Promise<Running> {
  const folder = await makeFolder()
  const port = await freePort()
  const env = { DATABASE_URL: `file:${join(folder, 'record.db')}`, PORT: String(port), ...settings }
  const url = `http://127.0.0.1:${port}`
  const running = await startProgram(process.execPath, ['worker/node.ts'], {
    url,
    health: '/api/health',
    env,
    cwd: root,
  })
  return { ...running, stop: () => running.stop().finally(() => removeFolder(folder)) }
}
