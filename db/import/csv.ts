// A CSV reader for files of any size: text in pieces in, whole rows out, and the place where a file is broken.

/** The file is not CSV from here on: `row` 0 is the header, `field` counts from 0. */
export class BrokenCsv extends Error {
  readonly row: number
  readonly field: number
  constructor(what: string, row: number, field: number) {
    super(what)
    this.row = row
    this.field = field
  }
}

/** Longer than any row of a register: a quote that opens and never closes would swallow the rest of the file. */
const longestRow = 4_000_000

const quote = 34
const lineFeed = 10
const carriageReturn = 13

export type CsvReader = {
  /** Takes the next piece of text. @returns the rows it completes; @throws BrokenCsv */
  read: (text: string) => string[][]
  /** There is no more text. @returns the last row, if it had no line end; @throws BrokenCsv */
  end: () => string[][]
  /** Where the reader stands: rows completed, and fields completed in the row after them. */
  place: () => { row: number; field: number }
}

/**
 * Reads CSV (RFC 4180) with LF, CRLF or CR. A quote inside a field that did not begin with one is an ordinary letter.
 * Papa Parse would go on after broken quotes and cannot say where they began, so we read by ourselves.
 */
export function csvReader(delimiter: string): CsvReader {
  const comma = delimiter.charCodeAt(0)
  let rest = ''
  let done = 0
  let field = 0

  function rowsOf(text: string, isLast: boolean): string[][] {
    const rows: string[][] = []
    let begin = 0
    let fields: string[] = []
    let at = 0
    while (at < text.length || fields.length > 0) {
      const end = text.charCodeAt(at) === quote ? closingQuote(text, at) : fieldEnd(text, at, comma)
      const isOpen =
        end < 0 ||
        (!isLast && (end >= text.length || (end === text.length - 1 && text.charCodeAt(end) === carriageReturn)))
      field = fields.length
      if (isOpen) {
        if (isLast) throw new BrokenCsv('a quote is opened here and never closed', done, field)
        if (text.length - begin > longestRow)
          throw new BrokenCsv(`a quote seems to be opened in this row and never closed`, done, field)
        break
      }
      fields.push(text.charCodeAt(at) === quote ? unquoted(text, at, end) : text.slice(at, end))
      const sign = text.charCodeAt(end)
      if (sign === comma) {
        at = end + 1
        if (at < text.length || !isLast) continue
        fields.push('')
      } else if (end < text.length && sign !== lineFeed && sign !== carriageReturn)
        throw new BrokenCsv('text follows after a closing quote', done, field)
      at = end + (sign === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1)
      rows.push(fields)
      fields = []
      begin = at
      done++
      field = 0
    }
    rest = text.slice(begin)
    return rows
  }

  return {
    read: (text) => rowsOf(rest + text, false),
    end: () => rowsOf(rest, true),
    place: () => ({ row: done, field }),
  }
}

/** The index after the closing quote of the field that opens at `at`; -1 if the text ends before it closes. */
function closingQuote(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2))
    if (text.charCodeAt(end + 1) !== quote) return end + 1
  return -1
}

function fieldEnd(text: string, at: number, comma: number): number {
  let end = at
  while (end < text.length) {
    const sign = text.charCodeAt(end)
    if (sign === comma || sign === lineFeed || sign === carriageReturn) break
    end++
  }
  return end
}

function unquoted(text: string, at: number, end: number): string {
  const inner = text.slice(at + 1, end - 1)
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner
}
