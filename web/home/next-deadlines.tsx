// The next deadlines that lie ahead, of this year's calls.
import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DeadlineText } from '../actions/deadline-text.tsx'
import { yearNow } from '../actions/year-choice.tsx'
import type { ActionEntry } from '../api.ts'
import { brusselsMoment } from '../format.ts'
import { useLanguage } from '../language.ts'
import { actionsQuery } from '../queries.ts'

type Deadline = ActionEntry['deadlines'][number]

/** Deadlines after a moment, soonest first, each with the actions it closes. */
export function deadlinesAfter(
  now: Date,
  actions: Pick<ActionEntry, 'id' | 'deadlines'>[],
): { deadline: Deadline; ids: string[] }[] {
  const all = actions.flatMap(({ id, deadlines }) => deadlines.map((deadline) => ({ id, deadline })))
  const ahead = all.filter(({ deadline: { day, time } }) => brusselsMoment(day, time) > now)
  const together = Map.groupBy(ahead, ({ deadline: { day, time, optional } }) => `${day} ${time} ${optional ?? ''}`)
  return [...together]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, those]) => (those[0] ? [{ deadline: those[0].deadline, ids: those.map(({ id }) => id) }] : []))
}

export function NextDeadlines() {
  const { t } = useTranslation()
  const { data } = useQuery(actionsQuery(yearNow, useLanguage()))
  if (!data) return null
  const next = deadlinesAfter(new Date(), data).slice(0, 3)
  return (
    <section className="home__deadlines" aria-labelledby="deadlines">
      <Heading level={2} data-size="sm" id="deadlines">
        {t('home.deadlines')}
      </Heading>
      {next.length === 0 ? <p>{t('home.noDeadlines', { year: yearNow })}</p> : null}
      <ul className="home__sources">
        {next.map(({ deadline, ids }) => (
          <li key={`${deadline.day} ${ids[0]}`}>
            <DeadlineText deadline={deadline} />
            <br />
            {ids.map((id, at) => (
              <span key={id}>
                {at > 0 ? ', ' : ''}
                <Link className="ds-link" to="/actions/$id" params={{ id }} search={{ year: yearNow }}>
                  {id}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Link className="ds-link" to="/calls">
        {t('home.allDeadlines')}
      </Link>
    </section>
  )
}
