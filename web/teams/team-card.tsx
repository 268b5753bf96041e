// One composed team: the verdict, what it is worth against the best possible, who sits there and why, rule by rule.
import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { lazy, Suspense } from 'react'
import { themeLabel } from '../../domain/words/labels.ts'
import { foreseenPage } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { Bars } from '../components/bars.tsx'
import type { Draft } from '../draft-shape.ts'
import { formatNumber } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { MissingMap } from '../map/missing.tsx'
import { nameOf, Seated } from './seated.tsx'
import { type Team, type TeamMember, useTeam } from './use-team.ts'
import { useTeamsWords } from './words.ts'
import '../board/verdict.css'

type Props = {
  team: Team
  number: number
  around: Draft
  exclude: readonly string[]
  take: (draft: Draft) => void
  bar: (member: TeamMember) => void
}

const lightOf = { eligible: 'met', ineligible: 'broken', unknown: 'unknown' } as const

// The teams do not wait for the map's outlines.
const TeamMap = lazy(() =>
  import('../map/team-map.tsx').then(
    ({ TeamMap }) => ({ default: TeamMap }),
    () => ({ default: MissingMap }),
  ),
)

export function TeamCard({ team, number, around, exclude, take, bar }: Props) {
  const words = useTeamsWords()
  const { draft, members, isChanged, isWaiting, error, verdict, findings, swap, reset } = useTeam(around, team)
  const countries = new Set(members.map((it) => it.country)).size
  return (
    <article className="team" aria-labelledby={`team-${number}`} aria-busy={isWaiting}>
      <Heading level={2} data-size="xs" id={`team-${number}`}>
        {words(isChanged ? 'teamChanged' : 'team', { number })}
      </Heading>
      {error ? <Trouble error={error} retry={reset} /> : null}
      <p className="team__verdict" role="status">
        <VerdictIcon verdict={lightOf[verdict]} /> {isWaiting ? words('checking') : words(`verdict.${verdict}`)}
      </p>
      <p>{words('facts', { members: members.length, countries })}</p>
      {isChanged ? (
        <p className="muted">
          {words('noPoints')}{' '}
          <Button variant="tertiary" data-size="sm" onClick={reset}>
            {words('asComposed')}
          </Button>
        </p>
      ) : (
        <>
          <Worth team={team} />
          <Coverage team={team} />
        </>
      )}
      <Button data-size="sm" onClick={() => take(draft)}>
        {words('take')}
      </Button>
      <Suspense fallback={null}>
        <div aria-hidden="true">
          <TeamMap members={members.map(onMap)} nameOf={(at) => (members[at] ? nameOf(members[at]) : '')} />
        </div>
      </Suspense>
      <ul className="team__members">
        {members.map((it, place) => (
          <Seated
            key={it.organisation?.id ?? nameOf(it)}
            member={it}
            place={place}
            draft={draft}
            exclude={exclude}
            swap={(substitute) => swap(place, substitute)}
            bar={() => bar(it)}
          />
        ))}
      </ul>
      {isChanged ? null : <Points team={team} />}
      <Details data-size="sm">
        <Details.Summary>{words('rules', { count: findings.length })}</Details.Summary>
        <Details.Content>
          <ul className="team__rules">
            {findings.map((it) => (
              <li key={it.requirement}>
                <VerdictIcon verdict={it.verdict} />
                <span>
                  {it.text} <span className="muted">{`${it.guide}, ${it.page}`}</span>
                </span>
              </li>
            ))}
          </ul>
        </Details.Content>
      </Details>
    </article>
  )
}

function usePoints() {
  const language = useLanguage()
  return (value: number) => formatNumber(Number(value.toFixed(2)), language)
}

function Worth({ team }: { team: Team }) {
  const words = useTeamsWords()
  const points = usePoints()
  return (
    <p className="muted">
      {words('worth', { points: points(team.objective), bound: points(team.bound) })} {words(`proof.${team.proof}`)}
    </p>
  )
}

/** Which of the wanted themes there are and how many have each, and which are nobody's. */
function Coverage({ team }: { team: Team }) {
  const words = useTeamsWords()
  const language = useLanguage()
  const list = new Intl.ListFormat(localeOf[language])
  const { themes } = team.coverage
  const covered = themes.filter((it) => it.members > 0).map((it) => `${themeLabel(it.theme, language)} (${it.members})`)
  const lacking = themes.filter((it) => it.members === 0).map((it) => themeLabel(it.theme, language))
  return (
    <>
      {covered.length > 0 ? <p>{words('coverage.themes', { list: list.format(covered) })}</p> : null}
      {lacking.length > 0 ? <p>{words('coverage.lacking', { list: list.format(lacking) })}</p> : null}
    </>
  )
}

function Points({ team }: { team: Team }) {
  const words = useTeamsWords()
  const points = usePoints()
  const gained = team.parts.filter((it) => it.value !== 0)
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words('points')}
      </Heading>
      <Bars
        label={words('points')}
        bars={gained.map(({ code, value }) => ({
          key: code,
          name: words(`parts.${code}`),
          value,
          told: points(value),
        }))}
      />
    </>
  )
}

/** What the map needs to know of somebody. */
const onMap = ({ organisation, name, country, role }: TeamMember) => ({
  role,
  facts: { name, country },
  state: 'known' as const,
  ...(organisation && {
    id: organisation.id,
    organisation: foreseenPage(organisation),
  }),
})
