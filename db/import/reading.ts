// What a reader makes of one row of a file, before anybody knows which organisations of the record it speaks of.
import type { Country } from '../../domain/country.ts'
import type { Field, Participation, Project } from '../../domain/organisation.ts'
import type { OrganisationType } from '../../domain/type.ts'

/** What a source can tell of an organisation besides its name and country. */
export type SeenFacts = {
  region?: string
  town?: string
  type?: OrganisationType
  website?: string
  oid?: string
  pic?: string
  eche?: true
  accredited?: Field[]
}

/** One mention of an organisation in a row. */
export type Sighting = {
  name: string
  country: Country
  facts: SeenFacts
  /** Number in a national register, with the register's name: `orgnr 975283046`. Equal means the same organisation. */
  identifier?: string
  /** Other names it goes by. */
  aliases?: string[]
  owner?: Sighting
  /** The project it takes part in. */
  project?: string
}

/** Something an import would not take. `whole` if it is the row, else a participant named in `detail`. */
export type Refusal = { row: number; reason: string; detail: string; whole: boolean }

export type Reading = {
  row: number
  project?: Project
  seen: { sighting: Sighting; role?: Participation['role'] }[]
  refusals: Refusal[]
}

/** Reads the fields of one row. */
export type RowReader = (fields: readonly string[], row: number) => Reading

/** A kind of file. `open` finds its columns. @throws MissingColumns */
export type Format = { kind: 'results-export' | 'register'; open: (header: Header, file: string) => RowReader }

/** Columns that a file needs and has not. */
export class MissingColumns extends Error {}

export type Header = {
  names: readonly string[]
  /** Index of the first of these columns there is. */
  find: (...names: string[]) => number | undefined
  /** The same, for a column the file cannot do without. @throws MissingColumns */
  need: (...names: string[]) => number
  /** Index of the column whose name begins so. */
  findStart: (start: string) => number | undefined
}

const plain = (name: string) =>
  name
    .replace(/[‘’`´]/g, "'")
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase()

/** Finds columns by name, never by position; case, kind of apostrophe and spaces do not matter. */
export function headerOf(names: readonly string[]): Header {
  const at = new Map<string, number>()
  for (const [index, name] of names.entries()) if (!at.has(plain(name))) at.set(plain(name), index)
  const find = (...wanted: string[]) => wanted.map((name) => at.get(plain(name))).find((index) => index !== undefined)
  return {
    names,
    find,
    need: (...wanted) => {
      const index = find(...wanted)
      if (index === undefined) throw new MissingColumns(wanted.map((name) => `"${name}"`).join(' or '))
      return index
    },
    findStart: (start) => [...at].find(([name]) => name.startsWith(plain(start)))?.[1],
  }
}

/** The trimmed text of a field; empty if the file has no such column. */
export function textAt(fields: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (fields[index] ?? '').trim()
}

/** A reading that takes nothing of a row. */
export function refused(row: number, reason: string, detail = ''): Reading {
  return { row, seen: [], refusals: [{ row, reason, detail, whole: true }] }
}
