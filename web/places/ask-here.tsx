// Asking this one host for places: for a group that is kept already, or by describing one; where it is full, the queue.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { accountQuery } from '../people/queries.ts'
import { askForPlaces, listOwnGroups, type OwnGroups, type PlacePage } from './api.ts'
import { Choice } from './choice.tsx'
import { messageOf } from './failure.ts'
import { usePlacesWords } from './words.ts'

export function AskHere({ place }: { place: PlacePage }) {
  const words = usePlacesWords()
  const { data: account } = useQuery(accountQuery)
  const { data } = useQuery({ queryKey: ['mine', 'groups'], queryFn: listOwnGroups, enabled: !!account })
  const groups = data?.cohorts ?? []
  return (
    <section aria-labelledby="ask" className="host__ask">
      <Heading level={2} data-size="sm" id="ask">
        {words('place.ask')}
      </Heading>
      {groups.length > 0 ? <ForGroup place={place} groups={groups} /> : <p>{words('place.askLead')}</p>}
      <Link className="ds-link" to="/group">
        {words('place.askGroup')}
      </Link>
    </section>
  )
}

type GroupNeeds = { from: string; to: string; learners: number }
const placed = ['held', 'confirmed']

function ForGroup({ place, groups }: { place: PlacePage; groups: OwnGroups['cohorts'] }) {
  const words = usePlacesWords()
  const language = useLanguage()
  const client = useQueryClient()
  const [id, setId] = useState(groups[0]?.id ?? '')
  const group = groups.find((it) => it.id === id)
  const { from, to, learners } = (group?.needs ?? { from: '', to: '', learners: 0 }) as GroupNeeds
  const taken = (group?.holds ?? []).filter((it) => placed.includes(it.state)).reduce((sum, it) => sum + it.learners, 0)
  const left = learners - taken
  const span = { from: formatDate(from, language), to: formatDate(to, language) }
  const open = place.periods.find((it) => it.from <= from && it.to >= to)
  const free = Math.min(
    ...place.calendar.filter((it) => it.from <= to && it.to >= from).map((it) => it.free),
    open?.capacity ?? 0,
  )
  const wanted = Math.min(left, Math.max(free, 1), open?.capacity ?? 0, place.tutors * place.perTutor)
  const isFull = free < 1
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      askForPlaces(id, { from, to, shares: [{ place: place.id, learners: wanted }], ...(isFull && { wait: true }) }),
    onSettled: () => Promise.all(['place', 'mine'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
  return (
    <>
      <Choice label={words('place.askFor')} value={id} choose={setId}>
        {groups.map((it) => [it.id, nameOf(it, language)])}
      </Choice>
      {data ? (
        <p role="status">
          {words(data.holds[0]?.state === 'waiting' ? 'group.waiting' : 'group.held')}{' '}
          <Link className="ds-link" to="/my-groups">
            {words('group.seeMine')}
          </Link>
        </p>
      ) : left < 1 ? (
        <p>{words('place.askPlaced')}</p>
      ) : open ? (
        <>
          {isFull ? <p>{words('place.askFull')}</p> : null}
          <Button disabled={isPending} onClick={() => mutate()}>
            {isFull ? words('place.askWait') : words('place.askGo', { count: wanted })}
          </Button>
        </>
      ) : (
        <p>{words('place.askDates', span)}</p>
      )}
      {error ? (
        <Alert data-color="danger" role="alert">
          {messageOf(error)}
        </Alert>
      ) : null}
    </>
  )
}

function nameOf({ school, needs }: OwnGroups['cohorts'][number], language: 'en' | 'nb') {
  const { from, to, learners } = needs as GroupNeeds
  return `${school}: ${learners}, ${formatDate(from, language)} – ${formatDate(to, language)}`
}
