// Organisations with people who ask each other, for the flows about requests.
import { expect } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { dayAfter } from '../../domain/date.ts'
import type { Capacity, Office } from '../../domain/ownership.ts'
import type { Host } from './bench.ts'
import { type Person, signIn } from './person.ts'
import { organisation } from './record.ts'

export type Thread = {
  id: string
  state: string
  side: string
  delivery: string
  moves: string[]
  text: string
  reply?: Record<string, unknown>
  messages: { side: string; text: string }[]
  risks?: { fact: string; value: unknown; notable: boolean }[]
  shared: string[]
  contacts: { side: string; email: string }[]
  letter?: { subject: string; text: string; link: string }
}

/** Lets somebody speak for an organisation. */
export async function letSpeak(
  host: Host,
  person: Person,
  id: string,
  { office = 'owner', capacity = 'own', proof = 'mail' }: { office?: Office; capacity?: Capacity; proof?: string } = {},
): Promise<void> {
  await host.db.$client.execute({
    sql: 'insert into ownerships values (?, ?, ?, ?, ?, null, 0)',
    args: [id, person.id, office, capacity, proof],
  })
}

/** Two organisations with an owner each: Kari's school asks, Matti's answers. */
export async function pair(host: Host): Promise<{ kari: Person; matti: Person }> {
  await saveOrganisations(host.db, [
    organisation('fjord', { name: 'Fjord skole' }),
    organisation('meri', { name: 'Merikoulu', country: 'FI' }),
  ])
  const kari = await signIn(host, 'kari@fjord.test')
  const matti = await signIn(host, 'matti@meri.test')
  await letSpeak(host, kari, 'fjord')
  await letSpeak(host, matti, 'meri')
  return { kari, matti }
}

const subjects = 'boats reading robots choirs gardens maths drama cooking forests sports films history'.split(' ')

/** A text that is about something else for each number. */
export function textFor(number: number): string {
  const [what, other] = [subjects[number % 12], subjects[(number + 5) % 12]]
  return Array.from({ length: 9 }, (_, at) => `${what}${number} ${other}${at}${number}`).join(' and ')
}

/** Asks an organisation. */
export const ask = (host: Host, person: Person, sender: string, to: string, more: object = {}) =>
  person.ask('POST', `/api/organisations/${sender}/requests`, {
    ...{ to, text: textFor(0), replyBy: dayAfter(host.today, 14) },
    ...more,
  })

/** Asks, and must get through. @returns the request's id */
export async function asked(host: Host, person: Person, sender: string, to: string, more: object = {}) {
  const answer = await ask(host, person, sender, to, more)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return ((await answer.json()) as { id: string }).id
}

/** A request as somebody sees it. */
export async function thread(person: Person, id: string): Promise<Thread> {
  const answer = await person.ask('GET', `/api/requests/${id}`)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as Thread
}

/** The `reason` of a refusal, after its status. */
export async function reasonOf(answer: Response): Promise<[number, string | undefined]> {
  return [answer.status, ((await answer.json()) as { reason?: string }).reason]
}
