// Says when a year is judged by another year's guide.
import { Alert } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'

export function ProvisionalNotice({ action }: { action: ActionEntry }) {
  const { t } = useTranslation()
  return (
    <Alert data-color="info" data-size="sm" className="provisional">
      {t('action.provisional', { year: action.year, edition: action.edition })}
    </Alert>
  )
}
