// Past projects along the years: a dark dot where they coordinated, a light one where they were partner.
import { useTranslation } from 'react-i18next'
import type { PastProject } from '../api.ts'
import { useWidth } from '../board/use-width.ts'
import './history.css'

const tallest = 96
const below = 22
const widest = 14

/** Draws nothing for fewer than two projects. The list below says the same, year by year. */
export function Timeline({ projects }: { projects: PastProject[] }) {
  const { t } = useTranslation()
  const [place, width] = useWidth<SVGSVGElement>(360)
  if (projects.length < 2) return null
  const byYear = Map.groupBy(projects, ({ year }) => year)
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())]
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const most = Math.max(...[...byYear.values()].map((those) => those.length))
  const column = width / years.length
  const step = Math.min(widest, tallest / most, column)
  const height = most * step + below
  const labelled = Math.ceil(36 / column)
  return (
    <figure className="timeline">
      <svg ref={place} viewBox={`0 0 ${width} ${height}`} height={height} aria-hidden="true" focusable="false">
        <line x1={0} x2={width} y1={height - below + 2} y2={height - below + 2} />
        {years.map((year, at) => (
          <g key={year} transform={`translate(${(at + 0.5) * column} ${height - below})`}>
            {(byYear.get(year) ?? [])
              .toSorted((a, b) => a.role.localeCompare(b.role))
              .map(({ id, role, title }, place) => (
                <circle
                  key={`${id} ${role}`}
                  className={`timeline__${role}`}
                  cy={-(place + 0.5) * step}
                  r={step * 0.38}
                >
                  <title>{title}</title>
                </circle>
              ))}
            {at % labelled === 0 ? <text y={16}>{year}</text> : null}
          </g>
        ))}
      </svg>
      <figcaption className="muted">
        <span className="timeline__key timeline__key--coordinator" aria-hidden="true" />{' '}
        {t('organisation.as.coordinator')} <span className="timeline__key" aria-hidden="true" />{' '}
        {t('organisation.as.partner')}
      </figcaption>
    </figure>
  )
}
