// The award criteria with their points, as bars and as numbers.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'

const criteria = ['relevance', 'design', 'partnership', 'impact'] as const

export function AwardCriteria({ award }: { award: NonNullable<ActionEntry['award']> }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="award">
      <Heading level={2} data-size="xs" id="award">
        {t('action.award')}
      </Heading>
      <table className="award">
        <tbody>
          {criteria.map((criterion, at) => (
            <tr key={criterion}>
              <th scope="row">{t(`action.criterion.${criterion}`)}</th>
              <td className="award__bar" aria-hidden="true">
                <span style={{ width: `${2 * award[criterion]}%` }} />
              </td>
              <td>
                {award[criterion]}
                {award.minima ? (
                  <span className="muted"> {t('action.minimum', { points: award.minima[at] ?? 0 })}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('action.pass', { points: award.pass })}</p>
    </section>
  )
}
