// The settings of every command, from environment variables.
import { isIP } from 'node:net'
import { isLoopbackAddress } from './mail/mailbox.ts'

export type Settings = {
  host: string
  port: number
  databaseUrl: string
  databaseAuthToken?: string
  sample: boolean
  accessLog: boolean
  /** Mail goes to a page that only this machine can open. */
  devMail: boolean
  /** Minutes between two mails about what is new, to the same person. */
  digestMinutes: number
  /** The proxy before us says in `X-Forwarded-For` who asks. */
  trustProxy: boolean
}

/**
 * Reads `HOST` (127.0.0.1), `PORT` (8787), `DATABASE_URL` (a file under `.data/`), `DATABASE_AUTH_TOKEN`, `SAMPLE` (`0`:
 * no sample data), `ACCESS_LOG` (`1`: a line for each answer of the API), `DEV_MAIL` (`1`: mail stays on this machine),
 * `DIGEST_MINUTES` (1200) and `TRUST_PROXY` (`1`: a proxy says who asks).
 * @throws with the name of a setting that makes no sense.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const host = env.HOST || '127.0.0.1'
  if (isIP(host) === 0 && host !== 'localhost')
    throw new Error(`HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, not ${host}`)
  const port = Number(env.PORT || 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${env.PORT}`)
  const databaseUrl = env.DATABASE_URL || 'file:.data/medspiller.db'
  if (!/^(file:|libsql:|https?:|wss?:|:memory:)/.test(databaseUrl))
    throw new Error('DATABASE_URL must begin with file:, libsql:, http: or https:')
  if (env.DEV_MAIL === '1' && !isLoopbackAddress(host))
    throw new Error(`DEV_MAIL=1 shows everybody's mail, so it needs HOST to be 127.0.0.1, not ${host}`)
  const digestMinutes = Number(env.DIGEST_MINUTES || 1200)
  if (!(digestMinutes > 0)) throw new Error(`DIGEST_MINUTES is not a number of minutes: ${env.DIGEST_MINUTES}`)
  return {
    host,
    port,
    databaseUrl,
    databaseAuthToken: env.DATABASE_AUTH_TOKEN || undefined,
    sample: env.SAMPLE !== '0',
    accessLog: env.ACCESS_LOG === '1',
    devMail: env.DEV_MAIL === '1',
    digestMinutes,
    trustProxy: env.TRUST_PROXY === '1',
  }
}
