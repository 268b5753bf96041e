// What happened in a shared consortium, and the links that show it to others: to readers, and to their calendars.
import type { Context } from 'hono'
import { z } from 'zod'
import { findByLink, listHistory } from '../../db/consortia.ts'
import { saveLink } from '../../db/consortium-changes.ts'
import { memberStates } from '../../domain/consortium-states.ts'
import { historyKinds } from '../../domain/shared-consortium.ts'
import { screenLanguages } from '../../domain/words/language.ts'
import { signedIn } from '../auth/session.ts'
import { judgeConsortium } from '../consortia.ts'
import { calendarOf } from '../consortium-calendar.ts'
import type { Env } from '../deps.ts'
import { idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { keepAddressWithin } from '../limits.ts'
import { Problem } from '../problem.ts'
import { doingOf, loadOr404 } from '../shown-consortium.ts'
import { freshToken, hashOf } from '../tokens.ts'
import { consortiumView, viewConsortium } from '../views-of-consortia.ts'
import {
  answer,
  answerText,
  body,
  linkOver,
  makeRouter,
  refusedBody,
  refusedOrMissing,
  route,
  takesJson,
  tooMany,
} from './route.ts'

const most = { history: 300 }
const done = z.object({ done: z.literal(true) })
const link = z.object({ link: z.string() })
const byId = z.object({ consortium: idInput })
const token = z.object({ token: z.string().min(1).max(200) })

const showHistory = route('consortium editor', {
  method: 'get',
  path: '/consortia/{consortium}/history',
  summary: 'Who did what when',
  request: { params: byId },
  responses: {
    200: answer(
      z.object({
        history: z.array(
          z.object({
            ...{ at: z.string(), what: z.enum(historyKinds), by: z.string().optional() },
            ...{ member: z.string().optional(), person: z.string().optional() },
            state: z.enum(memberStates).optional(),
          }),
        ),
      }),
      'The newest first; `by` is absent once the account is gone',
    ),
    ...refusedOrMissing,
  },
})

const makeViewer = route('coordinator', {
  method: 'post',
  path: '/consortia/{consortium}/viewer-link',
  middleware: takesJson,
  summary: 'Make a link that shows it without an account; a former one is worth nothing then',
  request: { params: byId, body: body(z.object({})) },
  responses: { 200: answer(link, 'Told this once'), ...refusedBody, ...refusedOrMissing },
})

const endViewer = route('coordinator', {
  method: 'delete',
  path: '/consortia/{consortium}/viewer-link',
  summary: 'End the link that shows it without an account',
  request: { params: byId },
  responses: { 200: answer(done, 'It is worth nothing now'), ...refusedOrMissing },
})

const showToViewer = route('anyone', {
  method: 'post',
  path: '/consortium-views',
  middleware: takesJson,
  summary: 'A consortium as its link for readers shows it: the table, without numbers, notes and people',
  request: { body: body(token) },
  responses: { 200: answer(consortiumView, 'The consortium'), ...refusedBody, ...linkOver, ...tooMany },
})

const makeCalendar = route('consortium editor', {
  method: 'post',
  path: '/consortia/{consortium}/calendar',
  middleware: takesJson,
  summary: 'Make the address of its calendar, to subscribe to; a former one is worth nothing then',
  request: { params: byId, body: body(z.object({})) },
  responses: { 200: answer(link, 'Told this once'), ...refusedBody, ...refusedOrMissing },
})

const endCalendar = route('consortium editor', {
  method: 'delete',
  path: '/consortia/{consortium}/calendar',
  summary: 'End the address of its calendar',
  request: { params: byId },
  responses: { 200: answer(done, 'It is worth nothing now'), ...refusedOrMissing },
})

const showCalendar = route('anyone', {
  method: 'get',
  path: '/consortium-calendars/{secret}/plan.ics',
  summary: 'The deadline of a consortium and the way back from it, as a calendar (iCalendar)',
  request: {
    params: z.object({ secret: z.string().min(1).max(200) }),
    query: z.object({ language: z.enum(screenLanguages).optional() }),
  },
  responses: { 200: answerText('text/calendar', 'The calendar'), ...refusedOrMissing, ...tooMany },
})

/** Makes a new secret for a link and keeps its hash. */
async function renew(c: Context<Env>, consortium: string, which: 'viewer' | 'calendar'): Promise<string> {
  const secret = freshToken()
  await saveLink(c.env.db, consortium, which, await hashOf(secret), doingOf(await signedIn(c)))
  return secret
}

async function end(c: Context<Env>, consortium: string, which: 'viewer' | 'calendar'): Promise<void> {
  await saveLink(c.env.db, consortium, which, undefined, doingOf(await signedIn(c)))
}

/** @throws Problem if the link is nobody's, or no longer */
async function loadBy(c: Context<Env>, which: 'viewer' | 'calendar', secret: string) {
  await keepAddressWithin(c, 'link from')
  const id = await findByLink(c.env.db, which, await hashOf(secret))
  if (!id) throw new Problem(which === 'viewer' ? 'link-over' : 'not-found', 'Ask for a new link')
  return loadOr404(c, id)
}

export const consortiumLinkRoutes = makeRouter()
  .openapi(showHistory, async (c) => {
    const found = await listHistory(c.env.db, c.req.valid('param').consortium, most.history)
    return c.json({ history: found.map((it) => ({ ...it, at: new Date(it.at).toISOString() })) }, 200)
  })
  .openapi(makeViewer, async (c) => {
    const secret = await renew(c, c.req.valid('param').consortium, 'viewer')
    return c.json({ link: `${c.env.accounts.origin}/consortia/view#${new URLSearchParams({ token: secret })}` }, 200)
  })
  .openapi(endViewer, async (c) => {
    await end(c, c.req.valid('param').consortium, 'viewer')
    return c.json({ done: true as const }, 200)
  })
  .openapi(showToViewer, async (c) => {
    const kept = await loadBy(c, 'viewer', c.req.valid('json').token)
    const language = languageOf(c.req.header('accept-language'))
    const reading = { as: 'viewer' as const, speaksFor: [], today: c.env.today(), language }
    return c.json(viewConsortium(kept, await judgeConsortium(c.env.db, kept), reading), 200)
  })
  .openapi(makeCalendar, async (c) => {
    const secret = await renew(c, c.req.valid('param').consortium, 'calendar')
    return c.json({ link: `${c.env.accounts.origin}/api/consortium-calendars/${secret}/plan.ics` }, 200)
  })
  .openapi(endCalendar, async (c) => {
    await end(c, c.req.valid('param').consortium, 'calendar')
    return c.json({ done: true as const }, 200)
  })
  .openapi(showCalendar, async (c) => {
    const kept = await loadBy(c, 'calendar', c.req.valid('param').secret)
    const language = c.req.valid('query').language ?? languageOf(c.req.header('accept-language'))
    return c.body(calendarOf(kept, { language, today: c.env.today(), origin: c.env.accounts.origin }), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="consortium.ics"',
    })
  })
