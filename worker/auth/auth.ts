// Sign-in with better-auth on the record: a link by mail, or an OIDC provider. It has no routes of its own but the
// address that a provider sends people back to; all others are ours and call it.
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { Database } from '../../db/client.ts'
import { accounts, identities, proofs, sessions } from '../../db/schema-accounts.ts'
import type { Provider } from './providers.ts'

export const seconds = { link: 15 * 60, session: 30 * 24 * 3600, refresh: 24 * 3600 }

export type AuthOptions = {
  db: Database
  secret: string
  /** Where people reach us, without a path: mails and providers lead there. */
  origin: string
  providers: readonly Provider[]
  /** Hands on the token of a link that shall be mailed. */
  sendLink: (to: string, token: string) => Promise<void>
}

export const authPath = '/api/auth'

const tables = { user: accounts, session: sessions, account: identities, verification: proofs }

/** What a provider tells is used once and not kept. */
const withoutTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
}

/** Makes it anew for each request on Workers; it asks nothing of the network unless there are `providers`. */
export function authOn({ db, secret, origin, providers, sendLink }: AuthOptions) {
  return betterAuth({
    appName: 'Medspiller',
    baseURL: origin,
    basePath: authPath,
    secret,
    trustedOrigins: [origin],
    database: drizzleAdapter(db, { provider: 'sqlite', schema: tables, transaction: false }),
    session: { expiresIn: seconds.session, updateAge: seconds.refresh },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: providers.filter((it) => it.trusted).map((it) => it.id) },
    },
    advanced: {
      cookiePrefix: 'medspiller',
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: { account: { create: { before: async (it) => ({ data: { ...it, ...withoutTokens } }) } } },
    // Ours are counted per account and address, in the record.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // It would print what people typed.
    logger: { disabled: true },
    plugins: [
      magicLink({
        expiresIn: seconds.link,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }) => sendLink(email, token),
      }),
      ...(providers.length > 0 ? [genericOAuth({ config: providers.map(configOf) })] : []),
    ],
  })
}

export type Auth = ReturnType<typeof authOn>

const configOf = ({ id, name, issuer, clientId, clientSecret }: Provider) => ({
  providerId: id,
  name,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  scopes: ['openid', 'email', 'profile'],
  requireIdTokenVerification: true,
})
