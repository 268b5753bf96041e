// The facets: what the results could be narrowed to, with how many would be left. Folded away on a phone.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facets } from '../api.ts'
import { Facet } from './facet.tsx'
import { NearFilter } from './near-filter.tsx'
import { NowFilters } from './now-filters.tsx'
import { activeFilters, type FilterName, type FindSearch, toggleFilter } from './search.ts'

type Props = { facets: Facets | undefined; search: FindSearch; change: (search: FindSearch) => void }

const alwaysOpen: readonly FilterName[] = ['country', 'type', 'role']

export function FacetPanel({ facets, search, change }: Props) {
  const { t } = useTranslation()
  const [unfolded, setUnfolded] = useState(false)
  const now = [search.seeking, search.deadline, search.near].filter(Boolean).length
  const inUse = activeFilters(search).filter((it) => it.name !== 'q').length + now
  const names: FilterName[] = [
    'country',
    ...(search.country || search.region ? (['region'] as const) : []),
    'type',
    'role',
    'theme',
    'language',
    'source',
  ]
  return (
    <aside className="facets" aria-label={t('find.filters')}>
      <Button
        className="facets__fold"
        variant="secondary"
        aria-expanded={unfolded}
        aria-controls="facets"
        onClick={() => setUnfolded(!unfolded)}
      >
        {inUse > 0 ? t('find.filtersInUse', { count: inUse }) : t('find.filters')}
      </Button>
      <div id="facets" className={unfolded ? 'facets__list facets__list--unfolded' : 'facets__list'}>
        <NowFilters search={search} change={change} />
        <NearFilter search={search} change={change} />
        {names.map((name) => (
          <Facet
            key={name}
            name={name}
            values={facets?.[name] ?? []}
            chosen={search[name] ?? []}
            open={alwaysOpen.includes(name) || search[name] !== undefined}
            toggle={(value) => change(toggleFilter(search, name, value))}
          />
        ))}
      </div>
    </aside>
  )
}
