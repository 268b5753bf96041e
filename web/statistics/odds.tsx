// How hard it is: applications against grants with the share drawn, each with who published it.
import { Skeleton, Table } from '@digdir/designsystemet-react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { countryName } from '../../domain/words/labels.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { readOdds } from '../api.ts'
import { formatShare } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { useStatisticsWords } from './words.ts'

const oddsQuery = (language: ScreenLanguage) =>
  queryOptions({ queryKey: ['odds', language], queryFn: ({ signal }) => readOdds(signal) })

export function OddsTable() {
  const t = useStatisticsWords()
  const language = useLanguage()
  const { data, error, refetch } = useQuery(oddsQuery(language))
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return <Skeleton variant="rectangle" width="100%" height="12rem" />
  return (
    <>
      <p>{t('odds.lead')}</p>
      <div className="statistics__table">
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t('odds.what')}</Table.HeaderCell>
              <Table.HeaderCell>{t('odds.where')}</Table.HeaderCell>
              <Table.HeaderCell>{t('odds.grants')}</Table.HeaderCell>
              <Table.HeaderCell>{t('odds.share')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {data.map(({ country, year, action, label, grants, applications, share, source }) => (
              <Table.Row key={`${country} ${year} ${action}`}>
                <Table.HeaderCell scope="row">
                  {label} <span className="muted odds__source">{source}</span>
                </Table.HeaderCell>
                <Table.Cell>{`${countryName(country, language)} ${year}`}</Table.Cell>
                <Table.Cell>
                  {grants === undefined || applications === undefined
                    ? t('odds.all')
                    : t('odds.of', { grants, applications })}
                </Table.Cell>
                <Table.Cell>
                  <span className="share">
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect className="share__whole" width="100" height="10" />
                      <rect width={100 * share} height="10" />
                    </svg>
                    {formatShare(share, language)}
                  </span>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <p>
        <a className="ds-link" href="/api/odds.csv">
          {t('csv')}
        </a>
      </p>
    </>
  )
}
