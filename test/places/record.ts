// A host, its place and calendar, and a group, as tests of holds need them.
import type { Database } from '../../db/client.ts'
import type { NewHold } from '../../db/holds.ts'
import { savePlaces } from '../../db/places.ts'

export const now = Date.UTC(2027, 0, 15)
export const may = { from: '2027-05-03', to: '2027-05-23' }

/** A place that takes so many at a time all spring; its period has the same id. */
export async function offer(db: Database, id: string, capacity: number): Promise<void> {
  const refused = await savePlaces(db, {
    hosts: [{ id, name: `Host ${id}`, country: 'DK', latitude: 56, longitude: 10, sourceKind: 'owner' }],
    places: [{ id, host: id, field: '0732', tutors: 20, perTutor: 20, languages: ['en'], isOpen: true }],
    periods: [{ id, place: id, from: '2027-03-01', to: '2027-08-31', capacity }],
  })
  if (refused) throw new Error(refused)
}

/** A request of a group for one period, or days within it. */
export const asking = (id: string, period: string, learners: number, days: Partial<NewHold> = {}): NewHold => ({
  id,
  cohort: `cohort ${id}`,
  place: period,
  period,
  ...may,
  learners,
  ...days,
})
