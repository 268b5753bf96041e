// The real API on a record of its own, asked as the screens ask it (typed) or as a stranger might (raw).
import { type ClientResponse, hc, type InferRequestType } from 'hono/client'
import { expect } from 'vitest'
import type { Database } from '../../db/client.ts'
import { embeddedFinder, refreshWords } from '../../search/embedded.ts'
import { type App, app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import type { Mail } from '../../worker/mail/mail.ts'
import { accountsFor } from '../support/accounts.ts'
import { freshDatabase } from '../support/database.ts'

/** Whatever serves the API: `ask` puts one request to it, `db` is its record, `reported` what it blamed itself for. */
export type Host = {
  db: Database
  /** The day it takes for today, `YYYY-MM-DD`. */
  today: string
  ask: (request: Request) => Promise<Response>
  reported: Parameters<Deps['report']>[0][]
  /** What it mailed, the oldest first. */
  mails: Mail[]
  /** Does what stands before the API refuse an address of 100 kB itself, with status 414? */
  refusesLongAddresses?: boolean
}

export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  errors?: { field: string; message: string }[]
}

/** The day the tests take for today. */
export const today = '2026-01-15'
const origin = 'http://medspiller.test'

/**
 * The app in this process on an open, migrated database.
 * @param given what this host has otherwise
 */
export function hostOn(db: Database, given: Partial<Deps> = {}): Host {
  const reported: Host['reported'] = []
  const mails: Mail[] = []
  const deps: Deps = {
    db,
    finder: embeddedFinder(db.$client),
    accounts: accountsFor(origin, mails),
    today: () => today,
    report: (event) => reported.push(event),
    ...given,
  }
  return { db, today, reported, mails, ask: async (request) => app.fetch(request, deps) }
}

/** The app on an empty record in memory. */
export async function freshHost(): Promise<Host> {
  return hostOn(await freshDatabase())
}

/** Asks as the screens do, with the types the app declares. */
export function clientOf({ ask }: Host, language = 'en') {
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => ask(new Request(input, init))
  return hc<App>(origin, { fetch, headers: { 'accept-language': language } }).api
}

/** A draft as the typed client sends it. */
export type CheckInput = InferRequestType<ReturnType<typeof clientOf>['check']['$post']>['json']

type Good<Answer> = Answer extends ClientResponse<infer Body, 200, 'json'> ? Body : never

/** The body of an answer that must be good. */
export async function good<Answer extends ClientResponse<unknown, number, 'json'>>(
  asked: Promise<Answer>,
): Promise<Good<Answer>> {
  const response = await asked
  const body = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(200)
  return body as Good<Answer>
}

/** Asks for an address as it is written; `body` is sent as JSON unless it is text already. */
export function raw({ ask }: Host, path: string, body?: unknown, init: RequestInit = {}): Promise<Response> {
  const json = typeof body === 'string' ? body : JSON.stringify(body)
  const posted =
    body === undefined ? {} : { method: 'POST', body: json, headers: { 'content-type': 'application/json' } }
  return ask(new Request(origin + path, { ...posted, ...init }))
}

/** The problem an answer must be, with the fields it names. */
export async function refusal(response: Response): Promise<Problem & { fields: string[] }> {
  const text = await response.text()
  expect(response.headers.get('content-type'), text).toBe('application/problem+json')
  const problem = JSON.parse(text) as Problem
  expect(problem.status).toBe(response.status)
  return { ...problem, fields: problem.errors?.map(({ field }) => field) ?? [] }
}

/** Lets misspelt words be found after writes. */
export async function settle({ db }: Host): Promise<void> {
  await refreshWords(db.$client)
}
