// That a consortium goes because nobody has changed it for long, and the press that keeps it.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Consortium, writeConsortium } from './api.ts'
import { draftOf } from './shared-draft.ts'
import { useConsortiaWords } from './words.ts'

type Props = { view: Consortium; receive: (view: Consortium) => void }

export function EndingNotice({ view, receive }: Props) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const doing = useDoing()
  const { id, version, name, endsOn } = view
  if (!endsOn) return null
  // To write it as it is makes it new.
  const keep = () =>
    doing.run(async () => {
      receive(await writeConsortium(id, version, name, draftOf(view)))
      notify(words('ending.kept'))
    })
  return (
    <Alert data-color="warning" data-size="sm" className="ending">
      <Heading level={2} data-size="2xs">
        {words('ending.title', { day: formatDate(endsOn, language) })}
      </Heading>
      <p>{words('ending.text')}</p>
      <Button variant="secondary" data-size="sm" aria-disabled={doing.busy} onClick={keep}>
        {words('ending.keep')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </Alert>
  )
}
