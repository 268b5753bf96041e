// Det man følger, på norsk.
import type { FollowWords } from './follow.ts'

export const follow: FollowWords = {
  search: (what) => `Søk: ${what}`,
  everything: 'alle',
  call: (id) => `Frister: ${id}`,
  theme: (name) => `Partnersøk: ${name}`,
  organisation: (name) => name,
  fitting: (name) => `Partnersøk som passer for ${name}`,
  seeking: 'ser etter partnere',
  near: (place) => `nær ${place}`,
  date: (year, round, day, time) => `utlysningen for ${year}, runde ${round}: ${day} kl. ${time} (Brussel)`,
  profile: (day) => `endret profilen sin ${day}`,
  project: (title) => `deltok i et prosjekt: ${title}`,
  event: (title) => `drar på: ${title}`,
  request: (title) => `søker partnere: ${title}`,
  gone: 'ikke lenger i registeret',
}
