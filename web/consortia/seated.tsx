// Who sits at the table, for those who only look: names, countries, standing, and how far each has come.
import { countryName, standingLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { ConsortiumMember } from './api.ts'
import { StateTag } from './member-steps.tsx'

export function Seated({ members }: { members: readonly ConsortiumMember[] }) {
  const language = useLanguage()
  return (
    <ul className="rows">
      {members.map((it) => (
        <li key={it.id}>
          <span>{displayName(it)}</span>
          <span className="muted">
            {[it.country && countryName(it.country, language), standingLabel(it.standing, language)]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="rows__act">
            <StateTag state={it.state} />
          </span>
        </li>
      ))}
    </ul>
  )
}
