// Texts that go to several organisations: how alike two are, and when a sender is stopped before sending.
import { foldedWords } from './fold.ts'

/** Words in a row that are compared; alike from this share on; to so many organisations the same text may go at all. */
export const sameness = { words: 3, alike: 0.5, most: 3, days: 90 } as const

function runsOf(text: string, leftOut: ReadonlySet<string>): Set<string> {
  const words = foldedWords(text).filter((word) => !leftOut.has(word))
  const length = Math.min(sameness.words, Math.max(1, words.length))
  return new Set(Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' ')))
}

/**
 * How much of the shorter of two texts stands in the other, from 0 to 1: a line put before or after does not hide it.
 * @param names of those the texts go to: whoever only changes the name has changed nothing
 */
export function likeness(one: string, other: string, names: readonly string[] = []): number {
  const leftOut = new Set(names.flatMap(foldedWords))
  const [fewer, more] = [runsOf(one, leftOut), runsOf(other, leftOut)].sort((a, b) => a.size - b.size)
  if (!fewer || !more || fewer.size === 0) return 0
  return [...fewer].filter((run) => more.has(run)).length / fewer.size
}

/** A text that went to somebody. */
export type SentText = { recipient: string; name: string; text: string }

/** The organisations that got much the same text, the most alike first; `share` from 0 to 1. */
export function listAlike(
  { recipient, name, text }: SentText,
  earlier: readonly SentText[],
): { recipient: string; name: string; share: number }[] {
  const found = new Map<string, { recipient: string; name: string; share: number }>()
  for (const it of earlier) {
    if (it.recipient === recipient) continue
    const share = likeness(text, it.text, [name, it.name])
    if (share >= sameness.alike && share > (found.get(it.recipient)?.share ?? 0))
      found.set(it.recipient, { recipient: it.recipient, name: it.name, share })
  }
  return [...found.values()].sort((a, b) => b.share - a.share)
}

/**
 * May a text go out? `alike`: only if the sender insists, who is told to whom much the same went; `spread`: not at all,
 * since it has gone to as many as it may.
 */
export function judgeText(alike: number): 'own' | 'alike' | 'spread' {
  if (alike === 0) return 'own'
  return alike < sameness.most ? 'alike' : 'spread'
}
