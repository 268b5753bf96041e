// Signing in and out: a link by mail that a button on our page makes good, or an OIDC provider.
import type { Context } from 'hono'
import { z } from 'zod'
import { greetAccount } from '../../db/people.ts'
import { sayMail } from '../../domain/words/mails.ts'
import { authOn, authPath } from '../auth/auth.ts'
import type { Env } from '../deps.ts'
import { emailInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { keepAddressWithin, keepWithin } from '../limits.ts'
import { invalid, Problem } from '../problem.ts'
import { sendMail } from '../send.ts'
import { accountView, viewAccount } from '../views-of-people.ts'
import { answer, body, linkOver, makeRouter, noMail, refusedBody, route, takesJson, tooMany } from './route.ts'

const ways = z
  .object({ mail: z.boolean(), providers: z.array(z.object({ id: z.string(), name: z.string() })) })
  .meta({ id: 'WaysToSignIn' })

/** A page of ours to go on with. */
const next = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[^\s\\]*$/, 'is not a page of ours: it begins with one /')

const done = z.object({ done: z.literal(true) })

const listWays = route('anyone', {
  method: 'get',
  path: '/sign-in',
  summary: 'The ways to sign in here',
  responses: { 200: answer(ways, 'By mail, and the providers') },
})

const askForLink = route('anyone', {
  method: 'post',
  path: '/sign-in/link',
  middleware: takesJson,
  summary: 'Mail a link to sign in; who has no account yet gets one by using it',
  request: { body: body(z.object({ email: emailInput, next: next.optional() })) },
  responses: { 200: answer(done, 'It is on its way, whoever has the address'), ...refusedBody, ...tooMany, ...noMail },
})

const useLink = route('anyone', {
  method: 'post',
  path: '/sign-in/confirm',
  middleware: takesJson,
  summary: 'Sign in with the token of a mailed link; it works once',
  request: { body: body(z.object({ token: z.string().min(1).max(200) })) },
  responses: { 200: answer(accountView, 'Signed in, with a cookie'), ...refusedBody, ...tooMany, ...linkOver },
})

const askProvider = route('anyone', {
  method: 'post',
  path: '/sign-in/provider',
  middleware: takesJson,
  summary: 'Begin to sign in at a provider',
  request: { body: body(z.object({ provider: z.string().max(40), next: next.optional() })) },
  responses: { 200: answer(z.object({ url: z.string() }), 'Where to go'), ...refusedBody, ...tooMany },
})

/** better-auth for this request; it asks the network for what providers offer only where one is `needed`. */
async function authFor(c: Context<Env>, needed: { providers?: boolean; sendLink?: SendLink } = {}) {
  const { db, accounts } = c.env
  return authOn({
    db,
    secret: await accounts.secret(),
    origin: accounts.origin,
    providers: needed.providers ? accounts.providers : [],
    sendLink: needed.sendLink ?? (() => Promise.reject(new Error('No link is asked for here'))),
  })
}
type SendLink = (to: string, token: string) => Promise<void>

/** The cookies of an answer of better-auth's go out with ours. */
function passCookies(c: Context<Env>, from: Response): void {
  for (const cookie of from.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}

export const signInRoutes = makeRouter()
  .openapi(listWays, (c) => {
    const { mailer, providers } = c.env.accounts
    return c.json({ mail: mailer !== undefined, providers: providers.map(({ id, name }) => ({ id, name })) }, 200)
  })
  .openapi(askForLink, async (c) => {
    const { email, next } = c.req.valid('json')
    const { origin, mailer } = c.env.accounts
    if (!mailer) throw new Problem('no-mail', 'This installation sends no mail')
    await keepAddressWithin(c, 'sign-in from')
    await keepWithin(c, 'sign-in to', email)
    const language = languageOf(c.req.header('accept-language'))
    const sendLink = async (to: string, token: string) => {
      // Behind the # it reaches no server, no log and no scanner that only fetches addresses.
      const link = `${origin}/sign-in/confirm#${new URLSearchParams({ token, ...(next && { next }) })}`
      await sendMail(c, { to, ...sayMail('signIn', { link }, language) })
    }
    const auth = await authFor(c, { sendLink })
    // Whoever has the address: an account is made when the link is used, so that nothing tells who has one.
    await auth.api.signInMagicLink({ body: { email }, headers: new Headers() })
    return c.json({ done: true as const }, 200)
  })
  .openapi(useLink, async (c) => {
    await keepAddressWithin(c, 'link from')
    const auth = await authFor(c)
    const { token } = c.req.valid('json')
    // No cookie is handed on: whoever was signed in before has nothing to do with it.
    const signed = await auth.api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true })
    if (signed.status !== 200) throw new Problem('link-over', 'Ask for a new link')
    passCookies(c, signed)
    const { user } = (await signed.json()) as { user: { id: string } }
    await greetAccount(c.env.db, user.id, languageOf(c.req.header('accept-language')))
    return c.json(await viewAccount(c.env.db, user.id), 200)
  })
  .openapi(askProvider, async (c) => {
    await keepAddressWithin(c, 'sign-in from')
    const { provider, next } = c.req.valid('json')
    const known = c.env.accounts.providers.find(({ id }) => id === provider)
    if (!known) throw invalid('provider', 'is none that is offered here')
    const auth = await authFor(c, { providers: true })
    const begun = await auth.api.signInSocial({
      body: {
        provider,
        callbackURL: next ?? '/account',
        errorCallbackURL: '/sign-in',
        disableRedirect: true,
      },
      headers: new Headers(),
      asResponse: true,
    })
    if (begun.status !== 200) {
      c.env.report({
        requestId: c.get('requestId'),
        route: '/api/sign-in/provider',
        error: `${known.id} does not answer`,
      })
      throw new Problem('busy', `${known.name} cannot be asked just now`)
    }
    passCookies(c, begun)
    const { url } = (await begun.json()) as { url: string }
    return c.json({ url }, 200)
  })

/** Where a provider sends people back to: the one address of better-auth's own. */
signInRoutes.get(`${authPath.replace('/api', '')}/callback/:provider`, async (c) => {
  const auth = await authFor(c, { providers: true })
  return auth.handler(c.req.raw)
})
