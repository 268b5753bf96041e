// Which fields an action serves whose id does not say so, for filtering a calendar by field. Actions that stand neither
// here nor among those with a field of their own are open to all fields.
import type { Field } from './organisation.ts'
import type { Announced } from './programme.ts'

const served: Readonly<Record<string, readonly Field[]>> = {
  KA229: ['SCH'],
  KA201: ['SCH'],
  KA101: ['SCH'],
  KA202: ['VET'],
  KA102: ['VET'],
  KA116: ['VET'],
  'KA207-LOT1': ['VET'],
  KA203: ['HED'],
  KA204: ['ADU'],
  KA104: ['ADU'],
  KA205: ['YOU'],
  KA207: ['VET', 'HED'],
  KA206: ['HED'],
  KA230: ['HED'],
  KA211: ['HED'],
  KA111: ['HED'],
  COVE: ['VET'],
  'CB-VET': ['VET'],
  'ALLIANCE-1': ['VET', 'HED'],
  'ALLIANCE-2': ['VET', 'HED'],
  'ALLIANCE-3': ['VET', 'HED'],
  EMJM: ['HED'],
  EMDM: ['HED'],
  'EUR-UNIV': ['HED'],
  'CBHE-S1S2': ['HED'],
  'CBHE-S3': ['HED'],
  'CB-YOUTH': ['YOU'],
  EYT: ['YOU'],
  'VIRT-EXCH': ['HED', 'YOU'],
  'CB-SPORT': ['SPO'],
  'SPORT-SCP': ['SPO'],
  'SPORT-SSCP': ['SPO'],
  'SPORT-EVENTS': ['SPO'],
  'JMO-MODULE': ['HED'],
  'JMO-CHAIR': ['HED'],
  'JMO-COE': ['HED'],
  'JMO-NETWORKS-HEI-EU': ['HED'],
  'JMO-NETWORKS-HEI-NON-EU-INDIA': ['HED'],
  'JMO-OFET-TT': ['SCH', 'VET'],
  'JMO-OFET-LEARNING-EU': ['SCH', 'VET'],
  'JMO-NETWORKS-SCHOOLS': ['SCH', 'VET'],
  'TEACHER-ACADEMIES': ['SCH', 'HED'],
}

/** The fields an action serves; none where it is open to all. */
export const fieldsServed = ({ id, fields }: Pick<Announced, 'id' | 'fields'>): readonly Field[] =>
  fields.length > 0 ? fields : (served[id] ?? [])
