// Finds work by its name: what is typed is answered with occupations and fields, and one of them is chosen.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findWork, type Work } from './api.ts'

type Props = {
  label: string
  hint?: string
  /** The language that names are shown in and found first. */
  language: string
  chosen: Work | undefined
  choose: (work: Work | undefined) => void
  error?: string
}

/** The field and, below it, what the typed words may mean; typing anew lets go of what was chosen. */
export function WorkField({ label, hint, language, chosen, choose, error }: Props) {
  const [typed, setTyped] = useState(chosen?.name ?? '')
  const isOpen = typed.trim().length > 1 && typed !== chosen?.name
  const { data = [] } = useQuery({
    queryKey: ['work', typed, language],
    queryFn: ({ signal }) => findWork(typed, language, signal),
    enabled: isOpen,
  })
  return (
    <div className="work-field">
      <Textfield
        label={label}
        description={hint}
        value={typed}
        error={error}
        autoComplete="off"
        onChange={({ target: { value } }) => {
          setTyped(value)
          choose(undefined)
        }}
      />
      {isOpen ? (
        <ul className="work-field__found">
          {data.slice(0, 6).map((work) => (
            <li key={`${work.field} ${work.occupation}`}>
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() => {
                  choose(work)
                  setTyped(work.name)
                }}
              >
                {work.name}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
