// The counted tables against counting by hand: whatever is asked, the sums are those of the record.
import { describe, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'
import { removeSamples, saveOrganisations } from '../../db/organisations.ts'
import { loadSample } from '../../db/sample/load.ts'
import { type Dimension, dimensions, loadStatistics, type Narrowing } from '../../db/statistics.ts'
import { refreshStatistics } from '../../db/statistics-upkeep.ts'
import { dataFile, hasData } from '../support/data.ts'
import { freshDatabase } from '../support/database.ts'

type Taken = Record<Dimension, string> & {
  organisation: string
  project: string
  sample: boolean
  coordinates: boolean
}
type Known = Omit<Taken, 'project' | 'action' | 'year' | 'coordinates'>

async function readAll(db: Database): Promise<{ taken: Taken[]; organisations: Known[] }> {
  const [taken, organisations] = await db.$client.batch(
    [
      `select t.organisation, t.project, t.role, p.action, p.year, o.country, o.region, o.town, o.owner, o.type, o.source_kind
        from participations t join organisations o on o.id = t.organisation join projects p on p.id = t.project`,
      'select id as organisation, country, region, town, owner, type, source_kind from organisations',
    ],
    'read',
  )
  const plain = (row: Record<string, unknown>) => ({
    organisation: String(row.organisation),
    country: String(row.country),
    region: String(row.region ?? ''),
    town: String(row.town ?? ''),
    owner: String(row.owner ?? ''),
    type: String(row.type ?? ''),
    sample: row.source_kind === 'sample',
  })
  return {
    taken: (taken?.rows ?? []).map((row) => ({
      ...plain(row),
      project: String(row.project),
      action: String(row.action ?? ''),
      year: String(row.year),
      coordinates: row.role === 'coordinator',
    })),
    organisations: (organisations?.rows ?? []).map(plain),
  }
}

/** Does it fit, by the plain meaning of the narrowing? */
const fits = (it: Partial<Taken>, { from, to, action, ...rest }: Narrowing) =>
  Object.entries(rest).every(([name, value]) => value === undefined || it[name as Dimension] === value) &&
  (action === undefined || it.action === action || it.action?.startsWith(`${action}-`)) &&
  (from === undefined || Number(it.year) >= from) &&
  (to === undefined || Number(it.year) <= to)

type Held = Awaited<ReturnType<typeof readAll>>

async function compare(db: Database, held: Held, by: Dimension, sample: boolean, narrowing: Narrowing) {
  const { taken, organisations } = held
  const first = new Map<string, Taken>()
  for (const it of taken) {
    const before = first.get(it.organisation)
    const isEarlier = !before || it.year < before.year || (it.year === before.year && it.project < before.project)
    if (isEarlier) first.set(it.organisation, it)
  }
  const mine = taken.filter((it) => it.sample === sample && fits(it, narrowing))
  const { sums, presences } = await loadStatistics(db, by, sample, narrowing)
  const counted = [...Map.groupBy(mine, (it) => it[by])].map(([key, those]) => ({
    key,
    participations: those.length,
    coordinations: those.filter((it) => it.coordinates).length,
    newcomers: those.filter((it) => first.get(it.organisation) === it).length,
  }))
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
  expect(sums.map(({ registered: _, ...it }) => it).sort(byKey)).toEqual(counted.sort(byKey))
  if (by === 'action' || by === 'year') return mine.length
  const { action: _, from: __, to: ___, ...place } = narrowing
  const there = organisations.filter((it) => it.sample === sample && fits(it, place))
  const present = [...Map.groupBy(there, (it) => it[by as keyof Known])].map(([key, those]) => ({
    key: String(key),
    organisations: those.length,
    active: those.filter((it) => first.has(it.organisation)).length,
  }))
  expect(presences.map(({ registered: ____, ...it }) => it).sort(byKey)).toEqual(present.sort(byKey))
  return mine.length
}

describe('the sums are those of the record', () => {
  test('of the sample, by every dimension and narrowed in many ways', async () => {
    const db = await freshDatabase()
    await loadSample(db)
    const held = await readAll(db)
    const [one] = held.taken
    if (!one) throw new Error('no sample')
    const { country, region, town, type } = one
    const narrowings: Narrowing[] = [
      {},
      { country },
      { country, type },
      { country, region },
      { country, town, from: 2018, to: 2022 },
      { action: 'KA220' },
      { type, from: 2019, to: 2019 },
    ]
    for (const by of dimensions)
      for (const narrowing of narrowings) {
        const isLocal = by === 'region' || by === 'town' || by === 'owner'
        await compare(db, held, by, true, isLocal ? { country, ...narrowing } : narrowing)
      }
    expect(await compare(db, held, 'country', true, {})).toBeGreaterThan(1000)
  })

  test('samples and the real are never counted together, and removed samples are gone', async () => {
    const db = await freshDatabase()
    await loadSample(db)
    await saveOrganisations(db, [
      {
        id: 'real',
        name: 'Sula kommune',
        country: 'NO',
        themes: [],
        languages: [],
        actions: [],
        source: { kind: 'register' },
      },
    ])
    await refreshStatistics(db, ['NO'])
    await compare(db, await readAll(db), 'country', true, {})
    expect((await loadStatistics(db, 'country', false, {})).presences).toEqual([
      { key: 'NO', organisations: 1, active: 0, registered: 1 },
    ])
    await removeSamples(db)
    expect(await loadStatistics(db, 'country', true, {})).toEqual({ sums: [], presences: [] })
  })

  test.skipIf(!hasData)('after imports of genuine files, without anybody asking for it', async () => {
    const db = await freshDatabase()
    await importFile(db, dataFile('registers', 'norway_grunnskoler.csv'), { as: 'schools' })
    await importFile(db, dataFile('results-export', 'cove-2021-2023.csv'))
    const held = await readAll(db)
    expect(await compare(db, held, 'country', false, {})).toBeGreaterThan(400)
    for (const by of dimensions) await compare(db, held, by, false, { country: 'NO' })
    const { presences } = await loadStatistics(db, 'region', false, { country: 'NO', type: 'EPLUS-EDU-GEN-PRI' })
    expect(presences.length).toBeGreaterThan(10)
    for (const it of presences) expect(it.registered).toBe(it.organisations)
  })
})
