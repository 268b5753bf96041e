// How far apart two words are in letters added, left out, replaced, or swapped with their neighbour.

/**
 * Letters to change to make `typed` the start of `word`, and the shortest such start.
 * With `whole` the start must be all of `word`. Swapped neighbours count as one change (optimal string alignment).
 */
export function distanceToStart(typed: string, word: string, whole = false): { distance: number; start: string } {
  let before: number[] = []
  let above = Array.from({ length: word.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const line = [row]
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1]
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      line.push(least)
    }
    before = above
    above = line
  }
  const distance = whole ? (above[word.length] ?? 0) : Math.min(...above)
  return { distance, start: whole ? word : word.slice(0, above.indexOf(distance)) }
}
