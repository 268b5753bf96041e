// One's own account: whom one speaks for, what one is called, where one is signed in, and the end of it.
import { Button } from '@digdir/designsystemet-react'
import { Keys } from '../developers/keys.tsx'
import { Follows } from '../follows/follows.tsx'
import { MailChoices } from '../inbox/mail-choices.tsx'
import { Page } from '../layout/page.tsx'
import { endSession } from './api.ts'
import { useDoing } from './doing.ts'
import { useLeaving } from './leaving.ts'
import { Data } from './own-data.tsx'
import { Claims, Organisations } from './own-organisations.tsx'
import { Paused } from './paused.tsx'
import { Sessions } from './sessions.tsx'
import { SignedIn } from './signed-in.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import { You } from './you.tsx'
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
