// Where the last link of a digest leads: one button ends such mails, without an account.
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../layout/page.tsx'
import { useDoing } from '../people/doing.ts'
import { useToken } from '../people/token.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { unsubscribe } from './api.ts'
import { useInboxWords } from './words.ts'

export function UnsubscribeScreen() {
  const words = useInboxWords()
  const { token, only } = useToken()
  const doing = useDoing()
  const [done, setDone] = useState(false)
  if (!token) return <Page title={words('unsubscribe.lost')}>{null}</Page>
  if (done)
    return (
      <Page title={words('unsubscribe.done')} lead={words('unsubscribe.doneText')}>
        <Link className="ds-link" to="/inbox">
          {words('toInbox')}
        </Link>
      </Page>
    )
  return (
    <Page title={words('unsubscribe.title')} lead={words('unsubscribe.text')}>
      <Button
        aria-disabled={doing.busy}
        onClick={() =>
          doing.run(() => unsubscribe(token, only === 'follow' ? only : undefined).then(() => setDone(true)))
        }
      >
        {words('unsubscribe.go')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </Page>
  )
}
