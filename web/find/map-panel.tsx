// The place of the map on Find: beside the list where there is room, else folded away until asked for.
import { Button, Skeleton } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationView } from '../api.ts'
import type { Count } from '../map/find-map.tsx'
import { MissingMap } from '../map/missing.tsx'
import type { FindSearch } from './search.ts'

type Props = {
  counts: Count[] | undefined
  search: FindSearch
  change: (search: FindSearch, replace?: boolean) => void
  shown: OrganisationView[]
}

// The outlines weigh more than this whole screen: only who looks at the map fetches them.
const FindMap = lazy(() =>
  import('../map/find-map.tsx').then(
    ({ FindMap }) => ({ default: FindMap }),
    () => ({ default: MissingMap }),
  ),
)

const hasRoom = () => matchMedia('(min-width: 90rem)').matches

export function MapPanel({ counts, search, change, shown }: Props) {
  const { t } = useTranslation()
  const [usual] = useState(() => (hasRoom() ? 'shown' : 'hidden'))
  const open = (search.map ?? usual) === 'shown'
  const toggle = () => {
    const next = open ? 'hidden' : 'shown'
    change({ ...search, map: next === usual ? undefined : next }, true)
  }
  return (
    <aside className={open ? 'find__map find__map--open' : 'find__map'} aria-label={t('map.title')}>
      <Button variant="secondary" data-size="sm" aria-expanded={open} aria-controls="find-map" onClick={toggle}>
        {t(open ? 'map.hide' : 'map.show')}
      </Button>
      <div id="find-map">
        {open && counts ? (
          <Suspense fallback={<Skeleton variant="rectangle" width="100%" height="24rem" />}>
            <FindMap counts={counts} search={search} shown={shown} />
          </Suspense>
        ) : null}
      </div>
    </aside>
  )
}
