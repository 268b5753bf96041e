// Searches to click, of those that find somebody in this record.
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { countQuery } from '../queries.ts'

const names = ['maritime', 'kindergarten', 'secondary', 'university', 'primary'] as const

/** @param most how many are shown; none where none finds anybody. */
export function Examples({ label, most }: { label: string; most: number }) {
  const { t } = useTranslation()
  const examples = names.map((name) => t(`example.${name}`))
  const counts = useQueries({ queries: examples.map((q) => countQuery({ q })) })
  const known = counts.every(({ isPending }) => !isPending)
  const fruitful = known ? examples.filter((_, at) => counts[at]?.data).slice(0, most) : []
  return (
    <p className="examples">
      {fruitful.length > 0 ? <span>{label}</span> : null}
      {fruitful.map((q) => (
        <Link key={q} className="example" to="/find" search={{ q }}>
          {q}
        </Link>
      ))}
    </p>
  )
}
