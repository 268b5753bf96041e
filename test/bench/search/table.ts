// The table of a benchmark: a row per figure, a column per size, how it grew, and what it must keep to.

export type Bound = { most?: number; least?: number }
type Row = { figures: Map<number, number>; bound?: Bound; grows: boolean }

/** Notes figures and prints them. Rows that are times or sizes must not grow faster than the record. */
export function benchTable() {
  const rows = new Map<string, Row>()
  function note(
    what: string,
    size: number,
    value: number,
    { bound, grows = true }: { bound?: Bound; grows?: boolean } = {},
  ) {
    const row = rows.get(what) ?? { figures: new Map(), bound, grows }
    row.figures.set(size, value)
    rows.set(what, row)
  }
  function print() {
    const shown = [...rows].map(([what, { figures, bound, grows }]) => {
      const sizes = [...figures.keys()].sort((one, other) => one - other)
      const [first, last] = [sizes[0] ?? 0, sizes.at(-1) ?? 0]
      const [before, after] = [figures.get(first) ?? 0, figures.get(last) ?? 0]
      const growth = sizes.length > 1 && grows ? after / before / (last / first) : undefined
      return [
        what,
        {
          ...Object.fromEntries([...figures].map(([size, value]) => [size, round(value)])),
          'growth / growth of the record': growth === undefined ? '' : round(growth),
          bound: bound ? said(bound) : '',
          'at the largest': bound ? (keeps(after, bound) ? 'kept' : 'MISSED') : '',
        },
      ] as const
    })
    console.table(Object.fromEntries(shown))
  }
  return { note, print }
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100)
const said = ({ most, least }: Bound) => (most === undefined ? `at least ${least}` : `at most ${round(most)}`)
const keeps = (value: number, { most, least }: Bound) => (most === undefined ? value >= (least ?? 0) : value <= most)
