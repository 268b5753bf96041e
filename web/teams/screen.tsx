// Compose the rest: what would a whole team look like? Several teams side by side, to compare and to take over.
import { Heading, Skeleton } from '@digdir/designsystemet-react'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { composeTeams, type Teams } from '../api.ts'
import { useDraft } from '../draft.ts'
import { type Draft, withoutNotes } from '../draft-shape.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { notify } from '../notices.ts'
import { TeamCard } from './team-card.tsx'
import { type Wishes, WishSliders } from './wishes.tsx'
import { useTeamsWords } from './words.ts'
import './teams.css'

/** The former teams stay until the new are there. */
const teamsQuery = (draft: Draft, prefer: Wishes, language: ScreenLanguage) =>
  queryOptions({
    queryKey: ['teams', draft, prefer, language],
    queryFn: ({ signal }) => composeTeams({ draft, prefer, limit: 3 }, signal),
    placeholderData: keepPreviousData,
  })

export function TeamsScreen() {
  const words = useTeamsWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const { draft, replace, undo } = useDraft()
  const [wishes, setWishes] = useState<Wishes>({ novelty: 0.5, newcomers: 0.5, spread: 0.5 })
  const { data, error, refetch, isFetching } = useQuery(teamsQuery(withoutNotes(draft), wishes, language))

  const take = (team: Teams['teams'][number], number: number) => {
    replace(takenOver(draft, team))
    notify(words('taken', { number }), { label: t('notice.undo'), run: undo })
    navigate({ to: '/board' })
  }
  return (
    <Page
      title={words('title')}
      lead={words('lead')}
      wide
      beside={
        <Link className="ds-link" to="/board">
          {words('back')}
        </Link>
      }
    >
      <WishSliders wishes={wishes} change={setWishes} />
      <p role="status" className="visually-hidden">
        {isFetching ? words('waiting') : ''}
      </p>
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rectangle" width="100%" height="30rem" /> : null}
      {data && !error ? (
        <div className="teams" aria-busy={isFetching}>
          {data.teams.map((team, at) => (
            <TeamCard key={team.changes.added.join()} team={team} number={at + 1} take={() => take(team, at + 1)} />
          ))}
        </div>
      ) : null}
      {data?.none && !error ? (
        <section>
          <Heading level={2} data-size="xs">
            {words('none')}
          </Heading>
          <p>{words('noneText')}</p>
          <ul>
            {data.none.because.map((it) => (
              <li key={it.requirement}>{it.text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

/** Those who stay keep their seats with all that was stated of them; the others join behind them. */
function takenOver(draft: Draft, { members }: Teams['teams'][number]): Draft {
  const joining = members.flatMap(({ kept, organisation, role }) =>
    kept || !organisation ? [] : [{ role, organisation: organisation.id }],
  )
  return { ...draft, members: [...draft.members, ...joining] }
}
