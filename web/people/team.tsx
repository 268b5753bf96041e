// Who speaks for an organisation: inviting, handing over, leaving.
import { Button, Heading, Select, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { offices } from '../../domain/ownership.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { invite, letGo, type Office, type People, setOffice, takeBack } from './api.ts'
import { type Doing, useDoing } from './doing.ts'
import { accountQuery, peopleQuery } from './queries.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

export function Team({ id }: { id: string }) {
  const words = usePeopleWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const { data } = useQuery(peopleQuery(id))
  if (!data) return null
  const mayAll = data.office === 'owner'
  const act = (what: () => Promise<unknown>, said: string) =>
    doing.run(async () => {
      await what()
      await queries.invalidateQueries({ queryKey: peopleQuery(id).queryKey })
      notify(said)
    })
  return (
    <section className="panel" aria-labelledby="team">
      <Heading level={2} data-size="xs" id="team">
        {words('team.title')}
      </Heading>
      {data.people.length === 0 ? <p>{words('team.none')}</p> : null}
      <ul className="rows">
        {data.people.map((person) => (
          <Row key={person.account} id={id} person={person} mayAll={mayAll} act={act} doing={doing} />
        ))}
      </ul>
      <TroubleLine text={doing.trouble} />
      <Invited id={id} people={data} mayAll={mayAll} act={act} />
      {mayAll ? <InviteForm id={id} /> : null}
      <p className="muted">{words('team.owners')}</p>
    </section>
  )
}

type Act = (what: () => Promise<unknown>, said: string) => Promise<void>
type RowProps = { id: string; person: People['people'][number]; mayAll: boolean; act: Act; doing: Doing }

function Row({ id, person, mayAll, act, doing }: RowProps) {
  const words = usePeopleWords()
  const router = useRouter()
  const queries = useQueryClient()
  const { account, name, email, office, you } = person
  const other: Office = office === 'owner' ? 'editor' : 'owner'
  const who = name || email
  const leave = () =>
    doing.run(async () => {
      await letGo(id, account)
      await queries.invalidateQueries({ queryKey: accountQuery.queryKey })
      router.history.push('/account')
    })
  return (
    <li>
      <span>
        {who}
        {you ? ` (${words('team.you')})` : ''}
      </span>
      <span className="muted">
        {name ? `${email} · ` : ''}
        {words(`offices.${office}`)}
      </span>
      <span className="buttons rows__act">
        {mayAll ? (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => act(() => setOffice(id, account, other), words('team.changed'))}
          >
            {words(other === 'owner' ? 'team.makeOwner' : 'team.makeEditor')}
            <span className="visually-hidden">{`: ${who}`}</span>
          </Button>
        ) : null}
        {you ? (
          <Button variant="tertiary" data-size="sm" data-color="danger" onClick={leave}>
            {words('team.leave')}
          </Button>
        ) : mayAll ? (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            onClick={() => act(() => letGo(id, account), words('team.changed'))}
          >
            {words('team.remove')}
            <span className="visually-hidden">{`: ${who}`}</span>
          </Button>
        ) : null}
      </span>
    </li>
  )
}

type InvitedProps = { id: string; people: People; mayAll: boolean; act: Act }

function Invited({ id, people: { invitations }, mayAll, act }: InvitedProps) {
  const words = usePeopleWords()
  const language = useLanguage()
  if (invitations.length === 0) return null
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words('team.invited')}
      </Heading>
      <ul className="rows">
        {invitations.map(({ id: invitation, email, office, until }) => (
          <li key={invitation}>
            <span>{email}</span>
            <span className="muted">
              {words(`offices.${office}`)}, {words('team.until', { date: formatDate(until, language) })}
            </span>
            {mayAll ? (
              <Button
                className="rows__act"
                variant="tertiary"
                data-size="sm"
                onClick={() => act(() => takeBack(id, invitation), words('team.takenBack'))}
              >
                {words('team.takeBack')}
                <span className="visually-hidden">{`: ${email}`}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function InviteForm({ id }: { id: string }) {
  const words = usePeopleWords()
  const field = useId()
  const queries = useQueryClient()
  const doing = useDoing()
  const [email, setEmail] = useState('')
  const [office, setChosen] = useState<Office>('editor')
  const send = () =>
    doing.run(async () => {
      await invite(id, email.trim(), office)
      setEmail('')
      await queries.invalidateQueries({ queryKey: peopleQuery(id).queryKey })
      notify(words('team.sent'))
    })
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Heading level={3} data-size="2xs">
        {words('team.invite')}
      </Heading>
      <Textfield
        label={words('team.email')}
        type="email"
        autoComplete="off"
        value={email}
        error={doing.wrong.email ? doing.trouble : undefined}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div className="form__field">
        <label htmlFor={field}>{words('team.office')}</label>
        <Select
          id={field}
          width="auto"
          value={office}
          onChange={(event) => setChosen(event.target.value === 'owner' ? 'owner' : 'editor')}
        >
          {offices.map((it) => (
            <Select.Option key={it} value={it}>
              {words(`offices.${it}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <TroubleLine text={doing.wrong.email ? undefined : doing.trouble} />
      <div>
        <Button type="submit" variant="secondary" aria-disabled={doing.busy}>
          {words('team.send')}
        </Button>
      </div>
    </form>
  )
}
