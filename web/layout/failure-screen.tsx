// The screen for a failure of our own: what happened, what is safe, what to do.
import { Button } from '@digdir/designsystemet-react'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from './page.tsx'

export function FailureScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  return (
    <Page title={t('failure.title')}>
      <p>{t('failure.text')}</p>
      <p>{t('failure.safe')}</p>
      <div className="buttons">
        <Button onClick={reset}>{t('failure.again')}</Button>
        <Button variant="secondary" onClick={() => location.assign('/')}>
          {t('failure.home')}
        </Button>
      </div>
      <details className="failure__detail">
        <summary>{t('failure.detail')}</summary>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </details>
    </Page>
  )
}
