// Every route says who may, and keeps to it: all routes of the app, asked by everybody there is.
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import type { Office } from '../../domain/ownership.ts'
import { app } from '../../worker/app.ts'
import type { Who } from '../../worker/rights.ts'
import { freshHost, type Host, raw, today } from './bench.ts'
import { type Person, signIn, signInOperator } from './person.ts'
import { organisation } from './record.ts'

type Ask = Person['ask']
type Role = keyof Awaited<ReturnType<typeof people>>

/** Who gets past the guard, for each word that a route may say. */
const mayPass: Record<Who, Role[]> = {
  anyone: ['nobody', 'stranger', 'editor', 'owner', 'ownersOwner', 'operator'],
  'signed in': ['stranger', 'editor', 'owner', 'ownersOwner', 'operator'],
  editor: ['editor', 'owner', 'ownersOwner'],
  owner: ['owner', 'ownersOwner'],
  party: ['editor', 'owner', 'ownersOwner'],
  operator: ['operator'],
}
/** These are told that nothing is there, not that it is not for them. */
const hidden = new Set<Who>(['party'])

const school = 'school'
const place: Record<string, string> = { id: school, request: 'request' }

async function people(host: Host) {
  await saveOrganisations(host.db, [
    organisation(school, { owner: 'municipality' }),
    organisation('municipality'),
    organisation('elsewhere'),
    organisation('asked'),
  ])
  await host.db.$client.execute(
    `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
      values ('request', 'school', 'asked', '', 0, '${today}', '${today}', 'inside', 0, 'waiting')`,
  )
  const ofOffice = async (name: string, id: string, office: Office): Promise<Ask> => {
    const person = await signIn(host, `${name}@example.test`)
    await host.db.$client.execute({
      sql: "insert into ownerships values (?, ?, ?, 'own', 'operator', null, 0)",
      args: [id, person.id, office],
    })
    return person.ask
  }
  return {
    nobody: ((method, path, body) => raw(host, path, body, { method })) as Ask,
    stranger: await ofOffice('stranger', 'elsewhere', 'owner'),
    editor: await ofOffice('editor', school, 'editor'),
    owner: await ofOffice('owner', school, 'owner'),
    /** An owner of the municipality that owns the school. */
    ownersOwner: await ofOffice('municipal', 'municipality', 'owner'),
    operator: (await signInOperator(host)).ask,
  }
}

const routes = Object.entries(
  app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } }).paths ?? {},
).flatMap(([path, operations]) =>
  Object.entries(operations as Record<string, { 'x-who-may'?: Who }>).map(([method, it]) => ({
    method: method.toUpperCase(),
    path,
    who: it['x-who-may'],
  })),
)

test('there are routes, and every one says who may', () => {
  expect(routes.length).toBeGreaterThan(10)
  expect(routes.filter(({ who }) => who === undefined || !(who in mayPass))).toEqual([])
})

// Each is asked without a body: the guard comes first, so whoever passes is told of the body, and nothing is changed.
test.each(routes.map((it) => [`${it.method} ${it.path}`, it] as const))('%s lets in whom it says', async (_, route) => {
  const asked = await people(await freshHost())
  const path = route.path.replace(/\{(\w+)\}/g, (_all, name) => place[name] ?? 'nothing')
  const passed: string[] = []
  for (const [role, ask] of Object.entries(asked)) {
    const { status } = await ask(route.method, path)
    expect(status, role).toBeLessThan(500)
    const refusal = hidden.has(route.who as Who) ? 404 : 403
    if (status !== 401 && status !== 403 && (refusal === 403 || status !== 404)) passed.push(role)
    else expect(status, role).toBe(role === 'nobody' ? 401 : refusal)
  }
  expect(passed).toEqual(mayPass[route.who as Who])
})
