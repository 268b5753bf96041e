// Whom an organisation worked with, those it shared most projects with first.
import type { PastProject } from '../api.ts'

export type Colleague = { id: string; name: string; country: string; projects: number; newest: number }

/** Everybody who took part in the same projects: most shared projects first, then the latest, then by id. */
export function colleaguesOf(projects: readonly PastProject[]): Colleague[] {
  const colleagues = new Map<string, Colleague & { seen: Set<string> }>()
  for (const { id: project, year, partners } of projects)
    for (const { id, name, country } of partners) {
      const so = colleagues.get(id) ?? { id, name, country, projects: 0, newest: year, seen: new Set<string>() }
      if (so.seen.has(project)) continue
      so.seen.add(project)
      colleagues.set(id, { ...so, projects: so.projects + 1, newest: Math.max(so.newest, year) })
    }
  return [...colleagues.values()]
    .sort((a, b) => b.projects - a.projects || b.newest - a.newest || (a.id < b.id ? -1 : 1))
    .map(({ seen: _, ...colleague }) => colleague)
}
