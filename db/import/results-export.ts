// Reads the exports of the Commission's Results Platform: one project a row, its coordinator and up to 100 partners.
import type { Project } from '../../domain/organisation.ts'
import { parseType } from '../../domain/type.ts'
import { actionOf, yearOf } from './action.ts'
import { isPerson } from './person.ts'
import { readCountry, regionOf, saysNothing, splitCountry, townOf, websiteOf } from './place.ts'
import { type Format, type Header, type Reading, type Refusal, refused, type Sighting, textAt } from './reading.ts'
import { themesOfTopics } from './topics.ts'

/** The columns of one participant. */
type Slot = {
  name: number
  country: number
  type?: number
  address?: number
  region?: number
  website?: number
}

const mostPartners = 100

/** Files of older programmes have fewer columns, and some say "Coordinator's name" for the coordinator's. */
function coordinatorSlot(header: Header): Slot {
  return {
    name: header.need('Coordinating organisation name', "Coordinator's name"),
    country: header.need("Coordinator's country"),
    type: header.find('Coordinating organisation type', 'Coordinator organisation type'),
    address: header.find("Coordinator's address"),
    region: header.find("Coordinator's region"),
    website: header.find("Coordinator's website"),
  }
}

function partnerSlots(header: Header): Slot[] {
  const slots: Slot[] = []
  for (let number = 1; number <= mostPartners; number++) {
    const name = number === 1 ? header.need('Partner 1 name') : header.find(`Partner ${number} name`)
    if (name === undefined) break
    slots.push({
      name,
      country: header.need(`Partner ${number} country`),
      type: header.find(`Partner ${number} organisation type`),
      address: header.find(`Partner ${number} address`),
      region: header.find(`Partner ${number} region`),
      website: header.find(`Partner ${number} website`),
    })
  }
  return slots
}

/** Some exports name an organisation by its PIC only. */
const picName = /^(?:organi[sz]ation |pic )?(\d{9})$/i

function typeOf(label: string) {
  if (saysNothing(label)) return undefined
  return parseType(label) ?? 'OTH'
}

function sightingOf(
  fields: readonly string[],
  slot: Slot,
  at: number,
): Sighting | Omit<Refusal, 'row' | 'whole'> | undefined {
  const written = textAt(fields, slot.name).replace(/\s+/g, ' ')
  const code = textAt(fields, slot.country)
  if (!written && !code) return undefined
  if (saysNothing(written)) return { reason: 'a participant has no name', detail: `${written} (${code})`.trim() }
  const type = textAt(fields, slot.type)
  const split = code ? undefined : splitCountry(written)
  const name = split?.name ?? written
  if (isPerson(name, type))
    return { reason: 'a natural person, who is not imported', detail: at === 0 ? 'coordinator' : `partner ${at}` }
  const country = split?.country ?? readCountry(code)
  if (!country && !code) return { reason: 'a participant has no country', detail: written }
  if (!country) return { reason: 'a country the programme does not know', detail: `${written} (${code})` }
  const pic = picName.exec(name)?.[1]
  const facts = {
    region: regionOf(textAt(fields, slot.region)),
    town: townOf(textAt(fields, slot.address)),
    type: typeOf(type),
    website: websiteOf(textAt(fields, slot.website)),
    pic,
  }
  return { name: pic ? `PIC ${pic}` : name, country, facts }
}

/** `240000.0 EUR`, `448324.00` */
function amountOf(text: string): number | undefined {
  const amount = Number.parseFloat(text.replace(/[\s,]/g, ''))
  return Number.isFinite(amount) && amount > 0 ? amount : undefined
}

function projectReader(header: Header, file: string) {
  const columns = {
    id: header.need('Project Identifier', 'Project Number'),
    title: header.need('Project Title'),
    year: header.find('Call year'),
    actionType: header.find('Action Type', 'Action'),
    start: header.find('Start date'),
    references: [header.find('External Reference'), header.find('National Identifier')],
    topics: header.find('Topics'),
    summary: header.find('Project Summary'),
    website: header.find('Project Website'),
    grant: header.findStart('EU Grant award in euros'),
    card: header.find('Results Platform Project Card'),
  }
  return (fields: readonly string[], row: number): Project | string => {
    const id = textAt(fields, columns.id)
    if (!id) return 'no project identifier'
    const given = textAt(fields, columns.year)
    const identifiers = [id, ...columns.references.map((at) => textAt(fields, at))]
    const year = /^(19|20)\d\d$/.test(given) ? Number(given) : yearOf(identifiers, textAt(fields, columns.start))
    if (given && !/^(19|20)\d\d$/.test(given)) return `"${given}" in column "Call year" is not a year`
    if (!year) return 'no call year, and none in the identifiers'
    const topics = textAt(fields, columns.topics)
    return {
      id,
      title: textAt(fields, columns.title).replace(/\s+/g, ' ') || id,
      action: actionOf(id, textAt(fields, columns.actionType)),
      year,
      topics: topics || undefined,
      themes: themesOfTopics(topics),
      summary: textAt(fields, columns.summary) || undefined,
      website: websiteOf(textAt(fields, columns.website)),
      grant: amountOf(textAt(fields, columns.grant)),
      card: websiteOf(textAt(fields, columns.card).replaceAll(' ', '%20')),
      source: { kind: 'results-export', file, row },
    }
  }
}

/** The export of the Results Platform, in all its column sets. */
export const resultsExport: Format = {
  kind: 'results-export',
  open: (header, file) => {
    const readProject = projectReader(header, file)
    const slots = [coordinatorSlot(header), ...partnerSlots(header)]
    return (fields, row): Reading => {
      const project = readProject(fields, row)
      if (typeof project === 'string') return refused(row, project, textAt(fields, header.find('Project Title')))
      const reading: Reading = { row, project, seen: [], refusals: [] }
      for (const [at, slot] of slots.entries()) {
        const found = sightingOf(fields, slot, at)
        if (!found) continue
        if ('reason' in found) reading.refusals.push({ row, ...found, whole: false })
        else
          reading.seen.push({ sighting: { ...found, project: project.id }, role: at === 0 ? 'coordinator' : 'partner' })
      }
      if (reading.seen.length) return reading
      const nobody = refused(row, 'no organisation that can be imported', project.id)
      return { ...nobody, refusals: [...nobody.refusals, ...reading.refusals] }
    }
  },
}
