// Claims: somebody says that they speak for an organisation, and a mail to its own domain or an operator bears it out.
import type { Context } from 'hono'
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { type Claim, decideClaim, listClaimsOf, loadClaimOfLink, loadSurroundings, saveClaim } from '../../db/claims.ts'
import { hostOf } from '../../db/import/place.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { capacities, claimStates, claimWays } from '../../domain/ownership.ts'
import { domainOf, isOnDomain, obstacleOf, obstacles } from '../../domain/proof.ts'
import { sayMail } from '../../domain/words/mails.ts'
import { signedIn } from '../auth/session.ts'
import type { Env } from '../deps.ts'
import { emailInput, idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { keepAddressWithin, keepWithin } from '../limits.ts'
import { invalid, Problem } from '../problem.ts'
import { sendMail } from '../send.ts'
import { freshToken, hashOf } from '../tokens.ts'
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

const days = { link: 3 }
const byId = z.object({ id: idInput })
const token = z.object({ token: z.string().min(1).max(200) })

const ways = z
  .object({
    domain: z.string().optional().meta({ description: 'An address on this domain proves it' }),
    obstacle: z.enum(obstacles).optional().meta({ description: 'Why no mail can prove it' }),
    owners: z.number().meta({ description: 'How many owners it has: they invite others' }),
    sample: z.boolean(),
  })
  .meta({ id: 'WaysToClaim' })

const claimView = z
  .object({
    id: z.string(),
    organisation: z.object({ id: z.string(), name: z.string() }),
    capacity: z.enum(capacities),
    way: z.enum(claimWays),
    state: z.enum(claimStates),
    at: z.string(),
  })
  .meta({ id: 'Claim' })

const showWays = route('signed in', {
  method: 'get',
  path: '/organisations/{id}/claim',
  summary: 'How one could show that one speaks for it',
  request: { params: byId },
  responses: { 200: answer(ways, 'By mail on its own domain, or by an operator'), ...refusedOrMissing },
})

const claim = route('signed in', {
  method: 'post',
  path: '/organisations/{id}/claim',
  middleware: takesJson,
  summary: 'Claim it: with an address on its own domain, or with a note for the operators',
  request: {
    params: byId,
    body: body(
      z.object({
        capacity: z.enum(capacities),
        email: emailInput.optional(),
        note: z.string().trim().max(1000).optional(),
      }),
    ),
  },
  responses: {
    200: answer(z.object({ way: z.enum(claimWays) }), 'A mail is on its way, or an operator will look'),
    ...refusedBody,
    ...refusedOrMissing,
    ...conflict,
    ...tooMany,
    ...noMail,
  },
})

const listOwn = route('signed in', {
  method: 'get',
  path: '/account/claims',
  summary: 'What this account has claimed',
  responses: { 200: answer(z.object({ claims: z.array(claimView) }), 'The newest first') },
})

const look = route('anyone', {
  method: 'post',
  path: '/claims/look',
  middleware: takesJson,
  summary: 'What a mailed link would confirm; nothing changes',
  request: { body: body(token) },
  responses: {
    200: answer(
      z.object({ organisation: z.object({ id: z.string(), name: z.string() }), person: z.string(), email: z.string() }),
      'Who says that they speak for whom',
    ),
    ...refusedBody,
    ...linkOver,
    ...tooMany,
  },
})

const confirm = route('anyone', {
  method: 'post',
  path: '/claims/confirm',
  middleware: takesJson,
  summary: 'Bear a claim out with the link that was mailed to the organisation; it works once, without an account',
  request: { body: body(token) },
  responses: { 200: answer(z.object({ organisation: z.string() }), 'Done'), ...refusedBody, ...linkOver, ...tooMany },
})

async function waysTo(c: Context<Env>, id: string) {
  const organisation = (await loadOrganisations(c.env.db, [id])).get(id)
  if (!organisation) throw new Problem('not-found', `The record has no organisation “${id}”`)
  const { website } = organisation
  const host = website && URL.canParse(website) ? hostOf(website) : undefined
  const { ownersWebsite, ...around } = await loadSurroundings(c.env.db, organisation.id, host)
  const ownersHost = ownersWebsite && URL.canParse(ownersWebsite) ? hostOf(ownersWebsite) : undefined
  const obstacle = obstacleOf(host, { ownersHost, neighbours: around.neighbours })
  return { organisation, host, obstacle, owners: around.owners }
}

async function claimOfLink(c: Context<Env>, secret: string): Promise<Claim> {
  await keepAddressWithin(c, 'link from')
  const found = await loadClaimOfLink(c.env.db, await hashOf(secret), Date.now())
  if (!found) throw new Problem('link-over', 'Claim it once more to get a new link')
  return found
}

export const claimRoutes = makeRouter()
  .openapi(showWays, async (c) => {
    const { organisation, host, obstacle, owners } = await waysTo(c, c.req.valid('param').id)
    const sample = organisation.source.kind === 'sample'
    return c.json({ ...(obstacle ? { obstacle } : { domain: host }), owners, sample }, 200)
  })
  .openapi(claim, async (c) => {
    const { capacity, email, note } = c.req.valid('json')
    const { db, accounts } = c.env
    const asking = await signedIn(c)
    const { organisation, host, obstacle, owners } = await waysTo(c, c.req.valid('param').id)
    // The path may name one that was joined with another since.
    const { id } = organisation
    if (organisation.source.kind === 'sample')
      throw new Problem('conflict', 'It is invented, as a sample: nobody speaks for it')
    if (asking.offices.has(id)) throw new Problem('conflict', 'You speak for it already')
    const said = { organisation: id, account: asking.id, capacity, note }
    const noted = (way: string) => noteStatement('claimed', { account: asking.id, subject: id, detail: { way } })
    if (!email) {
      await keepWithin(c, 'claim', asking.id)
      await saveClaim(db, { ...said, way: 'operator' }, noted('operator'))
      return c.json({ way: 'operator' as const }, 200)
    }
    if (owners > 0) throw new Problem('conflict', 'It has owners: they can invite you, or an operator decides')
    if (obstacle || !host) throw invalid('email', `proves nothing here: ${obstacle}`)
    if (!isOnDomain(email, host)) throw invalid('email', `is not on ${host}: other domain`)
    await keepWithin(c, 'claim', asking.id)
    await keepWithin(c, 'mail', asking.id)
    const secret = freshToken()
    const expiresAt = Date.now() + days.link * 86_400_000
    await saveClaim(db, { ...said, way: 'mail', email, token: await hashOf(secret), expiresAt }, noted('mail'))
    const link = `${accounts.origin}/claim#${new URLSearchParams({ token: secret })}`
    const person = asking.name ? `${asking.name} (${asking.email})` : asking.email
    const values = { link, organisation: organisation.name, person, days: String(days.link) }
    const language = languageOf(c.req.header('accept-language'))
    await sendMail(c, { to: email, ...sayMail('claim', values, language) })
    return c.json({ way: 'mail' as const }, 200)
  })
  .openapi(listOwn, async (c) => {
    const claims = await listClaimsOf(c.env.db, (await signedIn(c)).id)
    const views = claims.map(({ id, organisation, name, capacity, way, state, createdAt }) => ({
      ...{ id, organisation: { id: organisation, name }, capacity, way, state },
      at: new Date(createdAt).toISOString(),
    }))
    return c.json({ claims: views }, 200)
  })
  .openapi(look, async (c) => {
    const { organisation, name, accountName, accountEmail } = await claimOfLink(c, c.req.valid('json').token)
    return c.json({ organisation: { id: organisation, name }, person: accountName, email: accountEmail }, 200)
  })
  .openapi(confirm, async (c) => {
    const found = await claimOfLink(c, c.req.valid('json').token)
    const { account, organisation, email = '' } = found
    const note = noteStatement('claim borne out by mail', { account, subject: organisation })
    const decision = { state: 'approved' as const, domain: domainOf(email) }
    if (!(await decideClaim(c.env.db, found, decision, note))) throw new Problem('link-over', 'It has been used')
    return c.json({ organisation }, 200)
  })
