// All that is held of a person as a file, and the end of the account.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { notify } from '../notices.ts'
import { type Account, deleteAccount } from './api.ts'
import { useDoing } from './doing.ts'
import { useLeaving } from './leaving.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

export function Data({ account }: { account: Account }) {
  const words = usePeopleWords()
  const doing = useDoing()
  const leave = useLeaving()
  const [typed, setTyped] = useState('')
  const remove = () =>
    doing.run(async () => {
      await deleteAccount(typed)
      leave()
      notify(words('account.deleted'))
    })
  return (
    <section aria-labelledby="data" className="panel">
      <Heading level={2} data-size="xs" id="data">
        {words('account.data')}
      </Heading>
      <p>{words('account.exportText')}</p>
      <p>
        <a className="ds-link" href="/api/account/export" download>
          {words('account.export')}
        </a>
      </p>
      <details>
        <summary>{words('account.delete')}</summary>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            remove()
          }}
        >
          <p>{words('account.deleteText')}</p>
          <Textfield
            label={words('account.deleteConfirm')}
            description={account.email}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <TroubleLine text={doing.trouble} />
          <div>
            <Button type="submit" data-color="danger" variant="secondary">
              {words('account.delete')}
            </Button>
          </div>
        </form>
      </details>
    </section>
  )
}
