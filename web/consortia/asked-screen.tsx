// A consortium as the people of an organisation see it that was asked: what is wanted of them, and the answer.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { standingLabel } from '../../domain/words/labels.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Consortium, type ConsortiumMember, type MemberState, moveMember } from './api.ts'
import { Due } from './due.tsx'
import { StateTag } from './member-steps.tsx'
import { Seated } from './seated.tsx'
import { useConsortiaWords } from './words.ts'
import '../people/people.css'
import './consortia.css'

export function AskedScreen({ consortium }: { consortium: Consortium }) {
  const words = useConsortiaWords()
  const { coordinator, members } = consortium
  const own = members.filter(({ yours }) => yours)
  const others = members.filter((it) => !it.yours && it.counts)
  return (
    <Page
      title={consortium.name}
      lead={own.map((it) => words('asked.lead', { name: displayName(it) })).join(' ')}
      beside={
        <Link className="ds-link" to="/consortia">
          {words('sync.mine')}
        </Link>
      }
    >
      {coordinator ? <p>{words('asked.by', { person: coordinator })}</p> : null}
      <Due consortium={consortium} />
      {consortium.draft.text ? (
        <section aria-labelledby="idea">
          <Heading level={2} data-size="2xs" id="idea">
            {words('asked.idea')}
          </Heading>
          <p className="asked">{consortium.draft.text}</p>
        </section>
      ) : null}
      {own.map((it) => (
        <Asked key={it.id} consortium={consortium} member={it} />
      ))}
      <section className="panel" aria-labelledby="others">
        <Heading level={2} data-size="xs" id="others">
          {words('asked.others')}
        </Heading>
        {others.length === 0 ? <p className="muted">{words('asked.none')}</p> : <Seated members={others} />}
      </section>
    </Page>
  )
}

type Answer = 'talks' | 'agreed' | 'declined' | 'withdrawn'

function Asked({ consortium, member }: { consortium: Consortium; member: ConsortiumMember }) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const doing = useDoing()
  const [text, setText] = useState('')
  const { state, replyBy, asked, standing } = member
  const task = consortium.draft.members.find(({ seat }) => seat === member.id)?.task
  const name = displayName(member)
  const answer = (to: MemberState) =>
    doing.run(async () => {
      const moved = await moveMember(consortium.id, member.id, { to, ...(text.trim() && { text: text.trim() }) })
      queries.setQueryData(['consortium', consortium.id], moved)
      setText('')
      notify(words('asked.answered'))
    })
  return (
    <section className="panel" aria-label={name}>
      <p className="steps__now">
        <strong>{name}</strong>
        <span className="muted">{standingLabel(standing, language)}</span>
        <StateTag state={state} />
        {state === 'invited' && replyBy ? (
          <span className="muted">{words('member.replyBy', { day: formatDate(replyBy, language) })}</span>
        ) : null}
      </p>
      {asked ? <p className="asked">{asked}</p> : null}
      {task ? <p className="muted">{`${words('clash.parts.task')}: ${task}`}</p> : null}
      {member.steps.length > 0 ? (
        <div className="form">
          <Heading level={2} data-size="2xs">
            {state === 'invited' ? words('asked.question') : words('asked.now', { state: words(`states.${state}`) })}
          </Heading>
          <Textfield
            data-size="sm"
            label={words('asked.text')}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="buttons">
            {member.steps.map((to) => (
              <Button
                key={to}
                variant={to === 'agreed' ? 'primary' : 'secondary'}
                data-size="sm"
                aria-disabled={doing.busy}
                onClick={() => answer(to)}
              >
                {words(`answers.${to as Answer}`)}
                <span className="visually-hidden">{`: ${name}`}</span>
              </Button>
            ))}
          </div>
          <TroubleLine text={doing.trouble} />
        </div>
      ) : null}
    </section>
  )
}
