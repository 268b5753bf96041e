// Operators enter events by hand, change them and cancel them.
import { Alert } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { notify } from '../notices.ts'
import { SignedIn } from '../people/signed-in.tsx'
import { changeEvent, editedEventQuery, enterEvent, eventQuery, type VersionedEvent } from './api.ts'
import { EventForm } from './event-form.tsx'
import { emptyForm, formOf } from './form.ts'
import { useEventsWords } from './words.ts'

const route = getRouteApi('/events/$id/edit')

function ForOperators({ title, children }: { title: string; children: () => ReactNode }) {
  const t = useEventsWords()
  return (
    <SignedIn>
      {({ operator }) =>
        operator ? (
          children()
        ) : (
          <Page title={title}>
            <Alert data-color="warning">{t('edit.forOperators')}</Alert>
          </Page>
        )
      }
    </SignedIn>
  )
}

/** Where one goes once an event is saved: its own page, read anew. */
function useShowing() {
  const queries = useQueryClient()
  const router = useRouter()
  const t = useEventsWords()
  return async ({ event: { id } }: VersionedEvent) => {
    queries.removeQueries({ queryKey: eventQuery(id).queryKey })
    await queries.invalidateQueries({ queryKey: ['events'] })
    await router.navigate({ to: '/events/$id', params: { id } })
    notify(t('edit.saved'))
  }
}

export function EnterEventScreen() {
  const t = useEventsWords()
  const show = useShowing()
  return (
    <ForOperators title={t('edit.enter')}>
      {() => (
        <Page title={t('edit.enter')} lead={t('edit.enterLead')}>
          <EventForm start={emptyForm} save={async (event) => show(await enterEvent(event))} />
        </Page>
      )}
    </ForOperators>
  )
}

export function EditEventScreen() {
  const t = useEventsWords()
  return <ForOperators title={t('edit.change')}>{() => <Edit />}</ForOperators>
}

function Edit() {
  const t = useEventsWords()
  const show = useShowing()
  const queries = useQueryClient()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery({ ...editedEventQuery(id), refetchOnWindowFocus: false })
  if (error)
    return (
      <Page title={t('edit.change')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (!data) return <PageSkeleton />
  const { event, version } = data
  return (
    <Page title={t('edit.change')} lead={event.title}>
      <p>
        <Link className="ds-link" to="/events/$id" params={{ id }}>
          {t('edit.see')}
        </Link>
      </p>
      <EventForm
        key={version}
        start={formOf(event)}
        save={async (changed) => show(await changeEvent(id, version, changed))}
        takeTheirs={(current) => queries.setQueryData(editedEventQuery(id).queryKey, current)}
      />
    </Page>
  )
}
