// Whom to talk to at an event: those who go, ranked for one's own organisation or draft, each with the reasons. What was
// read last is kept in this browser, for the hall without a network.
import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { EventView } from '../api.ts'
import { placeOf } from '../components/place.ts'
import { ReasonText } from '../components/reason-text.tsx'
import { useTable } from '../draft.ts'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { Account } from '../people/api.ts'
import { goersQuery, type KeptMeeting, meetQuery, recallMeeting } from './api.ts'
import { useEventsWords } from './words.ts'

type Props = { event: EventView; mine: Account['organisations'] | undefined; offline: boolean }

export function Meet({ event, mine, offline }: Props) {
  const { data: goers = [] } = useQuery(goersQuery(event.id))
  const organisation = mine?.find(({ id }) => goers.some((it) => it.id === id))
  const language = useLanguage()
  const { draft } = useTable()
  const { plan: _, readiness: __, ...asked } = draft
  const { data } = useQuery({
    ...meetQuery(event.id, organisation, asked.members.length > 0 ? asked : undefined, language),
    enabled: organisation !== undefined,
  })
  const shown = data ?? (offline ? recallMeeting(event.id) : undefined)
  return shown ? <Meeting kept={shown} /> : null
}

function Meeting({ kept: { name, action, suggestions } }: { kept: KeptMeeting }) {
  const t = useEventsWords()
  const language = useLanguage()
  const points = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 2 })
  const written = (value: number) => points.format(value).replace('-', '−')
  return (
    <section aria-labelledby="meet" className="event__part">
      <Heading level={2} data-size="xs" id="meet">
        {t('meet.title')}
      </Heading>
      <p>{action ? t('meet.byDraft', { action }) : t('meet.byProfile', { name })}</p>
      {suggestions.length === 0 ? <p>{t('meet.nobody')}</p> : null}
      <ol className="meet">
        {suggestions.map(({ organisation, score, reasons }) => (
          <li key={organisation.id}>
            <p>
              <Link className="ds-link" to="/organisations/$id" params={{ id: organisation.id }}>
                {displayName(organisation)}
              </Link>{' '}
              <span className="muted">
                {placeOf(organisation, language)} · {t('meet.score', { value: written(score) })}
              </span>
            </p>
            <ul>
              {reasons.map((reason) => (
                <li key={reason.text}>
                  <span>
                    <ReasonText reason={reason} text={reason.text} />
                  </span>
                  <span className="meet__value">{written(reason.value)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
