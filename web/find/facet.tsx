// One facet: its values with counts, the biggest first, the chosen ones always in sight.
import { Button, Checkbox, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { useFilterLabel } from './filter-name.ts'
import type { FilterName } from './search.ts'

type Value = { value: string; count: number }
type Props = {
  name: FilterName
  values: Value[]
  chosen: string[]
  open: boolean
  toggle: (value: string) => void
}

const shownFirst = 7

/** The values to show: a chosen one that matches nothing any more stays, with 0. */
function valuesToShow(values: Value[], chosen: string[], all: boolean): Value[] {
  const gone = chosen.filter((it) => !values.some(({ value }) => value === it)).map((value) => ({ value, count: 0 }))
  const sorted = [...values].sort((one, other) => other.count - one.count || one.value.localeCompare(other.value))
  const first = all ? sorted : sorted.filter(({ value }, at) => at < shownFirst || chosen.includes(value))
  return [...gone, ...first]
}

export function Facet({ name, values, chosen, open, toggle }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const labelOf = useFilterLabel()
  const [all, setAll] = useState(false)
  if (values.length === 0 && chosen.length === 0) return null
  return (
    <Details className="facet" defaultOpen={open} data-size="sm">
      <Details.Summary>{t(`find.facet.${name}`)}</Details.Summary>
      <Details.Content>
        <fieldset className="facet__values">
          <legend className="visually-hidden">{t(`find.facet.${name}`)}</legend>
          {valuesToShow(values, chosen, all).map(({ value, count }) => (
            <Checkbox
              key={value}
              data-size="sm"
              value={value}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              label={
                <span className="facet__label">
                  <span>{labelOf({ name, value })}</span>
                  <span className="muted">{formatNumber(count, language)}</span>
                </span>
              }
            />
          ))}
        </fieldset>
        {values.length > shownFirst ? (
          <Button variant="tertiary" data-size="sm" onClick={() => setAll(!all)}>
            {all ? t('find.fewer') : t('find.all', { count: values.length })}
          </Button>
        ) : null}
      </Details.Content>
    </Details>
  )
}
