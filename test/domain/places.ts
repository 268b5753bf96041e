// Small pools of places by chance, and every way to spread a group over them, tried one after the other.
import { type Fit, fitOf, points } from '../../domain/places/fit.ts'
import { type Cohort, kilometresBetween, type Place, type Span } from '../../domain/places/place.ts'
import type { Dice } from './teams.ts'

export const today = '2027-01-15'
export const may: Span = { from: '2027-05-03', to: '2027-05-23' }

export const cohortOf = (facts: Partial<Cohort> = {}): Cohort => ({
  ...may,
  learners: 6,
  flexibility: 0,
  field: '0732',
  languages: ['en'],
  access: [],
  accessFor: 0,
  together: 1,
  ...facts,
})

export const placeOf = (id: string, facts: Partial<Place> = {}): Place => ({
  id,
  host: `host ${id}`,
  name: `Host ${id}`,
  country: 'DK',
  latitude: 56,
  longitude: 10,
  field: '0732',
  tutors: 5,
  perTutor: 4,
  languages: ['en', 'da'],
  hosted: 0,
  again: 0,
  periods: [{ id: `period ${id}`, from: '2027-03-01', to: '2027-08-31', capacity: 3, taken: [] }],
  ...facts,
})

/** A handful of places around two towns, with their own rooms, languages and doors. */
export function drawPlaces({ below, pick, chance }: Dice, count: number): Place[] {
  return Array.from({ length: count }, (_, at) => {
    const town = pick([0, 0, 1])
    return placeOf(String(at), {
      latitude: 56 + town * 3 + below(40) / 100,
      longitude: 10 + below(50) / 100,
      languages: pick([['en'], ['da'], ['en', 'da'], []]),
      occupation: chance(0.3) ? 'carpenter' : undefined,
      tutors: 1 + below(2),
      perTutor: 1 + below(3),
      pay: pick(['none', 'allowance', 'wage', undefined]),
      lodging: pick(['none', 'help', 'provided', undefined]),
      access: pick([undefined, [], ['step-free'], ['step-free', 'quiet']]),
      youngest: pick([undefined, 16, 18]),
      lastConfirmed: pick([undefined, '2026-12-01', '2020-01-01']),
      periods: [
        {
          id: `period ${at}`,
          from: chance(0.1) ? '2027-05-10' : '2027-03-01',
          to: '2027-08-31',
          capacity: 1 + below(4),
          taken: chance(0.3) ? [{ from: '2027-05-20', to: '2027-06-20', learners: 1 }] : [],
        },
      ],
    })
  })
}

export function drawCohort({ below, pick, chance }: Dice): Cohort {
  const learners = 2 + below(6)
  return cohortOf({
    learners,
    occupation: chance(0.5) ? 'carpenter' : undefined,
    languages: pick([['en'], ['en', 'no'], ['da']]),
    needsLodging: chance(0.5),
    access: chance(0.4) ? ['step-free'] : [],
    accessFor: 0,
    youngest: pick([undefined, 17, 19]),
    together: pick([1, 1, 2]),
    ...(chance(0.4) && { access: ['step-free'], accessFor: 1 + below(Math.min(3, learners)) }),
  })
}

/** The greatest value over all centres and all ways to spread `placed` learners; undefined if there is none. */
export function bestByTrying(
  places: readonly Place[],
  cohort: Cohort,
  reach: number,
  placed = cohort.learners,
): number | undefined {
  let best: number | undefined
  for (const centre of places) {
    if (typeof fitOf(centre, cohort, cohort, today) === 'string') continue
    const around = places.flatMap((place) => {
      const fit = fitOf(place, cohort, cohort, today)
      const kilometres = kilometresBetween(centre, place)
      return typeof fit === 'string' || kilometres > reach ? [] : [{ fit, kilometres }]
    })
    const spread = (at: number, left: number, accessible: number, value: number) => {
      const one = around[at]
      if (!one) {
        // Those who need nothing special may be among the placed first.
        const needed = Math.max(0, cohort.accessFor - (cohort.learners - placed))
        if (left === 0 && accessible >= needed && (best === undefined || value > best)) best = value
        return
      }
      spread(at + 1, left, accessible, value)
      for (let here = Math.max(1, cohort.together); here <= Math.min(left, one.fit.room); here++)
        spread(at + 1, left - here, accessible + (one.fit.isAccessible ? here : 0), value + worthOf(one, here))
    }
    spread(0, placed, 0, 0)
  }
  return best
}

const worthOf = ({ fit, kilometres }: { fit: Fit; kilometres: number }, here: number) =>
  here * fit.parts.reduce((sum, it) => sum + it.value, 0) + points['another-host'] + points.distance * kilometres
