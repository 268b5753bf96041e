// The real API on a record of its own, for tests that ask it and for screens that are fed by it.
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { onTestFinished } from 'vitest'
import type { Database } from '../../db/client.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import { accountsFor } from './accounts.ts'
import { freshDatabase } from './database.ts'

export type Api = { db: Database; ask: (request: Request) => Promise<Response> }

/**
 * Makes the API on an empty record in memory.
 * @param today the day it takes for today, `YYYY-MM-DD`
 * @param given what this host has otherwise
 */
export async function freshApi(today = '2026-01-15', given: Partial<Deps> = {}): Promise<Api> {
  const db = await freshDatabase()
  const deps: Deps = {
    db,
    finder: embeddedFinder(db.$client),
    accounts: accountsFor('http://localhost'),
    today: () => today,
    report: ({ error }) => console.error(error),
    ...given,
  }
  return { db, ask: async (request) => app.fetch(request, deps) }
}

/** Lets the screens of this test ask the real API; whatever else they ask of a network fails the test. */
export function answerScreens({ ask }: Api): void {
  const server = setupServer(http.all('*/api/*', ({ request }) => ask(request)))
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => server.close())
}
