// How matching works: what each reason counts, in every language, and how well suggestions found real partners.
import { z } from 'zod'
import type { ReasonCode } from '../../domain/match.ts'
import { learned, weights } from '../../domain/weights.ts'
import { reasonLabels as en } from '../../domain/words/reason-labels.en.ts'
import { reasonLabels as nb } from '../../domain/words/reason-labels.nb.ts'
import { benchmarks } from '../benchmarks.ts'
import { answer, makeRouter, route } from './route.ts'

const tallyView = z.object({ n: z.number(), r10: z.number(), r50: z.number(), mrr: z.number() })
const ratioView = z.object({ ratio: z.number(), low: z.number(), high: z.number() })
const named = z.object({ name: z.string(), meaning: z.string() })

const benchmarkView = z
  .object({
    data: z.string(),
    source: z.string(),
    licence: z.string(),
    date: z.string(),
    train: z.string(),
    test: z.string(),
    questions: z.number(),
    warm: z.number(),
    pool: z.number(),
    decoys: z.number(),
    methods: z.array(
      z.object({
        method: z.string(),
        all: tallyView,
        warm: tallyView,
        cold: tallyView,
        gini: z.number(),
        coverage: z.number(),
      }),
    ),
    overCoPartner: ratioView,
    coldOverChance: z.number(),
    slot: z.array(z.object({ method: z.string(), acc1: z.number(), acc3: z.number() })),
    byCountry: z.array(z.object({ value: z.string(), n: z.number(), r10: z.number(), r50: z.number() })),
    byType: z.array(z.object({ value: z.string(), n: z.number(), r10: z.number(), r50: z.number() })),
  })
  .meta({
    id: 'Benchmark',
    description:
      'Real consortia with one member hidden: how often it stood among the first 10 and 50 suggested (`r10`, `r50`), ' +
      'the mean of 1 over its place (`mrr`); `warm` members had past projects on record, `cold` ones none. `gini` and ' +
      '`coverage` tell how unevenly the first ten places were spread. Intervals are 90 %.',
  })

const matching = z
  .object({
    weights: z.array(
      z.object({
        code: z.string(),
        weight: z.number(),
        learned: z.boolean(),
        labels: z.object({ en: named, nb: named }),
      }),
    ),
    benchmarks: z.array(benchmarkView),
  })
  .meta({ id: 'Matching' })

const showMatching = route('anyone', {
  method: 'get',
  path: '/matching',
  summary: 'How matching works: what counts, how much, and how well it finds real partners',
  responses: {
    200: answer(matching, '`learned` weights come from who really joined past projects, all others are set by hand'),
  },
})

const labelOf = ([name, meaning]: readonly [string, string]) => ({ name, meaning })

export const matchingRoutes = makeRouter().openapi(showMatching, (c) =>
  c.json(
    {
      weights: (Object.keys(weights) as ReasonCode[]).map((code) => ({
        code,
        weight: weights[code],
        learned: learned.some((it) => it === code),
        labels: { en: labelOf(en[code]), nb: labelOf(nb[code]) },
      })),
      benchmarks: [...benchmarks],
    },
    200,
  ),
)
