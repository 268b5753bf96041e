// The settings of every command, from environment variables.
export type Settings = { port: number; databaseUrl: string; databaseAuthToken?: string; sample: boolean }

/**
 * Reads `PORT` (8787), `DATABASE_URL` (a file under `.data/`), `DATABASE_AUTH_TOKEN` and `SAMPLE` (`0`: no sample data).
 * @throws with the name of a setting that makes no sense.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const port = Number(env.PORT || 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${env.PORT}`)
  const databaseUrl = env.DATABASE_URL || 'file:.data/medspiller.db'
  if (!/^(file:|libsql:|https?:|wss?:|:memory:)/.test(databaseUrl))
    throw new Error('DATABASE_URL must begin with file:, libsql:, http: or https:')
  return { port, databaseUrl, databaseAuthToken: env.DATABASE_AUTH_TOKEN || undefined, sample: env.SAMPLE !== '0' }
}
