// Places offered and asked for, as flows about placements need them.
import { expect } from 'vitest'
import type { clientOf } from './bench.ts'
import type { Person } from './person.ts'

/** The field of building and civil engineering. */
export const carpenter = '0732'

export const offer = (name: string, capacity: number, facts: object = {}) => ({
  name,
  country: 'DK',
  town: 'Aarhus',
  latitude: 56.16,
  longitude: 10.2,
  field: carpenter,
  periods: [{ from: '2027-04-01', to: '2027-06-30', capacity }],
  tutor: 'Kari Tutor',
  tutors: 1,
  perTutor: 4,
  languages: ['en', 'da'],
  isOpen: true,
  ...facts,
})

type Needs = Parameters<ReturnType<typeof clientOf>['packages']['$post']>[0]['json']
export const needs: Needs = {
  action: 'KA121-VET',
  year: 2026,
  activity: 'learner-short',
  country: 'NO',
  learners: 6,
  field: carpenter,
  from: '2027-05-03',
  to: '2027-05-23',
  languages: ['en'],
}

export type Holds = { holds: { id: string; state: string; may: string[]; expires?: string }[] }

const idOf = async (answer: Promise<Response>) => {
  const response = await answer
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return (JSON.parse(text) as { id: string }).id
}

/** Offers places. @returns the place's id */
export const offered = (person: Person, body: object) => idOf(person.ask('POST', '/api/places', body))

/** Keeps a group. @returns its id */
export const cohort = (person: Person, more: object = {}) =>
  idOf(person.ask('POST', '/api/cohorts', { school: 'Ærø fagskole', needs: { ...needs, ...more } }))

export const askFor = (person: Person, id: string, shares: object[], more: object = {}) =>
  person.ask('POST', `/api/cohorts/${id}/holds`, { from: needs.from, to: needs.to, shares, ...more })
