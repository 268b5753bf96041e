// Finds and ranks the rows that match what was typed.
import type { Client, InStatement, ResultSet } from '@libsql/client'
import { findNeighbours } from './dictionary.ts'
import { expressionOf, onlyMarks, type Phrase, wholeText } from './phrase.ts'
import { joined, maskOf } from './rows.ts'
import type { Reader } from './shelf.ts'

/** Rows in order of relevance, and all phrases that led to them. */
export type Matched = { rows: number[]; phrases: Phrase[] }

// A misspelling is looked for only while a search has found less than a handful, and never more than can be weighed
// in a blink: what matches thousands is a browse, of which the names come first.
const handful = 5
const weighed = 4000
const wholeName = 3
// Of a browse that no filter narrows, nobody reads on until here.
const namesFirst = 5000

/** What is asked: the text and its phrases, whether to weigh, and whether filters will narrow what is found. */
type Asked = { text: string; phrases: Phrase[]; ranked: boolean; narrowed: boolean }

/**
 * Rows in which every phrase matches: an organisation of exactly this name first, then those with every phrase in their
 * name, then those that have the values understood and not only speak of them, then by the weight of the other words
 * (bm25: name, terms, text), ties by row. If they are few, and none is called so, those follow that match with one
 * letter wrong, then with two.
 */
export async function matchRows(client: Client, read: Reader['read'], asked: Asked): Promise<Matched> {
  const { phrases, ranked } = asked
  const found = await matchTyped(client, read, asked)
  if (found.called || found.rows.length >= handful) return { rows: found.rows, phrases }
  const neighbours = await findNeighbours(client, phrases)
  const used = [...phrases]
  let { rows } = found
  for (const typos of [1, 2]) {
    const near = neighbours.map((all) => all.filter(({ distance }) => distance <= typos))
    if (rows.length >= handful || !near.some((all) => all.some(({ distance }) => distance === typos))) continue
    const alternatives = near.map((all) => all.map(({ phrase }) => phrase))
    const expression = expressionOf(phrases, alternatives)
    const [all] = await read([matching(expression)])
    const weight = weightOf(phrases, alternatives)
    rows = joined(rows, await inOrder(client, expression, rowsOf(all), { ranked, weight, narrowed: true }))
    used.push(...alternatives.flat())
  }
  return { rows, phrases: used }
}

async function matchTyped(
  client: Client,
  read: Reader['read'],
  { text, phrases, ranked, narrowed }: Asked,
): Promise<{ rows: number[]; called: boolean }> {
  const expression = expressionOf(phrases)
  const marked = phrases.some(({ mark }) => mark) ? [matching(expressionOf(onlyMarks(phrases)))] : []
  const [all, called, valued] = await read([
    matching(expression),
    ...(ranked ? [named(wholeText(text)), ...marked] : []),
  ])
  const exact = rowsOf(called)
  // Who has typed a whole name has met whom they meant: who else has these words may stand as they are.
  const isMet = exact.length > 0 && phrases.length >= wholeName
  const weight = isMet ? undefined : weightOf(phrases)
  const rest = await inOrder(client, expression, rowsOf(all), { ranked, weight, narrowed, valued: rowsOf(valued) })
  return { rows: exact.length > 0 ? joined(exact, rest) : rest, called: exact.length > 0 }
}

/**
 * What rows are weighed by: the words as they were meant. A meaning brings dozens of words in all languages, all of which
 * would have to be counted in the whole record, to tell apart rows that have one of them anyway.
 */
function weightOf(phrases: Phrase[], alternatives: Phrase[][] = []): string | undefined {
  const told = phrases.map((_, at) => at).filter((at) => !phrases[at]?.mark)
  if (told.length === 0) return undefined
  return expressionOf(
    told.map((at) => phrases[at] as Phrase),
    told.map((at) => alternatives[at] ?? []),
  )
}

/** Rows in order of relevance; weighed as far as it can be done quickly. */
async function inOrder(
  client: Client,
  expression: string,
  all: number[],
  {
    ranked,
    weight,
    narrowed,
    valued = [],
  }: { ranked: boolean; weight: string | undefined; narrowed: boolean; valued?: number[] },
): Promise<number[]> {
  if (!ranked || all.length < 2) return all
  const isBroad = weight === undefined || all.length > weighed
  const most = isBroad && !narrowed ? namesFirst : all.length
  const names = rowsOf(await client.execute(matching(inName(expression), most)))
  const sizes = weight === expression ? { all: all.length, names: names.length } : undefined
  const heavy = weight && !(isBroad && names.length > weighed) ? await byWeight(client, weight, sizes) : []
  // Rows that were not there when the matches were read are left for the next search.
  const known = maskOf(all)
  const among = (rows: number[], mask: Uint8Array) => rows.filter((row) => known[row] === 1 && mask[row] === 1)
  return joined(
    among(heavy, maskOf(names)),
    among(names, known),
    valued.length > 0 ? among(heavy, maskOf(valued)) : [],
    valued,
    among(heavy, known),
    all,
  )
}

const inName = (expression: string) => `{search_name} : (${expression})`

/**
 * Rows by weight; of more than can be weighed quickly, only those with the words in their name, or none.
 * @param sizes how many there are, where that is known
 */
async function byWeight(
  client: Client,
  weight: string,
  sizes: { all: number; names: number } | undefined,
): Promise<number[]> {
  const countOf = async (scope: string) => rowsOf(await client.execute(matching(scope, weighed + 1))).length
  if ((sizes?.all ?? (await countOf(weight))) <= weighed) return rowsOf(await client.execute(weighing(weight)))
  if ((sizes?.names ?? (await countOf(inName(weight)))) > weighed) return []
  return rowsOf(await client.execute(weighing(inName(weight))))
}

function rowsOf(result: ResultSet | undefined): number[] {
  return JSON.parse(String(result?.rows[0]?.organisations ?? '[]')) as number[]
}

/** One JSON array is many times quicker to hand over than as many rows. */
function matching(expression: string, most?: number): InStatement {
  const rows = 'select rowid from organisation_index where organisation_index match ?'
  if (most !== undefined)
    return { sql: `select json_group_array(rowid) as organisations from (${rows} limit ?)`, args: [expression, most] }
  return { sql: rows.replace('rowid', 'json_group_array(rowid) as organisations'), args: [expression] }
}

/** Asks for organisations of exactly this name, which their names' words match as well. */
function named(name: string): InStatement {
  return {
    sql: `select json_group_array(row) as organisations from (
      select row from organisations where search_name = ? order by row)`,
    args: [name],
  }
}

function weighing(expression: string): InStatement {
  return {
    sql: `select json_group_array(rowid) as organisations from (
      select rowid from organisation_index where organisation_index match ?
      order by bm25(organisation_index, 10, 4, 1), rowid)`,
    args: [expression],
  }
}
