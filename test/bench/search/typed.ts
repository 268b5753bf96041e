// What people type on the way to an organisation: its name, the beginnings of it, and its name misspelt.
import type { Dice } from '../match/dice.ts'

/** The words of a name without its signs, as one types them. */
export const typedName = (name: string): string => (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

/** One word as far as typed, three to five letters of it. */
export const beginning = (name: string, index: number): string =>
  [...typedName(name)].slice(0, 3 + (index % 3)).join('')

/** Whole words, and three letters of the last one. The number at the end of an invented name is no word. */
export function unfinished(name: string): string {
  const words = typedName(name).replace(/ \d+$/, '').split(' ')
  return [...words.slice(0, -1), [...(words.at(-1) ?? '')].slice(0, 3).join('')].join(' ')
}

/**
 * A name with one letter of its longest word wrong: swapped with the next, left out, doubled or replaced. Never the first
 * letter: few people miss it, and Meilisearch counts it as two.
 */
export function misspelt(name: string, dice: Dice): string {
  const words = typedName(name).split(' ')
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
  const letters = [...longest]
  const at = 1 + dice.below(letters.length - 2)
  const [before, letter = '', next = '', after] = [
    letters.slice(0, at).join(''),
    letters[at],
    letters[at + 1],
    letters.slice(at + 2).join(''),
  ]
  const wrong = [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
    before + (letter === 'x' ? 'z' : 'x') + next + after,
  ]
  const really = wrong.filter((word) => word !== longest)
  return words.map((word) => (word === longest ? (really[dice.below(really.length)] ?? word) : word)).join(' ')
}
