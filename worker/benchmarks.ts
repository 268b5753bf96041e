// What `npm run bench:match` last found, as its `--json` says, for everybody to read.
type Tally = { n: number; r10: number; r50: number; mrr: number }
type Part = { value: string; n: number; r10: number; r50: number }

export type Benchmark = {
  data: string
  source: string
  licence: string
  date: string
  train: string
  test: string
  questions: number
  warm: number
  pool: number
  decoys: number
  methods: { method: string; all: Tally; warm: Tally; cold: Tally; gini: number; coverage: number }[]
  overCoPartner: { ratio: number; low: number; high: number }
  coldOverChance: number
  slot: { method: string; acc1: number; acc3: number }[]
  byCountry: Part[]
  byType: Part[]
}

export const benchmarks: Benchmark[] = []
