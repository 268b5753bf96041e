// The two filters about now: who still seeks partners, and who looks for an action whose deadline is ahead.
import { Checkbox } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { FindSearch } from './search.ts'

type Props = { search: FindSearch; change: (search: FindSearch) => void }

export function NowFilters({ search, change }: Props) {
  const { t } = useTranslation()
  const { seeking, deadline, ...rest } = search
  return (
    <fieldset className="facet__values">
      <legend className="visually-hidden">{t('find.now')}</legend>
      <Checkbox
        data-size="sm"
        value="seeking"
        label={t('find.seeking')}
        checked={seeking !== undefined}
        onChange={() => change({ ...rest, deadline, seeking: seeking ? undefined : 'yes' })}
      />
      <Checkbox
        data-size="sm"
        value="deadline"
        label={t('find.deadline')}
        checked={deadline !== undefined}
        onChange={() => change({ ...rest, seeking, deadline: deadline ? undefined : 'ahead' })}
      />
    </fieldset>
  )
}
