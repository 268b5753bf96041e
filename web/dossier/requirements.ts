// The team against each requirement with its page, and beside it what assessors look at.
import type { Dossier } from '../../domain/dossier.ts'
import type { QualityReading, QualityState } from '../../domain/quality.ts'
import type { Verdict } from '../../domain/requirement.ts'
import { sayIndicator, sayQuality } from '../../domain/words/notes.ts'
import { sayRequirement, sayState } from '../../domain/words/say.ts'
import { sayGuidePage } from '../actions/figures.ts'
import type { Speech } from './contents.ts'
import { type Cell, plain, type Section } from './paper.ts'

export function requirementsSection(dossier: Dossier, { words, t, language }: Speech): Section {
  const { call, consortium, findings } = dossier
  const rows = findings.map((finding): Cell[] => {
    const { requirement, verdict } = finding
    const { confidence, guide = call.action.guide, page } = requirement
    const sure = confidence === 'V' ? words('requirements.sure') : t(`board.lights.confidence.${confidence}`)
    return [
      { text: plain(sayRequirement(requirement, call.year, language)) },
      { text: t(`board.lights.word.${verdict}`), verdict },
      { text: plain(sayState(finding, consortium, call.year, language)) },
      { text: sayGuidePage(t, guide, page), note: confidence === 'V' ? undefined : sure },
      { text: sure },
    ]
  })
  return {
    id: 'requirements',
    heading: words('requirements.title'),
    blocks: [
      { kind: 'text', text: words('requirements.lead') },
      {
        kind: 'table',
        columns: [
          { head: words('requirements.requirement'), share: 42 },
          { head: words('requirements.verdict'), share: 11 },
          { head: words('requirements.state'), share: 32 },
          { head: words('requirements.page'), share: 16 },
          { head: words('requirements.confidence'), share: 14, sheetOnly: true },
        ],
        rows,
        naming: 0,
      },
    ],
  }
}

const lights = { present: 'met', unknown: 'unknown', absent: 'advice' } as const satisfies Record<QualityState, Verdict>

export function qualitySection({ call }: Dossier, readings: readonly QualityReading[], speech: Speech): Section {
  const { words, t, language } = speech
  const rows = readings.map((it): Cell[] => [
    { text: sayIndicator(it.indicator, language) },
    { text: t(`team.state.${it.state}`).replace(/\.$/, ''), verdict: lights[it.state] },
    { text: sayQuality(it, language) },
    { text: sayGuidePage(t, call.action.guide, it.page) },
  ])
  return {
    id: 'quality',
    heading: words('quality.title'),
    blocks: [
      { kind: 'text', text: words('quality.lead') },
      {
        kind: 'table',
        columns: [
          { head: words('quality.indicator'), share: 28 },
          { head: words('quality.state'), share: 14 },
          { head: words('quality.value'), share: 40 },
          { head: words('quality.page'), share: 18 },
        ],
        rows,
        naming: 0,
      },
    ],
  }
}
