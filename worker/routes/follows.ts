// Following: searches, deadlines of calls, organisations, partner requests of a theme or that fit somebody; what is new of them, and by mail or not.
import { z } from 'zod'
import { addFollow, listFollows, removeFollow, saveFollowMailing, seeFinds } from '../../db/follows.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { listComing } from '../../domain/agenda.ts'
import { followKinds, followMailings, isOfOrganisation, pathOfFind, pathOfFollow } from '../../domain/follow.ts'
import { themes } from '../../domain/theme.ts'
import { signedIn } from '../auth/session.ts'
import type { Deps } from '../deps.ts'
import { lookFor, most as mostFound, readSearch } from '../follows.ts'
import { idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { tellFollows } from '../news-of-follows.ts'
import { invalid, Problem } from '../problem.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const most = { follows: 50, news: 200 }
const done = z.object({ done: z.literal(true) })

const followView = z.object({
  id: z.string(),
  kind: z.enum(followKinds),
  subject: z.string().meta({ description: 'Of a search the `?` of its address, otherwise an id' }),
  text: z.string(),
  path: z.string().meta({ description: 'The page that shows it' }),
  news: z.array(
    z.object({
      text: z.string(),
      path: z.string(),
      at: z.string(),
      seen: z.boolean(),
      reasons: z.array(z.string()).meta({ description: 'Why it fits, of partner requests that are to fit' }),
    }),
  ),
})

const followed = z
  .object({ follows: z.array(followView), mailing: z.enum(followMailings) })
  .meta({ id: 'Follows', description: 'With what was found since, the newest first' })

const list = route('signed in', {
  method: 'get',
  path: '/account/follows',
  summary: 'What you follow, and what is new of it',
  responses: { 200: answer(followed, 'The newest first') },
})

const add = route('signed in', {
  method: 'post',
  path: '/account/follows',
  middleware: takesJson,
  summary:
    'Follow a search, the deadlines of a call, an organisation, or partner requests of a theme or that fit an organisation',
  request: {
    body: body(
      z.object({
        kind: z.enum(followKinds),
        subject: z
          .string()
          .min(1)
          .max(2000)
          .transform((it) => it.toWellFormed()),
      }),
    ),
  },
  responses: { 200: answer(followed, 'As it is now'), ...refusedBody, ...conflict },
})

const end = route('signed in', {
  method: 'delete',
  path: '/account/follows/{follow}',
  summary: 'Follow it no more',
  request: { params: z.object({ follow: idInput }) },
  responses: { 200: answer(done, 'Ended'), ...refusedOrMissing },
})

const choose = route('signed in', {
  method: 'put',
  path: '/account/follows/mailing',
  middleware: takesJson,
  summary: 'Say how often news of what you follow comes by mail; off at first',
  request: { body: body(z.object({ mailing: z.enum(followMailings) })) },
  responses: { 200: answer(done, 'Kept'), ...refusedBody },
})

const see = route('signed in', {
  method: 'post',
  path: '/account/follows/seen',
  middleware: takesJson,
  summary: 'Mark all news of what you follow as seen',
  request: { body: body(z.object({})) },
  responses: { 200: answer(done, 'Seen'), ...refusedBody },
})

/** A subject as it is kept. @throws Problem where there is no such thing */
async function subjectOf({ db }: Deps, kind: (typeof followKinds)[number], subject: string): Promise<string> {
  if (isOfOrganisation(kind)) {
    const found = (await loadOrganisations(db, [subject])).get(subject)
    if (!found) throw invalid('subject', 'is no organisation of the record')
    return found.id
  }
  if (kind === 'call') {
    const action = subject.trim().toUpperCase()
    if (listComing({ action }).length === 0) throw invalid('subject', 'is no action of a coming call')
    return action
  }
  if (kind === 'theme') {
    if (!themes.some((it) => it === subject)) throw invalid('subject', `is no theme, such as ${themes[0]}`)
    return subject
  }
  const search = new URLSearchParams(subject).toString()
  if (!readSearch(search)) throw invalid('subject', 'is not the `?` of a search')
  return search
}

async function view(deps: Deps, account: string, header: string | undefined) {
  const { follows, finds, mailing } = await listFollows(deps.db, account, most.news)
  const followed = follows.map((it) => ({ ...it, finds: finds.filter(({ follow }) => follow === it.id) }))
  const told = await tellFollows(
    deps,
    followed.map((it) => ({ ...it, found: it.finds.map(({ found }) => found) })),
    languageOf(header),
  )
  return {
    mailing,
    follows: followed.map(({ id, kind, subject, finds }, at) => {
      const { text = '', news = [] } = told[at] ?? {}
      const path = pathOfFollow(kind, subject)
      return {
        ...{ id, kind, subject, path, text },
        news: finds.map(({ found, at, seen }, which) => ({
          ...{ text: news[which]?.text ?? '', reasons: news[which]?.reasons ?? [] },
          ...{ path: pathOfFind(found, path), at: new Date(at).toISOString(), seen },
        })),
      }
    }),
  }
}

export const followRoutes = makeRouter()
  .openapi(list, async (c) => {
    const { id } = await signedIn(c)
    return c.json(await view(c.env, id, c.req.header('accept-language')), 200)
  })
  .openapi(add, async (c) => {
    const { id: account } = await signedIn(c)
    const { kind, subject: said } = c.req.valid('json')
    const subject = await subjectOf(c.env, kind, said)
    const known = await lookFor(c.env, { kind, subject })
    if (!known) throw invalid('subject', `finds more than ${mostFound.found} organisations: narrow the search first`)
    const follow = { id: crypto.randomUUID(), account, kind, subject }
    if (!(await addFollow(c.env.db, follow, known, { now: Date.now(), most: most.follows })))
      throw new Problem('conflict', `You follow ${most.follows} things already. End one first`)
    return c.json(await view(c.env, account, c.req.header('accept-language')), 200)
  })
  .openapi(end, async (c) => {
    const { id } = await signedIn(c)
    if (!(await removeFollow(c.env.db, id, c.req.valid('param').follow)))
      throw new Problem('not-found', 'You follow no such thing')
    return c.json({ done: true as const }, 200)
  })
  .openapi(choose, async (c) => {
    const { id } = await signedIn(c)
    await saveFollowMailing(c.env.db, id, c.req.valid('json').mailing, Date.now())
    return c.json({ done: true as const }, 200)
  })
  .openapi(see, async (c) => {
    await seeFinds(c.env.db, (await signedIn(c)).id, Date.now())
    return c.json({ done: true as const }, 200)
  })
