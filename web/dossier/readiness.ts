// The self-check in the dossier: how the organisation stands, and the next step where something is missing.
import { type Readiness, readinessCriteria } from '../../domain/readiness.ts'
import { readinessWords } from '../../domain/words/readiness.ts'
import type { Speech } from './contents.ts'
import type { Cell, Section } from './paper.ts'

export function readinessSection(readiness: Readiness, { words, language }: Speech): Section {
  const rows = readinessCriteria.map((it): Cell[] => {
    const { name, step } = readinessWords(it, language)
    const answer = readiness[it]
    return [
      { text: name },
      answer ? { text: words(`readiness.answer.${answer}`) } : { text: words('readiness.open'), quiet: true },
      { text: answer === 'yes' ? '' : step },
    ]
  })
  return {
    id: 'readiness',
    heading: words('readiness.title'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: words('readiness.criterion'), share: 28 },
          { head: words('readiness.standing'), share: 16 },
          { head: words('readiness.step'), share: 56 },
        ],
        rows,
        naming: 0,
      },
    ],
  }
}
