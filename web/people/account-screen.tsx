// One's own account: whom one speaks for, what one is called, where one is signed in, and the end of it.
import { Button, Heading, Select, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { screenLanguages } from '../../domain/words/language.ts'
import { Keys } from '../developers/keys.tsx'
import { workAt } from '../draft.ts'
import { Follows } from '../follows/follows.tsx'
import { formatDate } from '../format.ts'
import { MailChoices } from '../inbox/mail-choices.tsx'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { forget } from '../memory.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { markSession } from '../session.ts'
import { type Account, deleteAccount, endSession, saveAccount } from './api.ts'
import { useDoing } from './doing.ts'
import { Paused } from './paused.tsx'
import { accountQuery, claimsQuery, sessionsQuery } from './queries.ts'
import { SignedIn } from './signed-in.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

export function AccountScreen() {
  const words = usePeopleWords()
  return (
    <SignedIn>
      {(account) => (
        <Page
          title={words('account.title')}
          lead={account.name ? `${account.name} · ${account.email}` : account.email}
          beside={<SignOut />}
        >
          {account.paused ? <Paused /> : null}
          <Organisations account={account} />
          <Claims />
          <Follows />
          <You account={account} key={account.id} />
          <MailChoices />
          <Sessions />
          <Keys />
          <Data account={account} />
        </Page>
      )}
    </SignedIn>
  )
}

/** Forgets everything that was read as this person, and leads home. */
function useLeaving() {
  const queries = useQueryClient()
  const router = useRouter()
  return () => {
    queries.clear()
    forget('meet.')
    forget('ask')
    forget('consortium.')
    workAt()
    markSession(false)
    router.history.push('/')
  }
}

function SignOut() {
  const words = usePeopleWords()
  const doing = useDoing()
  const leave = useLeaving()
  return (
    <div>
      <Button variant="secondary" onClick={() => doing.run(() => endSession('current').then(leave))}>
        {words('account.signOut')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </div>
  )
}

function Organisations({ account: { organisations, operator } }: { account: Account }) {
  const words = usePeopleWords()
  return (
    <section aria-labelledby="mine" className="panel">
      <Heading level={2} data-size="xs" id="mine">
        {words('account.organisations')}
      </Heading>
      {organisations.length === 0 ? <p>{words('account.none')}</p> : null}
      <ul className="rows">
        {organisations.map(({ id, name, office }) => (
          <li key={id}>
            <Link className="ds-link" to="/organisations/$id" params={{ id }}>
              {displayName({ name })}
            </Link>
            <span className="muted">{words(`offices.${office}`)}</span>
            <Link className="ds-link rows__act" to="/organisations/$id/partner-requests" params={{ id }}>
              {words('account.partnerRequests')}
              <span className="visually-hidden">{`: ${displayName({ name })}`}</span>
            </Link>
            <Link className="ds-link" to="/organisations/$id/edit" params={{ id }}>
              {words('account.edit')}
              <span className="visually-hidden">{`: ${displayName({ name })}`}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <Link
          className="ds-button"
          data-variant={organisations.length > 0 ? 'secondary' : 'primary'}
          to="/organisations/new"
        >
          {words('account.find')}
        </Link>
        <Link className="ds-button" data-variant="secondary" to="/consortia">
          {words('account.consortia')}
        </Link>
        {organisations.length > 0 ? (
          <Link className="ds-button" data-variant="secondary" to="/inbox">
            {words('account.inbox')}
          </Link>
        ) : null}
        <Link className="ds-button" data-variant="tertiary" to="/my-places">
          {words('account.places')}
        </Link>
        <Link className="ds-button" data-variant="tertiary" to="/my-groups">
          {words('account.groups')}
        </Link>
        {operator ? (
          <Link className="ds-button" data-variant="secondary" to="/operator">
            {words('account.operator')}
          </Link>
        ) : null}
      </p>
    </section>
  )
}

function Claims() {
  const words = usePeopleWords()
  const { data = [] } = useQuery(claimsQuery)
  const open = data.filter(({ state }) => state !== 'approved')
  if (open.length === 0) return null
  return (
    <section aria-labelledby="claims" className="panel">
      <Heading level={2} data-size="xs" id="claims">
        {words('account.claims')}
      </Heading>
      <ul className="rows">
        {open.map(({ id, organisation, state, way }) => (
          <li key={id}>
            <Link className="ds-link" to="/organisations/$id/claim" params={{ id: organisation.id }}>
              {displayName(organisation)}
            </Link>
            <span className="muted">
              {words(`account.states.${state}`)} {state === 'waiting' ? words(`account.waits.${way}`) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function You({ account }: { account: Account }) {
  const words = usePeopleWords()
  const { t } = useTranslation()
  const id = useId()
  const queries = useQueryClient()
  const doing = useDoing()
  const [name, setName] = useState(account.name)
  const [language, setLanguage] = useState(account.language)
  return (
    <section aria-labelledby="you" className="panel">
      <Heading level={2} data-size="xs" id="you">
        {words('account.you')}
      </Heading>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          doing.run(async () => {
            queries.setQueryData(accountQuery.queryKey, await saveAccount({ name, language }))
            notify(words('account.saved'))
          })
        }}
      >
        <Textfield
          label={words('account.name')}
          description={words('account.nameHint')}
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="form__field">
          <label htmlFor={id}>{words('account.language')}</label>
          <Select
            id={id}
            width="auto"
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'nb' ? 'nb' : 'en')}
          >
            {screenLanguages.map((it) => (
              <Select.Option key={it} value={it}>
                {t(`layout.languages.${it}`)}
              </Select.Option>
            ))}
          </Select>
        </div>
        <TroubleLine text={doing.trouble} />
        <div>
          <Button type="submit" variant="secondary">
            {words('account.save')}
          </Button>
        </div>
      </form>
    </section>
  )
}

function Sessions() {
  const words = usePeopleWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const doing = useDoing()
  const { data = [] } = useQuery(sessionsQuery)
  const end = (session: string) =>
    doing.run(async () => {
      await endSession(session)
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
      notify(words('account.ended'))
    })
  return (
    <section aria-labelledby="sessions" className="panel">
      <Heading level={2} data-size="xs" id="sessions">
        {words('account.sessions')}
      </Heading>
      <ul className="rows">
        {data.map(({ id, createdAt, current }) => {
          const since = words('account.since', { date: formatDate(createdAt.slice(0, 10), language) })
          return (
            <li key={id}>
              <span>{current ? words('account.here') : since}</span>
              {current ? (
                <span className="muted">{since}</span>
              ) : (
                <Button variant="tertiary" data-size="sm" onClick={() => end(id)}>
                  {words('account.end')}
                  <span className="visually-hidden">{`: ${since}`}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {data.length > 1 ? (
        <Button variant="secondary" data-size="sm" onClick={() => end('others')}>
          {words('account.endOthers')}
        </Button>
      ) : null}
      <TroubleLine text={doing.trouble} />
    </section>
  )
}

function Data({ account }: { account: Account }) {
  const words = usePeopleWords()
  const doing = useDoing()
  const leave = useLeaving()
  const [typed, setTyped] = useState('')
  const remove = () =>
    doing.run(async () => {
      await deleteAccount(typed)
      leave()
      notify(words('account.deleted'))
    })
  return (
    <section aria-labelledby="data" className="panel">
      <Heading level={2} data-size="xs" id="data">
        {words('account.data')}
      </Heading>
      <p>{words('account.exportText')}</p>
      <p>
        <a className="ds-link" href="/api/account/export" download>
          {words('account.export')}
        </a>
      </p>
      <details>
        <summary>{words('account.delete')}</summary>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            remove()
          }}
        >
          <p>{words('account.deleteText')}</p>
          <Textfield
            label={words('account.deleteConfirm')}
            description={account.email}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <TroubleLine text={doing.trouble} />
          <div>
            <Button type="submit" data-color="danger" variant="secondary">
              {words('account.delete')}
            </Button>
          </div>
        </form>
      </details>
    </section>
  )
}
