// The inbox: what is new, and what the reader's organisations got and sent, opened and answered where it stands.
import { Heading } from '@digdir/designsystemet-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Page } from '../layout/page.tsx'
import { displayName } from '../names.ts'
import { Paused } from '../people/paused.tsx'
import { SignedIn } from '../people/signed-in.tsx'
import { Blocked } from './blocked.tsx'
import { News } from './news.tsx'
import { RequestList } from './request-list.tsx'
import { useInboxWords } from './words.ts'
import '../people/people.css'
import './inbox.css'

const route = getRouteApi('/inbox')

export function InboxScreen() {
  const words = useInboxWords()
  const { request } = route.useSearch()
  return (
    <SignedIn>
      {({ organisations, paused }) =>
        organisations.length === 0 ? (
          <Page title={words('title')} lead={words('nobody')}>
            <News />
            <p>{words('nobodyText')}</p>
            <Link className="ds-button" data-variant="primary" to="/find">
              {words('find')}
            </Link>
          </Page>
        ) : (
          <Page title={words('title')} lead={words('lead')}>
            {paused ? <Paused /> : null}
            <News />
            {organisations.map((it) => (
              <Boxes key={it.id} id={it.id} name={displayName(it)} wanted={request} />
            ))}
          </Page>
        )
      }
    </SignedIn>
  )
}

function Boxes({ id, name, wanted }: { id: string; name: string; wanted: string | undefined }) {
  return (
    <section className="panel" aria-labelledby={`of-${id}`}>
      <Heading level={2} data-size="sm" id={`of-${id}`}>
        {name}
      </Heading>
      <RequestList id={id} box="received" wanted={wanted} />
      <RequestList id={id} box="sent" wanted={wanted} />
      <Blocked id={id} />
    </section>
  )
}
