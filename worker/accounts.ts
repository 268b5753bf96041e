// What a host needs for accounts: where people reach it, what it signs with, who proves identities, and how mail leaves.

import { loadSecret } from '../db/accounts.ts'
import type { Database } from '../db/client.ts'
import { type Provider, readProviders } from './auth/providers.ts'
import type { Mailer } from './mail/mail.ts'

export type Accounts = {
  /** Where people reach us, without a path: `https://medspiller.example`. */
  origin: string
  /** Signs cookies and links. */
  secret: () => Promise<string>
  providers: readonly Provider[]
  /** Absent where no mail is sent: then nobody signs in by mail. */
  mailer?: Mailer
}

export type AccountSettings = { PUBLIC_URL?: string; AUTH_SECRET?: string; OIDC?: string }

const shortestSecret = 32

/**
 * The accounts of a host.
 * @param reached where it is reached if `PUBLIC_URL` says nothing else
 * @param kept what was learned of the record once and holds for all requests of one process or isolate
 * @throws Error that names a setting that makes no sense.
 */
export function accountsOn(
  db: Database,
  settings: AccountSettings,
  reached: string,
  mailer: Mailer | undefined,
  kept: { secret?: string } = {},
): Accounts {
  const { PUBLIC_URL, AUTH_SECRET } = settings
  if (AUTH_SECRET && AUTH_SECRET.length < shortestSecret)
    throw new Error(`AUTH_SECRET must have ${shortestSecret} characters or more`)
  if (PUBLIC_URL && !/^https?:\/\/[^/]+\/?$/.test(PUBLIC_URL))
    throw new Error('PUBLIC_URL must be where people reach this, without a path: https://medspiller.example')
  return {
    origin: new URL(PUBLIC_URL || reached).origin,
    secret: async () => {
      if (AUTH_SECRET) return AUTH_SECRET
      kept.secret ??= await loadSecret(db)
      return kept.secret
    },
    providers: readProviders(settings),
    mailer,
  }
}
