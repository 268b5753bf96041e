// Who is in the team, as an application form asks it, and what each will do in the project.
import type { Dossier, DossierPartner, Identifier } from '../../domain/dossier.ts'
import { countryName, roleLabel, standingLabel, themeLabel, typeLabel } from '../../domain/words/labels.ts'
import { formatDate } from '../format.ts'
import type { Speech } from './contents.ts'
import { type Cell, type Column, plain, type Section } from './paper.ts'
import { sayPlaceOfSource } from './sources.ts'

/** Places at the table, the coordinator first. */
function inOrder({ partners }: Dossier): number[] {
  const leads = (place: number) => (partners[place]?.standing === 'coordinator' ? 0 : 1)
  return partners.map((_, place) => place).sort((a, b) => leads(a) - leads(b) || a - b)
}

export function partnersSection(dossier: Dossier, speech: Speech): Section {
  const { words } = speech
  const columns: Column[] = [
    { head: words('partners.place'), share: 4 },
    { head: words('partners.name'), share: 22 },
    { head: words('partners.standing'), share: 13 },
    { head: words('partners.country'), share: 11 },
    { head: words('partners.countryCode'), share: 6, sheetOnly: true },
    { head: words('partners.town'), share: 10, sheetOnly: true },
    { head: words('partners.type'), share: 18 },
    { head: words('partners.roles'), share: 20, sheetOnly: true },
    { head: 'OID', share: 13 },
    { head: 'PIC', share: 13 },
    { head: words('partners.newcomer'), share: 13 },
    { head: words('partners.projects'), share: 12 },
    { head: words('partners.established'), share: 8, sheetOnly: true },
    { head: words('partners.sample'), share: 6, sheetOnly: true },
    { head: words('partners.source'), share: 18, sheetOnly: true },
  ]
  const rows = inOrder(dossier).map((place, at) => {
    const partner = dossier.partners[place] as DossierPartner
    const established = dossier.consortium.members[place]?.facts.established
    return partnerRow(partner, established, place, at, speech)
  })
  return {
    id: 'partners',
    heading: words('partners.title'),
    blocks: [
      { kind: 'text', text: words('partners.lead') },
      { kind: 'table', columns, rows, naming: 1 },
    ],
  }
}

function partnerRow(
  it: DossierPartner,
  established: string | undefined,
  place: number,
  at: number,
  speech: Speech,
): Cell[] {
  const { words, language, listed, t } = speech
  const open: Cell = { text: words('notKnown'), quiet: true }
  const sample = it.source?.kind === 'sample'
  const identifier = (of: Identifier): Cell => {
    if (of.state === 'shown') return { text: plain(of.value) }
    return of.state === 'withheld' ? { text: words('partners.withheld'), quiet: true } : open
  }
  const note = sample ? words('sample') : it.known ? undefined : words('partners.unread')
  const full = established !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(established)
  return [
    { text: String(at + 1), value: at + 1 },
    { text: it.name ? plain(it.name) : words('member', { place: place + 1 }), note, quiet: !it.name },
    { text: standingLabel(it.standing, language) },
    it.country ? { text: countryName(it.country, language) } : open,
    it.country ? { text: it.country } : open,
    it.town ? { text: plain(it.town) } : open,
    it.type ? { text: typeLabel(it.type, language) } : open,
    it.roles.length > 0 ? { text: listed(it.roles.map((role) => roleLabel(role, language))) } : open,
    identifier(it.oid),
    identifier(it.pic),
    it.newcomer === 'ask' ? open : { text: words(it.newcomer) },
    projectsOf(it, speech),
    established ? { text: formatDate(established, language), ...(full && { value: { day: established } }) } : open,
    { text: words(sample ? 'yes' : 'no') },
    { text: it.source ? sayPlaceOfSource(it.source, t) : words('notKnown'), quiet: !it.source },
  ]
}

/** What the record counts is a least: there may be projects it does not know. */
function projectsOf({ experience: { least, most } }: DossierPartner, { words }: Speech): Cell {
  if (least === most) return { text: String(least), value: least }
  if (least > 0) return { text: words('partners.orMore', { count: least }), value: least }
  if (Number.isFinite(most)) return { text: words('partners.atMost', { count: most }) }
  return { text: words('notKnown'), quiet: true }
}

export function tasksSection(dossier: Dossier, { words, language, nameOf, listed }: Speech): Section {
  const rows = inOrder(dossier).map((place): Cell[] => {
    const { standing, roles, themes, task } = dossier.partners[place] as DossierPartner
    const brings = [...roles.map((it) => roleLabel(it, language)), ...themes.map((it) => themeLabel(it, language))]
    return [
      { text: nameOf(place) },
      { text: standingLabel(standing, language) },
      brings.length > 0 ? { text: listed(brings) } : { text: words('notKnown'), quiet: true },
      task ? { text: plain(task) } : { text: words('notStated'), quiet: true },
    ]
  })
  return {
    id: 'tasks',
    heading: words('tasks.title'),
    blocks: [
      { kind: 'text', text: words('tasks.lead') },
      {
        kind: 'table',
        columns: [
          { head: words('tasks.name'), share: 28 },
          { head: words('tasks.standing'), share: 16 },
          { head: words('tasks.brings'), share: 26 },
          { head: words('tasks.task'), share: 30 },
        ],
        rows,
        naming: 0,
      },
    ],
  }
}
