// The mark on everything invented.
import { Tag } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../domain/organisation.ts'

/** Shows nothing for real organisations. */
export function SampleMark({ source }: { source: Source }) {
  const { t } = useTranslation()
  if (source.kind !== 'sample') return null
  return (
    <Tag className="sample-mark" data-color="cloudberry" data-size="sm" title={t('mark.sampleText')}>
      {t('mark.sample')}
    </Tag>
  )
}
