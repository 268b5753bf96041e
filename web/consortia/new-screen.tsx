// From the table in this browser to one that others can join: it is given a name, and moves.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft.ts'
import { Page } from '../layout/page.tsx'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { SignedIn } from '../people/signed-in.tsx'
import { TroubleLine } from '../people/trouble-line.tsx'
import { createConsortium } from './api.ts'
import { useConsortiaWords } from './words.ts'
import '../people/people.css'

export const NewConsortiumScreen = () => <SignedIn>{() => <NewConsortium />}</SignedIn>

function NewConsortium() {
  const words = useConsortiaWords()
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { draft, clear, undo } = useDraft()
  const doing = useDoing()
  const [name, setName] = useState('')
  const create = (event: FormEvent) => {
    event.preventDefault()
    doing.run(async () => {
      const { id } = await createConsortium(name, draft)
      clear()
      await navigate({ to: '/consortia/$id', params: { id } })
      notify(words('new.moved'), { label: t('notice.undo'), run: undo })
    })
  }
  return (
    <Page title={words('new.title')} lead={words('new.lead')}>
      {draft.members.length === 0 ? (
        <p>
          <strong>{words('new.empty')}.</strong> {words('new.emptyText')}
        </p>
      ) : null}
      <form className="form" onSubmit={create}>
        <Textfield
          label={words('new.name')}
          description={words('new.nameHint')}
          maxLength={200}
          value={name}
          error={doing.wrong.name}
          onChange={(event) => setName(event.target.value)}
        />
        <div>
          <Button type="submit" aria-disabled={doing.busy}>
            {words('new.go')}
          </Button>
        </div>
        <TroubleLine text={doing.trouble} />
      </form>
    </Page>
  )
}
