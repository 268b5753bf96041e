// The API as tools for language models (Model Context Protocol, streamable HTTP, stateless): searching, checking,
// suggesting and composing. A tool asks the same route as everybody, so it promises and refuses the same.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { languages } from '../domain/organisation.ts'
import { themes } from '../domain/theme.ts'
import { roles } from '../domain/type.ts'
import type { Env } from './deps.ts'
import { draftInput } from './draft.ts'
import { answerMethod } from './problem.ts'
import { completeInput } from './routes/complete.ts'
import { takesJson } from './routes/route.ts'
import { suggestInput } from './routes/suggest.ts'

const address = '/api/mcp'

const texts = (most: number) => z.array(z.string().max(200)).max(most).optional()

const searchInput = z.object({
  q: z.string().max(500).optional().describe('Words as one would type them, in any language of Europe'),
  country: texts(50).describe('ISO 3166 alpha-2 codes, such as NO'),
  type: texts(50).describe('Organisation types, such as EPLUS-EDU-VOC-SEC or their official label'),
  role: z.array(z.enum(roles)).optional(),
  theme: z.array(z.enum(themes)).optional(),
  language: z.array(z.enum(languages)).optional().describe('Working languages'),
  limit: z.number().int().min(1).max(100).optional(),
  offset: z.number().int().min(0).optional(),
})

type Tool = { path: string; description: string; input: z.ZodType; method: 'GET' | 'POST' }

const tools: Record<string, Tool> = {
  search: {
    path: '/api/organisations',
    method: 'GET',
    description: 'Search organisations in the record by words, country, type, role, theme and language.',
    input: searchInput,
  },
  check: {
    path: '/api/check',
    method: 'POST',
    description:
      'Judge a draft Erasmus+ consortium against its action: every requirement met, broken, unknown or advice, with the ' +
      'page of the Programme Guide, and the smallest changes that mend it. Action "*" ranks all actions of the year.',
    input: draftInput,
  },
  suggest: {
    path: '/api/suggest',
    method: 'POST',
    description: 'Suggest partners for a draft consortium, each with the reasons whose values add up to its score.',
    input: suggestInput,
  },
  complete: {
    path: '/api/complete',
    method: 'POST',
    description: 'Compose whole eligible teams around the members of a draft who stay.',
    input: completeInput,
  },
}

/** A tool's schema stands at the root itself; one with a name of its own would be a reference there. */
function schemaOf(input: z.ZodType) {
  const { $schema: _, $ref, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  const named = $ref === undefined ? {} : schema.$defs?.[$ref.split('/').at(-1) ?? '']
  return { ...schema, ...named, type: 'object' as const }
}

/** Asks a route of the app as a client outside would. */
type Ask = (request: Request) => Response | Promise<Response>

function requestOf({ path, method }: Tool, given: Record<string, unknown>, c: Context<Env>): Request {
  const url = new URL(path, c.req.url)
  const headers = { 'accept-language': c.req.header('accept-language') ?? 'en' }
  if (method === 'POST')
    return new Request(url, {
      method,
      body: JSON.stringify(given),
      headers: { ...headers, 'content-type': 'application/json' },
    })
  for (const [name, value] of Object.entries(given))
    for (const one of [value].flat()) if (one !== undefined && one !== null) url.searchParams.append(name, String(one))
  return new Request(url, { headers })
}

/** A refusal is an answer that the model can act on: it names the field. */
async function call(tool: Tool, given: Record<string, unknown>, c: Context<Env>, ask: Ask) {
  const answer = await ask(requestOf(tool, given, c))
  const text = await answer.text()
  return { content: [{ type: 'text' as const, text }], isError: !answer.ok }
}

function serverFor(c: Context<Env>, ask: Ask): Server {
  const server = new Server({ name: 'medspiller', version: '1' }, { capabilities: { tools: {} }, jsonSchemaValidator })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(tools).map(([name, { description, input }]) => ({
      name,
      description,
      inputSchema: schemaOf(input),
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) => {
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined
    if (!tool)
      throw new McpError(
        ErrorCode.InvalidParams,
        `there is no tool ${name}; there are ${Object.keys(tools).join(', ')}`,
      )
    return call(tool, given, c, ask)
  })
  return server
}

/** We never ask a client for anything, so there is nothing of theirs to validate; the default would weigh 30 KiB. */
const jsonSchemaValidator = {
  getValidator: () => () => ({ valid: false as const, data: undefined, errorMessage: 'nothing is asked' }),
}

/** Adds the endpoint `/api/mcp` to the app: one server for each request, since nothing is remembered between them. */
export function offerTools(app: OpenAPIHono<Env>): void {
  for (const it of [onlyPost, ...takesJson]) app.use(address, it)
  app.all(address, async (c) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    const server = serverFor(c, (request) => app.fetch(request, { ...c.env, isCounted: true }))
    await server.connect(transport)
    return transport.handleRequest(c.req.raw)
  })
}

/** There is no stream to open and no session to end. */
const onlyPost = createMiddleware<Env>(async (c, next) =>
  c.req.method === 'POST' ? next() : answerMethod(c, ['POST']),
)
