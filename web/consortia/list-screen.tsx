// The consortia somebody works on, and those that have asked an organisation of theirs.
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { SignedIn } from '../people/signed-in.tsx'
import type { Listed } from './api.ts'
import { StateTag } from './member-steps.tsx'
import { listQuery } from './queries.ts'
import { useConsortiaWords } from './words.ts'
import '../people/people.css'
import './consortia.css'

export const ConsortiaScreen = () => <SignedIn>{() => <ConsortiumList />}</SignedIn>

function ConsortiumList() {
  const words = useConsortiaWords()
  const { data, error, refetch } = useQuery(listQuery)
  return (
    <Page title={words('list.title')} lead={words('list.lead')}>
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {data?.length === 0 ? (
        <>
          <h2>{words('list.none')}</h2>
          <p>{words('list.noneText')}</p>
          <Button asChild>
            <Link to="/board">{words('list.toBoard')}</Link>
          </Button>
        </>
      ) : null}
      <ul className="rows">
        {data?.map((it) => (
          <Row key={it.id} it={it} />
        ))}
      </ul>
    </Page>
  )
}

function Row({ it }: { it: Listed }) {
  const words = useConsortiaWords()
  return (
    <li>
      <Link className="ds-link" to="/consortia/$id" params={{ id: it.id }}>
        {it.name}
      </Link>
      <span className="muted">
        {[
          `${it.action} ${it.year}`,
          words('list.seated', { count: it.seated }),
          words('list.agreed', { count: it.agreed }),
          it.office
            ? words(`offices.${it.office}`)
            : words('list.asks', { name: displayName(it.member ?? { name: '' }) }),
        ].join(' · ')}
      </span>
      {it.office || !it.member ? null : (
        <span className="rows__act">
          <StateTag state={it.member.state} />
        </span>
      )}
    </li>
  )
}
