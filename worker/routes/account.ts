// One's own account: what it says, where it is signed in, everything it holds, and its end.
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { listConsortiaLeftBy } from '../../db/consortium-people.ts'
import { endSessions, exportAccount, listOrphansOf, listSessions, removeAccount, saveAccount } from '../../db/people.ts'
import { screenLanguages } from '../../domain/words/language.ts'
import { forgetCookie, signedIn } from '../auth/session.ts'
import { idInput, nameInput } from '../input.ts'
import { invalid, Problem } from '../problem.ts'
import { accountView, viewAccount } from '../views-of-people.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const done = z.object({ done: z.literal(true) })
const sessionView = z
  .object({ id: z.string(), createdAt: z.string(), expiresAt: z.string(), current: z.boolean() })
  .meta({ id: 'Session' })

const showAccount = route('signed in', {
  method: 'get',
  path: '/account',
  summary: 'The account that is signed in',
  responses: { 200: answer(accountView, 'The account') },
})

const changeAccount = route('signed in', {
  method: 'patch',
  path: '/account',
  middleware: takesJson,
  summary: 'Change name or language',
  request: {
    body: body(z.object({ name: nameInput(120, 0).optional(), language: z.enum(screenLanguages).optional() })),
  },
  responses: { 200: answer(accountView, 'The account as it is now'), ...refusedBody },
})

const listOwnSessions = route('signed in', {
  method: 'get',
  path: '/account/sessions',
  summary: 'Where this account is signed in',
  responses: { 200: answer(z.object({ sessions: z.array(sessionView) }), 'The newest first') },
})

const endSession = route('oneself', {
  method: 'delete',
  path: '/account/sessions/{session}',
  summary: 'End a session: one by its id, `current`, or `others`: all but this one',
  request: { params: z.object({ session: idInput }) },
  responses: { 200: answer(done, 'Ended'), ...refusedOrMissing },
})

const exportData = route('signed in', {
  method: 'get',
  path: '/account/export',
  summary: 'Everything the record holds of this account',
  responses: { 200: answer(z.record(z.string(), z.unknown()), 'By table; without secrets') },
})

const deleteAccount = route('oneself', {
  method: 'delete',
  path: '/account',
  middleware: takesJson,
  summary: 'Delete this account and all that is about the person',
  description:
    'The facts of organisations stay: they are not about a person. Lines of the audit log stay without the person ' +
    'until their time is over. An organisation with other people needs another owner first, a consortium another ' +
    'coordinator; one that nobody else works on goes too.',
  request: { body: body(z.object({ email: z.string().max(200) })) },
  responses: { 200: answer(done, 'Deleted, and signed out everywhere'), ...refusedBody, ...conflict },
})

export const accountRoutes = makeRouter()
  .openapi(showAccount, async (c) => c.json(await viewAccount(c.env.db, (await signedIn(c)).id), 200))
  .openapi(changeAccount, async (c) => {
    const { id } = await signedIn(c)
    await saveAccount(c.env.db, id, c.req.valid('json'))
    return c.json(await viewAccount(c.env.db, id), 200)
  })
  .openapi(listOwnSessions, async (c) => {
    const { id, session } = await signedIn(c)
    const found = await listSessions(c.env.db, id, new Date())
    const sessions = found.map((it) => ({
      id: it.id,
      createdAt: it.createdAt.toISOString(),
      expiresAt: it.expiresAt.toISOString(),
      current: it.id === session,
    }))
    return c.json({ sessions }, 200)
  })
  .openapi(endSession, async (c) => {
    const { id, session: current } = await signedIn(c)
    const { session } = c.req.valid('param')
    const one = session === 'current' ? current : session
    const ended = await endSessions(c.env.db, id, session === 'others' ? { except: current } : { id: one })
    if (ended === 0 && session !== 'others') throw new Problem('not-found', 'You have no such session')
    if (one === current) forgetCookie(c)
    return c.json({ done: true as const }, 200)
  })
  .openapi(exportData, async (c) => {
    const { id } = await signedIn(c)
    c.header('content-disposition', 'attachment; filename="medspiller-account.json"')
    return c.json((await exportAccount(c.env.db, id)) as Record<string, unknown>, 200)
  })
  .openapi(deleteAccount, async (c) => {
    const { db } = c.env
    const { id, email } = await signedIn(c)
    if (c.req.valid('json').email.trim().toLowerCase() !== email)
      throw invalid('email', 'is not the address of this account')
    const orphans = await listOrphansOf(db, id)
    if (orphans.length > 0)
      throw new Problem('conflict', `Make somebody else an owner first: ${orphans.map((it) => it.name).join(', ')}`)
    const led = await listConsortiaLeftBy(db, id)
    if (led.length > 0)
      throw new Problem('conflict', `Hand over or delete your consortia first: ${led.map((it) => it.name).join(', ')}`)
    await removeAccount(db, id, email)
    await db.$client.execute(noteStatement('account deleted', {}))
    forgetCookie(c)
    return c.json({ done: true as const }, 200)
  })
