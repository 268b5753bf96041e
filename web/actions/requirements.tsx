// The requirements of an action as sentences, each with its page; what is not read in the guide says so.
import { Heading, Tag } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { useFigures } from './figures.ts'

type Props = { requirements: ActionEntry['requirements'] }

/** What is asked of the team, of the project, and what is only advised. */
const groupOf = (kind: string) =>
  kind === 'advice' ? 'advice' : kind === 'project' || kind === 'cap' ? 'project' : 'team'

export function Requirements({ requirements }: Props) {
  const { t } = useTranslation()
  const { source } = useFigures()
  return (
    <div>
      {(['team', 'project', 'advice'] as const).map((group) => {
        const those = requirements.filter(({ kind }) => groupOf(kind) === group)
        if (those.length === 0) return null
        return (
          <section key={group} aria-labelledby={`requirements-${group}`}>
            <Heading level={2} data-size="xs" id={`requirements-${group}`}>
              {t(`action.group.${group}`)}
            </Heading>
            <ul className="requirements">
              {those.map(({ id, text, guide, page, confidence }) => (
                <li key={id}>
                  <span>{text}</span>
                  <span className="muted requirements__page">
                    {source(guide, page)}
                    {confidence === 'V' ? null : (
                      <>
                        {' '}
                        <Tag data-size="sm" data-color="warning">
                          {t(`action.confidence.${confidence}`)}
                        </Tag>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
