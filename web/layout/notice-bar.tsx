// The bar at the foot of the window that says what just happened and offers the way back.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { dismiss, useNotice } from '../notices.ts'

export function NoticeBar() {
  const notice = useNotice()
  const { t } = useTranslation()
  return (
    <div className="notice-place" role="status" aria-live="polite">
      {notice ? (
        <div className="notice" key={notice.id}>
          <span>{notice.text}</span>
          {notice.undo ? (
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => {
                notice.undo?.run()
                dismiss(notice.id)
                document.getElementById('content')?.focus({ preventScroll: true })
              }}
            >
              {notice.undo.label}
            </Button>
          ) : null}
          <Button variant="tertiary" data-size="sm" onClick={() => dismiss(notice.id)}>
            {t('notice.close')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
