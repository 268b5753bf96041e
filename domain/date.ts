// Calendar dates without a clock: `YYYY-MM-DD` counted in days, so that the domain stays pure.

/** Days since 1 January 1970 of a date by the civil calendar. */
function dayNumber(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return 365 * shifted + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 719_469
}

/** Days from one date to another; negative if the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date some days after another; before it if `days` is negative. */
export function dayAfter(date: string, days: number): string {
  // Counted in eras of 400 years that begin on 1 March, so that the leap day comes last.
  const since = dayNumber(date) + days + 719_468
  const era = Math.floor(since / 146_097)
  const ofEra = since - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return [year, month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-')
}

/** The instant a date begins in UTC, in ms since 1970, for `Intl.DateTimeFormat`. */
export function startOf(date: string): number {
  return dayNumber(date) * 86_400_000
}

/** Is this a date of the calendar, whole (`YYYY-MM-DD`) or in part (`YYYY-MM`, `YYYY`)? */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  const first = `${year}-${month}-01`
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  const next = month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`
  return Number(day) >= 1 && Number(day) <= daysBetween(first, next)
}

/** The same day of the month so many months later, or that month's last day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const first = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  const last = [31, 30, 29, 28].find((it) => it <= day && isPartialDate(`${first}-${it}`)) ?? day
  return `${first}-${String(last).padStart(2, '0')}`
}
