// The end of a consortium: it cannot be undone, so its name is typed.
import { Button, Details, Textfield } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Consortium, deleteConsortium } from './api.ts'
import { useConsortiaWords } from './words.ts'

export function EndPanel({ view }: { view: Consortium }) {
  const words = useConsortiaWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const doing = useDoing()
  const [typed, setTyped] = useState('')
  const isSure = typed.trim() === view.name.trim()
  const end = (event: FormEvent) => {
    event.preventDefault()
    if (!isSure) return
    doing.run(async () => {
      await deleteConsortium(view.id)
      await navigate({ to: '/consortia' })
      queries.removeQueries({ queryKey: ['consortium', view.id] })
      notify(words('end.gone'))
    })
  }
  return (
    <Details data-size="sm">
      <Details.Summary>{words('end.title')}</Details.Summary>
      <Details.Content>
        <form className="consortium__one" onSubmit={end}>
          <Textfield
            data-size="sm"
            label={words('sync.name')}
            description={words('end.text')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" data-size="sm" data-color="danger" aria-disabled={!isSure || doing.busy}>
            {words('end.go')}
          </Button>
          <TroubleLine text={doing.trouble} />
        </form>
      </Details.Content>
    </Details>
  )
}
