// Many people at once, each signed in by a mailed link of their own: nobody may ever be given what is another's.
import { expect } from 'vitest'
import type { Host } from './bench.ts'
import { type Person, signIn } from './person.ts'

/** Sign-ins at a time: from one address there may be thirty an hour, so counting begins anew after each lot. */
const atOnce = 5

async function signInAll(host: Host, count: number): Promise<Person[]> {
  const emails = Array.from({ length: count }, (_, at) => `person${at}@crowd.test`)
  const people: Person[] = []
  for (let from = 0; from < count; from += atOnce) {
    await host.db.$client.execute('delete from counters')
    people.push(...(await Promise.all(emails.slice(from, from + atOnce).map((email) => signIn(host, email)))))
  }
  return people
}

/** What one person does in one go: says their name, and looks who they are, in two ways and in everything that is theirs. */
async function act(person: Person, at: number) {
  const name = `Person number ${at}`
  const read = async (asked: Promise<Response>) => {
    const answer = await asked
    const said = await answer.text()
    expect(answer.status, said).toBe(200)
    return JSON.parse(said) as Record<string, unknown>
  }
  const [said, account, session] = await Promise.all([
    read(person.ask('PATCH', '/api/account', { name })),
    read(person.ask('GET', '/api/account')),
    read(person.ask('GET', '/api/session')),
  ])
  const exported = await read(person.ask('GET', '/api/account/export'))
  const whole = JSON.stringify([said, account, session, exported])
  return {
    ids: [said.id, account.id, (session.account as { id: string }).id, (exported.account as { id: string }).id],
    named: said.name,
    /** Every address of the crowd in anything that was answered. */
    seen: [...new Set(whole.match(/person\d+@crowd\.test/g))],
  }
}

/** So many sessions at once: each is answered with its own account, and with nothing of any other. */
export async function expectNoCrossTalk(host: Host, count = 200): Promise<void> {
  const people = await signInAll(host, count)
  expect(new Set(people.map(({ id }) => id)).size).toBe(count)
  expect(new Set(people.map(({ cookie }) => cookie)).size).toBe(count)
  const got = await Promise.all(people.map(act))
  expect(got).toEqual(
    people.map(({ id, email }, at) => ({ ids: [id, id, id, id], named: `Person number ${at}`, seen: [email] })),
  )
  const { rows } = await host.db.$client.execute("select name, email from accounts where email like '%@crowd.test'")
  expect(rows.filter(({ name, email }) => `Person number ${/\d+/.exec(String(email))}` !== name)).toEqual([])
  expect(host.reported).toEqual([])
}
