// Which places of a consortium are to be filled, and when whoever could take one is looked for again.
import type { Consortium, ConsortiumMember, Slot } from './api.ts'

export type OpenPlace = { slot: Slot; member: ConsortiumMember | undefined }

/** Where nobody counts who sat there, or whoever does is silent. */
export const openPlaces = ({ slots, members }: Pick<Consortium, 'slots' | 'members'>): OpenPlace[] =>
  slots.flatMap((slot) => {
    const there = members.filter((it) => it.slot === slot.id)
    const seated = there.find((it) => it.counts)
    if (seated) return seated.silent ? [{ slot, member: seated }] : []
    return there.length > 0 || slot.wanted.text ? [{ slot, member: there.at(-1) }] : []
  })

/**
 * Behind somebody who left the record has looked for others at once; silence comes by itself, and a bench from before it
 * is of another time.
 */
export const isBenchDue = ({ slot, member }: OpenPlace): boolean =>
  member?.counts === true && member.silent && !(slot.bench && (slot.benchedOn ?? '') > (member.replyBy ?? ''))
