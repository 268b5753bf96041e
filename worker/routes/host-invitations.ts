// Inviting businesses: a school gets a link to send itself, or has it mailed to an address it knows; the form opens in the
// business's language with the school's name.
import { z } from 'zod'
import { listHostInvitations, loadHostInvitation, saveHostInvitation } from '../../db/host-invitations.ts'
import { loadOccupation } from '../../db/work.ts'
import { fieldName, occupationName, occupationOf } from '../../domain/places/occupation.ts'
import { sayHostInvitation } from '../../domain/words/host-invitation.ts'
import { hostLanguages } from '../../domain/words/host-languages.ts'
import { signedIn } from '../auth/session.ts'
import { emailInput, idInput, nameInput } from '../input.ts'
import { keepWithin } from '../limits.ts'
import { fieldOfWork, readOccupation } from '../place-input.ts'
import { Problem } from '../problem.ts'
import { sendMail } from '../send.ts'
import { answer, body, makeRouter, noMail, refusedBody, refusedOrMissing, route, takesJson, tooMany } from './route.ts'

const invite = route('signed in', {
  method: 'post',
  path: '/host-invitations',
  middleware: takesJson,
  summary: 'Invite a business to offer places; with `email` the invitation is mailed, and the address is not kept',
  request: {
    body: body(
      z
        .object({
          school: nameInput(200),
          language: z.enum(hostLanguages),
          field: fieldOfWork.optional(),
          occupation: idInput.optional(),
          email: emailInput.optional(),
        })
        .meta({ id: 'InvitationOfHost' }),
    ),
  },
  responses: {
    200: answer(
      z.object({ id: z.string(), link: z.string(), subject: z.string(), text: z.string(), mailed: z.boolean() }),
      'The link, and a text to send it with, in the business’s language',
    ),
    ...refusedBody,
    ...tooMany,
    ...noMail,
  },
})

const look = route('anyone', {
  method: 'get',
  path: '/host-invitations/{id}',
  summary: 'Who invites, and to what work',
  request: { params: z.object({ id: idInput }) },
  responses: {
    200: answer(
      z.object({
        school: z.string(),
        language: z.enum(hostLanguages),
        work: z.object({ field: z.string(), occupation: z.string().optional(), name: z.string() }).optional(),
      }),
      'The invitation',
    ),
    ...refusedOrMissing,
  },
})

const listOwn = route('signed in', {
  method: 'get',
  path: '/my/host-invitations',
  summary: 'One’s own invitations, newest first, with what came of each',
  responses: {
    200: answer(
      z.object({
        invitations: z.array(
          z.object({
            id: z.string(),
            school: z.string(),
            language: z.string(),
            createdOn: z.string(),
            link: z.string(),
            place: z.object({ id: z.string(), name: z.string() }).optional(),
          }),
        ),
      }),
      'Own invitations',
    ),
  },
})

const linkTo = (origin: string, id: string) => `${origin}/offer?invitation=${id}`

export const hostInvitationRoutes = makeRouter()
  .openapi(invite, async (c) => {
    const { id: account } = await signedIn(c)
    const { email, occupation, field, school, language } = c.req.valid('json')
    const { db, accounts } = c.env
    await readOccupation(db, { occupation, field })
    await keepWithin(c, 'host invitation', account)
    if (email) await keepWithin(c, 'mail', account)
    const id = crypto.randomUUID()
    const link = linkTo(accounts.origin, id)
    const said = sayHostInvitation(school, link, language)
    const row = { id, account, school, language, field: field ?? null, occupation: occupation ?? null }
    await saveHostInvitation(db, { ...row, createdOn: c.env.today() })
    if (email) await sendMail(c, { to: email, kind: 'hostInvitation', ...said })
    return c.json({ id, link, ...said, mailed: email !== undefined }, 200)
  })
  .openapi(look, async (c) => {
    const found = await loadHostInvitation(c.env.db, c.req.valid('param').id)
    const language = hostLanguages.find((it) => it === found?.language)
    if (!found || !language) throw new Problem('not-found', 'There is no such invitation any more')
    const { school, field, occupation: id } = found
    const occupation = id ? (occupationOf(id) ?? (await loadOccupation(c.env.db, id))) : undefined
    const name = occupation ? occupationName(occupation, language) : field && fieldName(field, language)
    const workField = occupation?.field ?? field
    const work = name && workField ? { field: workField, occupation: occupation?.id, name } : undefined
    return c.json({ school, language, work }, 200)
  })
  .openapi(listOwn, async (c) => {
    const { id: account } = await signedIn(c)
    const rows = await listHostInvitations(c.env.db, account)
    const invitations = rows.map(({ invitation: { id, school, language, createdOn, place }, host }) => ({
      ...{ id, school, language, createdOn, link: linkTo(c.env.accounts.origin, id) },
      ...(place && host && { place: { id: place, name: host } }),
    }))
    return c.json({ invitations }, 200)
  })
