// The part of a URL behind `?`, written the way people write it: one value each, repeated for several.

/** Reads `?q=a&country=NO&country=FI`: repeated names become lists. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const former = values.get(name)
    values.set(name, former === undefined ? value : [former, value].flat())
  }
  return Object.fromEntries(values)
}

/** Writes what `parseSearch` reads; empty values are left out. */
export function writeSearch(values: Record<string, unknown>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) if (one !== undefined && one !== '') search.append(name, String(one))
  const text = search.toString()
  return text ? `?${text}` : ''
}

/** A parameter as one text; the first if it was repeated. */
export const oneOf = (value: unknown): string | undefined =>
  Array.isArray(value) ? oneOf(value[0]) : typeof value === 'string' ? value : undefined

/** A parameter as a list without doubles. */
export const listOf = (value: unknown): string[] => [
  ...new Set([value].flat().filter((it): it is string => typeof it === 'string' && it !== '')),
]
