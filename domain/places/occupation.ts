// What work a place is for: a field of ISCED-F, and within it perhaps an occupation of ESCO.
import { fold } from '../fold.ts'
import type { Language } from '../organisation.ts'
import { fieldNames } from '../words/occupations/fields.ts'
import { tradeLanguages, trades } from '../words/occupations/trades.ts'

/** ISCED-F 2013 code of a detailed field: `0732`. */
export type WorkField = string

/** An occupation as ESCO knows it: the last part of its address, and the field it belongs to. */
export type Occupation = { id: string; field: WorkField; names: Partial<Record<Language, string>> }

/** What typed words may mean. */
export type Meant = { field: WorkField; occupation?: string; name: string }

const lines = (table: string) => table.trim().split('\n')

const fields = new Map(
  lines(fieldNames).map((line): [WorkField, { en: string; no: string }] => {
    const [en = '', no = ''] = line.slice(5).split('|')
    return [line.slice(0, 4), { en, no }]
  }),
)

/** Codes of all fields, in their order. */
export const workFields: readonly WorkField[] = [...fields.keys()]

/** Occupations that are built in. */
export const builtIn: readonly Occupation[] = lines(trades).map((line) => {
  const [id = '', field = ''] = line.split(' ', 2)
  const names = line.slice(id.length + field.length + 2).split('|')
  return { id, field, names: Object.fromEntries(tradeLanguages.map((language, at) => [language, names[at]])) }
})

const occupations = new Map(builtIn.map((it) => [it.id, it]))

export const isWorkField = (code: string): boolean => fields.has(code)

/** The name of a field in Norwegian for Norwegian readers, in English for everybody else; undefined if it is none. */
export function fieldName(code: WorkField, language: string): string | undefined {
  return fields.get(code)?.[language === 'nb' || language === 'no' ? 'no' : 'en']
}

/** All fields by their names, in alphabetical order. */
export const listFields = (language: string): Meant[] =>
  workFields
    .map((field) => ({ field, name: fieldName(field, language) ?? field }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))

/** A built-in occupation by its id. */
export const occupationOf = (id: string): Occupation | undefined => occupations.get(id)

/** An occupation's name in a language, or in English; how ESCO writes both genders is cut to the first. */
export function occupationName({ names }: Occupation, language: string): string {
  const known = names[(language === 'nb' ? 'no' : language) as Language] ?? names.en ?? ''
  const first = known.split('/')[0] ?? known
  return first.charAt(0).toLocaleUpperCase('en') + first.slice(1)
}

/**
 * Occupations and fields whose name has a word that starts as each typed word does, those of the reader's language
 * first, then those where the name itself starts so, then by length.
 * @param among occupations beside those built in, as an import brought them
 */
export function findWork(typed: string, language: string, limit: number, among: readonly Occupation[] = []): Meant[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const own = language === 'nb' ? 'no' : language
  const found: { meant: Meant; rank: number }[] = []
  const look = (name: string, meant: Meant, isOwn: boolean) => {
    const folded = fold(name)
    const parts = folded.split(/[\s/,()–-]+/)
    if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return
    found.push({ meant, rank: (isOwn ? 0 : 1000) + (folded.startsWith(words[0] ?? '') ? 0 : 200) + folded.length })
  }
  const known = new Map([...builtIn, ...among].map((it) => [it.id, it]))
  for (const it of known.values())
    for (const [tongue, name] of Object.entries(it.names))
      look(name, { field: it.field, occupation: it.id, name: occupationName(it, language) }, tongue === own)
  // A record finds them by other labels as well: these come last, behind every name.
  for (const it of among)
    found.push({ meant: { field: it.field, occupation: it.id, name: occupationName(it, language) }, rank: 2000 })
  for (const [code, names] of fields)
    for (const [tongue, name] of Object.entries(names))
      look(name, { field: code, name: fieldName(code, language) ?? name }, tongue === own || language !== 'nb')
  const best = new Map<string, Meant>()
  for (const { meant } of found.sort((a, b) => a.rank - b.rank)) {
    const key = meant.occupation ?? meant.field
    if (!best.has(key)) best.set(key, meant)
  }
  return [...best.values()].slice(0, limit)
}
