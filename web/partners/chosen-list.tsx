// Several chosen from a list: each as a chip that can be taken away, the rest to choose from.
import { Chip, Select } from '@digdir/designsystemet-react'
import { localeOf, useLanguage } from '../language.ts'
import { Labelled } from './answer-form.tsx'
import { usePartnersWords } from './words.ts'

type Props<Value extends string> = {
  label: string
  hint?: string
  /** What the list says while nothing is being chosen. */
  invitation: string
  all: readonly Value[]
  nameOf: (value: Value) => string
  value: readonly Value[]
  wrong?: string
  choose: (value: Value[]) => void
}

export function ChosenList<Value extends string>(props: Props<Value>) {
  const { label, hint, invitation, all, nameOf, value, wrong, choose } = props
  const words = usePartnersWords()
  const order = new Intl.Collator(localeOf[useLanguage()])
  const rest = all
    .filter((it) => !value.includes(it))
    .map((it) => ({ it, name: nameOf(it) }))
    .sort((a, b) => order.compare(a.name, b.name))
  const add = (text: string) => {
    const found = all.find((it) => it === text)
    if (found) choose([...value, found])
  }
  return (
    <Labelled label={label} hint={hint} wrong={wrong}>
      {(id, described) => (
        <>
          {value.length > 0 ? (
            <ul className="edit__themes">
              {value.map((it) => (
                <li key={it}>
                  <Chip.Removable
                    data-size="sm"
                    aria-label={words('own.remove', { what: nameOf(it) })}
                    onClick={(event) => {
                      event.preventDefault()
                      choose(value.filter((other) => other !== it))
                    }}
                  >
                    {nameOf(it)}
                  </Chip.Removable>
                </li>
              ))}
            </ul>
          ) : null}
          <Select id={id} aria-describedby={described} value="" onChange={(event) => add(event.target.value)}>
            <Select.Option value="">{invitation}</Select.Option>
            {rest.map(({ it, name }) => (
              <Select.Option key={it} value={it}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </>
      )}
    </Labelled>
  )
}
