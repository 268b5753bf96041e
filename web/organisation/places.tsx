// Where learners can go at an organisation, on its page.
import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listPlaces } from '../places/api.ts'

export function PlacesOf({ id }: { id: string }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['places', 'of', id],
    queryFn: ({ signal }) => listPlaces({ organisation: id }, signal),
  })
  if (!data || data.total === 0) return null
  return (
    <section aria-labelledby="places">
      <Heading level={2} data-size="xs" id="places">
        {t('organisation.places')}
      </Heading>
      <ul className="organisation__owns">
        {data.places.map((it) => (
          <li key={it.id}>
            <Link className="ds-link" to="/places/$id" params={{ id: it.id }}>
              {it.workLabel}
            </Link>
            {it.town ? <span className="muted">{` ${it.town}`}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
