// What an organisation seeks partners for just now, on its page.
import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { partnerRequestsQuery } from './queries.ts'
import { usePartnersWords } from './words.ts'

export function PartnerRequestsOf({ id }: { id: string }) {
  const words = usePartnersWords()
  const language = useLanguage()
  const { data } = useQuery(partnerRequestsQuery({ organisation: id }))
  if (!data || data.total === 0) return null
  return (
    <section aria-labelledby="partner-requests">
      <Heading level={2} data-size="xs" id="partner-requests">
        {words('list.openHere')}
      </Heading>
      <ul className="organisation__owns">
        {data.partnerRequests.map((it) => (
          <li key={it.id}>
            <Link className="ds-link" to="/partner-requests/$id" params={{ id: it.id }}>
              {it.title}
            </Link>
            <span className="muted">{` ${words('one.replyBy')} ${formatDate(it.replyBy, language)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
