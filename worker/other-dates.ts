// Which places a group is composed of, and on which other dates it would be whole.
import type { Database } from '../db/client.ts'
import { listPlaces } from '../db/places.ts'
import { composePackages } from '../domain/places/package.ts'
import { type CohortInput, spansOf } from './place-input.ts'

const most = { looked: 2000, weeksAround: 6 }

type Spans = ReturnType<typeof spansOf>

/** Places of this field that are open on some of the dates, where the group may go. */
export function placesFor(db: Database, cohort: CohortInput, spans: Spans, withSamples: boolean) {
  const isChosen = cohort.countries.length > 0
  return listPlaces(
    db,
    {
      fields: [cohort.field],
      countries: isChosen ? cohort.countries : undefined,
      elsewhereThan: isChosen ? undefined : cohort.country,
      touching: {
        from: spans.reduce((first, it) => (it.from < first ? it.from : first), cohort.from),
        to: spans.reduce((last, it) => (it.to > last ? it.to : last), cohort.to),
      },
      withSamples,
      limit: most.looked,
    },
    Date.now(),
  )
}

/** The nearest dates on which a whole package is found, looked for a few weeks around. */
export async function nearestDates(
  db: Database,
  cohort: CohortInput,
  { reach, today, withSamples }: { reach: number; today: string; withSamples: boolean },
) {
  const tried = cohort.flexibility
  const wider = spansOf({ ...cohort, flexibility: tried + 7 * most.weeksAround }, today).filter(
    (it) => it.movedDays > tried,
  )
  const places = await placesFor(db, cohort, wider, withSamples)
  for (const span of wider) {
    const [whole] = composePackages(places, cohort, [span], { reach, limit: 1, today }).packages
    if (whole && whole.placed === cohort.learners) return { from: span.from, to: span.to }
  }
  return undefined
}
