// What typed words were taken for, each with a way out: “norway” may be a country, or just a word in a name.
import { Chip } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { Found } from '../api.ts'
import { useFilterLabel } from './filter-name.ts'
import { focusResults } from './result-head.tsx'
import { type FilterName, type FindSearch, filterNames, withMeaning, withoutMeaning } from './search.ts'
import './chips.css'

type Props = { understood: Found['understood']; search: FindSearch; change: (search: FindSearch) => void }

export function Meanings({ understood, search, change }: Props) {
  const { t } = useTranslation()
  const nameOf = useMeaningName()
  const taken = search.q ? (search.without ?? []) : []
  if (understood.length + taken.length === 0) return null
  const go = (next: FindSearch) => {
    change(next)
    focusResults()
  }
  return (
    <ul className="find__chips" aria-label={t('find.understood')}>
      {understood.length > 0 ? (
        <li className="muted" aria-hidden="true">
          {t('find.understood')}
        </li>
      ) : null}
      {understood.map(({ kind, value, text }) => (
        <li key={`${kind} ${value}`}>
          <Chip.Removable
            data-size="sm"
            aria-label={t('find.takeBack', { words: text, meaning: nameOf(kind, value) })}
            onClick={() => go(withoutMeaning(search, `${kind}:${value}`))}
          >
            {nameOf(kind, value)}
          </Chip.Removable>
        </li>
      ))}
      {taken.map((meaning) => {
        const [kind = '', value = ''] = meaning.split(/:(.*)/)
        return (
          <li key={meaning}>
            <Chip.Button data-size="sm" onClick={() => go(withMeaning(search, meaning))}>
              {t('find.giveBack', { meaning: nameOf(kind, value) })}
            </Chip.Button>
          </li>
        )
      })}
    </ul>
  )
}

/** “Country: Norway”; a kind nobody knows, from an address typed by hand, is shown as it is. */
function useMeaningName() {
  const { t } = useTranslation()
  const labelOf = useFilterLabel()
  return (kind: string, value: string) => {
    const name: FilterName | undefined = filterNames.find((it) => it === kind)
    return name ? `${t(`find.facet.${name}`)}: ${labelOf({ name, value })}` : `${kind}: ${value}`
  }
}
