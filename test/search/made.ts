// A finder on an empty record, and organisations to fill it with.
import type { Organisation } from '../../domain/organisation.ts'
import type { Finder } from '../../search/port.ts'

/** A finder over an empty record; `settle` does what upkeep the engine needs after writes. */
export type Bench = {
  finder: Finder
  save(organisations: Organisation[]): Promise<void>
  remove(ids: string[]): Promise<void>
  settle(): Promise<void>
}

/** An organisation of which only what matters to a test is said. */
export function organisation(id: string, name: string, facts: Partial<Organisation> = {}): Organisation {
  return { id, name, country: 'NO', themes: [], languages: [], actions: [], source: { kind: 'owner' }, ...facts }
}
