// The OIDC providers an installation offers (Feide, a proxy before EU Login, Google), from the setting OIDC.
import { z } from 'zod'

/** `trusted`: a provider that has checked the mail address, so that it may open an account that has the same one. */
export type Provider = {
  id: string
  name: string
  issuer: string
  clientId: string
  clientSecret?: string
  trusted: boolean
}

const provider = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(60),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().optional(),
  trusted: z.boolean().default(false),
})

/**
 * Reads `OIDC`: a JSON list of `{id, name, issuer, clientId, clientSecret, trusted}`.
 * @throws Error that names the setting, if it is not that.
 */
export function readProviders({ OIDC }: { OIDC?: string }): Provider[] {
  if (!OIDC) return []
  try {
    return z.array(provider).max(10).parse(JSON.parse(OIDC))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(`OIDC must be a JSON list of providers: ${why}`)
  }
}
