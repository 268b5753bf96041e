// Tables as CSV (RFC 4180), in UTF-8 with a mark so that spreadsheets keep letters such as ø.

export type Field = string | number | boolean | undefined

/** A text that a spreadsheet would take for a formula is kept from being one. */
function written(field: Field): string {
  if (field === undefined) return ''
  const text = typeof field === 'string' && /^[=+\-@\t\r\n]/.test(field) ? `'${field}` : String(field)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** @param rows each as long as `columns`; a fact that is unknown is an empty field */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Field[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`
}
