// The API's own description: OpenAPI 3.1 as JSON, and the same as a page to read.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { html } from 'hono/html'
import { paces } from '../domain/pace.ts'
import type { Env } from './deps.ts'
import { documentationPolicy } from './headers.ts'

const info = {
  title: 'Medspiller',
  version: '1',
  description:
    'Find partners for an Erasmus+ consortium, with reasons, and check the team against the programme guide while it ' +
    'is being built. An absent fact is unknown, not a no. Errors are problem+json (RFC 9457) and name the field. ' +
    `Programs may ask ${paces.address} times an hour from one address, or ${paces.key} times with a key ` +
    '(`Authorization: Bearer`), which anybody who is signed in makes on the page of their account. `RateLimit` tells how ' +
    'many requests are left (`r`) and in how many seconds the hour is over (`t`); beyond that the answer is 429 with ' +
    '`Retry-After`. Calendars (`.ics`) are not counted.',
}

const key = { type: 'http', scheme: 'bearer', description: 'A key from the page of your account; not needed' } as const
/** With a key, or without one. */
const security: Record<string, string[]>[] = [{ key: [] }, {}]

type Operation = {
  summary?: string
  description?: string
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown }[]
  requestBody?: { content: Record<string, { schema?: unknown }> }
  responses: Record<string, { description?: string; content?: Record<string, { schema?: unknown }> }>
}

/** Adds `/api/openapi.json` and the page `/api` to the app. */
export function documentation<Router extends OpenAPIHono<Env>>(app: Router): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', key)
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info, security })
  app.get('/api', (c) => {
    c.header('content-security-policy', documentationPolicy)
    return c.html(page(app.getOpenAPI31Document({ openapi: '3.1.0', info, security })))
  })
}

function page(document: { paths?: unknown; components?: { schemas?: unknown } }) {
  const paths = Object.entries((document.paths ?? {}) as Record<string, Record<string, Operation>>)
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, unknown>)
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Medspiller API</title>
  <style>
    :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
    body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
    code, pre { font: 0.875rem/1.5 ui-monospace, monospace }
    pre { overflow: auto; padding: 0.75rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
    h2 { margin-top: 2.5rem } summary { cursor: pointer }
  </style>
</head>
<body>
  <h1>Medspiller API</h1>
  <p>${info.description}</p>
  <p><a href="/api/openapi.json">OpenAPI 3.1</a></p>
  ${paths.flatMap(([path, operations]) => Object.entries(operations).map(([method, it]) => section(method, path, it)))}
  <h2>Schemas</h2>
  ${schemas.map(([name, schema]) => html`<details><summary><code>${name}</code></summary>${json(schema)}</details>`)}
</body>
</html>`
}

function section(
  method: string,
  path: string,
  { summary, description, parameters = [], requestBody, responses }: Operation,
) {
  return html`<h2><code>${method.toUpperCase()} ${path}</code></h2>
  <p>${summary ?? ''}</p>
  ${description ? html`<p>${description}</p>` : ''}
  ${parameters.map((it) => html`<details><summary><code>${it.name}</code> (${it.in}${it.required ? ', required' : ''})</summary>${json(it.schema)}</details>`)}
  ${Object.entries(requestBody?.content ?? {}).map(([type, it]) => html`<details><summary>Body: ${type}</summary>${json(it.schema)}</details>`)}
  ${Object.entries(responses).map(([status, it]) => html`<details><summary>${status}: ${it.description ?? ''}</summary>${Object.values(it.content ?? {}).map(({ schema }) => json(schema))}</details>`)}`
}

const json = (value: unknown) => html`<pre>${JSON.stringify(value, undefined, 2)}</pre>`
