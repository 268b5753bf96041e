// The only countries in which to look for those who join: chips one can take away, and a list to add from.
import { Chip, Field, Label, Select } from '@digdir/designsystemet-react'
import { countryName } from '../../domain/words/labels.ts'
import { CountryOptions } from '../board/type-options.tsx'
import { useLanguage } from '../language.ts'
import { useTeamsWords } from './words.ts'

type Props = { year: number; countries: readonly string[]; change: (countries: readonly string[]) => void }

export function CountryChoice({ year, countries, change }: Props) {
  const words = useTeamsWords()
  const language = useLanguage()
  return (
    <div className="frame__countries">
      <Field data-size="sm">
        <Label>{words('countries')}</Label>
        <Select
          value=""
          onChange={({ target: { value } }) => value && !countries.includes(value) && change([...countries, value])}
        >
          <Select.Option value="">{words(countries.length > 0 ? 'oneMoreCountry' : 'anywhere')}</Select.Option>
          <CountryOptions year={year} />
        </Select>
      </Field>
      {countries.map((country) => (
        <Chip.Removable
          key={country}
          data-size="sm"
          aria-label={words('notOnly', { country: countryName(country, language) })}
          onClick={() => change(countries.filter((it) => it !== country))}
        >
          {countryName(country, language)}
        </Chip.Removable>
      ))}
    </div>
  )
}
