// What goes with a yes: the part one could take, the proof of it, in which language, and a word.
import { Button, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { languages } from '../../domain/organisation.ts'
import { roles } from '../../domain/type.ts'
import { roleLabel } from '../../domain/words/labels.ts'
import { languageName } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { answerRequest, type Reply, type Thread } from './api.ts'
import { useInboxWords } from './words.ts'

type Props = { thread: Thread; refresh: () => Promise<unknown> }

export function AnswerForm({ thread: { id, state, reply, role }, refresh }: Props) {
  const words = useInboxWords()
  const language = useLanguage()
  const doing = useDoing()
  const ids = { role: useId(), language: useId() }
  const isYes = state === 'interested'
  const [said, setSaid] = useState<Omit<Reply, 'answer'>>({
    role: reply?.role ?? role,
    proof: reply?.proof ?? '',
    language: reply?.language ?? '',
    text: reply?.text ?? '',
  })
  const send = () =>
    doing.run(() => {
      const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value))
      return answerRequest(id, { answer: 'interested', ...given }).finally(refresh)
    })
  const spoken = languages
    .map((it) => ({ code: it, name: languageName(it, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, localeOf[language]))
  return (
    <form
      className="form thread__answer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="form__two">
        <div className="form__field">
          <label htmlFor={ids.role}>{words('reply.role')}</label>
          <Select
            id={ids.role}
            data-size="sm"
            value={said.role ?? ''}
            onChange={(event) => setSaid({ ...said, role: roles.find((it) => it === event.target.value) })}
          >
            <Select.Option value="">{words('reply.none')}</Select.Option>
            {roles.map((it) => (
              <Select.Option key={it} value={it}>
                {roleLabel(it, language)}
              </Select.Option>
            ))}
          </Select>
        </div>
        <div className="form__field">
          <label htmlFor={ids.language}>{words('reply.language')}</label>
          <Select
            id={ids.language}
            data-size="sm"
            value={said.language}
            onChange={(event) => setSaid({ ...said, language: event.target.value })}
          >
            <Select.Option value="">{words('reply.none')}</Select.Option>
            {spoken.map(({ code, name }) => (
              <Select.Option key={code} value={code}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </div>
      </div>
      <Textfield
        data-size="sm"
        label={words('reply.proof')}
        description={words('reply.proofHint')}
        maxLength={500}
        value={said.proof}
        error={doing.wrong.proof ? doing.trouble : undefined}
        onChange={(event) => setSaid({ ...said, proof: event.target.value })}
      />
      <Textfield
        multiline
        rows={3}
        data-size="sm"
        label={words('reply.text')}
        maxLength={4000}
        value={said.text}
        error={doing.wrong.text ? doing.trouble : undefined}
        onChange={(event) => setSaid({ ...said, text: event.target.value })}
      />
      <div>
        <Button type="submit" data-size="sm" variant="secondary" aria-disabled={doing.busy}>
          {words(isYes ? 'reply.save' : 'reply.send')}
        </Button>
      </div>
      <TroubleLine text={doing.wrong.proof || doing.wrong.text ? undefined : doing.trouble} />
    </form>
  )
}
