// Security headers of every answer: the screens' on both hosts, and the API's own.

import { createMiddleware } from 'hono/factory'

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

const written = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** For screens and data. A shared draft stands in the address, so no address is told to other sites. */
export const securityHeaders: Record<string, string> = {
  'content-security-policy': written(policy),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'strict-transport-security': 'max-age=31536000',
}

/** Adds the headers to every answer that has none of its own. */
export const secure = createMiddleware(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) if (!c.res.headers.has(name)) c.header(name, value)
})

/** The API's page has its few lines of style inside. */
export const documentationPolicy = written({ ...policy, 'style-src': "'unsafe-inline'" })

/** The headers in the form of a static host's `_headers` file. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return `/*\n${lines.join('\n')}\n/assets/*\n  cache-control: public, max-age=31536000, immutable\n`
}
