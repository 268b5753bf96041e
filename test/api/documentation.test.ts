// The API's own description: valid OpenAPI 3.1, complete, and true of what the app answers.
import { describe, expect, test } from 'vitest'
import { app } from '../../worker/app.ts'
import { freshHost, raw } from './bench.ts'

type Schema = { $ref?: string; [key: string]: unknown }
type Content = Record<string, { schema: Schema }>
type Operation = {
  summary?: string
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, { description?: string; content?: Content }>
}
type Document = {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

async function readDocument(): Promise<Document> {
  const answer = await raw(await freshHost(), '/api/openapi.json')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json'])
  return (await answer.json()) as Document
}

const operations = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

/** Every object anywhere in a document. */
function objectsIn(value: unknown): Schema[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inside : [value as Schema, ...inside]
}

describe('the OpenAPI document', () => {
  test('is of version 3.1 and names itself', async () => {
    const { openapi, info } = await readDocument()
    expect(openapi).toBe('3.1.0')
    expect(info).toMatchObject({ title: 'Medspiller', version: '1' })
  })

  test('has every route of the app, and no other', async () => {
    const documented = operations(await readDocument()).map(({ path, method }) => `${method} ${path}`)
    // Its own pages, and the way back from a provider, which is no request of anybody's own.
    const ownPages = ['get /api', 'get /api/openapi.json', 'get /api/auth/callback/{provider}']
    const served = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ path, method }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
    expect([...new Set(documented)].sort()).toEqual([...new Set(served)].filter((it) => !ownPages.includes(it)).sort())
  })

  test('describes every operation, parameter and answer, refusals as problems', async () => {
    for (const { path, method, operation } of operations(await readDocument())) {
      const where = `${method} ${path}`
      expect(operation.summary, where).toBeTruthy()
      for (const { name, in: place, required, schema } of operation.parameters ?? []) {
        expect(schema, `${where} ${name}`).toBeTruthy()
        expect(required === true, `${where} ${name}`).toBe(place === 'path')
      }
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const described = (operation.parameters ?? []).filter((it) => it.in === 'path').map(({ name }) => name)
      expect(described, where).toEqual(inPath)
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        expect(description, `${where} ${status}`).toBeTruthy()
        const types = Object.keys(content ?? {})
        const kind = { csv: 'text/csv', ics: 'text/calendar' }[path.split('.')[1] ?? ''] ?? 'application/json'
        expect(types, `${where} ${status}`).toEqual([status === '200' ? kind : 'application/problem+json'])
      }
      expect(Object.keys(operation.responses), where).toContain('200')
      if (operation.parameters) expect(Object.keys(operation.responses), where).toContain('400')
      if (inPath.length > 0) expect(Object.keys(operation.responses), where).toContain('404')
      if (method !== 'post') continue
      expect(operation.requestBody?.required, where).toBe(true)
      expect(Object.keys(operation.responses), where).toEqual(expect.arrayContaining(['200', '400', '413', '415']))
    }
  })

  test('points only at schemas it has, and all of them are used', async () => {
    const document = await readDocument()
    const refs = objectsIn(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect([...new Set(refs)].sort()).toEqual(names.sort())
  })

  test('is JSON Schema as 3.1 has it: no leftovers of 3.0', async () => {
    for (const object of objectsIn((await readDocument()).paths)) {
      expect(object.nullable).toBeUndefined()
      expect(typeof object.exclusiveMinimum).not.toBe('boolean')
      if (typeof object.$ref === 'string') expect(object.properties).toBeUndefined()
    }
  })
})

test('the page to read has every path, field and schema', async () => {
  const answer = await raw(await freshHost(), '/api')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
  const page = await answer.text()
  const document = await readDocument()
  for (const { path, method, operation } of operations(document)) {
    expect(page).toContain(`${method.toUpperCase()} ${path}`)
    for (const { name } of operation.parameters ?? []) expect(page).toContain(`<code>${name}</code>`)
  }
  for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`<code>${name}</code>`)
})
