// The link that asks whether an organisation's wishes are still so: looked at and answered without signing in, once.
import type { Context } from 'hono'
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { loadStillOpenLink, restIntent } from '../../db/intents.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { loadStated, saveProfile } from '../../db/profiles.ts'
import { awake } from '../../domain/intent.ts'
import type { Env } from '../deps.ts'
import { stateFacts } from '../facts.ts'
import { keepAddressWithin } from '../limits.ts'
import { Problem } from '../problem.ts'
import { hashOf } from '../tokens.ts'
import { answer, body, linkOver, makeRouter, refusedBody, route, takesJson, tooMany } from './route.ts'

/** Each failed try means that a colleague has changed the profile just then. */
const mostTries = 10

const token = z.string().min(1).max(200)
const view = z
  .object({
    organisation: z.object({ id: z.string(), name: z.string() }),
    offers: z.string().optional(),
    seeks: z.string().optional(),
    actions: z.array(z.string()),
    lastConfirmed: z.string().optional(),
    resting: z.boolean().meta({ description: 'It rests already, and comes back with a yes' }),
  })
  .meta({ id: 'StillOpen' })

const look = route('anyone', {
  method: 'post',
  path: '/still-open/look',
  middleware: takesJson,
  summary: 'What a mailed link asks about; changes nothing',
  request: { body: body(z.object({ token })) },
  responses: { 200: answer(view, 'What its people have said'), ...refusedBody, ...linkOver, ...tooMany },
})

const say = route('anyone', {
  method: 'post',
  path: '/still-open',
  middleware: takesJson,
  summary: 'Answer a mailed link: it is still so, or not any more; works once',
  description: 'After `no` what it seeks and offers rests: nobody finds it, and its people can take it up again.',
  request: { body: body(z.object({ token, answer: z.enum(['yes', 'no']) })) },
  responses: {
    200: answer(z.object({ organisation: z.string(), answer: z.enum(['yes', 'no']) }), 'Done'),
    ...refusedBody,
    ...linkOver,
    ...tooMany,
  },
})

const refusals = {
  used: 'This has been answered already, by you or a colleague',
  expired: 'The time of this link is over',
}

/** @throws Problem with a `reason` if the link does nothing any more, or was never made */
async function openLink(c: Context<Env>, given: string) {
  await keepAddressWithin(c, 'link from')
  const link = await loadStillOpenLink(c.env.db, await hashOf(given), Date.now())
  if (!link) throw new Problem('link-over', 'This link was not made here', undefined, { reason: 'unknown' })
  if (link.over) throw new Problem('link-over', refusals[link.over], undefined, { reason: link.over })
  return link
}

async function loadWhole(c: Context<Env>, id: string) {
  const [found, { stated, resting }] = await Promise.all([loadOrganisations(c.env.db, [id]), loadStated(c.env.db, id)])
  const organisation = found.get(id)
  if (!organisation) throw new Problem('link-over', 'The organisation is gone', undefined, { reason: 'unknown' })
  return { organisation: awake(organisation, resting), stated, resting: resting !== undefined }
}

export const stillOpenRoutes = makeRouter()
  .openapi(look, async (c) => {
    const link = await openLink(c, c.req.valid('json').token)
    const { organisation, resting } = await loadWhole(c, link.organisation)
    const { id, name, offers, seeks, actions, lastConfirmed } = organisation
    return c.json({ organisation: { id, name }, offers, seeks, actions, lastConfirmed, resting }, 200)
  })
  .openapi(say, async (c) => {
    const { db, today } = c.env
    const { token: given, answer: said } = c.req.valid('json')
    for (let tries = 0; tries < mostTries; tries++) {
      // The link is looked at after the profile: whoever uses it in between makes our version too old to be written.
      const { organisation: id, account } = await openLink(c, given)
      const { organisation, stated } = await loadWhole(c, id)
      const note = noteStatement(said === 'yes' ? 'profile confirmed' : 'profile laid to rest', {
        account,
        subject: id,
      })
      if (said === 'no') {
        await restIntent(db, id, Date.now(), note)
        return c.json({ organisation: id, answer: said }, 200)
      }
      await openLink(c, given)
      const now = stateFacts(organisation, {}, stated.facts, today())
      const seen = { version: stated.version, facts: now.facts }
      if (await saveProfile(db, now.organisation, seen, account, note))
        return c.json({ organisation: id, answer: said }, 200)
    }
    throw new Problem('busy', 'Its people change it just now. Try again in a moment')
  })
