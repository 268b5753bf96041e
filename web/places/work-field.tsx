// Finds work by its name: what is typed is answered with occupations and fields, and one of them is chosen.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findWork, type Work } from './api.ts'
import { Choice } from './choice.tsx'

type Props = {
  label: string
  hint?: string
  /** The language that names are shown in and found first. */
  language: string
  /** Says that the typed words mean nothing here, and asks for the nearest field. */
  unknown: string
  chosen: Work | undefined
  /** @param typed what was written where the record has no word for it */
  choose: (work: Work | undefined, typed?: string) => void
  error?: string
}

/** The field and, below it, what the typed words may mean; typing anew lets go of what was chosen. */
export function WorkField({ label, hint, language, unknown, chosen, choose, error }: Props) {
  const [typed, setTyped] = useState(chosen?.name ?? '')
  const isOpen = typed.trim().length > 1 && typed !== chosen?.name
  const { data = [], isSuccess } = useQuery({
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
      {isOpen && isSuccess && data.length === 0 ? (
        <NearestField
          label={unknown}
          language={language}
          choose={(field) => {
            choose(field, typed.trim())
            setTyped(field.name)
          }}
        />
      ) : null}
    </div>
  )
}

/** All fields there are, for work that nothing is known by. */
function NearestField({ label, language, choose }: Pick<Props, 'label' | 'language'> & { choose: (it: Work) => void }) {
  const { data: fields = [] } = useQuery({ queryKey: ['work', '', language], queryFn: () => findWork('', language) })
  return (
    <Choice
      label={label}
      value=""
      choose={(code) => {
        const field = fields.find((it) => it.field === code)
        if (field) choose(field)
      }}
    >
      {[['', '…'], ...fields.map(({ field, name }) => [field, name] as const)]}
    </Choice>
  )
}
