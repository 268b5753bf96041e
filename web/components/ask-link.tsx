// The way to asking an organisation of the record, from wherever it is met.
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { displayName } from '../names.ts'

export function AskLink({ organisation: { id, name } }: { organisation: { id: string; name: string } }) {
  const { t } = useTranslation()
  return (
    <Button asChild variant="tertiary" data-size="sm">
      <Link to="/organisations/$id/ask" params={{ id }}>
        {t('seat.ask')}
        <span className="visually-hidden">{`: ${displayName({ name })}`}</span>
      </Link>
    </Button>
  )
}
