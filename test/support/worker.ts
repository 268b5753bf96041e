// The built Worker in workerd, as wrangler serves it, on a libSQL server.
import { fileURLToPath } from 'node:url'
import { freePort, type Running, startProgram } from './process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The program of wrangler. */
export const wrangler = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url))

/** Starts `wrangler dev` on a free port, on a migrated record at `databaseUrl`, and waits until it is healthy. Mail goes to `mailUrl`. */
export async function startWorker(databaseUrl: string, mailUrl?: string): Promise<Running> {
  const port = await freePort()
  const args = ['dev', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0']
  const mail = mailUrl ? ['--var', `MAIL_URL:${mailUrl}`, '--var', 'MAIL_FROM:post@medspiller.test'] : []
  return startProgram(process.execPath, [wrangler, ...args, '--var', `DATABASE_URL:${databaseUrl}`, ...mail], {
    url: `http://127.0.0.1:${port}`,
    health: '/api/health',
    cwd: root,
    env: { WRANGLER_SEND_METRICS: 'false' },
  })
}
