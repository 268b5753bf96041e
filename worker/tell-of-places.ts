// Tells the other side of a request by mail, where mail is sent; what it says stands on the screens as well.
import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { loadCohort } from '../db/cohorts.ts'
import type { Hold } from '../db/holds.ts'
import { loadAccount } from '../db/people.ts'
import { loadPlace } from '../db/places.ts'
import { formatsOf } from '../domain/words/format.ts'
import { sayMail } from '../domain/words/mails.ts'
import { placementWords } from '../domain/words/placements.ts'
import type { Env } from './deps.ts'

/** Who hears of what: a host is asked and hears what became free; a school hears the answer, and that it moved up. */
const reader = { placesAsked: 'host', placesFree: 'host', placesAnswered: 'school', placesYours: 'school' } as const

/** Sends the mail if that side has an address and mail is sent here. A mail that fails is reported and undoes nothing. */
export async function tell(c: Context<Env>, hold: Hold, kind: keyof typeof reader): Promise<void> {
  const { db, accounts } = c.env
  const { mailer, origin } = accounts
  if (!mailer) return
  const [cohort, offered] = await Promise.all([loadCohort(db, hold.cohort), loadPlace(db, hold.place)])
  const id = reader[kind] === 'host' ? offered?.host.account : cohort?.account
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
    link: `${origin}/${reader[kind] === 'host' ? 'my-places' : 'my-groups'}`,
  }
  try {
    await mailer({ to: account.email, ...sayMail(kind, values, language) })
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(account.email, '...') : 'unknown'
    c.env.report({ requestId: c.get('requestId'), route: routePath(c, -1), error: `mail: ${reason}` })
  }
}
