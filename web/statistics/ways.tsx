// Taking a view along: as a table, as data, as a link.
import { Button } from '@digdir/designsystemet-react'
import { notify } from '../notices.ts'
import { writeSearch } from '../search-params.ts'
import { questionOf, type StatisticsSearch } from './search.ts'
import { useStatisticsWords } from './words.ts'

export function Ways({ search }: { search: StatisticsSearch }) {
  const t = useStatisticsWords()
  const question = writeSearch(questionOf(search))
  const copy = async () => {
    await navigator.clipboard.writeText(location.href)
    notify(t('copied'))
  }
  return (
    <p className="buttons statistics__ways">
      <a className="ds-link" href={`/api/statistics.csv${question}`}>
        {t('csv')}
      </a>
      <a className="ds-link" href={`/api/statistics${question}`}>
        {t('json')}
      </a>
      <Button variant="tertiary" data-size="sm" onClick={() => copy().catch(() => undefined)}>
        {t('copy')}
      </Button>
    </p>
  )
}
