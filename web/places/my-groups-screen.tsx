// A school's own groups, with what was asked for them and how it stands.
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { listOwnGroups } from './api.ts'
import { Mine } from './mine.tsx'
import { Request } from './request.tsx'
import { usePlacesWords } from './words.ts'

export function MyGroupsScreen() {
  const words = usePlacesWords()
  const language = useLanguage()
  return (
    <Mine
      name="groups"
      title={words('mine.groups')}
      lead={words('mine.groupsLead')}
      path="/my-groups"
      ask={listOwnGroups}
      beside={
        <Button asChild variant="secondary">
          <Link to="/group">{words('list.spread')}</Link>
        </Button>
      }
    >
      {({ cohorts }) =>
        cohorts.length === 0 ? (
          <p>{words('mine.noGroups')}</p>
        ) : (
          cohorts.map(({ id, school, createdOn, holds }) => (
            <section key={id} aria-labelledby={id}>
              <Heading level={2} data-size="sm" id={id}>
                {`${school} · ${formatDate(createdOn, language)}`}
              </Heading>
              <ul className="requests">
                {holds.map((hold) => (
                  <Request
                    key={hold.id}
                    hold={hold}
                    title={`${hold.host}: ${words('mine.stay', {
                      learners: words('group.learnersAt', { count: hold.learners }),
                      from: formatDate(hold.from, language),
                      to: formatDate(hold.to, language),
                    })}`}
                  />
                ))}
              </ul>
            </section>
          ))
        )
      }
    </Mine>
  )
}
