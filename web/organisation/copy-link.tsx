// Copies the address of this page.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { notify } from '../notices.ts'

export function CopyLink() {
  const { t } = useTranslation()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      notify(t('organisation.copied'))
    } catch {
      notify(t('organisation.copyYourself', { link: location.href }))
    }
  }
  return (
    <Button variant="tertiary" data-size="sm" onClick={copy}>
      {t('organisation.copy')}
    </Button>
  )
}
