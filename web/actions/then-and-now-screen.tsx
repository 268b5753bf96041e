// 2019 and today: what could be applied for then, what took its place, and what changed on the way.
import { Skeleton } from '@digdir/designsystemet-react'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { fieldLabel } from '../../domain/words/labels.ts'
import type { ActionEntry } from '../api.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { actionsQuery } from '../queries.ts'
import { useFigures } from './figures.ts'
import { passages } from './passages.ts'
import { useThenAndNowWords } from './words.ts'
import { yearNow } from './year-choice.tsx'
import './then-and-now.css'

const yearThen = 2019

export function ThenAndNowScreen() {
  const words = useThenAndNowWords()
  const language = useLanguage()
  const [then, now] = useQueries({ queries: [actionsQuery(yearThen, language), actionsQuery(yearNow, language)] })
  const error = then.error ?? now.error
  const years = { before: yearThen, now: yearNow }
  return (
    <Page title={words('title', years)} lead={words('lead', years)} wide>
      {error ? (
        <Trouble
          error={error}
          retry={() => {
            then.refetch()
            now.refetch()
          }}
        />
      ) : null}
      {then.isPending || now.isPending ? <Skeleton variant="rectangle" width="100%" height="24rem" /> : null}
      {then.data && now.data ? (
        <table className="passages">
          <thead>
            <tr>
              <th scope="col">{yearThen}</th>
              <th scope="col">{words('changed')}</th>
              <th scope="col">{words('today', years)}</th>
            </tr>
          </thead>
          <tbody>
            {passages(then.data, now.data).map(({ note, from, to }) => (
              <tr key={note}>
                <td>
                  <Actions those={from} />
                </td>
                <td>{note}</td>
                <td>
                  <Actions those={to} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="muted">{words('source')}</p>
    </Page>
  )
}

/** Actions of one name stand together, a link for each of their fields. */
function Actions({ those }: { those: ActionEntry[] }) {
  const language = useLanguage()
  const figures = useFigures()
  const families = [...Map.groupBy(those, ({ name }) => name).values()]
  return (
    <ul className="passages__actions">
      {families.map((actions) => {
        const [first] = actions
        if (!first) return null
        const figured = [figures.grant(first), figures.months(first)].filter(Boolean).join(' · ')
        return (
          <li key={first.id}>
            {first.name}
            <span className="passages__links">
              {actions.map(({ id, year, field }) => (
                <Link
                  key={id}
                  className="ds-link"
                  to="/actions/$id"
                  params={{ id }}
                  search={{ year }}
                  title={field && fieldLabel(field, language)}
                >
                  {id}
                </Link>
              ))}
            </span>
            {figured ? <span className="muted">{figured}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
