// Reads the Norwegian register of primary and lower secondary schools; their municipality becomes their owner.
import type { OrganisationType } from '../../../domain/type.ts'
import { type Header, type RowReader, refused, type Sighting, textAt } from '../reading.ts'

/** Counties by the first two digits of their municipalities' numbers, since 2024. */
const counties: Record<string, string> = {
  '03': 'Oslo',
  '11': 'Rogaland',
  '15': 'Møre og Romsdal',
  '18': 'Nordland',
  '21': 'Svalbard',
  '31': 'Østfold',
  '32': 'Akershus',
  '33': 'Buskerud',
  '34': 'Innlandet',
  '39': 'Vestfold',
  '40': 'Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '55': 'Troms',
  '56': 'Finnmark',
}

/** Primary school is grades 1 to 7. A school with both levels counts as primary; without grades its type is unknown. */
function typeOf(from: string, to: string): OrganisationType | undefined {
  if (!/^\d+$/.test(from) || !/^\d+$/.test(to)) return undefined
  return Number(from) > 7 ? 'EPLUS-EDU-GEN-SEC' : 'EPLUS-EDU-GEN-PRI'
}

/** A municipality in several languages (`Trondheim - Tråante`) is known by each of its names. */
function municipalityOf(name: string, number: string, region: string | undefined): Sighting {
  const names = name.split(' - ')
  return {
    name: `${name} kommune`,
    country: 'NO',
    identifier: `kommune ${number}`,
    aliases: names.length > 1 ? names.map((one) => `${one} kommune`) : [],
    facts: { type: 'EPLUS-BODY-PUB-LOC', town: names[0], region },
  }
}

/** One school a row. Public schools belong to their municipality (Svalbard has none), private ones to nobody named. */
export function openNorwegianRegister(header: Header): RowReader {
  const columns = {
    name: header.need('name'),
    orgnr: header.need('orgnr'),
    county: header.need('county_no'),
    number: header.need('municipality_no'),
    municipality: header.need('municipality'),
    from: header.need('grade_from'),
    to: header.need('grade_to'),
    ownership: header.need('ownership'),
  }
  return (fields, row) => {
    const [name, orgnr] = [textAt(fields, columns.name), textAt(fields, columns.orgnr)]
    if (!name) return refused(row, 'no name')
    if (!/^\d{9}$/.test(orgnr)) return refused(row, `"${orgnr}" in column "orgnr" is not nine digits`, name)
    const region = counties[textAt(fields, columns.county)]
    const [place, number] = [textAt(fields, columns.municipality), textAt(fields, columns.number)]
    const isMunicipal = textAt(fields, columns.ownership).toLowerCase() === 'offentlig' && region !== 'Svalbard'
    const sighting: Sighting = {
      name,
      country: 'NO',
      identifier: `orgnr ${orgnr}`,
      facts: {
        region,
        town: place.split(' - ')[0] || undefined,
        type: typeOf(textAt(fields, columns.from), textAt(fields, columns.to)),
      },
      owner: isMunicipal && place && number ? municipalityOf(place, number, region) : undefined,
    }
    return { row, seen: [{ sighting }], refusals: [] }
  }
}
