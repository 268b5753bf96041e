// Who and what stands around the table, in order: the coordinator first, then partners, then empty chairs.
import type { Need } from '../../domain/need.ts'
import type { MemberFacts } from '../members.ts'

export type TakenSeat = { kind: 'member'; key: string; index: number; member: MemberFacts }
export type EmptySeat = { kind: 'chair'; key: string; need: Need }
export type Seat = TakenSeat | EmptySeat

/** The key of a member's seat: the same for as long as it sits there. */
export const seatKey = (member: Pick<MemberFacts, 'id'>, index: number): string => member.id ?? `hand ${index}`

/** All seats in the order in which they stand. `index` is the member's place in the draft. */
export function seatsOf(members: readonly MemberFacts[], needs: readonly Need[]): Seat[] {
  const taken = members.map((member, index): Seat => ({ kind: 'member', key: seatKey(member, index), index, member }))
  const chairs = needs.map((need): Seat => ({ kind: 'chair', key: need.id, need }))
  const leads = (seat: Seat) => (seat.kind === 'member' ? seat.member.role : seat.need.as) === 'coordinator'
  const all = [...taken, ...chairs]
  return [...all.filter(leads), ...all.filter((seat) => !leads(seat))]
}

/** The chair to fill after one at `place` was filled: the one that moved up, else the last. */
export function nextChair(needs: readonly Need[], place: number): Need | undefined {
  return needs[Math.min(Math.max(place, 0), needs.length - 1)]
}
