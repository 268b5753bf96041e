// A consortium as those who work on it see it: the board over a draft they share, and below it whom to ask, who works
// on it, what happened, and how to show it to others.
import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { BoardExtras } from '../board/extras.ts'
import { BoardParts } from '../board/screen.tsx'
import { useBoard } from '../board/use-board.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { Page } from '../layout/page.tsx'
import { ClashPanel } from './clash-panel.tsx'
import { EndPanel } from './end-panel.tsx'
import { EndingNotice } from './ending-notice.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { LinksPanel } from './links-panel.tsx'
import { MemberSteps } from './member-steps.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { openPlaces } from './places.ts'
import { PlacesPanel } from './places-panel.tsx'
import type { Opened } from './use-shared.ts'
import { WithConsortium } from './with-consortium.tsx'
import { useConsortiaWords } from './words.ts'
import '../people/people.css'
import './consortia.css'

export const ConsortiumScreen = () => <WithConsortium>{(opened) => <OpenedScreen {...opened} />}</WithConsortium>

function OpenedScreen({ sync, shared }: Opened) {
  const words = useConsortiaWords()
  const queries = useQueryClient()
  const { view } = sync
  const receive: typeof shared.receive = (next) => {
    queries.setQueryData(['consortium', view.id], next)
    shared.receive(next)
  }
  const extras = {
    left: view.members.flatMap((it) => (it.counts ? [] : (it.organisation ?? []))),
    member: (index: number) => {
      const { seat } = shared.store.now().draft.members[index] ?? {}
      return <MemberSteps id={view.id} member={view.members.find(({ id }) => id === seat)} receive={receive} />
    },
  }
  const places = <PlacesPanel view={view} shared={shared} receive={receive} />
  // A place to fill comes before all else.
  const isUrgent = openPlaces(view).length > 0
  return (
    <BoardExtras value={extras}>
      <Page
        title={sync.name}
        wide
        beside={
          <div className="consortium__ways">
            <Link className="ds-link" to="/consortia">
              {words('sync.mine')}
            </Link>
            <Link className="ds-link" to="/board">
              {words('far.own')}
            </Link>
          </div>
        }
      >
        <Standing sync={sync} shared={shared} />
        <EndingNotice view={view} receive={receive} />
        {sync.clash ? <ClashPanel clash={sync.clash} settle={shared.settle} /> : null}
        {isUrgent ? places : null}
        <Board />
        <div className="consortium">
          {isUrgent ? null : places}
          <PeoplePanel view={view} />
          <LinksPanel view={view} />
          <HistoryPanel view={view} />
          {view.as === 'coordinator' ? <EndPanel view={view} /> : null}
        </div>
      </Page>
    </BoardExtras>
  )
}

function Board() {
  return <BoardParts board={useBoard()} />
}

/** Whether all is saved, and how the team would stand with nobody but those who have agreed. */
function Standing({ sync, shared }: Opened) {
  const words = useConsortiaWords()
  const { saving, trouble, view } = sync
  const [isRenaming, setRenaming] = useState(false)
  const [name, setName] = useState(sync.name)
  const rename = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) shared.rename(name.trim())
    setRenaming(false)
  }
  return (
    <>
      <div className="standing">
        <span role="status" className="muted">
          {saving === 'saved' || saving === 'saving' ? words(`sync.${saving}`) : ''}
        </span>
        {view.verdict ? (
          <span className={view.verdict.agreed === 'eligible' ? '' : 'muted'}>
            {view.verdict.agreed === 'eligible' ? <VerdictIcon verdict="met" /> : null}{' '}
            {words(`agreedOnly.${view.verdict.agreed}`)}
          </span>
        ) : null}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-expanded={isRenaming}
          onClick={() => {
            setName(sync.name)
            setRenaming(!isRenaming)
          }}
        >
          {words('sync.rename')}
        </Button>
      </div>
      {isRenaming ? (
        <form className="consortium__one" onSubmit={rename}>
          <Textfield
            data-size="sm"
            label={words('sync.name')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" variant="secondary" data-size="sm">
            {words('sync.saveName')}
          </Button>
        </form>
      ) : null}
      {saving === 'offline' || saving === 'refused' ? (
        <Alert data-color="warning" data-size="sm" role="alert">
          <Heading level={2} data-size="2xs" className="visually-hidden">
            {words('sync.again')}
          </Heading>
          <p>{saving === 'offline' ? words('sync.offline') : words('sync.refused', { reason: trouble ?? '' })}</p>
          <Button variant="secondary" data-size="sm" onClick={shared.save}>
            {words('sync.again')}
          </Button>
        </Alert>
      ) : null}
    </>
  )
}
