// Every route says who may, and keeps to it: all routes of the app, asked by everybody there is.
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import type { Office } from '../../domain/ownership.ts'
import type { ConsortiumOffice } from '../../domain/shared-consortium.ts'
import { app } from '../../worker/app.ts'
import type { Who } from '../../worker/rights.ts'
import { freshHost, type Host, raw, today } from './bench.ts'
import { type Person, signIn, signInOperator } from './person.ts'
import { organisation } from './record.ts'

type Ask = Person['ask']
type Role = keyof Awaited<ReturnType<typeof people>>

/** Who gets past the guard, for each word that a route may say. */
const mayPass: Record<Who, Role[]> = {
  anyone: ['nobody', 'stranger', 'editor', 'owner', 'ownersOwner', 'coordinator', 'consortiumEditor', 'operator'],
  'signed in': ['stranger', 'editor', 'owner', 'ownersOwner', 'coordinator', 'consortiumEditor', 'operator'],
  oneself: ['stranger', 'editor', 'owner', 'ownersOwner', 'coordinator', 'consortiumEditor', 'operator'],
  editor: ['editor', 'owner', 'ownersOwner'],
  owner: ['owner', 'ownersOwner'],
  party: ['editor', 'owner', 'ownersOwner'],
  coordinator: ['coordinator'],
  'consortium editor': ['coordinator', 'consortiumEditor'],
  member: ['editor', 'owner', 'ownersOwner', 'coordinator', 'consortiumEditor'],
  operator: ['operator'],
}
/** These are told that nothing is there, not that it is not for them. */
const hidden = new Set<Who>(['party', 'coordinator', 'consortium editor', 'member'])

const school = 'school'
const place: Record<string, string> = {
  id: school,
  request: 'request',
  consortium: 'consortium',
  member: 'member',
  slot: 'slot',
  invitation: 'invitation',
}

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
  await host.db.$client.batch(
    [
      `insert into consortia (id, name, version, stamp, action, year, project, created_at, updated_at)
        values ('consortium', 'Boats', 1, '', 'KA220-SCH', 2026, '{"themes":[],"project":{}}', 0, 0)`,
      `insert into consortium_slots (id, consortium, wanted) values ('slot', 'consortium', '{"as":"partner"}')`,
      ...[
        ['member', school, 'invited'],
        ['unasked', 'elsewhere', 'shortlisted'],
      ].map(
        ([
          id,
          of,
          state,
        ]) => `insert into consortium_members (id, consortium, slot, organisation, facts, standing, place,
          state, since) values ('${id}', 'consortium', 'slot', '${of}', '{}', 'partner', 0, '${state}', 0)`,
      ),
    ],
    'write',
  )
  const worksOn = async (office: ConsortiumOffice): Promise<Ask> => {
    const person = await signIn(host, `${office}@consortium.test`)
    const sql = `insert into consortium_people values ('consortium', ?, ?, 0)`
    await host.db.$client.execute({ sql, args: [person.id, office] })
    return person.ask
  }
  const leaver = await signIn(host, 'leaver@consortium.test')
  place.account = leaver.id
  await host.db.$client.batch(
    [
      { sql: `insert into consortium_people values ('consortium', ?, 'editor', 0)`, args: [leaver.id] },
      `insert into consortium_invitations values ('invitation', 'consortium', 'new@consortium.test', null, '', 0, 1e15)`,
    ],
    'write',
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
    coordinator: await worksOn('coordinator'),
    consortiumEditor: await worksOn('editor'),
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
