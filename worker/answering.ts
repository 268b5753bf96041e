// Answering a partner request: the limits of requests over what the record knows, tried again where somebody was faster.
import type { Context } from 'hono'
import { loadAnswering, type NewAnswer, sendPartnerAnswer } from '../db/partner-answers.ts'
import { loadPartnerRequest } from '../db/partner-requests.ts'
import { loadOutbox } from '../db/sending.ts'
import { dayAfter } from '../domain/date.ts'
import { decisionDays, standingOf } from '../domain/partner-request.ts'
import { budgetOf } from '../domain/request-limits.ts'
import { judgeText, listAlike } from '../domain/request-text.ts'
import type { Env } from './deps.ts'
import { Problem } from './problem.ts'

const mostTries = 50

export type AnswerDraft = Pick<NewAnswer, 'sender' | 'account' | 'partnerRequest' | 'text' | 'role' | 'offered'> & {
  /** The sender knows to whom much the same text went, and wants to send it all the same. */
  insist: boolean
}

const refused = (reason: string, detail: string, more: Record<string, unknown> = {}) =>
  new Problem('conflict', detail, undefined, { reason, ...more })

const overReasons = {
  full: 'As many have answered as it takes',
  over: 'Its last day to answer has passed',
  closed: 'It is closed',
}

/** @throws Problem with a `reason` if it cannot be answered, or not by this organisation, or not with this text */
export async function answerPartnerRequest(c: Context<Env>, draft: AnswerDraft): Promise<string> {
  const { db } = c.env
  const today = c.env.today()
  const { sender, account, partnerRequest, text } = draft
  for (let tries = 0; tries < mostTries; tries++) {
    const it = await loadPartnerRequest(db, partnerRequest, today)
    if (!it || it.state === 'draft' || it.hiddenAt !== undefined)
      throw new Problem('not-found', `There is no partner request “${partnerRequest}”`)
    const { id: recipient, name } = it.organisation
    if (it.sample) throw refused('sample', 'It is invented, as a sample: nobody would answer')
    if (recipient === sender.id) throw refused('own', 'It is your own')
    const who = { partnerRequest, sender: sender.id, recipient, account }
    const [{ answered, blocked }, outbox] = await Promise.all([
      loadAnswering(db, who),
      loadOutbox(db, sender.id, account, today),
    ])
    if (answered) throw refused('answered', 'Your organisation has answered it', { request: answered })
    const standing = standingOf(it, it.answers, today)
    if (standing === 'full' || standing === 'over' || standing === 'closed')
      throw refused(standing, overReasons[standing])
    if (blocked) throw refused('blocked', 'It takes no answers from you')
    const { verified, seen } = outbox
    if (budgetOf(outbox.sent, verified, today).left === 0)
      throw refused('budget', 'So many requests wait for an answer that you can send no more just now')
    const alike = listAlike({ recipient, name, text }, outbox.sent)
    const verdict = judgeText(alike.length)
    if (verdict === 'spread' || (verdict === 'alike' && !draft.insist))
      throw refused(verdict, 'Much the same text went to others', { alike: alike.slice(0, 5) })
    const id = crypto.randomUUID()
    const { role, offered } = draft
    const answer = { id, ...who, sender, text, role, offered, verified, action: it.action }
    const replyBy = dayAfter(it.replyBy, decisionDays)
    if (await sendPartnerAnswer(db, { ...answer, replyBy }, seen, { today, now: Date.now() })) return id
  }
  throw new Problem('busy', 'Too many answers go out at once. Try again in a moment')
}
