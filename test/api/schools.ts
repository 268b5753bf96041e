// Schools in versions: what is written together must be read together.
import type { Organisation } from '../../domain/organisation.ts'
import { organisation } from './record.ts'

const countries = ['NO', 'FI', 'ES', 'GR', 'PL']

/** So many schools, all of the same version, which both their offers and what they seek tell. */
export function schools(count: number, version: number): Organisation[] {
  return Array.from({ length: count }, (_, number) =>
    organisation(`o${number}`, {
      name: `School ${number}`,
      country: countries[number % countries.length] ?? 'NO',
      type: 'EPLUS-EDU-GEN-SEC',
      languages: ['en'],
      offers: `version ${version}`,
      seeks: `version ${version}`,
    }),
  )
}
