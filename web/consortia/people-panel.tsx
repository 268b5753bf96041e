// Who works on a consortium: inviting by mail, handing over, letting go, leaving.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Consortium, handOver, invitePerson, leaveConsortium, letGo, type People, takeBack } from './api.ts'
import { peopleQuery } from './queries.ts'
import { useConsortiaWords } from './words.ts'

type Act = (what: () => Promise<unknown>, said?: string) => Promise<void>

export function PeoplePanel({ view }: { view: Consortium }) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const doing = useDoing()
  const { data } = useQuery(peopleQuery(view.id))
  const leads = view.as === 'coordinator'
  const act: Act = (what, said) =>
    doing.run(async () => {
      await what()
      await queries.invalidateQueries({ queryKey: ['consortium', view.id] })
      if (said) notify(said)
    })
  return (
    <section className="panel" aria-labelledby="workers">
      <Heading level={2} data-size="xs" id="workers">
        {words('people.title')}
      </Heading>
      <ul className="rows">
        {data?.people.map((it) => (
          <Person key={it.account} view={view} person={it} act={act} />
        ))}
      </ul>
      {data && data.invitations.length > 0 ? (
        <>
          <Heading level={3} data-size="2xs">
            {words('people.invited')}
          </Heading>
          <ul className="rows">
            {data.invitations.map((it) => (
              <li key={it.id}>
                <span>{it.email}</span>
                <span className="muted">{words('people.until', { day: formatDate(it.until, language) })}</span>
                {leads ? (
                  <span className="rows__act">
                    <Button variant="tertiary" data-size="sm" onClick={() => act(() => takeBack(view.id, it.id))}>
                      {words('people.takeBack')}
                      <span className="visually-hidden">{`: ${it.email}`}</span>
                    </Button>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {leads ? <InviteForm invite={(email) => act(() => invitePerson(view.id, email), words('people.sent'))} /> : null}
      <TroubleLine text={doing.trouble} />
      <p className="muted">{words('people.editors')}</p>
    </section>
  )
}

function Person({ view, person, act }: { view: Consortium; person: People['people'][number]; act: Act }) {
  const words = useConsortiaWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { account, name, email, office, you } = person
  const who = name || email
  const leave = () =>
    act(async () => {
      await leaveConsortium(view.id)
      await navigate({ to: '/consortia' })
      queries.removeQueries({ queryKey: ['consortium', view.id] })
    })
  return (
    <li>
      <span>
        {who}
        {you ? ` (${words('people.you')})` : ''}
      </span>
      <span className="muted">
        {name ? `${email} · ` : ''}
        {words(`offices.${office}`)}
      </span>
      <span className="buttons rows__act">
        {view.as === 'coordinator' && !you ? (
          <>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => act(() => handOver(view.id, account), words('people.handedOver', { name: who }))}
            >
              {words('people.handOver')}
              <span className="visually-hidden">{`: ${who}`}</span>
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              onClick={() => act(() => letGo(view.id, account), words('people.gone', { name: who }))}
            >
              {words('people.letGo')}
              <span className="visually-hidden">{`: ${who}`}</span>
            </Button>
          </>
        ) : null}
        {you && office === 'editor' ? (
          <Button variant="tertiary" data-size="sm" data-color="danger" onClick={leave}>
            {words('people.leave')}
          </Button>
        ) : null}
      </span>
    </li>
  )
}

function InviteForm({ invite }: { invite: (email: string) => Promise<void> }) {
  const words = useConsortiaWords()
  const [email, setEmail] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (email.trim()) invite(email.trim()).then(() => setEmail(''))
  }
  return (
    <form className="consortium__one" onSubmit={submit}>
      <Textfield
        type="email"
        data-size="sm"
        label={words('people.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm">
        {words('people.invite')}
      </Button>
    </form>
  )
}
