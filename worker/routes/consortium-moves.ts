// The steps of a consortium's members, from the invitation to the mandate: each side takes its own.
import type { Context } from 'hono'
import { z } from 'zod'
import { type KeptConsortium, type KeptMember, loadStanding } from '../../db/consortia.ts'
import { type Doing, type Move, moveMember } from '../../db/consortium-changes.ts'
import { tellStatement } from '../../db/notices.ts'
import { counts, memberStates, stepsFrom } from '../../domain/consortium-states.ts'
import { isPartialDate } from '../../domain/date.ts'
import { isReplyDay, replyDays } from '../../domain/request.ts'
import { consortiumLimits } from '../../domain/shared-consortium.ts'
import { signedIn } from '../auth/session.ts'
import { calledOf, refreshBench } from '../consortia.ts'
import type { Env } from '../deps.ts'
import { idInput, textInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { keepWithin } from '../limits.ts'
import { invalid, Problem } from '../problem.ts'
import { doingOf, loadOr404, viewFor } from '../shown-consortium.ts'
import { consortiumView } from '../views-of-consortia.ts'
import { letterView, viewLetter } from '../views-of-requests.ts'
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

const move = route('member', {
  method: 'post',
  path: '/consortia/{consortium}/members/{member}/state',
  middleware: takesJson,
  summary: 'Take the next step with a member: invite it, or answer for your organisation',
  description:
    'Which steps you have stands in `steps` of each member. An invitation needs a text and a day to reply by. Where ' +
    'nobody of the organisation is here, a letter comes back that you pass on yourself.',
  request: {
    params: z.object({ consortium: idInput, member: idInput }),
    body: body(
      z.object({
        to: z.enum(memberStates),
        text: textInput(1, consortiumLimits.text).optional(),
        replyBy: z.string().max(20).optional(),
      }),
    ),
  },
  responses: {
    200: answer(consortiumView.extend({ letter: letterView.optional() }), 'As it is now'),
    ...{ ...refusedBody, ...refusedOrMissing, ...conflict, ...tooMany },
  },
})

/** Makes the invitation's text and day sure. */
function invitationOf(c: Context<Env>, { text, replyBy }: { text?: string; replyBy?: string }) {
  if (!text) throw invalid('text', 'is needed: what you ask of them')
  const isDay = replyBy?.length === 10 && isPartialDate(replyBy)
  if (!replyBy || !isDay || !isReplyDay(replyBy, c.env.today()))
    throw invalid('replyBy', `is a day (2026-05-31) from ${replyDays.least} to ${replyDays.most} days from now`)
  return { asked: text, replyBy }
}

/** Who is told of a step: the organisation that is invited; of all else those who work on the consortium. */
function toldOf(kept: KeptConsortium, member: KeptMember, { to }: Move, { by, now }: Doing) {
  const { id: subject, name: from, people } = kept
  const news = { subject, from, actor: by, now }
  return (when: string, args: string[]) => [
    tellStatement({ ...news, kind: 'consortium', to: { accounts: people.map(({ account }) => account) } }, when, args),
    ...(to === 'invited' && member.organisation
      ? [tellStatement({ ...news, kind: 'invitation', to: { peopleOf: member.organisation.id } }, when, args)]
      : []),
  ]
}

/** Who left has a bench behind them. A step that is taken stays taken, whatever the search for others says. */
async function callBench(c: Context<Env>, id: string, { slot }: KeptMember): Promise<void> {
  try {
    await refreshBench(c.env, await loadOr404(c, id), slot)
  } catch (error) {
    c.env.report({ requestId: c.get('requestId'), route: 'looking for a bench', error })
  }
}

export const consortiumMoveRoutes = makeRouter().openapi(move, async (c) => {
  const { consortium: id, member: memberId } = c.req.valid('param')
  const { to, ...said } = c.req.valid('json')
  const { db } = c.env
  const asking = await signedIn(c)
  const [kept, { office, speaksFor }] = await Promise.all([loadOr404(c, id), loadStanding(db, id, asking.id)])
  const member = kept.members.find((it) => it.id === memberId && it.place !== undefined)
  const isTheirs = speaksFor.includes(memberId)
  if (!member || (!office && !isTheirs)) throw new Problem('not-found', 'There is nothing here, or not for you')
  const { state, isHere } = member
  const steps = [
    ...(office ? stepsFrom(state, 'consortium', isHere) : []),
    ...(isTheirs ? stepsFrom(state, 'member', isHere) : []),
  ]
  if (!steps.includes(to))
    throw new Problem('conflict', `From ${state} you can move it to ${steps.join(', ') || 'nowhere'}`)
  const isInviting = to === 'invited'
  const invitation = isInviting ? invitationOf(c, said) : {}
  if (isInviting) await keepWithin(c, 'request', asking.id)
  const it: Move = { consortium: id, member, name: calledOf(member), to, ...invitation }
  if (!isInviting && isTheirs && said.text) it.said = said.text
  const doing = doingOf(asking)
  if (!(await moveMember(db, it, doing, toldOf(kept, member, it, doing))))
    throw new Problem('conflict', 'Somebody else has moved it meanwhile', undefined, {
      current: await viewFor(c, asking, id),
    })
  if (!counts(to)) await callBench(c, id, member)
  const view = await viewFor(c, asking, id)
  const { organisation } = member
  if (!isInviting || isHere || !organisation) return c.json(view, 200)
  const words = { sender: kept.name, recipient: { id: organisation.id, name: calledOf(member) } }
  const language = languageOf(c.req.header('accept-language'))
  const letter = viewLetter(
    { ...words, text: it.asked ?? '', replyBy: it.replyBy ?? '' },
    c.env.accounts.origin,
    language,
  )
  return c.json({ ...view, letter }, 200)
})
