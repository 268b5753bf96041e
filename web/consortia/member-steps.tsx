// How far a member has come, and the next steps as buttons; an invitation is written where it stands.
import { Button, Tag, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { dayAfter } from '../../domain/date.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Consortium, type ConsortiumMember, type MemberState, type Moved, moveMember } from './api.ts'
import { Letter } from './letter.tsx'
import { useConsortiaWords } from './words.ts'

type Props = { id: string; member: ConsortiumMember | undefined; receive: (view: Consortium) => void }

const colours: Partial<Record<MemberState, 'success' | 'info' | 'warning' | 'neutral'>> = {
  agreed: 'success',
  mandate: 'success',
  invited: 'info',
  talks: 'info',
}

export function StateTag({ state }: { state: MemberState }) {
  const words = useConsortiaWords()
  return (
    <Tag data-size="sm" data-color={colours[state] ?? 'neutral'}>
      {words(`states.${state}`)}
    </Tag>
  )
}

export function MemberSteps({ id, member, receive }: Props) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const doing = useDoing()
  const [isInviting, setInviting] = useState(false)
  const [letter, setLetter] = useState<NonNullable<Moved['letter']>>()
  if (!member) return <p className="muted steps">{words('member.saving')}</p>
  const { state, replyBy, silent, here, said } = member
  const name = displayName(member)
  const take = (to: MemberState, more: { text?: string; replyBy?: string } = {}) =>
    doing.run(async () => {
      const moved = await moveMember(id, member.id, { to, ...more })
      receive(moved)
      setLetter(moved.letter)
      setInviting(false)
      const next = { name, state: words(`states.${to}`) }
      notify(to === 'invited' ? words('invite.sent', { name }) : words('member.moved', next))
    })
  const day = replyBy ? formatDate(replyBy, language) : ''
  return (
    <div className="steps">
      <p className="steps__now">
        <StateTag state={state} />
        {silent ? (
          <Tag data-size="sm" data-color="warning">
            {words('member.silent', { day })}
          </Tag>
        ) : null}
        {state === 'invited' && day && !silent ? (
          <span className="muted">{words('member.replyBy', { day })}</span>
        ) : null}
      </p>
      {said ? <p className="steps__said">{words('member.said', { text: said })}</p> : null}
      {state === 'invited' && !here ? <p className="muted">{words('member.away')}</p> : null}
      {isInviting ? (
        <InviteForm
          busy={doing.busy}
          wrong={doing.wrong}
          send={(more) => take('invited', more)}
          cancel={() => setInviting(false)}
        />
      ) : (
        <div className="buttons">
          {member.steps.map((to) => (
            <Button
              key={to}
              variant={to === 'invited' || to === 'agreed' ? 'secondary' : 'tertiary'}
              data-size="sm"
              aria-disabled={doing.busy}
              onClick={() => (to === 'invited' ? setInviting(true) : take(to))}
            >
              {isAnswer(to) && member.yours && !(state === 'mandate' && to === 'agreed')
                ? words(`answers.${to}`)
                : words(`steps.${stepName(state, to)}`)}
              <span className="visually-hidden">{`: ${name}`}</span>
            </Button>
          ))}
        </div>
      )}
      <TroubleLine text={doing.trouble} />
      {letter ? <Letter name={name} letter={letter} /> : null}
    </div>
  )
}

const answers = ['talks', 'agreed', 'declined', 'withdrawn'] as const
const isAnswer = (state: MemberState): state is (typeof answers)[number] => answers.some((it) => it === state)

/** Some steps are called after where they lead from. */
function stepName(from: MemberState, to: MemberState) {
  if (from === 'invited' && to === 'shortlisted') return 'takeBack'
  if (to === 'shortlisted' && (from === 'declined' || from === 'withdrawn')) return 'again'
  return from === 'mandate' && to === 'agreed' ? 'noMandate' : to
}

type FormProps = {
  busy: boolean
  wrong: Record<string, string>
  send: (asked: { text: string; replyBy: string }) => void
  cancel: () => void
}

const days = { usual: 14 }

function InviteForm({ busy, wrong, send, cancel }: FormProps) {
  const words = useConsortiaWords()
  const [text, setText] = useState('')
  const [replyBy, setReplyBy] = useState(() => dayAfter(new Date().toISOString().slice(0, 10), days.usual))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send({ text, replyBy })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Textfield
        multiline
        data-size="sm"
        label={words('invite.text')}
        description={words('invite.textHint')}
        maxLength={4000}
        value={text}
        error={wrong.text}
        onChange={(event) => setText(event.target.value)}
      />
      <Textfield
        type="date"
        data-size="sm"
        label={words('invite.replyBy')}
        value={replyBy}
        error={wrong.replyBy}
        onChange={(event) => setReplyBy(event.target.value)}
      />
      <div className="buttons">
        <Button type="submit" data-size="sm" aria-disabled={busy}>
          {words('invite.go')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={cancel}>
          {words('invite.cancel')}
        </Button>
      </div>
    </form>
  )
}
