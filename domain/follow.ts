// What people follow, what is found of it, and how often they want to hear of it.

/** A search of organisations, the deadlines of a call, an organisation, the partner requests of a theme or that fit somebody. */
export const followKinds = ['search', 'call', 'organisation', 'theme', 'fitting'] as const
export type FollowKind = (typeof followKinds)[number]

/** Is an organisation what such a follow names? */
export const isOfOrganisation = (kind: FollowKind): boolean => kind === 'organisation' || kind === 'fitting'

export const followMailings = ['off', 'daily', 'weekly'] as const
export type FollowMailing = (typeof followMailings)[number]

/** An organisation; a date of a call; of an organisation a day its profile changed, a project, an event; a partner request. */
export const findKinds = ['organisation', 'date', 'profile', 'project', 'event', 'request'] as const
export type FindKind = (typeof findKinds)[number]

/** Something found, as it is kept: `project:2022-1-NO01`. */
export const findOf = (kind: FindKind, id: string): string => `${kind}:${id}`

/** What was found; undefined for what no kind of ours is. */
export function readFind(found: string): { kind: FindKind; id: string } | undefined {
  const at = found.indexOf(':')
  const kind = findKinds.find((it) => it === found.slice(0, at))
  return kind && { kind, id: found.slice(at + 1) }
}

/** A date of a call as its find holds it; another day or hour is another find. */
export type FoundDate = { year: number; round: number; day: string; time: string; variant?: string }

export const writeDate = ({ year, round, day, time, variant = '' }: FoundDate): string =>
  [year, round, day, time, variant].join(' ').trim()

export function readDate(id: string): FoundDate {
  const [year, round, day = '', time = '', ...variant] = id.split(' ')
  return {
    year: Number(year),
    round: Number(round),
    day,
    time,
    ...(variant.length > 0 && { variant: variant.join(' ') }),
  }
}

/** The page of ours that shows what is followed. */
export function pathOfFollow(kind: FollowKind, subject: string): string {
  const id = encodeURIComponent(subject)
  if (kind === 'search') return `/find?${subject}`
  if (kind === 'call') return `/calls?action=${id}`
  if (kind === 'organisation') return `/organisations/${id}`
  return `/partner-requests?${kind === 'fitting' ? 'fits' : 'theme'}=${id}`
}

/** The page that shows what was found; what has none of its own is shown where it was followed. */
export function pathOfFind(found: string, followed: string): string {
  const { kind, id } = readFind(found) ?? {}
  if (kind === 'organisation') return `/organisations/${encodeURIComponent(id ?? '')}`
  if (kind === 'project') return `/projects/${encodeURIComponent(id ?? '')}`
  if (kind === 'event') return `/events/${encodeURIComponent(id ?? '')}`
  return kind === 'request' ? `/partner-requests/${encodeURIComponent(id ?? '')}` : followed
}
