// The filters in use, each with a way out.
import { Button, Chip } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useFilterLabel, useNearLabel } from './filter-name.ts'
import { activeFilters, type FindSearch, nearPlace, withoutFilter } from './search.ts'
import './chips.css'

type Props = { search: FindSearch; change: (search: FindSearch) => void }

export function FilterChips({ search, change }: Props) {
  const { t } = useTranslation()
  const labelOf = useFilterLabel()
  const filters = activeFilters(search).filter((filter) => filter.name !== 'q')
  const nearLabel = useNearLabel()
  if (filters.length === 0 && !search.near) return null
  const go = (next: FindSearch) => {
    change(next)
    document.getElementById('results')?.focus({ preventScroll: true })
  }
  return (
    <ul className="find__chips" aria-label={t('find.inUse')}>
      {filters.map((filter) => (
        <li key={`${filter.name} ${filter.value}`}>
          <Chip.Removable
            data-size="sm"
            data-color="accent"
            aria-label={t('find.remove', { filter: labelOf(filter) })}
            onClick={() => go(withoutFilter(search, filter))}
          >
            {labelOf(filter)}
          </Chip.Removable>
        </li>
      ))}
      {search.near ? (
        <li>
          <Chip.Removable
            data-size="sm"
            data-color="accent"
            aria-label={t('find.remove', { filter: nearLabel(search) })}
            onClick={() => go(nearPlace(search))}
          >
            {nearLabel(search)}
          </Chip.Removable>
        </li>
      ) : null}
      <li>
        <Button variant="tertiary" data-size="sm" onClick={() => change(search.q ? { q: search.q } : {})}>
          {t('find.clear')}
        </Button>
      </li>
    </ul>
  )
}
