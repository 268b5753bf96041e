// The way from an organisation to those around it.
import { Link as TextLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OrganisationPage } from '../api.ts'
import { nearPlace } from '../find/search.ts'
import { displayName } from '../names.ts'

type Props = { organisation: OrganisationPage }

export function Nearby({ organisation }: Props) {
  const { t } = useTranslation()
  const { latitude, longitude } = organisation
  if (latitude === undefined || longitude === undefined) return null
  return (
    <>
      {' · '}
      <TextLink asChild>
        <Link to="/find" search={nearPlace({}, { latitude, longitude, name: displayName(organisation) })}>
          {t('find.near.others')}
        </Link>
      </TextLink>
    </>
  )
}
