// Beside eligibility: what assessors look at in a team, counted at this table, with the award criterion and its points.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { type QualityState, qualityOf } from '../../domain/quality.ts'
import type { Verdict } from '../../domain/requirement.ts'
import { sayQuality } from '../../domain/words/notes.ts'
import { useFigures } from '../actions/figures.ts'
import { experienceOfTable } from '../experience.ts'
import { useLanguage } from '../language.ts'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'
import './team.css'

const lights = { present: 'met', unknown: 'unknown', absent: 'advice' } as const satisfies Record<QualityState, Verdict>

export function Quality({ board }: { board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { source } = useFigures()
  const { judgement, members, waiting } = board
  if (!judgement || waiting || members.length === 0) return null
  const readings = qualityOf(judgement.call, judgement.consortium, experienceOfTable(members))
  if (readings.length === 0) return null
  return (
    <section className="quality" aria-labelledby="quality">
      <Heading level={2} data-size="xs" id="quality">
        {t('team.quality')}
      </Heading>
      <p className="muted">{t('team.qualityLead')}</p>
      <ul>
        {readings.map((it) => (
          <li key={it.indicator}>
            <VerdictIcon verdict={lights[it.state]} />
            <span>
              <strong>{t(`team.state.${it.state}`)}</strong> {sayQuality(it, language)}{' '}
              <span className="muted">{source(judgement.call.action.guide, it.page)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
