// Distances between words, and that the dictionary's look-ups lose none of those that count.
import { describe, expect, test } from 'vitest'
import { leaveOut, remainders } from '../../search/dictionary.ts'
import { distanceToStart } from '../../search/distance.ts'

/** The distance by its definition, slowly: what it takes to make one text of the other. */
function slowDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const swapped =
    one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]
      ? 1 + slowDistance(one.slice(2), other.slice(2))
      : Number.POSITIVE_INFINITY
  return Math.min(
    swapped,
    slowDistance(one.slice(1), other) + 1,
    slowDistance(one, other.slice(1)) + 1,
    slowDistance(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
  )
}

describe('distance', () => {
  test.each([
    ['bergen', 'bergen', 0],
    ['bergen', 'bergne', 1],
    ['bergen', 'brgen', 1],
    ['bergen', 'bergens', 1],
    ['bergen', 'bargen', 1],
    ['bergen', 'ebrgne', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s to %s: %i', (one, other, distance) => {
    expect(distanceToStart(one, other, true)).toEqual({ distance, start: other })
  })

  test('is what its definition says, for whole words and for starts', () => {
    const words = ['', 'a', 'b', 'ab', 'ba', 'aab', 'aba', 'abb', 'bab', 'abab', 'baba', 'aabb', 'ababa', 'bbaab']
    for (const one of words) {
      for (const other of words) {
        expect(distanceToStart(one, other, true).distance).toBe(slowDistance(one, other))
        const starts = Array.from({ length: other.length + 1 }, (_, end) => slowDistance(one, other.slice(0, end)))
        const distance = Math.min(...starts)
        expect(distanceToStart(one, other)).toEqual({ distance, start: other.slice(0, starts.indexOf(distance)) })
      }
    }
  })
})

/** Every text that one change makes of a word. */
function changed(word: string): string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const)
  return places.flatMap(([before, after]) => [
    `${before}x${after}`,
    ...(after ? [`${before}${after.slice(1)}`, `${before}x${after.slice(1)}`] : []),
    ...(after.length > 1 ? [`${before}${after[1]}${after[0]}${after.slice(2)}`] : []),
  ])
}

describe('what remains of words', () => {
  const meet = (typed: string, typos: number, word: string) => {
    const filed = new Set(remainders(word))
    return [...leaveOut(typed.slice(0, 7), typos)].some((text) => filed.has(text))
  }

  test.each(['skule', 'bergen', 'halsnes', 'tromsdal', 'kongsberg', 'kristiansand'])(
    '%s meets every misspelling of it that is allowed, whole or still being typed',
    (word) => {
      for (let end = 4; end <= word.length; end++) {
        for (const typed of changed(word.slice(0, end))) {
          if (typed.length >= 5)
            expect({ typed, met: meet(typed, typed.length < 9 ? 1 : 2, word) }).toEqual({ typed, met: true })
          if (typed.length < 8) continue
          for (const twice of changed(typed))
            if (twice.length >= 9) expect({ twice, met: meet(twice, 2, word) }).toEqual({ twice, met: true })
        }
      }
    },
  )
})
