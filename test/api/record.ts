// Hand-made organisations and projects for one test.
import type { Database } from '../../db/client.ts'

import { saveProjects } from '../../db/projects.ts'
import type { Organisation, Participation, Project } from '../../domain/organisation.ts'

/** An organisation its owner has entered, of which little is known. */
export function organisation(id: string, facts: Partial<Organisation> = {}): Organisation {
  return {
    id,
    name: `Organisation ${id}`,
    country: 'NO',
    themes: [],
    languages: [],
    actions: [],
    source: { kind: 'owner' },
    ...facts,
  }
}

/** Saves a past project; the first of those who took part coordinated it. */
export async function saveProject(
  db: Database,
  id: string,
  participants: string[],
  facts: Partial<Project> = {},
): Promise<void> {
  const project: Project = {
    id,
    title: `Project ${id}`,
    action: 'KA220-SCH',
    year: 2022,
    themes: [],
    source: { kind: 'results-export', file: 'results.csv', row: 1 },
    ...facts,
  }
  const participations = participants.map(
    (organisation, index): Participation => ({
      project: id,
      organisation,
      role: index === 0 ? 'coordinator' : 'partner',
    }),
  )
  await saveProjects(db, [project], participations)
}
