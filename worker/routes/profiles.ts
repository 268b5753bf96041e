// Profiles that an organisation's people write: making one, changing it without losing anybody's change, confirming it.
import type { Context } from 'hono'
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { pairStatements } from '../../db/import/batch.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { createProfile, listNamesakes, loadStated, saveProfile } from '../../db/profiles.ts'
import { awake } from '../../domain/intent.ts'
import type { Organisation } from '../../domain/organisation.ts'
import { capacities } from '../../domain/ownership.ts'
import { signedIn } from '../auth/session.ts'
import type { Env } from '../deps.ts'
import { organisationNameInput, type StatedFacts, statedFacts, stateFacts } from '../facts.ts'
import { countryInput, idInput } from '../input.ts'
import { keepWithin } from '../limits.ts'
import { Problem } from '../problem.ts'
import { organisationView, viewOrganisation } from '../views.ts'
import {
  answer,
  body,
  conflict,
  makeRouter,
  refusedBody,
  refusedOrMissing,
  route,
  takesJson,
  tooMany,
} from './route.ts'

const profileView = z
  .object({
    organisation: organisationView,
    version: z.number().meta({ description: 'To be sent back with a change' }),
    stated: z.record(z.string(), z.string()).meta({ description: 'The day on which its people stated each fact' }),
    resting: z.boolean().meta({ description: 'What it seeks and offers is out of every search until they confirm it' }),
  })
  .meta({ id: 'Profile' })

const created = z.object({ id: z.string() })
const byId = z.object({ id: idInput })

const createOrganisation = route('signed in', {
  method: 'post',
  path: '/organisations',
  middleware: takesJson,
  summary: 'Make the profile of an organisation that the record does not have, and become its owner',
  description:
    'Refused with 409 and the `known` ones where the record has the same OID, PIC or name: claim that one, or say ' +
    '`different: true` for a namesake. A number belongs to one organisation only.',
  request: {
    body: body(
      z.object({
        country: countryInput,
        capacity: z.enum(capacities),
        different: z.boolean().optional(),
        facts: statedFacts.extend({ name: organisationNameInput }),
      }),
    ),
  },
  responses: { 200: answer(created, 'Its id'), ...refusedBody, ...conflict, ...tooMany },
})

const showProfile = route('editor', {
  method: 'get',
  path: '/organisations/{id}/profile',
  summary: 'What its people have said, and the version of it',
  request: { params: byId },
  responses: { 200: answer(profileView, 'The profile'), ...refusedOrMissing },
})

const changeProfile = route('editor', {
  method: 'put',
  path: '/organisations/{id}/profile',
  middleware: takesJson,
  summary: 'State facts; what is not named stays, null takes a fact back',
  description: 'Refused with 409 where somebody else has changed it since `version`: `current` is how it is now.',
  request: { params: byId, body: body(z.object({ version: z.number().int().min(0), facts: statedFacts })) },
  responses: { 200: answer(profileView, 'As it is now'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const confirmProfile = route('editor', {
  method: 'post',
  path: '/organisations/{id}/confirmation',
  middleware: takesJson,
  summary: 'Say that the profile is still right',
  request: { params: byId, body: body(z.object({ version: z.number().int().min(0) })) },
  responses: { 200: answer(profileView, 'As it is now'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

async function loadOne(c: Context<Env>, id: string): Promise<Organisation> {
  const found = (await loadOrganisations(c.env.db, [id])).get(id)
  if (!found) throw new Problem('not-found', `The record has no organisation “${id}”`)
  return found
}

async function viewProfile(c: Context<Env>, id: string) {
  const [organisation, { stated, resting }] = await Promise.all([loadOne(c, id), loadStated(c.env.db, id)])
  const whole = viewOrganisation(awake(organisation, resting))
  return { organisation: whole, version: stated.version, stated: stated.facts, resting: resting !== undefined }
}

/** Two organisations cannot have one number. @throws Problem with those that are known */
function refuseKnown(known: Awaited<ReturnType<typeof listNamesakes>>): void {
  if (known.length > 0) throw new Problem('conflict', 'The record knows it already', undefined, { known })
}

async function change(c: Context<Env>, id: string, version: number, said: StatedFacts) {
  const { db, today } = c.env
  const asking = await signedIn(c)
  const [before, { stated, resting }] = await Promise.all([loadOne(c, id), loadStated(db, id)])
  const { organisation, facts } = stateFacts(awake(before, resting), said, stated.facts, today())
  if (said.oid || said.pic) refuseKnown((await listNamesakes(db, organisation, id)).filter(({ by }) => by !== 'name'))
  const note = noteStatement('profile changed', {
    account: asking.id,
    subject: id,
    detail: { facts: Object.keys(said) },
  })
  if (await saveProfile(db, organisation, { version, facts }, asking.id, note)) return viewProfile(c, id)
  const current = await viewProfile(c, id)
  throw new Problem('conflict', 'Somebody else has changed it meanwhile', undefined, { current, yours: said })
}

const newId = () =>
  `o${Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('')}`

export const profileRoutes = makeRouter()
  .openapi(createOrganisation, async (c) => {
    const { db, today } = c.env
    const asking = await signedIn(c)
    const { country, capacity, different, facts: said } = c.req.valid('json')
    const id = newId()
    const bare: Organisation = {
      id,
      name: said.name,
      country,
      themes: [],
      languages: [],
      actions: [],
      source: { kind: 'owner' },
    }
    const { organisation, facts } = stateFacts(bare, said, { name: today() }, today())
    const known = await listNamesakes(db, organisation)
    refuseKnown(different ? known.filter(({ by }) => by !== 'name') : known)
    await keepWithin(c, 'create', asking.id)
    await createProfile(
      db,
      organisation,
      { version: 0, facts },
      { organisation: id, account: asking.id, office: 'owner', capacity, proof: 'created' },
      [
        noteStatement('profile created', { account: asking.id, subject: id }),
        ...pairStatements(known.map((it) => ({ one: id, other: it.id, reason: 'same name, made by its owner' }))),
      ],
    )
    return c.json({ id }, 200)
  })
  .openapi(showProfile, async (c) => c.json(await viewProfile(c, c.req.valid('param').id), 200))
  .openapi(changeProfile, async (c) => {
    const { version, facts } = c.req.valid('json')
    return c.json(await change(c, c.req.valid('param').id, version, facts), 200)
  })
  .openapi(confirmProfile, async (c) =>
    c.json(await change(c, c.req.valid('param').id, c.req.valid('json').version, {}), 200),
  )
