// The sample as a whole, and how it comes into an empty record.
import type { Organisation, Participation, Project } from '../../domain/organisation.ts'
import { type Database, inTurn } from '../client.ts'
import { countRecord, organisationStatements } from '../organisations.ts'
import { placeStatements } from '../places.ts'
import { projectStatements } from '../projects.ts'
import { countingStatements } from '../statistics-upkeep.ts'
import { castOrganisations, castParticipations, castProjects } from './cast.ts'
import { generateHosts } from './hosts.ts'
import { generateOrganisations } from './organisations.ts'
import { samplePartnerRequestStatements } from './partner-requests.ts'
import { generateProjects } from './projects.ts'

export type Sample = { organisations: Organisation[]; projects: Project[]; participations: Participation[] }

/** The invented organisations and projects, the same in every run and on every machine. */
export function sampleRecord(): Sample {
  const organisations = generateOrganisations()
  const { projects, participations } = generateProjects(organisations)
  return {
    organisations: [...castOrganisations, ...organisations],
    projects: [...castProjects, ...projects],
    participations: [...castParticipations, ...participations],
  }
}

/**
 * Loads the sample into a record that holds no organisation; any other is left as it is. All of it comes in, or, if
 * interrupted, nothing.
 * @returns how many came in.
 */
export async function loadSample(db: Database): Promise<{ organisations: number; projects: number }> {
  if ((await countRecord(db)).organisations > 0) return { organisations: 0, projects: 0 }
  const { organisations, projects, participations } = sampleRecord()
  const statements = [
    ...organisationStatements(organisations),
    ...projectStatements(projects, participations),
    ...countingStatements(),
    ...placeStatements(generateHosts(organisations)),
    ...samplePartnerRequestStatements(Date.now()),
  ]
  await inTurn(db, () => db.$client.batch(statements, 'write'))
  return { organisations: organisations.length, projects: projects.length }
}
