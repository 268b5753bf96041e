// The agreement's data as a Word document: a table of what was agreed, and room for what the school has to write.
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { countryName } from '../../domain/words/labels.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { placementWords } from '../../domain/words/placements.ts'
import { formatDate, languageName } from '../format.ts'
import { localeOf } from '../language.ts'
import type { Agreement } from './api.ts'
import type { usePlacesWords } from './words.ts'

type Words = ReturnType<typeof usePlacesWords>

/** Who, where, when and with whom, line by line; what nobody stated is left out. */
export function linesOf(it: Agreement, words: Words, language: ScreenLanguage): [string, string][] {
  const said = placementWords(language)
  const at = (country: string, ...more: (string | undefined)[]) =>
    [...more, countryName(country, language)].filter(Boolean).join(', ')
  const lines: [string, string | undefined][] = [
    [words('agreement.action'), `${it.action} (${it.year})`],
    [words('agreement.stay'), it.activityLabel],
    [words('agreement.school'), at(it.school.country, it.school.name, it.school.email)],
    [words('agreement.host'), at(it.host.country, it.host.name, it.host.town, it.host.email)],
    [
      words('agreement.when'),
      words('agreement.days', { from: formatDate(it.from, language), to: formatDate(it.to, language), count: it.days }),
    ],
    [words('agreement.learners'), String(it.learners)],
    [words('agreement.tutor'), it.tutor],
    [words('agreement.work'), [it.occupationLabel ?? it.fieldLabel, it.work].filter(Boolean).join('. ')],
    [words('agreement.eqf'), it.eqf === undefined ? undefined : String(it.eqf)],
    [words('agreement.languages'), it.languages.map((one) => languageName(one, language)).join(', ') || undefined],
    [words('agreement.pay'), it.pay && said.pay[it.pay]],
    [words('agreement.lodging'), it.lodging && said.lodging[it.lodging]],
    [words('agreement.licences'), it.licences],
    [words('agreement.safety'), it.safety],
    [words('agreement.outcomes'), it.learningOutcomes.join('\n') || words('agreement.toFill')],
  ]
  return lines.filter((line): line is [string, string] => line[1] !== undefined)
}

/** Writes the agreement's data as docx. */
export function writeAgreement(it: Agreement, words: Words, language: ScreenLanguage): Promise<Blob> {
  const cell = (text: string, width: number) =>
    new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children: [new Paragraph(text)] })
  const title = words('agreement.title')
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Medspiller',
      styles: { default: { document: { run: { font: 'Calibri', language: { value: localeOf[language] } } } } },
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: linesOf(it, words, language).map(
                ([name, value]) => new TableRow({ children: [cell(name, 35), cell(value, 65)] }),
              ),
            }),
          ],
        },
      ],
    }),
  )
}
