// Where the link of an invitation leads: what it is to, and a button to accept.
import { Button } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Capacity } from '../../domain/ownership.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { displayName } from '../names.ts'
import { acceptInvitation, lookAtInvitation } from './api.ts'
import { CapacityChoice } from './capacity-choice.tsx'
import { useDoing } from './doing.ts'
import { accountQuery } from './queries.ts'
import { useToken } from './token.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

export function InvitationScreen() {
  const words = usePeopleWords()
  const { token = '' } = useToken()
  const doing = useDoing()
  const router = useRouter()
  const queries = useQueryClient()
  const [capacity, setCapacity] = useState<Capacity>('own')
  const account = useQuery(accountQuery)
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookAtInvitation(token),
    retry: false,
  })
  if (error) return <Page title={words('invitation.over')}>{null}</Page>
  if (!data || account.data === undefined) return <PageSkeleton />
  const { organisation, office, invitedBy: person } = data
  const lead = { person, organisation: displayName(organisation), office: words(`offices.${office}`) }
  const accept = () =>
    doing.run(async () => {
      await acceptInvitation(token, capacity)
      await queries.invalidateQueries({ queryKey: accountQuery.queryKey })
      router.history.push(`/organisations/${organisation.id}/edit`)
    })
  return (
    <Page title={words('invitation.title')} lead={words('invitation.text', lead)}>
      {account.data ? (
        <div className="form">
          <CapacityChoice value={capacity} choose={setCapacity} />
          <div>
            <Button aria-disabled={doing.busy} onClick={accept}>
              {words('invitation.accept')}
            </Button>
          </div>
          <TroubleLine text={doing.trouble} />
        </div>
      ) : (
        <Link
          className="ds-button"
          data-variant="primary"
          to="/sign-in"
          search={{ next: `/invitation#${new URLSearchParams({ token })}` }}
        >
          {words('invitation.signIn')}
        </Link>
      )}
    </Page>
  )
}
