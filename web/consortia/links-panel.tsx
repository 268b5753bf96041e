// Showing a consortium to others: a link for readers, and the address of its calendar. Each is told once.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Consortium, endLink, makeLink } from './api.ts'
import { ToCopy } from './letter.tsx'
import { useConsortiaWords } from './words.ts'

export function LinksPanel({ view }: { view: Consortium }) {
  const words = useConsortiaWords()
  return (
    <section className="panel" aria-labelledby="links">
      <Heading level={2} data-size="xs" id="links">
        {words('links.title')}
      </Heading>
      {view.as === 'coordinator' ? <OneLink view={view} which="viewer" /> : null}
      <OneLink view={view} which="calendar" />
    </section>
  )
}

function OneLink({ view, which }: { view: Consortium; which: 'viewer' | 'calendar' }) {
  const words = useConsortiaWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const [link, setLink] = useState<string>()
  const isThere = view.links[which]
  const refresh = () => queries.invalidateQueries({ queryKey: ['consortium', view.id], exact: true })
  const make = () =>
    doing.run(async () => {
      setLink((await makeLink[which](view.id)).link)
      await refresh()
    })
  const end = () =>
    doing.run(async () => {
      await endLink[which](view.id)
      setLink(undefined)
      await refresh()
      notify(words('links.ended'))
    })
  return (
    <div className="place">
      <Heading level={3} data-size="2xs">
        {words(`links.${which}`)}
      </Heading>
      <p className="muted">{words(`links.${which}Text`)}</p>
      {link ? <ToCopy label={words('links.once')} text={link} copy={words('links.copy')} rows={2} /> : null}
      {isThere && !link ? <p>{words('links.is')}</p> : null}
      <div className="buttons">
        <Button variant="secondary" data-size="sm" aria-disabled={doing.busy} onClick={make}>
          {words(isThere ? 'links.renew' : 'links.make')}
          <span className="visually-hidden">{`: ${words(`links.${which}`)}`}</span>
        </Button>
        {isThere ? (
          <Button variant="tertiary" data-size="sm" aria-disabled={doing.busy} onClick={end}>
            {words('links.end')}
            <span className="visually-hidden">{`: ${words(`links.${which}`)}`}</span>
          </Button>
        ) : null}
      </div>
      <TroubleLine text={doing.trouble} />
    </div>
  )
}
