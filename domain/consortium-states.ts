// How far a member of a consortium has come, from a suggestion to its mandate, and who may take which step.

export const memberStates = [
  'suggested',
  'shortlisted',
  'invited',
  'talks',
  'agreed',
  'mandate',
  'withdrawn',
  'declined',
] as const
export type MemberState = (typeof memberStates)[number]

/** Who takes a step: those who work on the consortium, or the member's own people. */
export type Mover = 'consortium' | 'member'

type Steps = Record<MemberState, readonly MemberState[]>

/** What the consortium does by itself, whoever the member is. */
const ours: Steps = {
  suggested: ['shortlisted', 'invited'],
  shortlisted: ['invited', 'suggested'],
  invited: ['shortlisted'],
  talks: [],
  agreed: ['mandate'],
  mandate: ['agreed'],
  withdrawn: ['shortlisted'],
  declined: ['shortlisted'],
}

/** What a member answers; until its place is taken it may come back. */
const theirs: Steps = {
  suggested: [],
  shortlisted: [],
  invited: ['talks', 'agreed', 'declined'],
  talks: ['agreed', 'declined'],
  agreed: ['withdrawn'],
  mandate: ['withdrawn'],
  withdrawn: ['talks'],
  declined: ['talks'],
}

/**
 * The steps from a state.
 * @param isHere whether the member has people in the record, who then answer for themselves; for others the consortium notes
 *   what they said elsewhere
 */
export function stepsFrom(state: MemberState, by: Mover, isHere: boolean): MemberState[] {
  if (by === 'member') return [...theirs[state]]
  return [...new Set([...ours[state], ...(isHere ? [] : theirs[state])])]
}

/** Does a member count for the verdict? All do who have not left. */
export const counts = (state: MemberState): boolean => state !== 'withdrawn' && state !== 'declined'

/** Has a member said yes? Only then others see its OID and PIC. */
export const hasAgreed = (state: MemberState): boolean => state === 'agreed' || state === 'mandate'

/** Has a member been asked? Whoever was not knows nothing of the consortium. */
export const wasAsked = (state: MemberState): boolean => state !== 'suggested' && state !== 'shortlisted'

/** Was a member asked, and has the day gone by on which it should have answered? */
export const isSilent = ({ state, replyBy }: { state: MemberState; replyBy?: string }, today: string): boolean =>
  state === 'invited' && replyBy !== undefined && replyBy < today
