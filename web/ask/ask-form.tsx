// The request as it is written: who asks, the part offered, the text, by when; what stands in the way beside it.
import { Button, Checkbox, Select, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { dayAfter } from '../../domain/date.ts'
import { isReplyDay, replyDays } from '../../domain/request.ts'
import { type Role, roles } from '../../domain/type.ts'
import { roleLabel } from '../../domain/words/labels.ts'
import type { Failure, OrganisationPage } from '../api.ts'
import { useTable } from '../draft.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { Account } from '../people/api.ts'
import { useDoing } from '../people/doing.ts'
import { Paused } from '../people/paused.tsx'
import { TroubleLine } from '../people/trouble-line.tsx'
import { Ahead } from './ahead.tsx'
import { previewQuery, type Sent, sendRequest } from './api.ts'
import { useWritten } from './kept.ts'
import { useSettled } from './settled.ts'
import { actionOf, languageFor, startOf, unfilledLine } from './start.ts'
import { useAskWords } from './words.ts'

type Props = {
  organisation: OrganisationPage
  way: 'inside' | 'outside'
  account: Account | null
  /** The part that is offered, as the way here says. */
  role: Role | undefined
  done: (sent: Sent) => void
}

const least = 40
const most = 4000
const usualDays = 14
const today = () => new Intl.DateTimeFormat('en-CA').format(new Date())

export function AskForm({ organisation, way, account, role: offered, done }: Props) {
  const words = useAskWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const { draft } = useTable()
  const name = displayName(organisation)
  const { written, change, forget } = useWritten(organisation.id, () => ({
    text: startOf(draft, name, languageFor(organisation.country, language)),
    replyBy: dayAfter(today(), usualDays),
    role: offered,
  }))
  const [insist, setInsist] = useState(false)
  const [wrong, setWrong] = useState<{ text?: string; replyBy?: string }>({})
  const [refusal, setRefusal] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  const ids = { sender: useId(), role: useId() }
  const senders = (account?.organisations ?? []).filter(({ id }) => id !== organisation.id)
  const sender = senders.find(({ id }) => id === written.sender)?.id ?? senders[0]?.id
  const action = actionOf(draft)
  const text = written.text.trim()
  const { data: preview } = useQuery(previewQuery(sender, organisation.id, useSettled(text.slice(0, most))))
  const doing = useDoing(({ status, problem: { reason } }: Failure) => {
    if (status !== 409) return false
    setRefusal(typeof reason === 'string' ? reason : 'busy')
    queries.invalidateQueries({ queryKey: ['preview'] })
    return true
  })
  const isSpread = preview?.verdict === 'spread'
  const mayTry = preview !== undefined && !preview.obstacle && !isSpread && (preview.verdict === 'own' || insist)
  const hasBudget = way === 'outside' || (preview?.budget.left ?? 0) > 0

  const send = () => {
    const line = unfilledLine(text, draft)
    const found = {
      ...(line && { text: words('unfilled', { line }) }),
      ...(text.length < least && { text: words('short') }),
      ...(!isReplyDay(written.replyBy, today()) && { replyBy: words('wrongDay') }),
    }
    setWrong(found)
    setRefusal(undefined)
    if (Object.keys(found).length > 0 || !sender) return focusWrong()
    const { role, replyBy, leavesActionOut } = written
    const about = action && !leavesActionOut ? { action: action.id } : {}
    doing.run(async () => {
      const sent = await sendRequest(sender, { to: organisation.id, text, replyBy, role, insist, ...about })
      forget()
      queries.invalidateQueries({ queryKey: ['requests'] })
      done(sent)
    })
  }
  const focusWrong = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())

  return (
    <form
      className="ask"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="form">
        {senders.length > 1 ? (
          <div className="form__field">
            <label htmlFor={ids.sender}>{words('sender')}</label>
            <Select
              id={ids.sender}
              width="auto"
              value={sender}
              onChange={(event) => change({ sender: event.target.value })}
            >
              {senders.map((it) => (
                <Select.Option key={it.id} value={it.id}>
                  {displayName(it)}
                </Select.Option>
              ))}
            </Select>
          </div>
        ) : null}
        <Textfield
          multiline
          rows={14}
          label={words('text')}
          description={words('textHint')}
          maxLength={most}
          value={written.text}
          error={wrong.text ?? (doing.wrong.text ? doing.trouble : undefined)}
          onChange={(event) => change({ text: event.target.value })}
        />
        <div className="form__field">
          <label htmlFor={ids.role}>{words('role')}</label>
          <Select
            id={ids.role}
            width="auto"
            value={written.role ?? ''}
            onChange={(event) => change({ role: roles.find((it) => it === event.target.value) })}
          >
            <Select.Option value="">{words('roleNone')}</Select.Option>
            {roles.map((it) => (
              <Select.Option key={it} value={it}>
                {roleLabel(it, language)}
              </Select.Option>
            ))}
          </Select>
        </div>
        {action ? (
          <Checkbox
            label={words('about', { action: action.label })}
            checked={!written.leavesActionOut}
            onChange={(event) => change({ leavesActionOut: !event.target.checked })}
          />
        ) : null}
        <Textfield
          label={words('replyBy')}
          description={words('replyByHint')}
          type="date"
          min={dayAfter(today(), replyDays.least)}
          max={dayAfter(today(), replyDays.most)}
          value={written.replyBy}
          error={wrong.replyBy ?? (doing.wrong.replyBy ? doing.trouble : undefined)}
          onChange={(event) => change({ replyBy: event.target.value })}
        />
      </div>
      <div className="ask__ahead">
        <Ahead name={name} way={way} preview={sender ? preview : undefined} insist={insist} setInsist={setInsist} />
        {account?.paused ? <Paused /> : null}
        {account === null ? (
          <SignInFirst />
        ) : senders.length === 0 ? (
          <SpeakFirst />
        ) : (
          <Button type="submit" aria-disabled={doing.busy} disabled={!mayTry || !hasBudget || account.paused}>
            {words(way === 'inside' ? 'send' : 'write')}
          </Button>
        )}
        <TroubleLine
          text={refusal ? sayRefusal(words, refusal, name) : hasField(doing.wrong) ? undefined : doing.trouble}
        />
      </div>
    </form>
  )
}

const hasField = (wrong: Record<string, string>) => 'text' in wrong || 'replyBy' in wrong

/** What the look ahead shows already is not said twice. */
function sayRefusal(words: ReturnType<typeof useAskWords>, reason: string, name: string): string | undefined {
  if (reason === 'paused') return words('refused.paused', { name })
  if (reason === 'budget') return words('refused.budget')
  return ['blocked', 'full', 'asked', 'alike', 'spread'].includes(reason) ? undefined : words('refused.busy')
}

function SignInFirst() {
  const words = useAskWords()
  const next = useRouterState({ select: ({ location }) => location.href })
  return (
    <>
      <Link className="ds-button" data-variant="primary" to="/sign-in" search={{ next }}>
        {words('signIn')}
      </Link>
      <p className="muted">{words('signInText')}</p>
    </>
  )
}

function SpeakFirst() {
  const words = useAskWords()
  return (
    <>
      <p>{words('nobody')}</p>
      <Link className="ds-button" data-variant="primary" to="/organisations/new">
        {words('findMine')}
      </Link>
    </>
  )
}
