// Answering a partner request: why, as what, with what proof, in which language; limits are told before anything is lost.
import { Alert, Button, Heading, Select, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useId, useState } from 'react'
import { type Language, languages } from '../../domain/organisation.ts'
import { type Role, roles } from '../../domain/type.ts'
import { roleLabel } from '../../domain/words/labels.ts'
import { languageName } from '../format.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { Account } from '../people/api.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { giveAnswer, type PartnerRequest } from './api.ts'
import { allPartnerRequests } from './queries.ts'
import { usePartnersWords } from './words.ts'

type Props = { request: PartnerRequest; account: Account | null }

const reasons = [
  ...['own', 'answered', 'full', 'over', 'closed', 'blocked', 'budget', 'alike', 'spread', 'sample'],
] as const
type Reason = 'own' | 'answered' | 'full' | 'over' | 'closed' | 'blocked' | 'budget' | 'alike' | 'spread' | 'sample'
const isReason = (it: unknown): it is Reason => reasons.some((reason) => reason === it)

export function AnswerPart({ request, account }: Props) {
  const words = usePartnersWords()
  const next = useRouterState({ select: ({ location }) => location.href })
  if (request.sample) return null
  if (request.standing !== 'open')
    return (
      <Framed>
        <p>{words('answer.closed')}</p>
      </Framed>
    )
  if (!account)
    return (
      <Framed>
        <p>{words('answer.signInText')}</p>
        <Link className="ds-button" data-variant="primary" to="/sign-in" search={{ next }}>
          {words('answer.signIn')}
        </Link>
      </Framed>
    )
  if (account.organisations.length === 0)
    return (
      <Framed>
        <Link className="ds-button" data-variant="primary" to="/organisations/new">
          {words('answer.noOrganisation')}
        </Link>
      </Framed>
    )
  return (
    <Framed>
      <AnswerForm request={request} account={account} />
    </Framed>
  )
}

function Framed({ children }: { children: ReactNode }) {
  const words = usePartnersWords()
  return (
    <section className="panel partners__apart" aria-labelledby="answer">
      <Heading level={2} data-size="xs" id="answer">
        {words('answer.title')}
      </Heading>
      {children}
    </section>
  )
}

function AnswerForm({ request, account }: { request: PartnerRequest; account: Account }) {
  const words = usePartnersWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const [as, setAs] = useState(account.organisations[0]?.id ?? '')
  const [text, setText] = useState('')
  const [role, setRole] = useState<Role>()
  const [proof, setProof] = useState('')
  const [spoken, setSpoken] = useState<Language>()
  const [refusal, setRefusal] = useState<Reason>()
  const [sent, setSent] = useState(false)
  const doing = useDoing(({ status, problem }) => {
    if (status !== 409 || !isReason(problem.reason)) return false
    setRefusal(problem.reason)
    return true
  })
  const send = (insist: boolean) =>
    doing.run(async () => {
      setRefusal(undefined)
      await giveAnswer(as, {
        ...{ partnerRequest: request.id, text, insist },
        ...(role && { role }),
        ...(proof.trim() && { proof }),
        ...(spoken && { language: spoken }),
      })
      setSent(true)
      await queries.invalidateQueries(allPartnerRequests)
    })
  if (sent)
    return (
      <div role="status">
        <p>{words('answer.sent')}</p>
        <p className="muted">{words('answer.sentText')}</p>
        <Link className="ds-link" to="/inbox">
          {words('answer.thread')}
        </Link>
      </div>
    )
  const wanted =
    request.roles.length > 0 ? [...request.roles, ...roles.filter((it) => !request.roles.includes(it))] : roles
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
    >
      {account.organisations.length > 1 ? (
        <Choice label={words('answer.as')} value={as} choose={setAs}>
          {account.organisations.map((it) => (
            <Select.Option key={it.id} value={it.id}>
              {displayName(it)}
            </Select.Option>
          ))}
        </Choice>
      ) : null}
      <Labelled
        label={words('answer.text')}
        hint={words('answer.textHint')}
        wrong={doing.wrong.text && words('answer.short')}
      >
        {(id, described) => (
          <Textarea
            id={id}
            aria-describedby={described}
            aria-invalid={doing.wrong.text ? true : undefined}
            rows={5}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Labelled>
      <Choice
        label={words('answer.role')}
        value={role ?? ''}
        choose={(value) => setRole(roles.find((it) => it === value))}
      >
        <Select.Option value="">{words('answer.noRole')}</Select.Option>
        {wanted.map((it) => (
          <Select.Option key={it} value={it}>
            {roleLabel(it, language)}
          </Select.Option>
        ))}
      </Choice>
      <Textfield
        label={words('answer.proof')}
        description={words('answer.proofHint')}
        maxLength={500}
        value={proof}
        onChange={(event) => setProof(event.target.value)}
      />
      <Choice
        label={words('answer.language')}
        value={spoken ?? ''}
        choose={(value) => setSpoken(languages.find((it) => it === value))}
      >
        <Select.Option value="">{words('answer.noRole')}</Select.Option>
        {languages.map((it) => (
          <Select.Option key={it} value={it}>
            {languageName(it, language)}
          </Select.Option>
        ))}
      </Choice>
      {refusal ? (
        <Alert data-color="warning" role="alert">
          <p>{words(`answer.refused.${refusal}`)}</p>
          {refusal === 'alike' ? (
            <Button type="button" data-size="sm" variant="secondary" onClick={() => send(true)}>
              {words('answer.insist')}
            </Button>
          ) : null}
        </Alert>
      ) : null}
      <TroubleLine text={doing.wrong.text ? undefined : doing.trouble} />
      <div>
        <Button type="submit" aria-disabled={doing.busy}>
          {words('answer.send')}
        </Button>
      </div>
      <p className="muted">{words('answer.sentText')}</p>
    </form>
  )
}

type LabelledProps = {
  label: string
  hint?: string
  wrong?: string
  children: (id: string, described: string | undefined) => ReactNode
}

/** A field with its hint, and what is wrong with it. */
export function Labelled({ label, hint, wrong, children }: LabelledProps) {
  const id = useId()
  const described = [hint && `${id}hint`, wrong && `${id}wrong`].filter(Boolean).join(' ') || undefined
  return (
    <div className="form__field partners__field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className="muted" id={`${id}hint`}>
          {hint}
        </span>
      ) : null}
      {children(id, described)}
      {wrong ? (
        <span className="partners__wrong" id={`${id}wrong`}>
          {wrong}
        </span>
      ) : null}
    </div>
  )
}

type ChoiceProps = { label: string; value: string; choose: (value: string) => void; children: ReactNode }

export function Choice({ label, value, choose, children }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <Select id={id} value={value} onChange={(event) => choose(event.target.value)}>
          {children}
        </Select>
      )}
    </Labelled>
  )
}
