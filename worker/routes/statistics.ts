// Statistics: who takes part and who does not, and how hard it is; as data and as tables.
import { z } from 'zod'
import { loadOdds } from '../../db/odds.ts'
import { dimensions } from '../../db/statistics.ts'
import { oddsLabel, oddsSource } from '../../domain/words/odds.ts'
import { writeCsv } from '../csv.ts'
import { countryInput, numberInQuery, typeInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { answerStatistics, sorts } from '../statistics.ts'
import { answer, answerText, makeRouter, refused, route } from './route.ts'

const row = z
  .object({
    key: z.string().meta({ description: 'Empty: not known' }),
    label: z.string().optional(),
    participations: z.number(),
    coordinations: z.number(),
    newcomers: z.number().meta({ description: 'Participations that are the first an organisation has on record' }),
    organisations: z.number().optional().meta({ description: 'Organisations on record' }),
    active: z.number().optional().meta({ description: 'Of these, with at least one project on record' }),
    absent: z.number().optional().meta({ description: 'Of these, without any' }),
    perHundred: z
      .number()
      .optional()
      .meta({ description: 'Participations per 100 organisations, over kinds whose register is loaded' }),
  })
  .meta({ id: 'StatisticsRow' })

const text = z.string().min(1).max(200)
const year = numberInQuery(1987, 9999)

const query = z.object({
  by: z.enum(dimensions).optional(),
  country: countryInput.optional(),
  region: text.optional().meta({ description: 'Within a country' }),
  town: text.optional().meta({ description: 'Within a country' }),
  owner: text.optional().meta({ description: 'Id of a school owner; within a country' }),
  type: typeInput.optional(),
  action: text.optional().meta({ description: 'KA229, or a family: KA220 takes in its fields' }),
  from: year.optional(),
  to: year.optional(),
  sort: z.enum(sorts).optional(),
  limit: numberInQuery(1, 5000).optional(),
})
type Query = z.infer<typeof query>

const showStatistics = route('anyone', {
  method: 'get',
  path: '/statistics',
  summary: 'Participations, coordinations, newcomers and who is absent, by one dimension and narrowed by others',
  request: { query },
  responses: {
    200: answer(
      z.object({
        by: z.enum(dimensions),
        sample: z.boolean().meta({ description: 'The record holds nothing but invented organisations' }),
        total: row,
        found: z.number().meta({ description: 'Rows there are; `limit` of them are given' }),
        rows: z.array(row),
      }),
      'Statistics',
    ),
    ...refused,
  },
})

const tableOfStatistics = route('anyone', {
  method: 'get',
  path: '/statistics.csv',
  summary: 'The same as a table',
  request: { query },
  responses: { 200: answerText('text/csv', 'Statistics'), ...refused },
})

const odds = z
  .object({
    country: z.string(),
    year: z.number(),
    action: z.string(),
    label: z.string(),
    applications: z.number().optional(),
    grants: z.number().optional(),
    share: z.number().meta({ description: 'Granted, from 0 to 1' }),
    source: z.string(),
  })
  .meta({ id: 'Odds' })

const narrowedOdds = z.object({ country: countryInput.optional(), year: year.optional() })

const showOdds = route('anyone', {
  method: 'get',
  path: '/odds',
  summary: 'Applications against grants, where somebody has published them',
  request: { query: narrowedOdds },
  responses: { 200: answer(z.object({ odds: z.array(odds) }), 'Odds'), ...refused },
})

const tableOfOdds = route('anyone', {
  method: 'get',
  path: '/odds.csv',
  summary: 'The same as a table',
  request: { query: narrowedOdds },
  responses: { 200: answerText('text/csv', 'Odds'), ...refused },
})

/** @throws a problem where a place is asked for without its country, or years stand the wrong way round. */
function questionOf({ by = 'country', sort, limit = 100, ...narrowing }: Query) {
  const local = [by, ...(['region', 'town', 'owner'] as const).filter((it) => narrowing[it] !== undefined)]
  const needs = local.find((it) => ['region', 'town', 'owner'].includes(it))
  if (needs && !narrowing.country)
    throw invalid('country', `is needed for ${needs}: a region, town or owner is one of a country`)
  if (narrowing.from !== undefined && narrowing.to !== undefined && narrowing.from > narrowing.to)
    throw invalid('to', `comes before ${narrowing.from}`)
  const action = narrowing.action?.toUpperCase()
  return {
    by,
    narrowing: { ...narrowing, action },
    sort: sort ?? (by === 'year' ? ('key' as const) : ('participations' as const)),
    limit,
  }
}

const csv = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}.csv"`,
})

export const statisticsRoutes = makeRouter()
  .openapi(showStatistics, async (c) => {
    const question = questionOf(c.req.valid('query'))
    const found = await answerStatistics(c.env.db, question, languageOf(c.req.header('accept-language')))
    return c.json({ by: question.by, ...found }, 200)
  })
  .openapi(tableOfStatistics, async (c) => {
    const question = questionOf({ limit: 5000, ...c.req.valid('query') })
    const { rows } = await answerStatistics(c.env.db, question, languageOf(c.req.header('accept-language')))
    const columns = [
      question.by,
      'label',
      'participations',
      'coordinations',
      'newcomers',
      'organisations',
      'active',
      'absent',
      'per_hundred',
    ]
    const table = rows.map((it) => [
      it.key,
      it.label,
      it.participations,
      it.coordinations,
      it.newcomers,
      it.organisations,
      it.active,
      it.absent,
      it.perHundred,
    ])
    return c.body(writeCsv(columns, table), 200, csv(`statistics-by-${question.by}`))
  })
  .openapi(showOdds, async (c) => {
    const language = languageOf(c.req.header('accept-language'))
    return c.json({ odds: await oddsOf(c.env.db, c.req.valid('query'), language) }, 200)
  })
  .openapi(tableOfOdds, async (c) => {
    const language = languageOf(c.req.header('accept-language'))
    const rows = await oddsOf(c.env.db, c.req.valid('query'), language)
    const columns = ['country', 'year', 'action', 'label', 'applications', 'grants', 'share', 'source'] as const
    return c.body(
      writeCsv(
        columns,
        rows.map((it) => columns.map((name) => it[name])),
      ),
      200,
      csv('odds'),
    )
  })

async function oddsOf(
  db: Parameters<typeof loadOdds>[0],
  { country, year: of }: z.infer<typeof narrowedOdds>,
  language: Parameters<typeof oddsLabel>[1],
) {
  const all = await loadOdds(db)
  return all
    .filter((it) => (!country || it.country === country) && (of === undefined || it.year === of))
    .map((it) => ({
      ...it,
      label: oddsLabel(it.action, language),
      source: oddsSource(it.source, language),
    }))
}
