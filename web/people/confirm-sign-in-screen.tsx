// Where the link of a sign-in mail leads: a button, because programs that look at mail open links by themselves.
import { Button } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Page } from '../layout/page.tsx'
import { markSession } from '../session.ts'
import { signInWith } from './api.ts'
import { useDoing } from './doing.ts'
import { accountQuery } from './queries.ts'
import { useToken } from './token.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

export function ConfirmSignInScreen() {
  const words = usePeopleWords()
  const { token, next } = useToken()
  const doing = useDoing()
  const router = useRouter()
  const queries = useQueryClient()
  const confirm = () =>
    doing.run(async () => {
      const account = await signInWith(token ?? '')
      // Whatever was read before was read as somebody else, or as nobody.
      queries.clear()
      queries.setQueryData(accountQuery.queryKey, account)
      markSession(true)
      router.history.push(next ?? '/account')
    })
  return (
    <Page title={words('signIn.confirmTitle')} lead={token ? words('signIn.confirmText') : words('signIn.lost')}>
      {token ? (
        <Button onClick={confirm} aria-disabled={doing.busy}>
          {words('signIn.confirm')}
        </Button>
      ) : null}
      <TroubleLine text={doing.trouble} />
      {doing.trouble || !token ? (
        <Link className="ds-link" to="/sign-in">
          {words('signIn.new')}
        </Link>
      ) : null}
    </Page>
  )
}
