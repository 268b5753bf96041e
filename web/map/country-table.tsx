// What Find's map shows, as a table: every country with its number, and a button that does what pressing the map does.
import { Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { countryName } from '../../domain/words/labels.ts'
import { type FindSearch, toggleFilter } from '../find/search.ts'
import { formatNumber } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import type { Count } from './find-map.tsx'

type Props = { counts: Count[]; search: FindSearch }

export function CountryTable({ counts, search }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate({ from: '/find' })
  const { compare } = new Intl.Collator(localeOf[language])
  const rows = counts
    .map(({ value, count }) => ({ code: value, count, name: countryName(value, language) }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name))
  const toggle = (code: string) => navigate({ search: toggleFilter(search, 'country', code), resetScroll: false })
  return (
    <details className="map-table">
      <summary>{t('map.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('find.facet.country')}</th>
            <th scope="col">{t('map.organisations')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('map.filter')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, count }) => {
            const chosen = search.country?.includes(code) ?? false
            return (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>{formatNumber(count, language)}</td>
                <td>
                  <Button variant="tertiary" data-size="sm" aria-pressed={chosen} onClick={() => toggle(code)}>
                    {t(chosen ? 'map.letGo' : 'map.choose')}
                    <span className="visually-hidden">{`: ${name}`}</span>
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
