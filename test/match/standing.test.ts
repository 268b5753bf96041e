// What is counted in advance is what counting now gives, whatever was written, changed and removed in whatever order.
import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { loadExperience } from '../../db/experience.ts'
import { removeSamples, saveOrganisations } from '../../db/organisations.ts'
import { saveProjects } from '../../db/projects.ts'
import { countCommonWords, loadSimilarProjects } from '../../db/similar-projects.ts'
import { loadProjectsByRow } from '../../db/ties.ts'
import type { Organisation, Project } from '../../domain/organisation.ts'
import { organisation } from '../api/record.ts'
import { diceOf } from '../bench/match/dice.ts'
import { freshDatabase } from '../support/database.ts'

const project = (id: string, facts: Partial<Project> = {}): Project => ({
  id,
  title: `Project ${id}`,
  year: 2022,
  themes: [],
  source: { kind: 'results-export', file: 'x.csv', row: 1 },
  ...facts,
})

const counted = {
  standings: 'select organisation, country, type, sample, projects from standings order by 1',
  standing_groups: `select country, type, sample, organisations, active, projects from standing_groups
    where organisations > 0 order by 1, 2, 3`,
  experience: 'select organisation, action, projects from experience order by 1, 2',
  project_standings: 'select project, participants from project_standings order by 1',
  action_standings: 'select action, organisations, projects from action_standings where organisations > 0 order by 1',
  histories: 'select organisation, year, project from histories order by 1, 2, 3',
}
const recounted = {
  standings: `select o.row as organisation, o.country, coalesce(o.type, '') as type, o.source_kind = 'sample' as sample,
    (select count(*) from participations t where t.organisation = o.id) as projects from organisations o order by 1`,
  standing_groups: `select country, type, sample, count(*) as organisations, sum(projects > 0) as active,
    sum(projects) as projects from (select o.country, coalesce(o.type, '') as type, o.source_kind = 'sample' as sample,
    (select count(*) from participations t where t.organisation = o.id) as projects from organisations o)
    group by 1, 2, 3 order by 1, 2, 3`,
  experience: `select t.organisation, coalesce(p.action, '') as action, count(*) as projects from participations t
    join projects p on p.id = t.project group by 1, 2 order by 1, 2`,
  project_standings: `select id as project, (select count(*) from participations t where t.project = p.id) as participants
    from projects p order by 1`,
  action_standings: `select coalesce(p.action, '') as action, count(distinct t.organisation) as organisations,
    count(*) as projects from participations t join projects p on p.id = t.project group by 1 order by 1`,
  histories: `select o.row as organisation, p.year, s.row as project from participations t
    join organisations o on o.id = t.organisation join projects p on p.id = t.project
    join project_standings s on s.project = p.id order by 1, 2, 3`,
}

async function expectCounted(db: Database) {
  for (const name of Object.keys(counted) as (keyof typeof counted)[]) {
    const [now, truth] = await Promise.all([db.$client.execute(counted[name]), db.$client.execute(recounted[name])])
    expect(
      now.rows.map((it) => ({ ...it })),
      name,
    ).toEqual(truth.rows.map((it) => ({ ...it })))
  }
}

test('a thousand random writes leave every count right', async () => {
  const db = await freshDatabase()
  const { below, next } = diceOf(3)
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item
  const drawn = (): Organisation =>
    organisation(`o${below(12)}`, {
      country: pick(['NO', 'FI']),
      type: pick([undefined, 'EPLUS-NGO', 'EPLUS-EDU-HEI']),
      source: { kind: pick(['owner', 'register', 'sample']) },
    })
  const writes = [
    () => saveOrganisations(db, [drawn()]),
    () =>
      saveProjects(
        db,
        [project(`p${below(8)}`, { action: pick([undefined, 'COVE', 'KA220-SCH']), year: pick([2021, 2024]) })],
        [],
      ),
    () => saveProjects(db, [], [{ project: `p${below(8)}`, organisation: `o${below(12)}`, role: 'partner' }]),
    () => saveProjects(db, [], [{ project: `p${below(8)}`, organisation: `o${below(12)}`, role: 'coordinator' }]),
    () => db.$client.execute({ sql: 'delete from participations where project = ?', args: [`p${below(8)}`] }),
    () => db.$client.execute({ sql: 'delete from projects where id = ?', args: [`p${below(8)}`] }),
    () => db.$client.execute({ sql: 'delete from organisations where id = ?', args: [`o${below(12)}`] }),
  ]
  for (let round = 1; round <= 1000; round++) {
    await (next() < 0.8 ? pick(writes.slice(0, 4)) : pick(writes.slice(4)))()
    if (round % 100 === 0) await expectCounted(db)
  }
  await removeSamples(db)
  await expectCounted(db)
})

