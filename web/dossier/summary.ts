// The dossier's first section: what is applied for, by when, judged by which guide, and how the team stands.
import type { Dossier } from '../../domain/dossier.ts'
import { statedDeadlineOf } from '../../domain/rules/guides.ts'
import { fieldLabel, themeLabel } from '../../domain/words/labels.ts'
import { formatDate, formatEuro } from '../format.ts'
import type { Speech } from './contents.ts'
import { type Cell, plain, type Section } from './paper.ts'

export function summarySection(
  { call, consortium, verdict, day }: Dossier,
  idea: string | undefined,
  { words, t, language, listed }: Speech,
): Section {
  const { action } = call
  const { months, grant, round = 1 } = consortium.project
  const deadline = statedDeadlineOf(call, round) ?? statedDeadlineOf(call, 1)
  const due = deadline && t('deadline.brussels', { day: formatDate(deadline.day, language), time: deadline.time })
  const guide = { guide: action.guide, pages: action.pages.replaceAll('-', '–'), year: call.year }
  const notStated: Cell = { text: words('notStated'), quiet: true }
  const rows: [string, Cell][] = [
    [words('summary.action'), { text: `${call.id} · ${action.name}` }],
    ...(call.field ? [[words('summary.field'), { text: fieldLabel(call.field, language) }] as [string, Cell]] : []),
    ...(idea ? [[words('summary.idea'), { text: plain(idea) }] as [string, Cell]] : []),
    [words('summary.year'), { text: String(call.year), value: call.year }],
    [words('summary.guide'), { text: words(call.provisional ? 'summary.provisional' : 'summary.guideOf', guide) }],
    [
      words('summary.deadline'),
      {
        text: !due
          ? words('summary.noDeadline')
          : deadline.day < day
            ? words('summary.passed', { deadline: due })
            : due,
      },
    ],
    [words('summary.submit'), { text: words(action.managedBy === 'EACEA' ? 'summary.eacea' : 'summary.agency') }],
    [words('summary.months'), months === undefined ? notStated : { text: String(months), value: months }],
    [words('summary.grant'), grant === undefined ? notStated : { text: formatEuro(grant, language), value: grant }],
    [
      words('summary.themes'),
      consortium.themes.length > 0
        ? { text: listed(consortium.themes.map((it) => themeLabel(it, language))) }
        : notStated,
    ],
    [words('summary.standing'), { text: t(`board.verdict.${verdict}`) }],
    [words('summary.day'), { text: formatDate(day, language), value: { day } }],
  ]
  return {
    id: 'summary',
    heading: words('summary.title'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: words('summary.term'), share: 28 },
          { head: words('summary.value'), share: 72 },
        ],
        rows: rows.map(([term, cell]) => [{ text: term }, cell]),
        naming: 0,
      },
    ],
  }
}
