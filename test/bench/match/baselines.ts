// Simple ways to rank partners, beside which the product's own is measured. All know only the training years.
import type { Database } from '../../../db/client.ts'
import type { Profile } from './record.ts'

/** Everybody who can be ranked, and the training projects, as numbers. */
export type World = {
  ids: string[]
  numbers: Map<string, number>
  country: string[]
  type: string[]
  projects: Int32Array[]
  /** Numbers of each organisation's projects. */
  taken: Int32Array[]
}

/** Loads the world from the record: it holds nothing of the test years but bare profiles. */
export async function loadWorld(db: Database): Promise<World> {
  const { rows } = await db.$client.execute('select id, country, type from organisations order by row')
  const ids = rows.map((it) => String(it.id))
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const teams = await db.$client.execute(
    'select json_group_array(organisation) as team from participations group by project order by project',
  )
  const projects = teams.rows.map((it) =>
    Int32Array.from(JSON.parse(String(it.team)) as string[], (id) => numbers.get(id) ?? -1),
  )
  const taken: number[][] = ids.map(() => [])
  projects.forEach((team, project) => {
    for (const number of team) taken[number]?.push(project)
  })
  return {
    ids,
    numbers,
    country: rows.map((it) => String(it.country)),
    type: rows.map((it) => String(it.type ?? '')),
    projects,
    taken: taken.map((it) => Int32Array.from(it)),
  }
}

/** Adds a score for everybody to `scores`, which come as zeros. */
export type Baseline = (team: readonly Profile[], scores: Float64Array) => void

export function baselinesOf(world: World): Record<string, Baseline> {
  const { taken, projects, numbers } = world
  const seatsOf = (team: readonly Profile[]) => team.map((it) => numbers.get(it.id) ?? -1).filter((it) => it >= 0)
  const popularity = Float64Array.from(taken, (it) => it.length)
  const groups = new Map<string, number>()
  taken.forEach((it, number) => {
    const key = `${world.country[number]} ${world.type[number]}`
    groups.set(key, (groups.get(key) ?? 0) + it.length)
  })
  const group = world.ids.map((_, number) => `${world.country[number]} ${world.type[number]}`)

  const coPartners: Baseline = (team, scores) => {
    for (const seat of seatsOf(team)) {
      const met = new Set<number>()
      for (const project of taken[seat] ?? []) for (const other of projects[project] ?? []) met.add(other)
      for (const other of met) scores[other] = (scores[other] ?? 0) + 1
    }
  }
  /** Shared projects, each worth the less the more took part in it. */
  const adamicAdar: Baseline = (team, scores) => {
    for (const seat of seatsOf(team))
      for (const project of taken[seat] ?? []) {
        const size = projects[project]?.length ?? 2
        for (const other of projects[project] ?? [])
          scores[other] = (scores[other] ?? 0) + 1 / Math.log(Math.max(2, size))
      }
  }
  const most = popularity.reduce((max, it) => Math.max(max, it), 1)
  return {
    random: () => undefined,
    popularity: (_, scores) => scores.set(popularity),
    /** The most frequent pairs of country and type among those at the table, by popularity within. */
    'popularity in country and type': (team, scores) => {
      const seated = new Map<string, number>()
      for (const it of team) {
        const key = `${it.country} ${it.type ?? ''}`
        seated.set(key, (seated.get(key) ?? 0) + 1)
      }
      for (let at = 0; at < scores.length; at++)
        scores[at] = (seated.get(group[at] ?? '') ?? 0) + (popularity[at] ?? 0) / (most + 1)
    },
    'co-partner': coPartners,
    'co-partner projects': (team, scores) => {
      for (const seat of seatsOf(team))
        for (const project of taken[seat] ?? [])
          for (const other of projects[project] ?? []) scores[other] = (scores[other] ?? 0) + 1
    },
    'adamic-adar': adamicAdar,
    'adamic-adar with popularity': (team, scores) => {
      adamicAdar(team, scores)
      for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + 0.01 * (popularity[at] ?? 0)
    },
  }
}
