// The shape of a page while its code is on the way.
import { Skeleton } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'

export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <div className="page" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('state.loading')}
      </p>
      <Skeleton variant="rectangle" width="60%" height="2.5rem" />
      <Skeleton variant="text" width={90} />
      <Skeleton variant="text" width={70} />
      <Skeleton variant="rectangle" width="100%" height="12rem" />
    </div>
  )
}
