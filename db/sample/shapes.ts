// What past projects of each action looked like, and who takes part in them.
import type { Theme } from '../../domain/theme.ts'

/** What an action looked like in the years it ran. `size` counts organisations, kinds are those of kinds.ts. */
export type Shape = {
  action: string
  from: number
  to: number
  /** How often, against the other actions of the year. */
  often: number
  size: [number, number]
  /** At least so many different countries. */
  countries: number
  kinds: string[]
  neighbours?: true
  /** EUR. */
  grants: number[]
  theme?: Theme
}

const schools = ['primary', 'secondary']
// biome-ignore format: a list
const aroundSchool = [
  ...schools, ...schools, 'kindergarten', 'municipality', 'university', 'association', 'teachers', 'region',
]
// biome-ignore format: a list
const aroundVet = [
  'vocational', 'vocational', 'vocational', 'college', 'company', 'chamber', 'university', 'region', 'social',
  'group', 'adults',
]
const aroundAdults = ['adults', 'adults', 'association', 'social', 'municipality', 'university']
const aroundYouth = ['youth', 'youth', 'association', 'municipality', 'social']
const aroundHigher = ['university', 'university', 'university', 'research', 'group', 'company']
const strategic = [98_450, 142_300, 187_650, 234_120, 289_900, 341_775, 412_300]
const cooperation = [120_000, 250_000, 250_000, 400_000]
const small = [30_000, 60_000, 60_000]

// biome-ignore format: a table of data
export const shapes: Shape[] = [
  {
    action: 'KA219', from: 2014, to: 2017, often: 9, size: [2, 6], countries: 2, kinds: schools,
    grants: [48_300, 77_115, 104_250, 126_400],
  },
  {
    action: 'KA229', from: 2018, to: 2020, often: 11, size: [2, 6], countries: 2,
    kinds: [...schools, ...schools, ...schools, 'vocational'], grants: [32_400, 66_000, 94_150, 132_000, 163_800],
  },
  {
    action: 'KA201', from: 2014, to: 2020, often: 4, size: [3, 8], countries: 3, kinds: aroundSchool,
    neighbours: true, grants: strategic,
  },
  {
    action: 'KA202', from: 2014, to: 2020, often: 5, size: [3, 9], countries: 3, kinds: aroundVet, neighbours: true,
    grants: strategic,
  },
  {
    action: 'KA203', from: 2014, to: 2020, often: 2, size: [3, 8], countries: 3, kinds: aroundHigher,
    neighbours: true, grants: strategic,
  },
  {
    action: 'KA204', from: 2014, to: 2020, often: 3, size: [3, 7], countries: 3, kinds: aroundAdults,
    neighbours: true, grants: strategic,
  },
  {
    action: 'KA205', from: 2014, to: 2020, often: 2, size: [2, 6], countries: 2, kinds: aroundYouth, neighbours: true,
    grants: strategic,
  },
  {
    action: 'KA210-SCH', from: 2021, to: 2025, often: 7, size: [2, 4], countries: 2,
    kinds: [...schools, ...schools, 'kindergarten', 'kindergarten', 'teachers', 'municipality'], grants: small,
  },
  {
    action: 'KA210-VET', from: 2021, to: 2025, often: 3, size: [2, 4], countries: 2,
    kinds: ['vocational', 'vocational', 'company', 'chamber', 'social'], grants: small,
  },
  {
    action: 'KA210-ADU', from: 2021, to: 2025, often: 3, size: [2, 4], countries: 2, kinds: aroundAdults,
    grants: small,
  },
  {
    action: 'KA210-YOU', from: 2021, to: 2025, often: 2, size: [2, 4], countries: 2, kinds: aroundYouth,
    grants: small,
  },
  {
    action: 'KA220-SCH', from: 2021, to: 2025, often: 4, size: [3, 8], countries: 3, kinds: aroundSchool,
    neighbours: true, grants: cooperation,
  },
  {
    action: 'KA220-VET', from: 2021, to: 2025, often: 5, size: [3, 8], countries: 3, kinds: aroundVet,
    neighbours: true, grants: cooperation,
  },
  {
    action: 'KA220-HED', from: 2021, to: 2025, often: 2, size: [3, 8], countries: 3, kinds: aroundHigher,
    neighbours: true, grants: cooperation,
  },
  {
    action: 'KA220-ADU', from: 2021, to: 2025, often: 3, size: [3, 7], countries: 3, kinds: aroundAdults,
    neighbours: true, grants: cooperation,
  },
  {
    action: 'KA220-YOU', from: 2021, to: 2025, often: 2, size: [3, 6], countries: 3, kinds: aroundYouth,
    neighbours: true, grants: cooperation,
  },
  {
    action: 'COVE', from: 2020, to: 2025, often: 1, size: [10, 16], countries: 4,
    kinds: ['university', 'region', 'research', 'vocational', 'college'], neighbours: true,
    grants: [3_180_000, 3_640_000, 3_995_000], theme: 'vocational-education',
  },
]

/** How many of a kind have ever taken part; the others are newcomers. */
export const takingPart: Record<string, number> = {
  kindergarten: 0.2,
  primary: 0.4,
  secondary: 0.5,
  vocational: 0.6,
  college: 0.5,
  university: 0.7,
  company: 0.2,
  group: 0.25,
  municipality: 0.35,
  region: 0.5,
}
export const otherwiseTakingPart = 0.4

export const vetKinds = ['vocational', 'college']
export const employerKinds = ['company', 'group', 'social', 'chamber']
