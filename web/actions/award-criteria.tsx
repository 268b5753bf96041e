// The award criteria with their points, as bars and as numbers, and what assessors look at in the team.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { useFigures } from './figures.ts'

type Props = { action: ActionEntry }

export function AwardCriteria({ action: { criteria, pass } }: Props) {
  const { t } = useTranslation()
  if (criteria.length === 0) return null
  return (
    <section aria-labelledby="award">
      <Heading level={2} data-size="xs" id="award">
        {t('action.award')}
      </Heading>
      <table className="award">
        <tbody>
          {criteria.map(({ criterion, label, points, minimum }) => (
            <tr key={criterion}>
              <th scope="row">{label}</th>
              <td className="award__bar" aria-hidden="true">
                <span style={{ width: `${points}%` }} />
              </td>
              <td>
                {points}
                {minimum === undefined ? null : (
                  <span className="muted"> {t('action.minimum', { points: minimum })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pass === undefined ? null : <p className="muted">{t('action.pass', { points: pass })}</p>}
    </section>
  )
}

export function TeamQuality({ action: { quality, criteria, edition } }: Props) {
  const { t } = useTranslation()
  const { source } = useFigures()
  if (quality.length === 0) return null
  return (
    <section aria-labelledby="quality">
      <Heading level={2} data-size="xs" id="quality">
        {t('action.quality')}
      </Heading>
      <ul className="requirements">
        {quality.map(({ indicator, text, criterion, page }) => (
          <li key={indicator}>
            <span>{text}</span>
            <span className="muted">
              {[criteria.find((it) => it.criterion === criterion)?.label, source(edition, page)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
