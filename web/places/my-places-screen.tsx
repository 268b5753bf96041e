// A host's own places: the calendar with who comes, and who asks.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { accountQuery } from '../people/queries.ts'
import { changePlaces, type HoldView, listOwnPlaces, type OwnPlaces } from './api.ts'
import { CalendarPicture } from './calendar.tsx'
import { Legend } from './legend.tsx'
import { Mine } from './mine.tsx'
import { draftOf, offerOf } from './offer.ts'
import { OrganisationLink } from './organisation-link.tsx'
import { PeriodsTable } from './periods-table.tsx'
import { Request } from './request.tsx'
import { usePlacesWords } from './words.ts'

type Own = OwnPlaces['offers'][number]

export function MyPlacesScreen() {
  const words = usePlacesWords()
  return (
    <Mine
      name="places"
      title={words('mine.places')}
      lead={words('mine.placesLead')}
      path="/my-places"
      ask={listOwnPlaces}
      beside={
        <Button asChild variant="secondary">
          <Link to="/offer">{words('list.offer')}</Link>
        </Button>
      }
    >
      {({ offers }) =>
        offers.length === 0 ? <p>{words('mine.none')}</p> : offers.map((it) => <Offered key={it.id} own={it} />)
      }
    </Mine>
  )
}

const alive = ['held', 'confirmed', 'waiting']

function Offered({ own }: { own: Own }) {
  const { id, place, requests, calendar } = own
  const words = usePlacesWords()
  const language = useLanguage()
  const today = new Date().toISOString().slice(0, 10)
  const isPast = (it: HoldView) => !alive.includes(it.state) || (it.over && it.hostAgain !== undefined)
  const coming = requests.filter((it) => alive.includes(it.state) && it.to >= today)
  const titleOf = (hold: HoldView) =>
    words('mine.request', {
      school: hold.school,
      learners: words('group.learnersAt', { count: hold.learners }),
      from: formatDate(hold.from, language),
      to: formatDate(hold.to, language),
    })
  const list = (holds: HoldView[]) => (
    <ul className="requests">
      {holds.map((hold) => (
        <Request key={hold.id} side="host" hold={hold} title={titleOf(hold)} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby={id} className="mine">
      <div className="mine__head">
        <Heading level={2} data-size="sm" id={id}>
          <Link className="ds-link" to="/places/$id" params={{ id }}>
            {`${place.name}: ${place.workLabel}`}
          </Link>
        </Heading>
        <Shown own={own} />
      </div>
      <OnPage own={own} />
      {requests.some((it) => !isPast(it)) ? (
        list(requests.filter((it) => !isPast(it)))
      ) : (
        <p className="muted">{words('mine.noRequests')}</p>
      )}
      <Heading level={3} data-size="2xs">
        {words('place.calendar')}
      </Heading>
      <CalendarPicture
        stretches={calendar.filter((it) => it.to >= today)}
        guests={coming.map((it) => ({ ...it, name: `${it.school} · ${it.learners}` }))}
      />
      <Legend kinds={coming.length > 0 ? ['free', 'taken', 'held', 'confirmed', 'waiting'] : ['free', 'taken']} />
      <PeriodsTable periods={place.periods.filter((it) => it.to >= today)} />
      {requests.some(isPast) ? (
        <details className="mine__past">
          <summary>{words('mine.past')}</summary>
          {list(requests.filter(isPast))}
        </details>
      ) : null}
    </section>
  )
}

/** On which organisation's page it stands too; whoever speaks for one is told that it can. */
function OnPage({ own: { id, offer } }: { own: Own }) {
  const words = usePlacesWords()
  const { data: account } = useQuery(accountQuery)
  const own = account?.organisations ?? []
  const organisation = own.find((it) => it.id === (offer as { organisation?: string }).organisation)
  if (own.length === 0) return null
  return (
    <p className="muted">
      {organisation ? (
        <>
          {words('mine.onPage')} <OrganisationLink {...organisation} />
        </>
      ) : (
        <Link className="ds-link" to="/offer" search={{ place: id }}>
          {words('mine.notOnPage')}
        </Link>
      )}
    </p>
  )
}

/** Changing an offer, and taking it out of the list for a while; what is agreed stays agreed. */
function Shown({ own }: { own: Own }) {
  const words = usePlacesWords()
  const client = useQueryClient()
  const { isOpen, language } = own.offer as { isOpen: boolean; language?: string }
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const offer = offerOf(draftOf(own), language ?? 'en')
      if (offer) await changePlaces(own.id, { ...offer, isOpen: !isOpen })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['mine'] }),
  })
  return (
    <div className="buttons">
      {isOpen ? null : <span className="muted">{words('place.closed')}</span>}
      <Button asChild data-size="sm" variant="secondary">
        <Link to="/offer" search={{ place: own.id }}>
          {words('place.change')}
        </Link>
      </Button>
      <Button data-size="sm" variant="tertiary" disabled={isPending} onClick={() => mutate()}>
        {words(isOpen ? 'mine.hide' : 'mine.show')}
      </Button>
    </div>
  )
}
