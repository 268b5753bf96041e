// The API as tools, asked with the Model Context Protocol's own client.
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import type { Organisation } from '../../../domain/organisation.ts'
import { type Host, raw, refusal } from '../bench.ts'

const school = (id: string, country: string): Organisation => ({
  id,
  name: `Maritime school ${id}`,
  country,
  type: 'EPLUS-EDU-VOC-SEC',
  established: '1990',
  themes: ['maritime'],
  languages: ['en'],
  actions: ['KA220-VET'],
  source: { kind: 'register', file: 'schools.csv', row: 1 },
})

async function connect({ ask }: Host): Promise<Client> {
  const fetch = (input: string | URL, init?: RequestInit) => ask(new Request(input, init))
  const transport = new StreamableHTTPClientTransport(new URL('http://medspiller.test/api/mcp'), { fetch })
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

/** What a tool answers, read as JSON. */
async function use(client: Client, name: string, given: Record<string, unknown>) {
  const { content, isError } = (await client.callTool({ name, arguments: given })) as CallToolResult
  const [first] = content
  if (first?.type !== 'text') throw new Error('a tool answers with text')
  return { isError: isError === true, said: JSON.parse(first.text) }
}

const draft = {
  action: 'KA220-VET',
  year: 2026,
  members: [{ role: 'coordinator', facts: { country: 'NO', type: 'EPLUS-EDU-VOC-SEC', established: '1990' } }],
}

export function describeMcp(makeHost: () => Promise<Host>): void {
  describe('the tools for language models', () => {
    test('say what they take, from the same schemas as the API', async () => {
      const client = await connect(await makeHost())
      expect(client.getServerVersion()?.name).toBe('medspiller')
      const { tools } = await client.listTools()
      expect(tools.map((it) => it.name)).toEqual(['search', 'check', 'suggest', 'complete'])
      for (const it of tools)
        expect([it.inputSchema.type, Boolean(it.description), it.annotations?.readOnlyHint]).toEqual([
          'object',
          true,
          true,
        ])
      expect(tools[1]?.inputSchema.required).toEqual(['action', 'year', 'members'])
    })

    test('search, check, suggest and complete answer as their routes do', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [school('turku', 'FI'), school('aarhus', 'DK'), school('gent', 'BE')])
      const client = await connect(host)
      const found = await use(client, 'search', { q: 'maritime', country: ['FI'] })
      expect(found.said.organisations.map((it: Organisation) => it.id)).toEqual(['turku'])
      const checked = await use(client, 'check', draft)
      expect(checked.said).toEqual(await (await raw(host, '/api/check', draft)).json())
      expect(checked.said.verdict).toBe('ineligible')
      const suggested = await use(client, 'suggest', { draft, limit: 2 })
      expect(suggested.said.suggestions).toHaveLength(2)
      const completed = await use(client, 'complete', { draft, limit: 1 })
      expect(completed.said.teams[0]).toMatchObject({ verdict: expect.anything() })
    })

    test('a refusal names the field, so that a model can mend it; an unknown tool is an error', async () => {
      const client = await connect(await makeHost())
      const refused = await use(client, 'check', { ...draft, action: 'KA999' })
      expect([refused.isError, refused.said.status, refused.said.errors[0].field]).toEqual([true, 400, 'action'])
      await expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toThrow('there is no tool delete')
    })

    test('other methods and bodies are refused', async () => {
      const host = await makeHost()
      expect((await refusal(await raw(host, '/api/mcp'))).status).toBe(405)
      expect((await refusal(await raw(host, '/api/mcp', undefined, { method: 'DELETE' }))).status).toBe(405)
      const form = { method: 'POST', body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
      expect((await refusal(await raw(host, '/api/mcp', undefined, form))).status).toBe(415)
      expect(
        (
          await raw(host, '/api/mcp', '{', {
            headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
          })
        ).status,
      ).toBe(400)
    })
  })
}
