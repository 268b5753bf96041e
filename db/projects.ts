// Past projects in the record: who took part, and who has worked with whom.
import type { InStatement } from '@libsql/client'
import { aliasedTable, and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Country } from '../domain/country.ts'
import type { Participation, Project } from '../domain/organisation.ts'
import { type Database, inTurn } from './client.ts'
import { present, sourceColumns, sourceOf } from './organisations.ts'
import { organisations, participations, projects } from './schema.ts'
import { partsOf, upsertStatements } from './statement.ts'

/** A project an organisation took part in. */
export type Participated = { organisation: string; role: Participation['role']; project: Omit<Project, 'summary'> }

/** `organisation` has worked with `of`, in `project`. */
export type Tie = { of: string; organisation: string; project: string; title: string; year: number }

/** A project and who took part. */
export type ProjectPage = {
  project: Project
  participations: { organisation: string; name: string; country: Country; role: Participation['role'] }[]
}

const perTransaction = 1000
const idsPerQuery = 500

const rowOf = ({ source, ...facts }: Project) => ({
  id: facts.id,
  title: facts.title,
  action: facts.action,
  year: facts.year,
  topics: facts.topics,
  themes: facts.themes,
  summary: facts.summary,
  website: facts.website,
  grant: facts.grant,
  card: facts.card,
  ...sourceColumns(source),
})

/** An organisation named twice in one project takes part once, as coordinator if it is that too. */
const coordinatorWins = "do update set role = excluded.role where excluded.role = 'coordinator'"

/** Statements that save projects by id and their participations, to be sent in one batch with others. */
export function projectStatements(list: readonly Project[], taken: readonly Participation[]): InStatement[] {
  const rows = taken.map(({ project, organisation, role }) => ({ project, organisation, role }))
  return [
    ...upsertStatements(projects, list.map(rowOf), ['id']),
    ...upsertStatements(participations, rows, ['project', 'organisation'], coordinatorWins),
  ]
}

/** Saves projects and participations; a project with the same id is written over, participations are added. */
export async function saveProjects(
  db: Database,
  list: readonly Project[],
  taken: readonly Participation[],
): Promise<void> {
  for (const part of partsOf(list, perTransaction))
    await inTurn(db, () => db.$client.batch(projectStatements(part, []), 'write'))
  for (const part of partsOf(taken, perTransaction * 5))
    await inTurn(db, () => db.$client.batch(projectStatements([], part), 'write'))
}

/** All but the summary, which is long and stands on the project's own page. */
const projectColumns = {
  id: projects.id,
  title: projects.title,
  action: projects.action,
  year: projects.year,
  topics: projects.topics,
  themes: projects.themes,
  website: projects.website,
  grant: projects.grant,
  card: projects.card,
  sourceKind: projects.sourceKind,
  sourceFile: projects.sourceFile,
  sourceRow: projects.sourceRow,
}

function projectOf<Row extends Parameters<typeof sourceOf>[0]>(row: Row): Project {
  const { sourceKind, sourceFile, sourceRow, ...facts } = row
  return { ...present(facts), source: sourceOf({ sourceKind, sourceFile, sourceRow }) } as Project
}

/** The projects organisations took part in, newest first. */
export async function loadProjectsOf(db: Database, organisationIds: readonly string[]): Promise<Participated[]> {
  const found: Participated[] = []
  for (const part of partsOf([...new Set(organisationIds)], idsPerQuery)) {
    const rows = await db
      .select({ organisation: participations.organisation, role: participations.role, project: projectColumns })
      .from(participations)
      .innerJoin(projects, eq(projects.id, participations.project))
      .where(inArray(participations.organisation, part))
      .orderBy(desc(projects.year), projects.id)
    for (const row of rows) found.push({ ...row, project: projectOf(row.project) })
  }
  return found.sort((a, b) => b.project.year - a.project.year || (a.project.id < b.project.id ? -1 : 1))
}

/** Whom organisations have worked with, and in which project; newest first. */
export async function loadPartners(db: Database, organisationIds: readonly string[]): Promise<Tie[]> {
  const theirs = aliasedTable(participations, 'theirs')
  const found: Tie[] = []
  for (const part of partsOf([...new Set(organisationIds)], idsPerQuery)) {
    const rows = await db
      .select({
        of: participations.organisation,
        organisation: theirs.organisation,
        project: projects.id,
        title: projects.title,
        year: projects.year,
      })
      .from(participations)
      .innerJoin(
        theirs,
        and(eq(theirs.project, participations.project), ne(theirs.organisation, participations.organisation)),
      )
      .innerJoin(projects, eq(projects.id, participations.project))
      .where(inArray(participations.organisation, part))
      .orderBy(desc(projects.year), projects.id, theirs.organisation)
    found.push(...rows)
  }
  return found
}

/** A project with everybody who took part, the coordinator first, then by name. */
export async function loadProject(db: Database, id: string): Promise<ProjectPage | undefined> {
  const [[row], people] = await db.batch([
    db.select().from(projects).where(eq(projects.id, id)),
    db
      .select({
        organisation: organisations.id,
        name: organisations.name,
        country: organisations.country,
        role: participations.role,
      })
      .from(participations)
      .innerJoin(organisations, eq(organisations.id, participations.organisation))
      .where(eq(participations.project, id))
      .orderBy(participations.role, organisations.searchName),
  ])
  return row && { project: projectOf(row), participations: people }
}
