// HiGHS as the second opinion on a linear programme of ours: the same columns and rows, written as CPLEX LP text.
import loadHighs from 'highs'
import type { Coefficients, Constraint, Model } from 'yalps'

const highs = await loadHighs()

/** The greatest value by HiGHS, `undefined` where nothing is feasible, and the milliseconds it took to read and solve. */
export function solveWithHighs(model: Model): { value: number | undefined; milliseconds: number } {
  const text = lpTextOf(model)
  const start = performance.now()
  const { Status, ObjectiveValue } = highs.solve(text, { mip_rel_gap: 0, output_flag: false })
  const milliseconds = performance.now() - start
  if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`HiGHS says ${Status}`)
  return { value: Status === 'Optimal' ? ObjectiveValue : undefined, milliseconds }
}

function lpTextOf({ objective, constraints, variables, binaries }: Model): string {
  const columns = [...(variables as Iterable<[string, Coefficients]>)].map(([name, coefficients], at) => ({
    name,
    short: `x${at}`,
    times: new Map(coefficients as Iterable<[string, number]>),
  }))
  const rows = new Map<string, string[]>()
  for (const { short, times } of columns)
    for (const [row, value] of times) {
      const terms = rows.get(row) ?? []
      terms.push(`${value < 0 ? '-' : '+'} ${Math.abs(value)} ${short}`)
      rows.set(row, terms)
    }
  const sides = [...(constraints as Iterable<[string, Constraint]>)].flatMap(([row, { min, max }], at) => {
    // A row without columns is a bound on nothing: HiGHS wants one all the same.
    const terms = rows.get(row)?.join(' ') ?? `0 ${columns[0]?.short ?? 'x0'}`
    return [
      ...(min === undefined ? [] : [`r${at}a: ${terms} >= ${min}`]),
      ...(max === undefined ? [] : [`r${at}b: ${terms} <= ${max}`]),
    ]
  })
  const isBinary = binaries as ReadonlySet<string>
  return [
    'Maximize',
    ` worth: ${rows.get(String(objective))?.join(' ') ?? '0 x0'}`,
    'Subject To',
    ...sides.map((it) => ` ${it}`),
    'Binaries',
    ` ${columns.flatMap(({ name, short }) => (isBinary.has(name) ? [short] : [])).join(' ')}`,
    'End',
  ].join('\n')
}
