// The dossier in words: every section in the reader's language, the same for screen, print, Word and Excel.
import type { TFunction } from 'i18next'
import type { Dossier } from '../../domain/dossier.ts'
import type { QualityReading } from '../../domain/quality.ts'
import { sayQuestion } from '../../domain/words/dossier.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import type { Draft } from '../draft-shape.ts'
import { formatDate } from '../format.ts'
import { displayName } from '../names.ts'
import { type Cell, type Paper, plain, type Section } from './paper.ts'
import { partnersSection, tasksSection } from './partners.ts'
import { placesSection, themesSection } from './places.ts'
import { readinessSection } from './readiness.ts'
import { qualitySection, requirementsSection } from './requirements.ts'
import { sourcesSection } from './sources.ts'
import { summarySection } from './summary.ts'

/** What every section needs to speak: the dossier's own labels, those of all screens, and names of members. */
export type Speech = {
  words: TFunction<'dossier'>
  t: TFunction<'screens'>
  language: ScreenLanguage
  /** A member's name as people write it, by its place at the table. */
  nameOf: (member: number) => string
  listed: (items: readonly string[]) => string
}

type Languages = Pick<Speech, 'words' | 't' | 'language'>

/** How to speak of the members of a dossier. */
export function speechOf({ partners }: Dossier, { words, t, language }: Languages): Speech {
  const list = new Intl.ListFormat(language)
  return {
    words,
    t,
    language,
    nameOf: (member) => {
      const { name, country } = partners[member] ?? {}
      return name ? plain(displayName({ name, country })) : words('member', { place: member + 1 })
    },
    listed: (items) => list.format(items),
  }
}

/**
 * Writes a dossier.
 * @param quality what assessors look at, counted for this team
 * @param draft what it says besides: its idea in words, and what the self-check was answered
 */
export function contentsOf(
  dossier: Dossier,
  quality: readonly QualityReading[],
  { text: idea, readiness }: Pick<Draft, 'text' | 'readiness'>,
  speech: Speech,
): Paper {
  const { words, language } = speech
  const day = formatDate(dossier.day, language)
  return {
    title: words('titleOf', { action: dossier.call.id, year: dossier.call.year }),
    language,
    day,
    footer: words('footer', { day }),
    pageOf: words('pageOf'),
    sections: [
      summarySection(dossier, idea, speech),
      placesSection(dossier, speech),
      partnersSection(dossier, speech),
      requirementsSection(dossier, speech),
      themesSection(dossier, speech),
      tasksSection(dossier, speech),
      ...(quality.length > 0 ? [qualitySection(dossier, quality, speech)] : []),
      questionsSection(dossier, speech),
      ...(readiness ? [readinessSection(readiness, speech)] : []),
      sourcesSection(dossier, speech),
    ],
  }
}

function questionsSection(dossier: Dossier, { words, language, nameOf }: Speech): Section {
  const rows = dossier.questions.map((it, at): Cell[] => [
    { text: String(at + 1), value: at + 1 },
    { text: plain(sayQuestion(it, dossier, language, nameOf)) },
  ])
  return {
    id: 'questions',
    heading: words('questions.title'),
    blocks: [
      rows.length > 0
        ? {
            kind: 'table',
            columns: [
              { head: words('questions.place'), share: 6 },
              { head: words('questions.question'), share: 94 },
            ],
            rows,
            naming: 1,
          }
        : { kind: 'text', text: words('questions.none') },
    ],
  }
}
