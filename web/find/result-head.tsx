// How many were found, and in which order they stand.
import { Heading, Select } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FindSearch, type Sort, sorts } from './search.ts'

type Props = {
  total: number | undefined
  search: FindSearch
  change: (search: FindSearch) => void
  /** Is the total a count, or an estimate? */
  exact: boolean
  /** What can be done with the whole search. */
  children: ReactNode
}

/** Leads the reader back to the results, whose number is read out, after something narrowed or widened them. */
export const focusResults = () => document.getElementById('results')?.focus({ preventScroll: true })

/** The order when none is chosen, as the finder has it: without words nothing matches better. */
const naturalSort = ({ q, near }: FindSearch): Sort => (q ? 'relevance' : near ? 'distance' : 'name')

export function ResultHead({ total, search, change, exact, children }: Props) {
  const { t } = useTranslation()
  const natural = naturalSort(search)
  const offered = sorts.filter((it) => (it !== 'relevance' || search.q) && (it !== 'distance' || search.near))
  const sort = (value: string) => {
    const { sort: _, ...rest } = search
    const next = offered.find((it) => it === value && it !== natural)
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
          value={search.sort ?? natural}
          onChange={(it) => sort(it.target.value)}
        >
          {offered.map((it) => (
            <Select.Option key={it} value={it}>
              {t(`find.sorts.${it}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      {children}
    </div>
  )
}
