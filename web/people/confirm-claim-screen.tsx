// Where the link of a claim leads: whoever reads the organisation's mail says yes with a button, without an account.
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { displayName } from '../names.ts'
import { confirmClaim, lookAtClaim } from './api.ts'
import { useDoing } from './doing.ts'
import { useToken } from './token.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

export function ConfirmClaimScreen() {
  const words = usePeopleWords()
  const { token = '' } = useToken()
  const doing = useDoing()
  const [done, setDone] = useState(false)
  const { data, error } = useQuery({ queryKey: ['claim link', token], queryFn: () => lookAtClaim(token), retry: false })
  if (error) return <Page title={words('claim.over')}>{null}</Page>
  if (!data) return <PageSkeleton />
  const { id } = data.organisation
  const organisation = displayName(data.organisation)
  const person = data.person ? `${data.person} (${data.email})` : data.email
  const says = { person, organisation }
  if (done)
    return (
      <Page title={words('claim.confirmTitle')} lead={words('claim.confirmed', says)}>
        <Link className="ds-link" to="/organisations/$id" params={{ id }}>
          {words('claim.see')}
        </Link>
      </Page>
    )
  return (
    <Page title={words('claim.confirmTitle')} lead={words('claim.confirmText', says)}>
      <Button aria-disabled={doing.busy} onClick={() => doing.run(() => confirmClaim(token).then(() => setDone(true)))}>
        {words('claim.confirm')}
      </Button>
      <p className="muted">{words('claim.confirmNo')}</p>
      <TroubleLine text={doing.trouble} />
    </Page>
  )
}
