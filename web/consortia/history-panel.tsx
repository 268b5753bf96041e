// What happened in a consortium: who did what when, the newest first, folded until somebody asks.
import { Details } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { Consortium, Event } from './api.ts'
import { historyQuery } from './queries.ts'
import { useConsortiaWords } from './words.ts'

export function HistoryPanel({ view }: { view: Consortium }) {
  const words = useConsortiaWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Details data-size="sm" open={isOpen} onToggle={() => setOpen((it) => !it)}>
      <Details.Summary>{words('history.title')}</Details.Summary>
      <Details.Content>{isOpen ? <Events view={view} /> : null}</Details.Content>
    </Details>
  )
}

function Events({ view }: { view: Consortium }) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const { data } = useQuery(historyQuery(view.id, view.version))
  const moments = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short' })
  const say = ({ what, by, member, person, state }: Event) =>
    words(`history.${what}`, {
      by: by ?? words('history.nobody'),
      member: member ? displayName({ name: member }) : words('history.unnamed'),
      person: person ?? words('history.nobody'),
      state: state ? words(`states.${state}`) : '',
    })
  return (
    <ol className="events">
      {data?.map((it) => (
        <li key={`${it.at} ${it.what} ${it.member}`}>
          <time className="muted" dateTime={it.at}>
            {moments.format(new Date(it.at))}
          </time>{' '}
          {say(it)}
        </li>
      ))}
    </ol>
  )
}
