// The way to asking an organisation of the record, from wherever it is met.
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../domain/type.ts'
import { displayName } from '../names.ts'

type Props = { organisation: { id: string; name: string }; role?: Role }

/** `role`: the part that is offered. */
export function AskLink({ organisation: { id, name }, role }: Props) {
  const { t } = useTranslation()
  return (
    <Button asChild variant="tertiary" data-size="sm">
      <Link to="/organisations/$id/ask" params={{ id }} search={{ role }}>
        {t('seat.ask')}
        <span className="visually-hidden">{`: ${displayName({ name })}`}</span>
      </Link>
    </Button>
  )
}
