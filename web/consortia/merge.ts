// Two who changed the same draft: what each did is put together, part by part. Only where both changed the same thing to
// different things somebody has to say.
import type { Draft, DraftMember } from '../draft-shape.ts'

/** Something both changed: a part of the project, or one of a member; `mine` and `theirs` as they are in the draft. */
export type Clash = { part: string; seat?: string; mine: unknown; theirs: unknown }

export type Merged = { draft: Draft; clashes: Clash[] }

type Parts = Record<string, unknown>

/** Equal whatever the order of their parts. */
export const same = (one: unknown, other: unknown): boolean => written(one) === written(other)
const written = (value: unknown) =>
  JSON.stringify(value ?? null, (_, it) =>
    it && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  )

/** Parts of an object, each changed by nobody, one or both; where both did, mine stays and is told of. */
function mergeParts(base: Parts, mine: Parts, theirs: Parts): { merged: Parts; clashes: Clash[] } {
  const merged: Parts = {}
  const clashes: Clash[] = []
  for (const part of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const isTheirs = same(mine[part], base[part])
    const value = isTheirs ? theirs[part] : mine[part]
    if (value !== undefined) merged[part] = value
    if (isTheirs || same(theirs[part], base[part]) || same(mine[part], theirs[part])) continue
    clashes.push({ part, mine: mine[part], theirs: theirs[part] })
  }
  return { merged, clashes }
}

function mergeMember(
  base: DraftMember,
  mine: DraftMember,
  theirs: DraftMember,
): { member: DraftMember; clashes: Clash[] } {
  const { facts: was, agreed: _, ...before } = base
  const { facts: my, agreed: __, ...own } = mine
  const { facts: their, agreed, ...other } = theirs
  const parts = mergeParts(before, own, other)
  const facts = mergeParts({ ...was }, { ...my }, { ...their })
  const seat = mine.seat ?? theirs.seat
  const member = {
    ...parts.merged,
    ...(Object.keys(facts.merged).length > 0 && { facts: facts.merged }),
    // That somebody agreed is the record's to say.
    ...(agreed && { agreed }),
  } as DraftMember
  return { member, clashes: [...parts.clashes, ...facts.clashes].map((it) => ({ ...it, ...(seat && { seat }) })) }
}

/**
 * Puts together what I made of a draft and what others did meanwhile. Whoever one of us took away and the other left as
 * they were is gone; whoever the other has changed stays.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merged {
  const { members: was, ...before } = base
  const { members: my, ...own } = mine
  const { members: their, ...other } = theirs
  const parts = mergeParts(before, own, other)
  const clashes = [...parts.clashes]
  const find = (members: readonly DraftMember[], { seat }: DraftMember) => members.find((it) => it.seat === seat)
  const members = their.flatMap((theirMember): DraftMember[] => {
    const former = find(was, theirMember)
    const mineNow = find(my, theirMember)
    if (!mineNow) return former && same(former, theirMember) ? [] : [theirMember]
    const { member, clashes: more } = mergeMember(former ?? theirMember, mineNow, theirMember)
    clashes.push(...more)
    return [member]
  })
  const seated = new Set(members.flatMap((it) => ('organisation' in it ? [it.organisation] : [])))
  const added = my.filter((it) => {
    if (find(their, it) || ('organisation' in it && seated.has(it.organisation))) return false
    const former = find(was, it)
    return !former || !same(former, it)
  })
  return { draft: { ...parts.merged, members: [...members, ...added] } as Draft, clashes }
}
