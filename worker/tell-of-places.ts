// Tells the two sides of a request by mail, where mail is sent; what it says stands on the screens as well.
import { loadCohort } from '../db/cohorts.ts'
import { type News, takeNews } from '../db/hold-news.ts'
import { type Hold, settle } from '../db/holds.ts'
import { loadAccount } from '../db/people.ts'
import { loadPlace } from '../db/places.ts'
import type { HoldSide } from '../domain/places/hold.ts'
import { formatsOf } from '../domain/words/format.ts'
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

/** Sends the mail if that side has an address and mail is sent here. A mail that fails is reported and undoes nothing. */
export async function tell({ db, accounts, report }: Teller, hold: Hold, kind: Told, side: HoldSide): Promise<void> {
  const { mailer, origin } = accounts
  if (!mailer) return
  const [cohort, offered] = await Promise.all([loadCohort(db, hold.cohort), loadPlace(db, hold.place)])
  const id = side === 'host' ? offered?.host.account : cohort?.account
  const account = id ? await loadAccount(db, id) : undefined
  if (!account || !cohort || !offered) return
  const { language } = account
  const { date } = formatsOf(language)
  const values = {
    school: cohort.school,
    host: offered.host.name,
    learners: String(hold.learners),
    from: date(hold.from),
    to: date(hold.to),
    state: placementWords(language).states[hold.state],
    until: date(new Date(hold.expires).toISOString().slice(0, 10)),
    link: `${origin}/${side === 'host' ? 'my-places' : 'my-groups'}`,
  }
  try {
    await mailer({ to: account.email, ...sayMail(kind, values, language) })
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(account.email, '...') : 'unknown'
    report({ requestId: '', route: 'telling of places', error: `mail: ${reason}` })
  }
}