test('experience is counted per action family, without the field', async () => {
  const db = await freshDatabase()
  await saveOrganisations(db, [organisation('a')])
  const actions = ['KA220-SCH', 'KA220-VET', 'COVE', undefined]
  await saveProjects(
    db,
    actions.map((action, at) => project(`p${at}`, { action })),
    actions.map((_, at) => ({ project: `p${at}`, organisation: 'a', role: 'partner' })),
  )
  expect(await loadExperience(db, ['a', 'nobody'])).toEqual(new Map([['a', { KA220: 2, COVE: 1, '': 1 }]]))
})

test('projects are found by their rarer words, and no longer once these are gone', async () => {
  const db = await freshDatabase()
  const others = Array.from({ length: 30 }, (_, at) => project(`other ${at}`, { title: 'Schools for Europe' }))
  await saveProjects(
    db,
    [
      ...others,
      project('boats', { title: 'Shipbuilding schools', summary: 'Wooden boats and hydrogen' }),
      project('hydrogen', { title: 'Something else', topics: 'Energy', summary: 'About hydrogen' }),
    ],
    [{ project: 'boats', organisation: 'a', role: 'coordinator' }],
  )
  const find = async (text: string) => {
    const rows = (await loadSimilarProjects(db.$client, text, 9)).map((it) => it.row)
    const told = await loadProjectsByRow(db, rows)
    return rows.map((it) => told.get(it)?.said.id)
  }
  expect(await find('Schools learn shipbuilding with hydrogen')).toEqual(['boats', 'hydrogen'])
  expect(await find('schools for europe')).toEqual([])
  expect(await find('"; drop table -- NEAR( * ^ shipbuilding OR')).toEqual(['boats'])
  expect(await find('')).toEqual([])
  const [boats] = await loadSimilarProjects(db.$client, 'shipbuilding hydrogen', 1)
  expect(boats).toMatchObject({ participants: 1 })
  expect(boats?.likeness).toBeGreaterThan(0)
  expect(boats?.likeness).toBeLessThanOrEqual(1)
  await saveProjects(db, [project('boats', { title: 'Cars' })], [])
  expect(await find('shipbuilding')).toEqual([])
})

test('counting common words changes nothing in what is found, and words of too many projects are passed over', async () => {
  const db = await freshDatabase()
  const usual = Array.from({ length: 11_000 }, (_, at) =>
    project(`p${at}`, { title: at % 5 ? 'Garden' : 'Garden harbour' }),
  )
  await saveProjects(db, [...usual, project('rare', { title: 'Harbour lighthouse' })], [])
  const find = () => loadSimilarProjects(db.$client, 'harbour garden lighthouse', 3)
  const before = await find()
  await countCommonWords(db)
  const { rows } = await db.$client.execute('select word, projects from common_words order by word')
  expect(rows.map((it) => ({ ...it }))).toEqual([
    { word: 'garden', projects: 11_000 },
    { word: 'harbour', projects: 2201 },
  ])
  expect(await find()).toEqual(before)
  const told = await loadProjectsByRow(db, [before[0]?.row ?? 0])
  expect([...told.values()].map((it) => it.said.id)).toEqual(['rare'])
})
