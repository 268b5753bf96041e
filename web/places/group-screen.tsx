// A group in one page: what it is like, what the rules say of its stay, and packages of hosts side by side.
import { Heading, Skeleton } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { placementWords } from '../../domain/words/placements.ts'
import { Failure } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { composePackages, type Needs, type Packages } from './api.ts'
import { freshGroup, needsOf, useGroup } from './group.ts'
import { GroupForm } from './group-form.tsx'
import { PackagesFound } from './packages-found.tsx'
import { daysLater, nextMonday } from './search.ts'
import { usePlacesWords } from './words.ts'
import '../board/verdict.css'
import './places.css'

/** A stay of three weeks in five months. */
const usual = () => {
  const from = daysLater(nextMonday(new Date()), 7 * 22)
  return freshGroup(from, daysLater(from, 20))
}

export function GroupScreen() {
  const words = usePlacesWords()
  const language = useLanguage()
  const [group, change, again] = useGroup(usual())
  const [asked, setAsked] = useState<Needs>()
  const [tries, setTries] = useState(0)
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['packages', asked, language],
    queryFn: ({ signal }) => (asked ? composePackages(asked, signal) : Promise.reject(new Error('nothing asked'))),
    enabled: asked !== undefined,
  })
  const errors =
    error instanceof Failure ? Object.fromEntries((error.problem.errors ?? []).map((it) => [it.field, it.message])) : {}
  const go = (next = group) => {
    setTries(tries + 1)
    setAsked(needsOf(next))
  }
  if (tries > 0 && !group.work) errors.field = words('group.chooseWork')
  return (
    <Page title={words('group.title')} lead={words('group.lead')} wide>
      <GroupForm
        key={group.kept ?? 'fresh'}
        group={group}
        change={change}
        errors={errors}
        tried={error ?? tries}
        go={() => go()}
        again={() => {
          again()
          setAsked(undefined)
          setTries(0)
        }}
      />
      {error && Object.keys(errors).length === 0 ? <Trouble error={error} retry={() => refetch()} /> : null}
      {isFetching && !data ? <Skeleton variant="rectangle" width="100%" height="20rem" /> : null}
      {data && asked ? (
        <>
          <Rules findings={data.findings} />
          <PackagesFound
            key={JSON.stringify(asked)}
            found={data}
            needs={asked}
            group={group}
            change={change}
            takeDates={(span) => {
              change(span)
              go({ ...group, ...span })
            }}
          />
        </>
      ) : null}
    </Page>
  )
}

function Rules({ findings }: Pick<Packages, 'findings'>) {
  const words = usePlacesWords()
  const said = placementWords(useLanguage())
  const open = findings.filter((it) => it.verdict !== 'met')
  if (open.length === 0) return null
  return (
    <section aria-labelledby="rules">
      <Heading level={2} data-size="sm" id="rules">
        {words('group.rules')}
      </Heading>
      <ul className="group__rules">
        {open.map((it) => (
          <li key={it.requirement}>
            <VerdictIcon verdict={it.verdict} />
            <span>
              {it.text} <span className="muted">{said.page(it.guide, it.page)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
