// The people of an organisation: who speaks for it, inviting others, handing over, leaving.
import type { Context } from 'hono'
import { z } from 'zod'
import { noteStatement, type SignedIn } from '../../db/accounts.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import {
  changeOffice,
  listInvitations,
  listPeople,
  loadInvitation,
  removeInvitation,
  saveInvitation,
  takeInvitation,
} from '../../db/owners.ts'
import { capacities, offices } from '../../domain/ownership.ts'
import { sayMail } from '../../domain/words/mails.ts'
import { signedIn } from '../auth/session.ts'
import type { Env } from '../deps.ts'
import { emailInput, idInput } from '../input.ts'
import { invitationOver, inviteByMail, loadInvited, tokenInput } from '../inviting.ts'
import { keepAddressWithin } from '../limits.ts'
import { Problem } from '../problem.ts'
import {
  answer,
  body,
  conflict,
  linkOver,
  makeRouter,
  noMail,
  refusedBody,
  refusedOrMissing,
  route,
  takesJson,
  tooMany,
} from './route.ts'

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const done = z.object({ done: z.literal(true) })
const byId = z.object({ id: idInput })
const byAccount = z.object({ id: idInput, account: idInput })

const people = z
  .object({
    people: z.array(
      z.object({
        account: z.string(),
        name: z.string(),
        email: z.string(),
        office: z.enum(offices),
        capacity: z.enum(capacities),
        since: z.string(),
        you: z.boolean(),
      }),
    ),
    invitations: z.array(z.object({ id: z.string(), email: z.string(), office: z.enum(offices), until: z.string() })),
    office: z.enum(offices).meta({ description: 'What you are: here, or in the body that owns it' }),
  })
  .meta({ id: 'People' })

const invitationView = z
  .object({
    organisation: z.object({ id: z.string(), name: z.string() }),
    office: z.enum(offices),
    invitedBy: z.string(),
  })
  .meta({ id: 'Invitation' })

const showPeople = route('editor', {
  method: 'get',
  path: '/organisations/{id}/people',
  summary: 'Who speaks for it, and who is invited to',
  request: { params: byId },
  responses: { 200: answer(people, 'Owners first'), ...refusedOrMissing },
})

const invite = route('owner', {
  method: 'post',
  path: '/organisations/{id}/invitations',
  middleware: takesJson,
  summary: 'Invite somebody by mail; another invitation to the same address gives way',
  request: { params: byId, body: body(z.object({ email: emailInput, office: z.enum(offices) })) },
  responses: { 200: answer(done, 'Mailed'), ...refusedBody, ...refusedOrMissing, ...tooMany, ...noMail },
})

const uninvite = route('owner', {
  method: 'delete',
  path: '/organisations/{id}/invitations/{invitation}',
  summary: 'Take an invitation back',
  request: { params: byId.extend({ invitation: idInput }) },
  responses: { 200: answer(done, 'Its link is worth nothing now'), ...refusedOrMissing },
})

const lookAtInvitation = route('anyone', {
  method: 'post',
  path: '/invitations/look',
  middleware: takesJson,
  summary: 'What an invitation is to; nothing changes',
  request: { body: body(tokenInput) },
  responses: { 200: answer(invitationView, 'The invitation'), ...refusedBody, ...linkOver, ...tooMany },
})

const acceptInvitation = route('signed in', {
  method: 'post',
  path: '/invitations/accept',
  middleware: takesJson,
  summary: 'Take up an invitation with the account that is signed in; it works once',
  request: { body: body(tokenInput.extend({ capacity: z.enum(capacities).default('own') })) },
  responses: { 200: answer(z.object({ organisation: z.string() }), 'Whom you speak for'), ...refusedBody, ...linkOver },
})

