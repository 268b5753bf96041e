// A filter in use, in the reader's words.
import { useTranslation } from 'react-i18next'
import { sourceKinds } from '../../domain/organisation.ts'
import { filterLabel } from '../components/filter-label.ts'
import { useLanguage } from '../language.ts'
import type { ActiveFilter } from './search.ts'

/** Names a filter: its value's label, or the words searched for in quotes. */
export function useFilterLabel(): (filter: ActiveFilter) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ name, value }) => {
    if (name === 'q') return t('find.words', { words: value })
    const source = name === 'source' ? sourceKinds.find((it) => it === value) : undefined
    return source ? t(`source.${source}`) : filterLabel(name, value, language)
  }
}
