// Members of whom nothing is left open but their type.
import type { Facts, Member, Standing } from '../../domain/consortium.ts'

/** Families in which applications are counted. */
const capped = ['KA210', 'KA220', 'KA240', 'CBHE', 'CB-VET', 'CB-YOUTH', 'EYT', 'KA152', 'KA153', 'KA154', 'KA155']

let issued = 0

/** A member about whom nothing is left open but its type; each call is another organisation. */
export function member(role: Standing, country: string, facts: Partial<Facts> = {}): Member {
  issued += 1
  const oid = `E1${String(issued).padStart(7, '0')}`
  const pic = String(100_000_000 + issued)
  const applications = Object.fromEntries(capped.map((family) => [family, 1]))
  return { role, facts: { country, established: '2001-08-15', oid, pic, eche: true, applications, ...facts } }
}
