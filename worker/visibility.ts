// Which sources a person sees without asking: samples only as long as there is nothing real.
import type { Database } from '../db/client.ts'
import { holdsRealOrganisations } from '../db/organisations.ts'
import { type SourceKind, sourceKinds } from '../domain/organisation.ts'

/** The sources shown by default; undefined where all are. */
export async function visibleSources(db: Database): Promise<SourceKind[] | undefined> {
  return (await holdsRealOrganisations(db)) ? sourceKinds.filter((kind) => kind !== 'sample') : undefined
}
