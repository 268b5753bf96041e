// What is followed, in English.
import type { FollowWords } from './follow.ts'

export const follow: FollowWords = {
  search: (what) => `Search: ${what}`,
  everything: 'everybody',
  call: (id) => `Deadlines: ${id}`,
  theme: (name) => `Partner requests: ${name}`,
  organisation: (name) => name,
  fitting: (name) => `Partner requests that fit ${name}`,
  seeking: 'seeks partners',
  near: (place) => `near ${place}`,
  date: (year, round, day, time) => `call of ${year}, round ${round}: ${day}, ${time} (Brussels)`,
  profile: (day) => `changed its profile on ${day}`,
  project: (title) => `took part in a project: ${title}`,
  event: (title) => `goes to: ${title}`,
  request: (title) => `seeks partners: ${title}`,
  gone: 'no longer in the record',
}
