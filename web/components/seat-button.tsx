// The button that seats an organisation of the record at the table, from wherever it is met.
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../draft.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'

type Props = { organisation: { id: string; name: string; country: string }; as?: 'partner' | 'coordinator' }

/** Seats as a partner, then leads to the table; as the coordinator only while there is none. */
export function SeatButton({ organisation, as = 'partner' }: Props) {
  const { t } = useTranslation()
  const { seat, isSeated, coordinated, undo, at, called, awaited } = useTable()
  const name = displayName(organisation)
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (awaited) return
    const place = event.currentTarget.parentElement
    const seating = seat({ role: as, organisation: organisation.id })
    if (seating !== 'seated') return notify(t(seating === 'full' ? 'seat.full' : 'seat.already', { name }))
    const done = called
      ? t('seat.doneAt', { name, table: called })
      : t(as === 'coordinator' ? 'seat.usDone' : 'seat.done', { name })
    notify(done, { label: t('notice.undo'), run: undo })
    // The button makes way for a link: whoever pressed it must not lose their place.
    requestAnimationFrame(() => place?.querySelector<HTMLElement>('[data-seated]')?.focus())
  }
  if (as === 'coordinator')
    return coordinated || isSeated(organisation.id) ? null : (
      <Button variant="tertiary" data-size="sm" aria-disabled={awaited} onClick={press}>
        {t('seat.us')}
        <span className="visually-hidden">{`: ${name}`}</span>
      </Button>
    )
  if (isSeated(organisation.id))
    return (
      <Button asChild variant="tertiary" data-size="sm">
        <Link to={at} data-seated>
          <span aria-hidden="true">✓ </span>
          {t('seat.seated')}
        </Link>
      </Button>
    )
  return (
    <Button variant="secondary" data-size="sm" aria-disabled={awaited} onClick={press}>
      {t('seat.seat')}
      <span className="visually-hidden">{`: ${name}`}</span>
    </Button>
  )
}
