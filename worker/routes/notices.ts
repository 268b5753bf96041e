// Notices: what somebody is told of, what of it comes by mail, and the end of such mail without signing in.
import { z } from 'zod'
import { listFollows, saveFollowMailing } from '../../db/follows.ts'
import { listNotices, loadMailings, type Notice, saveMailings, seeNotices } from '../../db/notices.ts'
import { mailings, noticeKinds, pathOf } from '../../domain/notice.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { signedIn } from '../auth/session.ts'
import type { Deps } from '../deps.ts'
import { accountOfToken } from '../digest.ts'
import { idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { keepAddressWithin } from '../limits.ts'
import { tellFollows } from '../news-of-follows.ts'
import { Problem } from '../problem.ts'
import { answer, body, linkOver, makeRouter, refusedBody, route, takesJson, tooMany } from './route.ts'

const most = { listed: 100 }
const done = z.object({ done: z.literal(true) })
const mailing = z.object(
  Object.fromEntries(noticeKinds.map((kind) => [kind, z.enum(mailings)])) as Record<
    (typeof noticeKinds)[number],
    z.ZodEnum<{ digest: 'digest'; off: 'off' }>
  >,
)

const list = route('signed in', {
  method: 'get',
  path: '/account/notices',
  summary: 'What happened that concerns you, and which of it comes by mail',
  responses: {
    200: answer(
      z.object({
        unseen: z.number(),
        notices: z.array(
          z.object({
            kind: z.enum(noticeKinds),
            subject: z.string().meta({ description: 'Id of what it is about: of a request, or as the kind says' }),
            path: z.string().meta({ description: 'The page here where it is seen and answered' }),
            from: z.string().meta({ description: 'Name of whoever did it, or of what it is about' }),
            of: z
              .object({ id: z.string(), name: z.string() })
              .optional()
              .meta({ description: 'Which of your organisations' }),
            at: z.string(),
            seen: z.boolean(),
          }),
        ),
        mailing,
      }),
      'The newest first',
    ),
  },
})

const see = route('signed in', {
  method: 'post',
  path: '/account/notices/seen',
  middleware: takesJson,
  summary: 'Mark notices as seen: of one subject, or all',
  request: { body: body(z.object({ subject: idInput.optional() })) },
  responses: { 200: answer(done, 'Seen'), ...refusedBody },
})

const choose = route('signed in', {
  method: 'patch',
  path: '/account/notices/mailing',
  middleware: takesJson,
  summary: 'Say which kinds of notices come by mail',
  request: { body: body(mailing.partial()) },
  responses: { 200: answer(mailing, 'As it is now'), ...refusedBody },
})

const unsubscribe = route('anyone', {
  method: 'post',
  path: '/notices/unsubscribe',
  middleware: takesJson,
  summary: 'End the mails with the link that stands in each of them; no account is needed',
  request: { body: body(z.object({ token: z.string().min(1).max(300), only: z.literal('follow').optional() })) },
  responses: { 200: answer(done, 'No more such mails'), ...refusedBody, ...linkOver, ...tooMany },
})

/** What is followed is called as whoever reads it calls it. */
async function namesOfFollows(deps: Deps, account: string, notices: readonly Notice[], language: ScreenLanguage) {
  if (!notices.some(({ kind }) => kind === 'follow')) return new Map<string, string>()
  const { follows } = await listFollows(deps.db, account, 0)
  const told = await tellFollows(
    deps,
    follows.map((it) => ({ ...it, found: [] })),
    language,
  )
  return new Map(follows.map(({ id }, at) => [id, told[at]?.text ?? '']))
}

export const noticeRoutes = makeRouter()
  .openapi(list, async (c) => {
    const { id } = await signedIn(c)
    const [found, wanted] = await Promise.all([listNotices(c.env.db, id, most.listed), loadMailings(c.env.db, id)])
    const names = await namesOfFollows(c.env, id, found.notices, languageOf(c.req.header('accept-language')))
    const notices = found.notices.map((it) => ({
      ...it,
      from: names.get(it.subject) ?? it.from,
      path: pathOf(it.kind, it.subject),
      at: new Date(it.at).toISOString(),
    }))
    return c.json({ unseen: found.unseen, notices, mailing: wanted }, 200)
  })
  .openapi(see, async (c) => {
    await seeNotices(c.env.db, (await signedIn(c)).id, Date.now(), c.req.valid('json').subject)
    return c.json({ done: true as const }, 200)
  })
  .openapi(choose, async (c) => {
    const { id } = await signedIn(c)
    await saveMailings(c.env.db, id, c.req.valid('json'))
    return c.json(await loadMailings(c.env.db, id), 200)
  })
  .openapi(unsubscribe, async (c) => {
    await keepAddressWithin(c, 'link from')
    const { token, only } = c.req.valid('json')
    const account = await accountOfToken(c.env.accounts, token)
    if (!account) throw new Problem('link-over', 'This link was not made here')
    await saveFollowMailing(c.env.db, account, 'off', Date.now())
    if (only === 'follow') return c.json({ done: true as const }, 200)
    await saveMailings(c.env.db, account, Object.fromEntries(noticeKinds.map((kind) => [kind, 'off' as const])))
    return c.json({ done: true as const }, 200)
  })
