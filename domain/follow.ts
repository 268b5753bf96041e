// What people follow, and how often they want to hear of it.

/** A search of organisations, the deadlines of a call, an organisation, the partner requests of a theme. */
export const followKinds = ['search', 'call', 'organisation', 'theme'] as const
export type FollowKind = (typeof followKinds)[number]

export const followMailings = ['off', 'daily', 'weekly'] as const
export type FollowMailing = (typeof followMailings)[number]
