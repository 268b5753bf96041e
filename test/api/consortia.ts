// Schools by the sea with their people, and a consortium that Kari makes of them, for the flows about consortia.
import { expect } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { dayAfter } from '../../domain/date.ts'
import type { ConsortiumView } from '../../worker/views-of-consortia.ts'
import type { Host } from './bench.ts'
import { type Person, signIn } from './person.ts'
import { organisation } from './record.ts'
import { letSpeak } from './requests.ts'

export type Consortium = ConsortiumView & { letter?: { subject: string; text: string; link: string } }

const school = { type: 'EPLUS-EDU-GEN-SEC', established: '1990' } as const

/** Five countries with a school each, all with numbers; one in Portugal has nobody here. */
export const schools = [
  organisation('fjord', { name: 'Fjord skole', oid: 'E10000001', ...school }),
  organisation('meri', { name: 'Merikoulu', country: 'FI', oid: 'E10000002', ...school }),
  organisation('mar', { name: 'Escuela Mar', country: 'ES', oid: 'E10000003', ...school }),
  organisation('playa', { name: 'Escuela Playa', country: 'ES', oid: 'E10000006', ...school }),
  organisation('thalassa', { name: 'Thalassa', country: 'GR', oid: 'E10000004', ...school }),
  organisation('praia', { name: 'Escola Praia', country: 'PT', oid: 'E10000005', ...school }),
]

export const project = { months: 24, grant: 250_000, priorities: ['Inclusion and diversity'] }

export const draftOf = (members: object[], more: object = {}) => ({
  ...{ action: 'KA220-SCH', year: 2026, themes: ['maritime'], project, members },
  ...more,
})

export const seats = [
  { role: 'coordinator', organisation: 'fjord' },
  { role: 'partner', organisation: 'meri', task: 'Boats' },
  { role: 'partner', organisation: 'mar' },
  { role: 'partner', organisation: 'thalassa' },
]

/** The body of an answer that must be good. */
export async function told<Body = Consortium>(asked: Promise<Response>): Promise<Body> {
  const answer = await asked
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as Body
}

/** Kari's school, those she thinks of, and the people of each. */
export async function coast(host: Host) {
  await saveOrganisations(host.db, schools)
  const [kari, matti, marta, giorgos] = [
    await signIn(host, 'kari@fjord.test'),
    await signIn(host, 'matti@meri.test'),
    await signIn(host, 'marta@mar.test'),
    await signIn(host, 'giorgos@thalassa.test'),
  ]
  await letSpeak(host, kari, 'fjord')
  await letSpeak(host, matti, 'meri')
  await letSpeak(host, marta, 'mar')
  await letSpeak(host, giorgos, 'thalassa')
  return { kari, matti, marta, giorgos }
}

export const create = (person: Person, members: object[] = seats, more: object = {}) =>
  told(person.ask('POST', '/api/consortia', { name: 'Boats', draft: draftOf(members, more) }))

export const read = (person: Person, id: string) => told(person.ask('GET', `/api/consortia/${id}`))

export const memberOf = ({ members }: Consortium, organisation: string) => {
  const member = members.find((it) => it.organisation === organisation)
  expect(member, organisation).toBeDefined()
  return member as Consortium['members'][number]
}

/** Takes a step with the member that is this organisation. */
export const move = (person: Person, it: Consortium, organisation: string, to: string, more: object = {}) =>
  person.ask('POST', `/api/consortia/${it.id}/members/${memberOf(it, organisation).id}/state`, { to, ...more })

export const invitation = (today: string) => ({ text: 'Come and build boats with us!', replyBy: dayAfter(today, 14) })

/** Invites, and must get through. */
export const invite = (host: Host, person: Person, it: Consortium, organisation: string) =>
  told(move(person, it, organisation, 'invited', invitation(host.today)))
