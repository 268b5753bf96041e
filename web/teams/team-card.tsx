// One composed team: the verdict, what it is worth against the best possible, who sits there and why, rule by rule.
import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { countryName, standingLabel } from '../../domain/words/labels.ts'
import { foreseenPage, type Teams } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { Bars } from '../components/bars.tsx'
import { SampleMark } from '../components/sample-mark.tsx'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { MissingMap } from '../map/missing.tsx'
import { displayName } from '../names.ts'
import { useTeamsWords } from './words.ts'
import '../board/verdict.css'

type Team = Teams['teams'][number]
type Member = Team['members'][number]
type Props = { team: Team; number: number; take: () => void }

const lightOf = { eligible: 'met', ineligible: 'broken', unknown: 'unknown' } as const
const nameOf = ({ name = '', country }: Member) => displayName({ name, country })

// The teams do not wait for the map's outlines.
const TeamMap = lazy(() =>
  import('../map/team-map.tsx').then(
    ({ TeamMap }) => ({ default: TeamMap }),
    () => ({ default: MissingMap }),
  ),
)

export function TeamCard({ team, number, take }: Props) {
  const words = useTeamsWords()
  const language = useLanguage()
  const points = (value: number) => formatNumber(Number(value.toFixed(2)), language)
  const gained = team.parts.filter((it) => it.value !== 0)
  return (
    <article className="team" aria-labelledby={`team ${number}`}>
      <Heading level={2} data-size="xs" id={`team ${number}`}>
        {words('team', { number })}
      </Heading>
      <p className="team__verdict">
        <VerdictIcon verdict={lightOf[team.verdict]} /> {words(`verdict.${team.verdict}`)}
      </p>
      <p>{words('facts', { members: team.members.length, countries: team.coverage.countries.length })}</p>
      <p className="muted">
        {words('worth', { points: points(team.objective), bound: points(team.bound) })} {words(`proof.${team.proof}`)}
      </p>
      <Button data-size="sm" onClick={take}>
        {words('take')}
      </Button>
      <Suspense fallback={null}>
        <div aria-hidden="true">
          <TeamMap
            members={team.members.map(onMap)}
            nameOf={(at) => (team.members[at] ? nameOf(team.members[at]) : '')}
          />
        </div>
      </Suspense>
      <ul className="team__members">
        {team.members.map((it) => (
          <Seated key={it.organisation?.id ?? nameOf(it)} member={it} />
        ))}
      </ul>
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
      <Details data-size="sm">
        <Details.Summary>{words('rules', { count: team.findings.length })}</Details.Summary>
        <Details.Content>
          <ul className="team__rules">
            {team.findings.map((it) => (
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

function Seated({ member }: { member: Member }) {
  const words = useTeamsWords()
  const language = useLanguage()
  const { organisation, country, role, kept, why } = member
  return (
    <li>
      {organisation ? (
        <Link className="ds-link" to="/organisations/$id" params={{ id: organisation.id }}>
          {nameOf(member)}
        </Link>
      ) : (
        nameOf(member)
      )}
      {organisation ? <SampleMark source={organisation.source} /> : null}
      <span className="muted">
        {' '}
        {countryName(country, language)} · {standingLabel(role, language)}
        {kept ? ` · ${words('kept')}` : ''}
      </span>
      {why.length > 0 ? (
        <Details data-size="sm">
          <Details.Summary>{words('why')}</Details.Summary>
          <Details.Content>
            <ul>
              {why.map((it) => (
                <li key={it.text}>{it.text}</li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      ) : null}
    </li>
  )
}

/** What the map needs to know of somebody. */
const onMap = ({ organisation, name, country, role }: Member) => ({
  role,
  facts: { name, country },
  state: 'known' as const,
  ...(organisation && {
    id: organisation.id,
    organisation: foreseenPage(organisation),
  }),
})
