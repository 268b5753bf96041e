// Where each fact of a dossier comes from, what is invented or provisional in it, and on which day it was drawn up.
import type { TFunction } from 'i18next'
import type { Dossier } from '../../domain/dossier.ts'
import type { Source } from '../../domain/organisation.ts'
import type { Speech } from './contents.ts'
import { plain, type Section } from './paper.ts'

/** A source with the file and row a fact was read in. */
export function sayPlaceOfSource({ kind, file, row }: Source, t: TFunction<'screens'>): string {
  const place = file && row ? t('source.row', { file, row }) : file
  return plain([t(`source.${kind}`), place].filter(Boolean).join(', '))
}

export function sourcesSection(dossier: Dossier, { words, t, nameOf, listed }: Speech): Section {
  const { call, partners } = dossier
  const named = (holds: (at: number) => boolean) => partners.flatMap((_, at) => (holds(at) ? [nameOf(at)] : []))
  const recorded = partners.flatMap(({ source }, at) => (source ? [{ source: t(`source.${source.kind}`), at }] : []))
  const byHand = named((at) => dossier.consortium.members[at]?.id === undefined)
  const hasTasks = partners.some((it) => it.task)
  return {
    id: 'sources',
    heading: words('sources.title'),
    blocks: [
      {
        kind: 'list',
        items: [
          ...[...Map.groupBy(recorded, (it) => it.source)].map(([source, those]) =>
            words('sources.record', { source, names: listed(those.map((it) => nameOf(it.at))) }),
          ),
          ...(byHand.length > 0 ? [words('sources.hand', { names: listed(byHand) })] : []),
          ...(hasTasks ? [words('sources.tasks')] : []),
          ...(partners.some((it) => it.source?.kind === 'sample') ? [words('sources.samples')] : []),
          words('sources.rules', { guide: call.action.guide }),
          ...(call.provisional ? [words('sources.provisional', { year: call.year, guide: call.action.guide })] : []),
          t('map.source'),
        ],
      },
    ],
  }
}
