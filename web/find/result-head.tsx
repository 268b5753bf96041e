// How many were found, and in which order they stand.
import { Heading, Select } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { type FindSearch, sorts } from './search.ts'

type Props = {
  total: number | undefined
  search: FindSearch
  change: (search: FindSearch) => void
  /** Is the total a count, or an estimate? */
  exact: boolean
}

export function ResultHead({ total, search, change, exact }: Props) {
  const { t } = useTranslation()
  const sort = (value: string) => {
    const { sort: _, ...rest } = search
    const next = sorts.find((it) => it === value && it !== 'relevance')
    change(next ? { ...rest, sort: next } : rest)
  }
  return (
    <div className="find__head">
      <Heading level={2} data-size="2xs" id="results" tabIndex={-1} aria-live="polite">
        {total === undefined ? t('state.loading') : t(exact ? 'find.total' : 'find.about', { count: total })}
      </Heading>
      <div className="find__sort">
        <label htmlFor="sort">{t('find.sort')}</label>
        <Select
          id="sort"
          data-size="sm"
          width="auto"
          value={search.sort ?? 'relevance'}
          onChange={(it) => sort(it.target.value)}
        >
          {sorts
            .filter((it) => it !== 'distance' || search.near)
            .map((it) => (
              <Select.Option key={it} value={it}>
                {t(`find.sorts.${it}`)}
              </Select.Option>
            ))}
        </Select>
      </div>
    </div>
  )
}
