// Whom they worked with: the organisation in the middle, around it those it shared most projects with; the same as a list.
import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { countryName } from '../../domain/words/labels.ts'
import type { PastProject } from '../api.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { type Colleague, colleaguesOf } from './colleagues.ts'
import './history.css'

const mostDrawn = 24
const size = 340
const middle = size / 2

export function Network({ projects }: { projects: PastProject[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const all = colleaguesOf(projects)
  const drawn = all.slice(0, mostDrawn)
  if (drawn.length === 0) return null
  const left = all.length - drawn.length
  return (
    <section className="network" aria-labelledby="network">
      <Heading level={2} data-size="xs" id="network">
        {t('organisation.network', { count: all.length })}
      </Heading>
      <div className="network__both">
        <Picture colleagues={drawn} />
        <ol>
          {drawn.map((it) => (
            <li key={it.id}>
              <Link className="ds-link" to="/organisations/$id" params={{ id: it.id }}>
                {displayName(it)}
              </Link>{' '}
              <span className="muted">
                {countryName(it.country, language)} · {t('organisation.together', { count: it.projects })}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {left > 0 ? <p className="muted">{t('organisation.moreColleagues', { count: left })}</p> : null}
    </section>
  )
}

/** Every second one stands farther out, so that many find room. */
function Picture({ colleagues }: { colleagues: Colleague[] }) {
  const { t } = useTranslation()
  const most = Math.max(...colleagues.map(({ projects }) => projects))
  const crowded = colleagues.length > 12
  const placed = colleagues.map((colleague, at) => {
    const turn = (2 * Math.PI * at) / colleagues.length - Math.PI / 2
    const far = crowded && at % 2 === 1 ? 100 : 145
    return {
      colleague,
      x: middle + far * Math.cos(turn),
      y: middle + far * Math.sin(turn),
      share: colleague.projects / most,
    }
  })
  return (
    <svg className="network__picture" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      {placed.map(({ colleague: { id }, x, y, share }) => (
        <line key={id} x1={middle} y1={middle} x2={x} y2={y} strokeWidth={1 + 4 * share} />
      ))}
      <circle className="network__middle" cx={middle} cy={middle} r={16} />
      {placed.map(({ colleague, x, y, share }) => (
        <Link key={colleague.id} to="/organisations/$id" params={{ id: colleague.id }} tabIndex={-1}>
          <title>{`${displayName(colleague)}: ${t('organisation.together', { count: colleague.projects })}`}</title>
          <circle className="network__colleague" cx={x} cy={y} r={13 + 7 * share} />
          <text x={x} y={y + 4}>
            {colleague.country}
          </text>
        </Link>
      ))}
    </svg>
  )
}
