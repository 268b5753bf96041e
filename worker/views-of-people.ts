// What the API tells of people: only ever to themselves, to those they work with, and to operators.
import { z } from 'zod'
import type { Database } from '../db/client.ts'
import { loadAccount } from '../db/people.ts'
import { capacities, offices } from '../domain/ownership.ts'
import { screenLanguages } from '../domain/words/language.ts'

export const accountView = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: z.enum(screenLanguages),
    operator: z.boolean(),
    paused: z.boolean(),
    organisations: z.array(
      z.object({ id: z.string(), name: z.string(), office: z.enum(offices), capacity: z.enum(capacities) }),
    ),
  })
  .meta({ id: 'Account', description: 'The account that is signed in, and the organisations it speaks for' })

/** An account as it sees itself. @throws if there is none: whoever is signed in has one. */
export async function viewAccount(db: Database, id: string): Promise<z.infer<typeof accountView>> {
  const account = await loadAccount(db, id)
  if (!account) throw new Error('A session without an account')
  return account
}
