// Says when the device is offline: what still works, and what waits.
import { Alert } from '@digdir/designsystemet-react'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

const subscribe = (changed: () => void) => {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** The place is always there, so that screen readers hear what comes into it. */
export function OfflineBar() {
  const { t } = useTranslation()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status">
      {online ? null : (
        <Alert className="offline" data-color="warning" data-size="sm">
          {t('layout.offline')}
        </Alert>
      )}
    </div>
  )
}
