// Where the link of an invitation to a consortium leads: what it is to, and a button to accept.
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { useDoing } from '../people/doing.ts'
import { accountQuery } from '../people/queries.ts'
import { useToken } from '../people/token.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { acceptInvitation, lookAtInvitation } from './api.ts'
import { useConsortiaWords } from './words.ts'

export function ConsortiumInvitationScreen() {
  const words = useConsortiaWords()
  const { token = '' } = useToken()
  const doing = useDoing()
  const navigate = useNavigate()
  const account = useQuery(accountQuery)
  const { data, error } = useQuery({
    queryKey: ['consortium invitation', token],
    queryFn: () => lookAtInvitation(token),
    retry: false,
  })
  if (error) return <Page title={words('invitation.over')}>{null}</Page>
  if (!data || account.data === undefined) return <PageSkeleton />
  const accept = () =>
    doing.run(async () => {
      const { consortium: id } = await acceptInvitation(token)
      await navigate({ to: '/consortia/$id', params: { id } })
    })
  const lead = { person: data.invitedBy, name: data.name }
  return (
    <Page title={words('invitation.title')} lead={words('invitation.text', lead)}>
      {account.data ? (
        <>
          <Button aria-disabled={doing.busy} onClick={accept}>
            {words('invitation.accept')}
          </Button>
          <TroubleLine text={doing.trouble} />
        </>
      ) : (
        <Link
          className="ds-button"
          data-variant="primary"
          to="/sign-in"
          search={{ next: `/consortia/invitation#${new URLSearchParams({ token })}` }}
        >
          {words('invitation.signIn')}
        </Link>
      )}
    </Page>
  )
}
