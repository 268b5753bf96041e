// Invented partner requests of the sample. Their days are distances from today, so that they are never over.
import type { InStatement } from '@libsql/client'
import type { PartnerWish } from '../../domain/partner-request.ts'
import { partnerRequests } from '../schema-partner-requests.ts'
import { upsertStatements } from '../statement.ts'

type Told = Omit<PartnerWish, 'replyBy' | 'applyBy' | 'begins' | 'ends' | 'cap'> & {
  organisation: string
  /** Days from today to the last day to answer, and to apply. */
  reply: number
  apply: number
  cap?: number
}

const told: Told[] = [
  {
    organisation: 'sample-havfjord-kommune',
    title: 'Early help that keeps pupils in school',
    action: 'KA220-SCH',
    themes: ['early-school-leaving', 'early-childhood'],
    aims: 'Six municipalities try the same three steps of early help for two years, from kindergarten to the first grades, and measure together which of them still shows when the children are eight. We bring our schools, a plan that is decided, and an adviser with half her time.',
    targetGroup: 'Children from four to eight, their teachers and parents.',
    tasks:
      'Take part with three to six schools or kindergartens, send two leaders to four meetings, host one of them, and measure twice a year with a test that takes ten minutes.',
    countries: ['FI', 'ES', 'PT', 'LV'],
    types: ['EPLUS-BODY-PUB-LOC', 'EPLUS-EDU-GEN-PRI'],
    roles: ['school_authority'],
    reply: 34,
    apply: 96,
    cap: 12,
  },
  {
    organisation: 'sample-strandgata-videregaende',
    title: 'Welding and composite for boats without emissions',
    action: 'KA220-VET',
    themes: ['maritime', 'apprenticeship-traineeship', 'environment-climate'],
    aims: 'Yards change to electric and hydrogen boats faster than lessons do. We want to write, try and share eight units of workplace learning with a yard in each country, and let twelve apprentices learn in another one.',
    targetGroup: 'Apprentices and their trainers in boat building.',
    tasks: 'Try two units with your apprentices, bring one yard, and receive three apprentices for four weeks.',
    countries: [],
    types: ['EPLUS-EDU-VOC-SEC'],
    roles: ['vet_provider', 'enterprise_or_sector_rep'],
    reply: 21,
    apply: 96,
  },
  {
    organisation: 'sample-lyngholmen-barnehage',
    title: 'A week by the sea: kindergartens that are outside every day',
    action: 'KA210-SCH',
    themes: ['early-childhood', 'environment-climate', 'languages'],
    aims: 'Two kindergartens visit each other and keep a diary of what children say outside. At the end there is a small book in three languages, and colleagues who know each other.',
    tasks: 'Be outside every week, receive four colleagues for five days, and write one page a month.',
    countries: ['FI', 'IS', 'GR', 'PL'],
    types: ['EPLUS-EDU-GEN-PRE'],
    roles: [],
    reply: 12,
    apply: 96,
    cap: 4,
  },
]

export function samplePartnerRequestStatements(now: number): InStatement[] {
  const rows = told.map(({ reply, apply, cap, ...it }, at) => ({
    ...{ id: `sample-partner-request-${at + 1}`, version: 1, state: 'open' as const, sample: true },
    ...{ ...it, targetGroup: it.targetGroup ?? null, cap: cap ?? 20 },
    ...{ replyBy: `+${reply} days`, applyBy: `+${apply} days` },
    ...{ createdAt: new Date(now), updatedAt: new Date(now), publishedAt: new Date(now) },
  }))
  return upsertStatements(partnerRequests, rows, ['id'])
}
