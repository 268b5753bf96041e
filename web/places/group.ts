// The group being planned in this browser: kept at every change, so that it is there again after signing in.
import { useState } from 'react'
import { recall, remember } from '../memory.ts'
import type { Needs, Work } from './api.ts'

/** `kept`: its id in the record, once hosts were asked for it. */
export type Group = Omit<Needs, 'field' | 'occupation'> & {
  school: string
  organisation?: string
  work?: Work
  kept?: string
}

const key = 'group'

/** A group that says nothing yet but what most of them are. */
export const freshGroup = (from: string, to: string): Group => ({
  school: '',
  action: 'KA121-VET',
  year: 2026,
  activity: 'learner-short',
  country: 'NO',
  learners: 6,
  staff: 1,
  from,
  to,
  flexibility: 0,
  languages: ['en'],
  reach: 40,
  limit: 3,
  access: [],
  accessFor: 0,
  together: 1,
  countries: [],
})

/** What the API is asked; undefined while no work is chosen. */
export function needsOf({ school: _, organisation: __, kept: ___, work, ...needs }: Group): Needs | undefined {
  return work ? { ...needs, field: work.field, occupation: work.occupation } : undefined
}

/** The group with what changes it, and what begins another one. */
export function useGroup(fresh: Group): [Group, (change: Partial<Group>) => void, () => void] {
  const [group, setGroup] = useState(() => recallGroup() ?? fresh)
  const keep = (next: Group) => {
    remember(key, JSON.stringify(next))
    setGroup(next)
  }
  const change = (more: Partial<Group>) => keep({ ...group, ...more })
  return [
    group,
    change,
    () => keep({ ...fresh, school: group.school, organisation: group.organisation, country: group.country }),
  ]
}

/** The group that is being planned here, if there is one. */
export function recallGroup(): Group | undefined {
  try {
    const kept = JSON.parse(recall(key) ?? 'null')
    return kept && typeof kept === 'object' && typeof kept.from === 'string' ? (kept as Group) : undefined
  } catch {
    return undefined
  }
}
