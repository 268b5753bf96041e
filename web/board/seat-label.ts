// What fits on a seat: initials in the circle, and a name broken into two short lines beside it.

const small = new Set(
  'a af and av d da de dei del der des di do e el en et for i in la le of og på the und van y z'.split(' '),
)

/** Two letters of a name's weightiest words: `Kristiansund videregående skole` gives `KV`. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const weighty = words.filter((word) => !small.has(word.toLowerCase()))
  const [first, second] = weighty.length > 0 ? weighty : words
  if (!first) return '?'
  return (second ? sign(first) + sign(second) : [...first].slice(0, 2).join('')).toLocaleUpperCase('en')
}

const sign = (word: string) => [...word][0] ?? ''

/** Breaks a text between words into at most `lines` lines of at most `longest` letters; what is left out shows as `…`. */
export function wrap(text: string, longest: number, lines: number): string[] {
  const rows: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const row = rows.at(-1) ?? ''
    const longer = row ? `${row} ${word}` : word
    if (longer.length <= longest || row === '') rows[rows.length - 1] = longer
    else rows.push(word)
  }
  const shown = rows
    .slice(0, lines)
    .map((row) => (row.length > longest ? `${row.slice(0, longest - 1).trimEnd()}…` : row))
  const last = shown.at(-1)
  if (rows.length > lines && last !== undefined && !last.endsWith('…'))
    shown[shown.length - 1] = `${last.slice(0, longest - 1).trimEnd()}…`
  return shown
}
