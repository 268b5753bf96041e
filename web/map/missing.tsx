// In the place of a map whose outlines could not be fetched: the screen around it must not fall with it.
import { useTranslation } from 'react-i18next'

export function MissingMap() {
  const { t } = useTranslation()
  return <p className="muted">{t('map.missing')}</p>
}
