// What a benchmark of matching is asked for on its command line.
import { resolve } from 'node:path'

export type Options = {
  train: string[]
  test: string[]
  /** Hidden members per consortium; all unless stated. */
  perProject: number
  /** Consortia drawn; all unless stated. */
  sample: number
  seed: number
  decoys: number
  prefer: 'trust' | 'balance' | 'novelty'
  json?: string
}

const usage =
  'usage: --train FILE... --test FILE... [--per-project N] [--sample M] [--seed S] [--decoys N] [--prefer trust|balance|novelty] [--json OUT]'

/** Reads the arguments; files are named from where the person stands. Ends the process with the usage if they make no sense. */
export function readOptions(args: readonly string[]): Options {
  const folder = process.env.INIT_CWD ?? process.cwd()
  const options: Options = {
    train: [],
    test: [],
    perProject: Number.POSITIVE_INFINITY,
    sample: Number.POSITIVE_INFINITY,
    seed: 1,
    decoys: 5000,
    prefer: 'balance',
  }
  let name = ''
  for (const word of args) {
    const [flag = '', glued] = word.startsWith('--') ? word.split('=') : []
    if (flag) name = flag
    const value = flag ? glued : word
    if (value === undefined) continue
    if (name === '--train' || name === '--test')
      options[name === '--train' ? 'train' : 'test'].push(resolve(folder, value))
    else if (name === '--per-project') options.perProject = wholeOf(value)
    else if (name === '--sample') options.sample = wholeOf(value)
    else if (name === '--seed') options.seed = wholeOf(value)
    else if (name === '--decoys') options.decoys = wholeOf(value)
    else if (name === '--json') options.json = resolve(folder, value)
    else if (name === '--prefer' && (value === 'trust' || value === 'balance' || value === 'novelty'))
      options.prefer = value
    else stop()
  }
  if (options.train.length === 0 || options.test.length === 0) stop()
  return options
}

function wholeOf(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text)) stop()
  return value
}

function stop(): never {
  console.error(usage)
  process.exit(2)
}
