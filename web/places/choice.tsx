// One choice among a few, with its label, and what is wrong with it.
import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'

type Props = {
  label: string
  value: string
  choose: (value: string) => void
  error?: string
  children: readonly (readonly [string, string])[]
}

export function Choice({ label, value, choose, error, children }: Props) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} aria-invalid={error ? true : undefined} onChange={({ target }) => choose(target.value)}>
        {children.map(([code, name]) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </Select>
      {error ? <ValidationMessage>{error}</ValidationMessage> : null}
    </Field>
  )
}
