// For whom somebody speaks: their own organisation, one that asked them to, or as a paid service.
import { Radio } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { type Capacity, capacities } from '../../domain/ownership.ts'
import { usePeopleWords } from './words.ts'

export function CapacityChoice({ value, choose }: { value: Capacity; choose: (capacity: Capacity) => void }) {
  const words = usePeopleWords()
  const name = useId()
  return (
    <fieldset className="form__field">
      <legend>{words('capacity')}</legend>
      {capacities.map((it) => (
        <Radio
          key={it}
          name={name}
          value={it}
          checked={value === it}
          onChange={() => choose(it)}
          label={words(`capacities.${it}`)}
        />
      ))}
    </fieldset>
  )
}
