// One number drawn: bars for places and kinds, columns for years. The table beside it says the same in figures.
import { Heading } from '@digdir/designsystemet-react'
import type { Statistics } from '../api.ts'
import { Bars } from '../components/bars.tsx'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Columns } from './columns.tsx'
import type { Measure } from './search.ts'
import { useStatisticsWords } from './words.ts'

const most = 20

export function Chart({ data, show }: { data: Statistics; show: Measure }) {
  const t = useStatisticsWords()
  const language = useLanguage()
  const title = t('chart', { measure: t(`measures.${show}`), dimension: t(`dimension.${data.by}`).toLowerCase() })
  const told = data.rows.filter((it) => it[show] !== undefined)
  const shown = told.slice(0, data.by === 'year' ? undefined : most)
  const bars = shown.map((it) => ({
    key: it.key,
    name: it.label ?? (it.key || t('unknown')),
    value: it[show] ?? 0,
    told: formatNumber(it[show] ?? 0, language),
  }))
  return (
    <section aria-label={title}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {data.rows.length === 0 ? <p>{t('none')}</p> : null}
      {data.rows.length > 0 && bars.length === 0 ? <p>{t('noMeasure')}</p> : null}
      {bars.length > 0 ? (
        data.by === 'year' ? (
          <Columns bars={bars} label={title} />
        ) : (
          <Bars bars={bars} label={title} />
        )
      ) : null}
      {told.length > shown.length ? (
        <p className="muted">{t('more', { shown: shown.length, count: data.found, rows: data.rows.length })}</p>
      ) : null}
    </section>
  )
}
