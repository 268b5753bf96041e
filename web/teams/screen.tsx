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
import { askedWithin, type Frame, FrameChoice, openFrame } from './frame.tsx'
import { nameOf } from './seated.tsx'
import { TeamCard } from './team-card.tsx'
import type { Team, TeamMember } from './use-team.ts'
import { type Wishes, WishSliders } from './wishes.tsx'
import { useTeamsWords } from './words.ts'
import './teams.css'

/** The former teams stay until the new are there. */
const teamsQuery = (draft: Draft, frame: Frame, prefer: Wishes, language: ScreenLanguage) =>
  queryOptions({
    queryKey: ['teams', draft, frame, prefer, language],
    queryFn: ({ signal }) => composeTeams({ draft, prefer, limit: 3, ...askedWithin(draft, frame) }, signal),
    placeholderData: keepPreviousData,
  })

/** The same people in other roles are another team. */
const keyOf = ({ members }: Team) => members.map(({ organisation, role }) => `${organisation?.id} ${role}`).join()

export function TeamsScreen() {
  const words = useTeamsWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const { draft, at, replace, undo } = useDraft()
  const [wishes, setWishes] = useState<Wishes>({ novelty: 0.5, newcomers: 0.5, spread: 0.5 })
  const [frame, setFrame] = useState(openFrame)
  const { data, error, refetch, isFetching } = useQuery(teamsQuery(withoutNotes(draft), frame, wishes, language))

  const take = (team: Draft, number: number) => {
    replace(team)
    notify(words('taken', { number }), { label: t('notice.undo'), run: undo })
    navigate({ to: at })
  }
  const bar = (member: TeamMember) => {
    const id = member.organisation?.id
    if (id) setFrame((former) => ({ ...former, barred: [...former.barred, { id, name: nameOf(member) }] }))
  }
  return (
    <Page
      title={words('title')}
      lead={words('lead')}
      wide
      beside={
        <Link className="ds-link" to={at}>
          {words('back')}
        </Link>
      }
    >
      <WishSliders wishes={wishes} change={setWishes} />
      <FrameChoice draft={draft} frame={frame} change={setFrame} />
      <p role="status" className="visually-hidden">
        {isFetching ? words('waiting') : ''}
      </p>
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rectangle" width="100%" height="30rem" /> : null}
      {data && !error ? (
        <div className="teams" aria-busy={isFetching}>
          {data.teams.map((team, at) => (
            <TeamCard
              key={keyOf(team)}
              team={team}
              number={at + 1}
              around={draft}
              exclude={frame.barred.map((it) => it.id)}
              take={(whole) => take(whole, at + 1)}
              bar={bar}
            />
          ))}
        </div>
      ) : null}
      {data?.none && !error ? <NoTeam none={data.none} /> : null}
    </Page>
  )
}

function NoTeam({ none }: { none: NonNullable<Teams['none']> }) {
  const words = useTeamsWords()
  return (
    <section>
      <Heading level={2} data-size="xs">
        {words(`none.${none.proof}`)}
      </Heading>
      <p>{words('noneText')}</p>
      <ul>
        {none.because.map((it) => (
          <li key={it.requirement}>
            {it.text}
            {it.find.length > 0 ? <span className="muted"> {words('find', { list: it.find.join('; ') })}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
