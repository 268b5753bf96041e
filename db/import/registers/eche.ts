// Reads the list of universities that hold the Erasmus Charter for Higher Education (ECHE).
import { isOid, isPic } from '../../../domain/organisation.ts'
import { readCountry, titleCase, websiteOf } from '../place.ts'
import { type Format, refused, textAt } from '../reading.ts'

/** One university a row; whoever stands in the list holds the charter. */
export const eche: Format = {
  kind: 'register',
  open: (header) => {
    const columns = {
      name: header.need('name'),
      country: header.need('country'),
      pic: header.need('pic'),
      oid: header.find('oid'),
      city: header.find('city'),
      website: header.find('website'),
    }
    return (fields, row) => {
      const name = textAt(fields, columns.name).replace(/\s+/g, ' ')
      const code = textAt(fields, columns.country)
      const country = readCountry(code)
      if (!name) return refused(row, 'no name')
      if (!country) return refused(row, 'a country the programme does not know', `${name} (${code})`)
      const [pic, oid] = [textAt(fields, columns.pic), textAt(fields, columns.oid)]
      if (pic && !isPic(pic)) return refused(row, `"${pic}" in column "pic" is not nine digits`, name)
      if (oid && !isOid(oid)) return refused(row, `"${oid}" in column "oid" is not E and eight digits`, name)
      const facts = {
        town: titleCase(textAt(fields, columns.city)) || undefined,
        type: 'EPLUS-EDU-HEI' as const,
        website: websiteOf(textAt(fields, columns.website)),
        pic: pic || undefined,
        oid: oid || undefined,
        eche: true as const,
      }
      return { row, seen: [{ sighting: { name, country, facts } }], refusals: [] }
    }
  },
}
