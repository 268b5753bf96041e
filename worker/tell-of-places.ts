// Tells the two sides of a request: in the inbox, and by mail where mail is sent and wanted.
import { loadCohort } from '../db/cohorts.ts'
import { type News, takeNews } from '../db/hold-news.ts'
import { type Hold, settle } from '../db/holds.ts'
import { loadMailings, noteMailed, tellAtOnce } from '../db/notices.ts'
import { loadAccount } from '../db/people.ts'
import { loadPlace } from '../db/places.ts'
import type { HoldSide } from '../domain/places/hold.ts'
import { formatsOf } from '../domain/words/format.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayMail } from '../domain/words/mails.ts'
import { placementWords } from '../domain/words/placements.ts'
import type { Deps } from './deps.ts'

export type Told =
  | 'placesAsked'
  | 'placesFree'
  | 'placesAnswered'
  | 'placesYours'
  | 'placesExpired'
  | 'placesSoon'
  | 'placesOver'

/** What sends news: the record, the mail, and where failures are written down. */
export type Teller = Pick<Deps, 'db' | 'accounts' | 'report'>

/** Who hears of what happens without anybody doing something. Who moves up is asked for as if it had just asked. */
const heard: Record<News['kind'], readonly [Told, HoldSide][]> = {
  expired: [
    ['placesExpired', 'school'],
    ['placesExpired', 'host'],
  ],
  yours: [
    ['placesYours', 'school'],
    ['placesAsked', 'host'],
  ],
  soon: [['placesSoon', 'host']],
  over: [
    ['placesOver', 'school'],
    ['placesOver', 'host'],
  ],
}

/** Lets time do its work on requests, and tells of it: what hosts call from time to time. */
export async function settleAndTell(teller: Teller, now: number): Promise<void> {
  await settle(teller.db, now, true)
  await tellNews(teller, now)
}

/** Tells what has come of requests by itself since it was told last; safe to call at any moment, by several at once. */
export async function tellNews(teller: Teller, now: number): Promise<void> {
  for (const { kind, hold } of await takeNews(teller.db, now))
    for (const [told, side] of heard[kind]) await tell(teller, hold, told, side)
}

/**
 * Tells one side: a notice, and at once a mail, unless mail is not sent here or not wanted. Every mail has its notice; a mail
 * that fails is reported and undoes nothing.
 */
export async function tell(teller: Teller, hold: Hold, kind: Told, side: HoldSide): Promise<void> {
  const { db, accounts } = teller
  const [cohort, offered] = await Promise.all([loadCohort(db, hold.cohort), loadPlace(db, hold.place)])
  const account = side === 'host' ? offered?.host.account : cohort?.account
  if (!account || !cohort || !offered) return
  const from = side === 'host' ? cohort.school : offered.host.name
  await notify(teller, { account, subject: `${side} ${hold.id}`, from }, (language) => {
    const { date } = formatsOf(language)
    const values = {
      school: cohort.school,
      host: offered.host.name,
      learners: String(hold.learners),
      from: date(hold.from),
      to: date(hold.to),
      state: placementWords(language).states[hold.state],
      until: date(new Date(hold.expires).toISOString().slice(0, 10)),
      link: `${accounts.origin}/${side === 'host' ? 'my-places' : 'my-groups'}`,
    }
    return sayMail(kind, values, language)
  })
}

/** Tells a school that a business it invited offers places. */
export async function tellOffered(teller: Teller, account: string, place: { id: string; host: string }): Promise<void> {
  const link = `${teller.accounts.origin}/places/${encodeURIComponent(place.id)}`
  await notify(teller, { account, subject: `place ${place.id}`, from: place.host }, (language) =>
    sayMail('placesOffered', { host: place.host, link }, language),
  )
}

type Notice = { account: string; subject: string; from: string }

async function notify(
  { db, accounts: { mailer }, report }: Teller,
  { account: id, subject, from }: Notice,
  say: (language: ScreenLanguage) => { kind: string; subject: string; text: string },
): Promise<void> {
  const now = Date.now()
  await tellAtOnce(db, { kind: 'place', subject, from, to: { accounts: [id] }, now })
  const account = mailer && (await loadAccount(db, id))
  if (!account || (await loadMailings(db, id)).place === 'off') return
  try {
    await mailer({ to: account.email, ...say(account.language) })
    await noteMailed(db, id, 'place', subject, now)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(account.email, '...') : 'unknown'
    report({ requestId: '', route: 'telling of places', error: `mail: ${reason}` })
  }
}
