// One member of a composed team: who, why, and who else could sit there.
import { Button, Details } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { countryName, standingLabel } from '../../domain/words/labels.ts'
import { SampleMark } from '../components/sample-mark.tsx'
import type { Draft } from '../draft-shape.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { type Substitute, WarmBench } from './bench.tsx'
import type { TeamMember } from './use-team.ts'
import { useTeamsWords } from './words.ts'

export const nameOf = ({ name = '', country }: TeamMember) => displayName({ name, country })

type Props = {
  member: TeamMember
  place: number
  /** The team as a draft. */
  draft: Draft
  exclude: readonly string[]
  swap: (substitute: Substitute) => void
  /** Never this one, in no team. */
  bar: () => void
}

export function Seated({ member, place, draft, exclude, swap, bar }: Props) {
  const words = useTeamsWords()
  const language = useLanguage()
  const { organisation, country, role, kept, why } = member
  const name = nameOf(member)
  return (
    <li>
      {organisation ? (
        <Link className="ds-link" to="/organisations/$id" params={{ id: organisation.id }}>
          {name}
        </Link>
      ) : (
        name
      )}
      {organisation ? (
        <>
          {' '}
          <SampleMark source={organisation.source} />
        </>
      ) : null}
      <span className="muted">
        {' '}
        {countryName(country, language)} · {standingLabel(role, language)}
        {kept ? ` · ${words('kept')}` : ''}
      </span>
      {kept ? null : (
        <Details data-size="sm">
          <Details.Summary>
            {words('why')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </Details.Summary>
          <Details.Content>
            <ul>
              {why.map((it) => (
                <li key={it.text}>{it.text}</li>
              ))}
            </ul>
            <Button variant="tertiary" data-size="sm" onClick={bar}>
              {words('bar')}
              <span className="visually-hidden">{`: ${name}`}</span>
            </Button>
            <WarmBench draft={draft} member={place} exclude={exclude} take={swap} />
          </Details.Content>
        </Details>
      )}
    </li>
  )
}
