// A host's own places, with who asks for them.
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { listOwnPlaces } from './api.ts'
import { Mine } from './mine.tsx'
import { Request } from './request.tsx'
import { usePlacesWords } from './words.ts'

export function MyPlacesScreen() {
  const words = usePlacesWords()
  const language = useLanguage()
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
        offers.length === 0 ? (
          <p>{words('mine.none')}</p>
        ) : (
          offers.map(({ id, place, requests }) => (
            <section key={id} aria-labelledby={id}>
              <Heading level={2} data-size="sm" id={id}>
                <Link className="ds-link" to="/places/$id" params={{ id }}>
                  {`${place.name}: ${place.workLabel}`}
                </Link>
              </Heading>
              {requests.length === 0 ? (
                <p className="muted">{words('mine.noRequests')}</p>
              ) : (
                <ul className="requests">
                  {requests.map((hold) => (
                    <Request
                      key={hold.id}
                      hold={hold}
                      title={words('mine.request', {
                        school: hold.school,
                        learners: words('group.learnersAt', { count: hold.learners }),
                        from: formatDate(hold.from, language),
                        to: formatDate(hold.to, language),
                      })}
                    />
                  ))}
                </ul>
              )}
            </section>
          ))
        )
      }
    </Mine>
  )
}
