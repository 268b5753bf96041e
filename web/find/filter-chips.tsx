// The filters in use, each with a way out.
import { Button, Chip } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useFilterLabel, useNearLabel } from './filter-name.ts'
import { focusResults } from './result-head.tsx'
import { activeFilters, type FindSearch, nearPlace, withoutFilter, withoutFilters } from './search.ts'
import './chips.css'

type Props = { search: FindSearch; change: (search: FindSearch) => void }

export function FilterChips({ search, change }: Props) {
  const { t } = useTranslation()
  const labelOf = useFilterLabel()
  const nearLabel = useNearLabel()
  const chips = [
    ...activeFilters(search)
      .filter(({ name }) => name !== 'q')
      .map((it) => ({ key: `${it.name} ${it.value}`, label: labelOf(it), left: withoutFilter(search, it) })),
    ...(['seeking', 'deadline'] as const)
      .filter((it) => search[it])
      .map((it) => ({ key: it, label: t(`find.${it}`), left: { ...search, [it]: undefined } })),
    ...(search.near ? [{ key: 'near', label: nearLabel(search), left: nearPlace(search) }] : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="find__chips" aria-label={t('find.inUse')}>
      {chips.map(({ key, label, left }) => (
        <li key={key}>
          <Chip.Removable
            data-size="sm"
            data-color="accent"
            aria-label={t('find.remove', { filter: label })}
            onClick={() => {
              change(left)
              focusResults()
            }}
          >
            {label}
          </Chip.Removable>
        </li>
      ))}
      <li>
        <Button variant="tertiary" data-size="sm" onClick={() => change(withoutFilters(search))}>
          {t('find.clear')}
        </Button>
      </li>
    </ul>
  )
}
