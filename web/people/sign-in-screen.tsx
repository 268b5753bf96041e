// Signing in: a mail address that gets a link, or a provider.
import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { askForLink, askProvider, type Ways } from './api.ts'
import { useDoing } from './doing.ts'
import { waysQuery } from './queries.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

const route = getRouteApi('/sign-in')

export function SignInScreen() {
  const words = usePeopleWords()
  const { error: failed, next } = route.useSearch()
  const { data, error, refetch } = useQuery(waysQuery)
  if (!data && !error) return <PageSkeleton />
  return (
    <Page title={words('signIn.title')} lead={words('signIn.lead')}>
      {failed ? (
        <Alert data-color="warning" role="alert">
          {words('signIn.failed')}
        </Alert>
      ) : null}
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {data ? (
        <>
          {data.mail ? <ByMail next={next} /> : <p>{words('signIn.noMail')}</p>}
          <Providers providers={data.providers} next={next} />
        </>
      ) : null}
    </Page>
  )
}

function ByMail({ next }: { next: string | undefined }) {
  const words = usePeopleWords()
  const doing = useDoing()
  const [email, setEmail] = useState('')
  const [sentTo, setSentTo] = useState<string>()
  if (sentTo)
    return (
      <div className="panel" role="status">
        <Heading level={2} data-size="xs">
          {words('signIn.sent')}
        </Heading>
        <p>{words('signIn.sentText', { email: sentTo })}</p>
        <Button variant="tertiary" onClick={() => setSentTo(undefined)}>
          {words('signIn.again')}
        </Button>
      </div>
    )
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        doing.run(async () => {
          await askForLink(email.trim(), next)
          setSentTo(email.trim())
        })
      }}
    >
      <Textfield
        label={words('signIn.email')}
        description={words('signIn.emailHint')}
        type="email"
        autoComplete="email"
        value={email}
        error={doing.wrong.email ? doing.trouble : undefined}
        onChange={(event) => setEmail(event.target.value)}
      />
      {doing.wrong.email ? null : <TroubleLine text={doing.trouble} />}
      <div>
        <Button type="submit" aria-disabled={doing.busy}>
          {words('signIn.send')}
        </Button>
      </div>
    </form>
  )
}

function Providers({ providers, next }: { providers: Ways['providers']; next: string | undefined }) {
  const words = usePeopleWords()
  const doing = useDoing()
  if (providers.length === 0) return null
  return (
    <section aria-labelledby="providers" className="panel">
      <Heading level={2} data-size="xs" id="providers">
        {words('signIn.with')}
      </Heading>
      <div className="buttons">
        {providers.map(({ id, name }) => (
          <Button
            key={id}
            variant="secondary"
            onClick={() => doing.run(async () => location.assign((await askProvider(id, next)).url))}
          >
            {words('signIn.provider', { name })}
          </Button>
        ))}
      </div>
      <TroubleLine text={doing.trouble} />
    </section>
  )
}
