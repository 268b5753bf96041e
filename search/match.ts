// Finds and ranks the rows that match what was typed.
import type { Client, InStatement, ResultSet } from '@libsql/client'
import { findNeighbours } from './dictionary.ts'
import { expressionOf, onlyMarks, type Phrase, wholeText } from './phrase.ts'
import { joined, maskOf } from './rows.ts'
import type { Reader } from './shelf.ts'

/** Rows in order of relevance, and all phrases that led to them. */
export type Matched = { rows: number[]; phrases: Phrase[] }

// A misspelling is looked for only while a search has found less than a handful, and never more than can be weighed
// in a blink: what matches tens of thousands is a browse, of which the names come first.
const handful = 5
const weighed = 30_000
// A meaning brings dozens of words in all languages, and each of them is weighed in each row.
const weighedWithMeanings = 3000

/**
 * Rows in which every phrase matches: an organisation of exactly this name first, then those with every phrase in their
 * name, then those that have the values understood and not only speak of them, then by weight (bm25: name, terms, text), ties by row. If they are few, those follow that match
 * with one letter wrong, then with two.
 * @param ranked false saves the weighing.
 */
export async function matchRows(
  client: Client,
  read: Reader['read'],
  { text, phrases }: { text: string; phrases: Phrase[] },
  ranked: boolean,
): Promise<Matched> {
  const found = await matchExpression(client, read, expressionOf(phrases), ranked, {
    name: wholeText(text),
    marked: phrases.some(({ mark }) => mark) ? expressionOf(onlyMarks(phrases)) : undefined,
  })
  if (found.length >= handful) return { rows: found, phrases }
  const neighbours = await findNeighbours(client, phrases)
  const used = [...phrases]
  let rows = found
  for (const typos of [1, 2]) {
    const near = neighbours.map((all) => all.filter(({ distance }) => distance <= typos))
    if (rows.length >= handful || !near.some((all) => all.some(({ distance }) => distance === typos))) continue
    const alternatives = near.map((all) => all.map(({ phrase }) => phrase))
    const expression = expressionOf(phrases, alternatives)
    rows = joined(rows, await matchExpression(client, read, expression, ranked))
    used.push(...alternatives.flat())
  }
  return { rows, phrases: used }
}

async function matchExpression(
  client: Client,
  read: Reader['read'],
  expression: string,
  ranked: boolean,
  first: { name?: string; marked?: string } = {},
): Promise<number[]> {
  if (!ranked) return rowsOf((await read([matching(expression)]))[0])
  const inName = `{search_name} : (${expression})`
  const [all, names, exact, marked] = await read([
    matching(expression),
    matching(inName),
    called(first.name ?? ''),
    ...(first.marked ? [matching(first.marked)] : []),
  ])
  const found = { all: rowsOf(all), names: rowsOf(names), exact: rowsOf(exact), marked: rowsOf(marked) }
  const bound = first.marked ? weighedWithMeanings : weighed
  const scope = found.all.length <= bound ? expression : found.names.length <= bound ? inName : undefined
  const weighted = scope && found.all.length > 1 ? rowsOf(await client.execute(weighing(scope))) : []
  const named = maskOf(found.names)
  const valued = maskOf(found.marked)
  const known = maskOf(found.all)
  // Rows that were not there when the matches were read are left for the next search.
  const heavy = weighted.filter((row) => known[row] === 1)
  return joined(
    found.exact,
    heavy.filter((row) => named[row] === 1),
    found.names,
    heavy.filter((row) => valued[row] === 1),
    found.marked,
    heavy,
    found.all,
  )
}

function rowsOf(result: ResultSet | undefined): number[] {
  return JSON.parse(String(result?.rows[0]?.organisations ?? '[]')) as number[]
}

/** One JSON array is many times quicker to hand over than as many rows. */
function matching(expression: string): InStatement {
  return {
    sql: 'select json_group_array(rowid) as organisations from organisation_index where organisation_index match ?',
    args: [expression],
  }
}

/** Asks for organisations of exactly this name, which their names' words match as well. */
function called(name: string): InStatement {
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
