// Reads the Latvian register of education institutions, kindergartens included.
import type { OrganisationType } from '../../../domain/type.ts'
import { titleCase } from '../place.ts'
import { type Header, type RowReader, refused, type Sighting, textAt } from '../reading.ts'

/** The register's `type`, and `kind` where that says enough, by the programme's types. */
const typeOf: Record<string, OrganisationType> = {
  'Pirmsskolas izglītības iestāde': 'EPLUS-EDU-GEN-PRE',
  'Pirmsskolas izglītības konsultatīvais centrs': 'EPLUS-BODY-CONS',
  'Vispārizglītojošā sākumskola': 'EPLUS-EDU-GEN-PRI',
  'Vispārizglītojošā pamatskola': 'EPLUS-EDU-GEN-PRI',
  'Speciālā pamatskola': 'EPLUS-EDU-GEN-PRI',
  'Vispārizglītojošā vidusskola': 'EPLUS-EDU-GEN-SEC',
  'Vispārizglītojošā vakara (maiņu) vidusskola': 'EPLUS-EDU-GEN-SEC',
  'Neklātienes vidusskola': 'EPLUS-EDU-GEN-SEC',
  'Speciālā vidusskola': 'EPLUS-EDU-GEN-SEC',
  'Valsts ģimnāzija': 'EPLUS-EDU-GEN-SEC',
  Ģimnāzija: 'EPLUS-EDU-GEN-SEC',
  'Profesionālās pamata un vidējās izglītības iestāde': 'EPLUS-EDU-VOC-SEC',
  'Profesionālās tālākizglītības un pilnveides izglītības iestāde': 'EPLUS-EDU-ADULT',
  'Pieaugušo neformālās izglītības iestāde': 'EPLUS-EDU-ADULT',
  Koledža: 'EPLUS-EDU-VOC-TER',
  'Koledžas filiāle': 'EPLUS-EDU-VOC-TER',
  'Augstākās izglītības iestāde': 'EPLUS-EDU-HEI',
}

/** Addresses go from street to postcode; the town stands before parish, municipality and district. */
const wider = /(novads|pagasts|rajons|priekšpilsēta|lv-\d{4})$/i

function placeOf(address: string): { town?: string; region?: string } {
  const parts = address.split(',').map((part) => part.trim())
  const town = parts.slice(1).find((part) => part && !wider.test(part) && !/\d/.test(part))
  const region = parts.find((part) => /novads$/i.test(part))
  return { town: town && titleCase(town), region: region && titleCase(region) }
}

/** One institution a row. Founders are not named, so nobody becomes its owner. */
export function openLatvianRegister(header: Header): RowReader {
  const columns = {
    name: header.need('name'),
    number: header.need('registration_no'),
    kind: header.need('kind'),
    type: header.need('type'),
    address: header.need('address'),
  }
  return (fields, row) => {
    const [name, number] = [textAt(fields, columns.name).replace(/\s+/g, ' '), textAt(fields, columns.number)]
    if (!name) return refused(row, 'no name')
    if (!number) return refused(row, 'no registration number', name)
    const type = typeOf[textAt(fields, columns.type)] ?? typeOf[textAt(fields, columns.kind)]
    const facts = { ...placeOf(textAt(fields, columns.address)), type }
    const sighting: Sighting = { name, country: 'LV', identifier: `registration ${number}`, facts }
    return { row, seen: [{ sighting }], refusals: [] }
  }
}
