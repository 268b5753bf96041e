// A school's own groups, with what was asked for them, how it stands, and what is still lacking.
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { listOwnGroups, type OwnGroups } from './api.ts'
import { Mine } from './mine.tsx'
import { Request } from './request.tsx'
import { usePlacesWords } from './words.ts'

export function MyGroupsScreen() {
  const words = usePlacesWords()
  return (
    <Mine
      name="groups"
      title={words('mine.groups')}
      lead={words('mine.groupsLead')}
      path="/my-groups"
      ask={listOwnGroups}
      beside={
        <div className="buttons">
          <Button asChild variant="secondary">
            <Link to="/group">{words('list.spread')}</Link>
          </Button>
          <Button asChild variant="tertiary">
            <Link to="/invite-host">{words('group.invite')}</Link>
          </Button>
        </div>
      }
    >
      {({ cohorts }) =>
        cohorts.length === 0 ? <p>{words('mine.noGroups')}</p> : cohorts.map((it) => <Kept key={it.id} group={it} />)
      }
    </Mine>
  )
}

const alive = ['held', 'confirmed', 'waiting']

function Kept({ group: { id, school, holds, needs } }: { group: OwnGroups['cohorts'][number] }) {
  const words = usePlacesWords()
  const language = useLanguage()
  const { learners, from, to } = needs as { learners: number; from: string; to: string }
  const count = (state: string) => holds.filter((it) => it.state === state).reduce((sum, it) => sum + it.learners, 0)
  const [confirmed, held] = [count('confirmed'), count('held')]
  const span = { from: formatDate(from, language), to: formatDate(to, language) }
  const list = (of: typeof holds) => (
    <ul className="requests">
      {of.map((hold) => (
        <Request
          key={hold.id}
          side="school"
          hold={hold}
          title={
            <>
              <Link className="ds-link" to="/places/$id" params={{ id: hold.place }}>
                {hold.host}
              </Link>
              {`: ${words('mine.stay', {
                learners: words('group.learnersAt', { count: hold.learners }),
                from: formatDate(hold.from, language),
                to: formatDate(hold.to, language),
              })}`}
            </>
          }
        />
      ))}
    </ul>
  )
  const past = holds.filter((it) => !alive.includes(it.state))
  return (
    <section aria-labelledby={id} className="mine">
      <div className="mine__head">
        <Heading level={2} data-size="sm" id={id}>
          {`${school} · ${words('group.dates', span)}`}
        </Heading>
        {confirmed + held < learners ? (
          <Link className="ds-link" to="/group">
            {words('mine.moreHosts')}
          </Link>
        ) : null}
      </div>
      <p>
        {held > 0
          ? words('mine.placedHeld', { placed: confirmed, of: learners, held })
          : words('mine.placed', { placed: confirmed, of: learners })}
      </p>
      <div className="mine__meter" aria-hidden="true">
        <span style={{ width: `${(100 * Math.min(learners, confirmed)) / learners}%` }} />
        <span className="mine__held" style={{ width: `${(100 * Math.min(learners - confirmed, held)) / learners}%` }} />
      </div>
      {list(holds.filter((it) => alive.includes(it.state)))}
      {past.length > 0 ? (
        <details className="mine__past">
          <summary>{words('mine.past')}</summary>
          {list(past)}
        </details>
      ) : null}
    </section>
  )
}
