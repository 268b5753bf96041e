// Asking all hosts of a package at once: all places are kept, or none; where somebody was faster, the queue.
import { Alert, Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failure } from '../api.ts'
import { notify } from '../notices.ts'
import { askForPlaces, keepGroup, type Needs, type Package } from './api.ts'
import { messageOf } from './failure.ts'
import type { Group } from './group.ts'
import { usePlacesWords } from './words.ts'

type Props = { it: Package; needs: Needs; group: Group; change: (more: Partial<Group>) => void }
type Share = { place: string; learners: number }

export function AskPackage({ it, needs, group: { school, organisation, kept }, change }: Props) {
  const words = usePlacesWords()
  const ask = async (shares: Share[], wait: boolean) => {
    const { reach: _, limit: __, ...rest } = needs
    const group = { school, organisation, needs: rest }
    const { id } = await keepGroup(group, kept).catch((error) => {
      // The group may be gone or somebody else's, who used this browser before, or hosts keep places for it as it was.
      if (kept && error instanceof Failure && [404, 409].includes(error.status)) return keepGroup(group)
      throw error
    })
    change({ kept: id })
    return askForPlaces(id, { from: it.from, to: it.to, shares, ...(wait && { wait }) })
  }
  const all = it.shares.map(({ place, learners }) => ({ place: place.id, learners }))
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => ask(all, false),
    onSuccess: () => notify(words('group.held')),
  })
  const queue = useMutation({ mutationFn: (share: Share) => ask([share], true) })
  if (isSuccess) return <Done text={words('group.held')} />
  if (queue.data) return <Done text={words(queue.data.holds[0]?.state === 'held' ? 'group.held' : 'group.waiting')} />
  const status = error instanceof Failure ? error.status : undefined
  const full = error instanceof Failure && status === 409 ? fullOf(error, it) : []
  return (
    <>
      <Button disabled={school.trim() === '' || isPending} onClick={() => mutate()}>
        {words('group.hold')}
      </Button>
      {status === 401 ? (
        <p role="alert">
          <a className="ds-link" href="/sign-in?next=/group">
            {words('group.signIn')}
          </a>
        </p>
      ) : null}
      {error && status !== 401 ? (
        <Alert data-color={status === 409 ? 'warning' : 'danger'} role="alert" className="package__refused">
          <p>{`${status === 409 ? `${words('group.faster')}. ` : ''}${messageOf(error)}`}</p>
          {full.map(({ place, learners }) => (
            <Button
              key={place.id}
              data-size="sm"
              variant="secondary"
              disabled={queue.isPending}
              onClick={() => queue.mutate({ place: place.id, learners })}
            >
              {words('group.queue', { host: place.name })}
            </Button>
          ))}
          {queue.error ? <p>{messageOf(queue.error)}</p> : null}
        </Alert>
      ) : null}
    </>
  )
}

/** The hosts that somebody else was faster at. */
function fullOf({ problem }: Failure, it: Package) {
  const fields = (problem.errors ?? []).map(({ field }) => field)
  return it.shares.filter((_, at) => fields.includes(`shares[${at}].place`))
}

function Done({ text }: { text: string }) {
  const words = usePlacesWords()
  return (
    <p role="status">
      {text}{' '}
      <Link className="ds-link" to="/my-groups">
        {words('group.seeMine')}
      </Link>
    </p>
  )
}
