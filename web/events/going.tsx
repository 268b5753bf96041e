// Who goes to an event, and saying in one press that one's own organisation does.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { typeLabel } from '../../domain/words/labels.ts'
import type { EventView } from '../api.ts'
import { placeOf } from '../components/place.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import type { Account } from '../people/api.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Goer, goersQuery, goTo, stayAway } from './api.ts'
import { useEventsWords } from './words.ts'

type Mine = Account['organisations']

type Props = { event: EventView; mine: Mine | undefined; offline: boolean }

export function Going({ event, mine, offline }: Props) {
  const t = useEventsWords()
  const { data: goers } = useQuery(goersQuery(event.id))
  const isOpen = !event.cancelled && event.ends >= new Date().toISOString().slice(0, 10)
  if (!goers) return null
  return (
    <section aria-labelledby="going" className="event__part">
      <Heading level={2} data-size="xs" id="going">
        {t('going.title')}
      </Heading>
      <p>
        {goers.length === 0
          ? t(isOpen ? 'going.nobodyYet' : 'going.nobody')
          : t('going.count', { count: goers.length })}
      </p>
      {isOpen && !offline ? <SayGoing event={event} goers={goers} mine={mine} /> : null}
      <ul className="goers">
        {goers.map((it) => (
          <GoerLine key={it.id} goer={it} />
        ))}
      </ul>
    </section>
  )
}

function GoerLine({ goer }: { goer: Goer }) {
  const t = useEventsWords()
  const language = useLanguage()
  const { id, type, seeks } = goer
  return (
    <li>
      <p>
        <Link className="ds-link" to="/organisations/$id" params={{ id }}>
          {displayName(goer)}
        </Link>
      </p>
      <p className="muted">
        {[placeOf(goer, language), type && typeLabel(type, language)].filter(Boolean).join(' · ')}
      </p>
      {seeks ? <p>{t('going.seeks', { seeks })}</p> : null}
    </li>
  )
}

/** One button for each organisation one speaks for; whoever speaks for none is shown the way. */
function SayGoing({ event, goers, mine }: { event: EventView; goers: readonly Goer[]; mine: Mine | undefined }) {
  const t = useEventsWords()
  const next = `/events/${encodeURIComponent(event.id)}`
  if (mine === undefined)
    return (
      <p>
        <Link className="ds-link" to="/sign-in" search={{ next }}>
          {t('going.signIn')}
        </Link>
      </p>
    )
  if (mine.length === 0)
    return (
      <p>
        <Link className="ds-link" to="/organisations/new">
          {t('going.find')}
        </Link>
      </p>
    )
  return (
    <ul className="rows">
      {mine.map((it) => (
        <Own key={it.id} event={event} organisation={it} goes={goers.some(({ id }) => id === it.id)} />
      ))}
    </ul>
  )
}

function Own({ event, organisation, goes }: { event: EventView; organisation: Mine[number]; goes: boolean }) {
  const t = useEventsWords()
  const { t: common } = useTranslation()
  const queries = useQueryClient()
  const doing = useDoing(undefined, { 409: t('going.over') })
  const name = displayName(organisation)
  const say = (going: boolean): Promise<void> =>
    doing.run(async () => {
      await (going ? goTo(organisation.id, event.id) : stayAway(organisation.id, event.id))
      await queries.invalidateQueries({ queryKey: goersQuery(event.id).queryKey })
      notify(t(going ? 'going.goes' : 'going.stays', { name }), {
        label: common('notice.undo'),
        run: () => say(!going),
      })
    })
  return (
    <li>
      <span>{t(goes ? 'going.goes' : 'going.open', { name })}</span>
      <Button
        className="rows__act"
        variant={goes ? 'tertiary' : 'primary'}
        data-size="sm"
        aria-disabled={doing.busy}
        onClick={() => say(!goes)}
      >
        {t(goes ? 'going.not' : 'going.yes')}
        <span className="visually-hidden">{`: ${name}`}</span>
      </Button>
      <TroubleLine text={doing.trouble} />
    </li>
  )
}
