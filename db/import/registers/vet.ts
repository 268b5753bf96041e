// Reads lists of organisations that hold an Erasmus accreditation in vocational education and training.
import { parseType } from '../../../domain/type.ts'
import { readCountry, regionOf, titleCase, websiteOf } from '../place.ts'
import { type Format, refused, textAt } from '../reading.ts'

/** One organisation a row, with its official type as a label. */
export const vet: Format = {
  kind: 'register',
  open: (header) => {
    const columns = {
      name: header.need('name'),
      country: header.need('country'),
      type: header.need('org_type'),
      town: header.find('town'),
      region: header.find('region'),
      website: header.find('website'),
    }
    return (fields, row) => {
      const name = textAt(fields, columns.name).replace(/\s+/g, ' ')
      const [code, label] = [textAt(fields, columns.country), textAt(fields, columns.type)]
      const country = readCountry(code)
      const type = parseType(label)
      if (!name) return refused(row, 'no name')
      if (!country) return refused(row, 'a country the programme does not know', `${name} (${code})`)
      if (label && !type) return refused(row, `"${label}" in column "org_type" is no organisation type`, name)
      const facts = {
        town: titleCase(textAt(fields, columns.town)) || undefined,
        region: regionOf(textAt(fields, columns.region)),
        type,
        website: websiteOf(textAt(fields, columns.website)),
        accredited: ['VET' as const],
      }
      return { row, seen: [{ sighting: { name, country, facts } }], refusals: [] }
    }
  },
}
