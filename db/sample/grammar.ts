// Makes names and sentences from the patterns of names.ts.

import type { Town } from '../../domain/towns.ts'
import { borrows, names } from './names.ts'
import type { Random } from './random.ts'

type Pattern = { text: string; sector?: string }
type Language = { key: string; patterns: Map<string, Pattern[]>; parts: [string, string][]; places: [string, string][] }

const pair = (text: string): [string, string] => {
  const [first = '', second = first] = text.split('/')
  return [first, second]
}

function read(key: string, text: string): Language {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const entries = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
  const listed = (line: string) => entries.get(line)?.split(', ').map(pair) ?? []
  const patterns = [...entries].filter(([kind]) => kind !== 'parts' && kind !== 'places')
  return {
    key,
    patterns: new Map(patterns.map(([kind, line]) => [kind, line.split(' | ').map(patternOf)])),
    parts: listed('parts'),
    places: listed('places'),
  }
}

function patternOf(text: string): Pattern {
  const [, sector, rest] = /^([a-z]+)=(.*)$/.exec(text) ?? []
  return sector && rest ? { text: rest, sector } : { text }
}

const languages = new Map(Object.entries(names).map(([key, text]) => [key, read(key, text)]))

/** A language and those it borrows from, in order. */
function chainOf(key: string): Language[] {
  return [key, ...(borrows[key] ?? [])].flatMap((it) => languages.get(it) ?? [])
}

const firstOf = <Item>(key: string, list: (language: Language) => Item[]): Item[] =>
  chainOf(key)
    .map(list)
    .find((items) => items.length > 0) ?? []

/** Invented places of a language: for municipalities and regional bodies. */
export function placesOf(key: string): [string, string][] {
  return firstOf(key, (language) => language.places)
}

export type Name = { name: string; sector?: string }

/**
 * A name of a kind in a town, in the town's own language.
 * @param place the invented place of a public body
 * @returns undefined where the language has no word for this kind.
 */
export function nameOf(kind: string, town: Town, choose: Random, place?: [string, string]): Name | undefined {
  const owner = chainOf(town.names).find((language) => language.patterns.has(kind))
  if (!owner) return undefined
  const pattern = choose.pick(owner.patterns.get(kind) ?? [])
  const [part, partSecond] = choose.pick(firstOf(owner.key, (language) => language.parts))
  const [invented, inventedSecond] = place ?? choose.pick(placesOf(town.names))
  const words: Record<string, string> = {
    t: town.name,
    T: town.second,
    p: part,
    P: partSecond,
    q: invented,
    Q: inventedSecond,
  }
  return {
    name: pattern.text.replace(/\{(\w)\}/g, (whole, letter: string) => words[letter] ?? whole),
    sector: pattern.sector,
  }
}

/** A sentence about a group of organisations in the town's language, if the language has one. */
export function localSentence(group: string, town: Town, choose: Random): string | undefined {
  const sentences = chainOf(town.names).find((language) => language.patterns.has(`about.${group}`))
  return sentences && choose.pick(sentences.patterns.get(`about.${group}`) ?? []).text
}
