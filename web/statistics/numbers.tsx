// The same as figures: every number of every row, with a way into each row and to the organisations behind it.
import { Heading, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Statistics } from '../api.ts'
import type { FindSearch } from '../find/search.ts'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { isLocal, type Measure, measures, type StatisticsSearch } from './search.ts'
import { useStatisticsWords } from './words.ts'

type Row = Statistics['rows'][number]
type Props = { data: Statistics; show: Measure; search: StatisticsSearch }

/** What comes next when one goes into a row. */
const inside = {
  country: 'region',
  region: 'town',
  town: 'type',
  owner: 'type',
  type: 'action',
  action: 'year',
} as const

export function Numbers({ data, show, search }: Props) {
  const t = useStatisticsWords()
  const language = useLanguage()
  const { by, rows, total } = data
  const columns = [
    ...(total.organisations === undefined || by === 'action' || by === 'year' ? [] : (['organisations'] as const)),
    ...measures.filter((it) => rows.some((row) => row[it] !== undefined)),
  ]
  const nameOf = (row: Row) => row.label ?? (row.key || t('unknown'))
  const headOf = (it: (typeof columns)[number]) => (it === 'organisations' ? t('organisations') : t(`measures.${it}`))
  const cell = (row: Row, it: (typeof columns)[number]) =>
    row[it] === undefined ? '–' : formatNumber(row[it], language)
  const within = (row: Row): StatisticsSearch => {
    const next = by === 'year' ? 'country' : inside[by]
    const narrowed = by === 'year' ? { from: row.key, to: row.key } : { [by]: row.key }
    return { ...search, ...narrowed, by: isLocal(next) && !search.country && by !== 'country' ? 'year' : next }
  }
  if (rows.length === 0) return null
  return (
    <section aria-label={t('table')}>
      <Heading level={2} data-size="xs">
        {t('table')}
      </Heading>
      <div className="statistics__table">
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t(`dimension.${by}`)}</Table.HeaderCell>
              {columns.map((it) => (
                <Table.HeaderCell key={it} aria-sort={it === show && by !== 'year' ? 'descending' : undefined}>
                  {headOf(it)}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell>
                <span className="visually-hidden">{t('look')}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map((row) => (
              <Table.Row key={row.key}>
                <Table.HeaderCell scope="row">
                  {row.key ? (
                    <Link
                      className="ds-link"
                      to="/statistics"
                      search={within(row)}
                      resetScroll={false}
                      title={t('narrow', { name: nameOf(row) })}
                    >
                      {nameOf(row)}
                    </Link>
                  ) : (
                    nameOf(row)
                  )}
                </Table.HeaderCell>
                {columns.map((it) => (
                  <Table.Cell key={it}>{cell(row, it)}</Table.Cell>
                ))}
                <Table.Cell>
                  <FindLink row={row} name={nameOf(row)} data={data} search={search} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell scope="row">{t('total')}</Table.HeaderCell>
              {columns.map((it) => (
                <Table.Cell key={it}>{cell(total, it)}</Table.Cell>
              ))}
              <Table.Cell />
            </Table.Row>
          </Table.Foot>
        </Table>
      </div>
    </section>
  )
}

/** Find knows country, region and kind; a row of anything else has no such place to look at. */
function FindLink({
  row,
  name,
  data: { by },
  search,
}: {
  row: Row
  name: string
  data: Statistics
  search: StatisticsSearch
}) {
  const t = useStatisticsWords()
  if (!row.key || !(by === 'country' || by === 'region' || by === 'type') || search.town || search.owner) return null
  const { country, region, type }: StatisticsSearch = { ...search, [by]: row.key }
  const find: FindSearch = {
    ...(country && { country: [country] }),
    ...(region && { region: [region] }),
    ...(type && { type: [type] }),
  }
  return (
    <Link className="ds-link" to="/find" search={find} aria-label={t('lookAt', { name })}>
      {t('look')}
    </Link>
  )
}