const changePerson = route('owner', {
  method: 'patch',
  path: '/organisations/{id}/people/{account}',
  middleware: takesJson,
  summary: 'Make somebody owner or editor; with people there is always an owner',
  request: { params: byAccount, body: body(z.object({ office: z.enum(offices) })) },
  responses: { 200: answer(done, 'Changed'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const removePerson = route('editor', {
  method: 'delete',
  path: '/organisations/{id}/people/{account}',
  summary: 'Leave, or as an owner let somebody go',
  request: { params: byAccount },
  responses: { 200: answer(done, 'Gone'), ...refusedOrMissing, ...conflict },
})

async function nameOf(c: Context<Env>, id: string) {
  const found = (await loadOrganisations(c.env.db, [id])).get(id)
  if (!found) throw new Problem('not-found', `The record has no organisation “${id}”`)
  return { name: found.name, owner: found.owner }
}

/** What somebody is here: by themselves, or through the body that owns the organisation. */
const officeOf = ({ offices: held }: SignedIn, id: string, owner: string | undefined) =>
  held.get(id) === 'owner' || (owner && held.get(owner) === 'owner') ? 'owner' : 'editor'

/** @throws Problem if this account does not speak for the organisation */
async function refuseNobody(c: Context<Env>, id: string, account: string): Promise<void> {
  const there = await listPeople(c.env.db, id)
  if (!there.some((it) => it.account === account)) throw new Problem('not-found', 'Nobody like that speaks for it')
}

async function setOffice(c: Context<Env>, id: string, account: string, office: 'owner' | 'editor' | undefined) {
  const asking = await signedIn(c)
  await refuseNobody(c, id, account)
  const what = office ? 'office changed' : 'person removed'
  const note = noteStatement(what, { account: asking.id, subject: id, detail: { person: account, office } })
  if (!(await changeOffice(c.env.db, { organisation: id, account, office }, note)))
    throw new Problem('conflict', 'Make somebody else an owner first: with people there is always one')
}

export const peopleRoutes = makeRouter()
  .openapi(showPeople, async (c) => {
    const { id } = c.req.valid('param')
    const asking = await signedIn(c)
    const [{ owner }, there, invited] = await Promise.all([
      nameOf(c, id),
      listPeople(c.env.db, id),
      listInvitations(c.env.db, id, new Date()),
    ])
    return c.json(
      {
        people: there.map(({ account, name, email, office, capacity, since }) => ({
          ...{ account, name, email, office, capacity },
          since: dayOf(since),
          you: account === asking.id,
        })),
        invitations: invited.map((it) => ({ ...it, until: dayOf(it.expiresAt) })),
        office: officeOf(asking, id, owner),
      },
      200,
    )
  })
  .openapi(invite, async (c) => {
    const { id } = c.req.valid('param')
    const { email, office } = c.req.valid('json')
    const asking = await signedIn(c)
    const { name } = await nameOf(c, id)
    const note = noteStatement('invited', { account: asking.id, subject: id, detail: { office } })
    await inviteByMail(c, {
      ...{ asking, email, path: '/invitation' },
      say: (values, language) => sayMail('invitation', { ...values, organisation: name }, language),
      keep: (kept) => saveInvitation(c.env.db, { ...kept, organisation: id, office, invitedBy: asking.id }, note),
    })
    return c.json({ done: true as const }, 200)
  })
  .openapi(uninvite, async (c) => {
    const { id, invitation } = c.req.valid('param')
    if (!(await removeInvitation(c.env.db, id, invitation))) throw new Problem('not-found', 'No such invitation')
    return c.json({ done: true as const }, 200)
  })
  .openapi(lookAtInvitation, async (c) => {
    await keepAddressWithin(c, 'link from')
    const found = await loadInvited(c.req.valid('json').token, (hash) => loadInvitation(c.env.db, hash, new Date()))
    const { organisation: id, name, office, invitedBy, inviterEmail } = found
    return c.json({ organisation: { id, name }, office, invitedBy: invitedBy || inviterEmail || '' }, 200)
  })
  .openapi(acceptInvitation, async (c) => {
    const asking = await signedIn(c)
    const { token: secret, capacity } = c.req.valid('json')
    const found = await loadInvited(secret, (hash) => loadInvitation(c.env.db, hash, new Date()))
    const { organisation, office } = found
    const ownership = { organisation, account: asking.id, office, capacity, proof: 'invited' as const }
    const note = noteStatement('invitation accepted', { account: asking.id, subject: organisation })
    if (!(await takeInvitation(c.env.db, found.id, ownership, note))) throw invitationOver()
    return c.json({ organisation }, 200)
  })
  .openapi(changePerson, async (c) => {
    const { id, account } = c.req.valid('param')
    await setOffice(c, id, account, c.req.valid('json').office)
    return c.json({ done: true as const }, 200)
  })
  .openapi(removePerson, async (c) => {
    const { id, account } = c.req.valid('param')
    const asking = await signedIn(c)
    const [{ owner }] = await Promise.all([nameOf(c, id), refuseNobody(c, id, account)])
    if (account !== asking.id && officeOf(asking, id, owner) !== 'owner')
      throw new Problem('not-allowed', 'Only owners let others go')
    await setOffice(c, id, account, undefined)
    return c.json({ done: true as const }, 200)
  })
