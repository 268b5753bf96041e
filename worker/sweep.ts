// What time does by itself: traces of people go when theirs is over (sessions, links, counts, decided claims, old requests
// and notices, old lines of the audit log), consortia that nobody works on any more after a warning, and consortia hear of
// invitations that nobody answered.
import type { Database } from '../db/client.ts'
import { tellOfSilence } from '../db/consortium-people.ts'
import { endIdleConsortia } from '../db/consortium-retention.ts'
import { restStale } from '../db/intents.ts'
import { removeOverdue } from '../db/operators.ts'
import { confirmedBy } from '../domain/intent.ts'
import { type FreshnessSettings, freshnessOf } from './still-open.ts'

export type RetentionSettings = Partial<
  Record<
    'KEEP_AUDIT_DAYS' | 'KEEP_CLAIMS_DAYS' | 'KEEP_REQUESTS_DAYS' | 'KEEP_NOTICES_DAYS' | 'KEEP_CONSORTIA_DAYS',
    string
  >
>

const most = { resting: 500 }
const usual = { audit: 365, claims: 180, requests: 730, notices: 180, consortia: 730 }

/**
 * Removes what is over, tells of silence, and lays to rest what an organisation seeks and offers when nobody has confirmed it for
 * `REST_AFTER_MONTHS` (6). `KEEP_AUDIT_DAYS` (365), `KEEP_CLAIMS_DAYS` (180, after the decision), `KEEP_REQUESTS_DAYS`
 * (730, after sending), `KEEP_NOTICES_DAYS` (180) and `KEEP_CONSORTIA_DAYS` (730, after the last change) say how long.
 * @throws Error that names a setting that is no number of days.
 */
export async function sweep(db: Database, settings: RetentionSettings & FreshnessSettings, now: number): Promise<void> {
  await removeOverdue(db, now, {
    audit: daysOf('KEEP_AUDIT_DAYS', settings.KEEP_AUDIT_DAYS, usual.audit),
    claims: daysOf('KEEP_CLAIMS_DAYS', settings.KEEP_CLAIMS_DAYS, usual.claims),
    requests: daysOf('KEEP_REQUESTS_DAYS', settings.KEEP_REQUESTS_DAYS, usual.requests),
    notices: daysOf('KEEP_NOTICES_DAYS', settings.KEEP_NOTICES_DAYS, usual.notices),
  })
  const today = new Date(now).toISOString().slice(0, 10)
  await restStale(db, confirmedBy(today, freshnessOf(settings).rest), most.resting)
  await tellOfSilence(db, today, now)
  await endIdleConsortia(db, now, daysOf('KEEP_CONSORTIA_DAYS', settings.KEEP_CONSORTIA_DAYS, usual.consortia))
}

function daysOf(name: string, text: string | undefined, otherwise: number): number {
  const days = Number(text || otherwise)
  if (!(days >= 1)) throw new Error(`${name} must be a number of days, not ${text}`)
  return days
}
