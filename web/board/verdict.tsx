// How the team stands as a whole, in one plain sentence with its counts.
import { useTranslation } from 'react-i18next'
import type { Verdict as Light } from '../../domain/requirement.ts'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'
import './verdict.css'

const lights: readonly Light[] = ['broken', 'unknown', 'advice', 'met']
const lightOf = { eligible: 'met', ineligible: 'broken', unknown: 'unknown' } as const

export function OverallVerdict({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { judgement, waiting, members } = board
  if (!judgement) return null
  const empty = members.length === 0
  const sentence = waiting ? 'waiting' : empty ? 'empty' : judgement.verdict
  return (
    <section
      className={`verdict verdict--${waiting || empty ? 'open' : judgement.verdict}`}
      aria-label={t('board.verdict.label')}
    >
      <p className="verdict__sentence" role="status">
        {waiting || empty ? null : <VerdictIcon verdict={lightOf[judgement.verdict]} />}
        {t(`board.verdict.${sentence}`)}
      </p>
      {waiting || empty ? null : (
        <ul className="verdict__counts">
          {lights.map((light) => (
            <li key={light}>
              <VerdictIcon verdict={light} /> {t(`board.lights.${light}`)}{' '}
              <strong>{judgement.findings.filter((it) => it.verdict === light).length}</strong>
            </li>
          ))}
        </ul>
      )}
      {judgement.complete || waiting ? null : <p className="muted">{t('board.verdict.partly')}</p>}
      {judgement.call.provisional ? (
        <p className="muted">
          {t('board.head.provisional', { year: judgement.call.year, guide: judgement.call.action.guide })}
        </p>
      ) : null}
    </section>
  )
}
