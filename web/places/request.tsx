// One request for places as one side sees it: how it stands, and the one click that answers it.
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { saveFile } from '../download.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { answerHold, evaluateHold, type HoldView, readAgreement } from './api.ts'
import { usePlacesWords } from './words.ts'

export function Request({ hold, title }: { hold: HoldView; title: string }) {
  const words = usePlacesWords()
  const language = useLanguage()
  const client = useQueryClient()
  const after = { onSettled: () => client.invalidateQueries({ queryKey: ['mine'] }) }
  const answer = useMutation({ mutationFn: (action: HoldView['may'][number]) => answerHold(hold.id, action), ...after })
  const evaluation = useMutation({ mutationFn: (again: boolean) => evaluateHold(hold.id, again), ...after })
  const name = words('agreement.fileName')
  const asWord = async () => {
    const [agreement, { writeAgreement }] = await Promise.all([readAgreement(hold.id), import('./agreement.ts')])
    saveFile(await writeAgreement(agreement, words, language), `${name}.docx`)
  }
  const asData = async () => {
    const text = JSON.stringify(await readAgreement(hold.id), null, 2)
    saveFile(new Blob([text], { type: 'application/json' }), `${name}.json`)
  }
  const failure = answer.error ?? evaluation.error
  return (
    <li>
      <strong>{title}</strong>
      <div>
        {hold.text}
        {hold.expires && hold.state === 'held'
          ? ` · ${words('mine.until', { date: formatDate(hold.expires.slice(0, 10), language) })}`
          : ''}
      </div>
      <div className="buttons">
        {hold.may.map((it) => (
          <Button
            key={it}
            data-size="sm"
            variant={it === 'confirm' ? 'primary' : 'secondary'}
            disabled={answer.isPending}
            onClick={() => answer.mutate(it)}
          >
            {words(`mine.may.${it}`)}
          </Button>
        ))}
        {hold.state === 'confirmed' ? (
          <>
            <Button data-size="sm" variant="tertiary" onClick={asWord}>
              {words('mine.docx')}
            </Button>
            <Button data-size="sm" variant="tertiary" onClick={asData}>
              {words('mine.json')}
            </Button>
            <a className="ds-link" href={`/api/holds/${hold.id}/stay.ics`} download>
              {words('mine.ics')}
            </a>
          </>
        ) : null}
      </div>
      {hold.over ? (
        <fieldset className="buttons">
          <legend>{words('mine.again')}</legend>
          {[true, false].map((again) => (
            <Button key={String(again)} data-size="sm" variant="secondary" onClick={() => evaluation.mutate(again)}>
              {words(again ? 'mine.yes' : 'mine.no')}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {failure ? <p role="alert">{failure.message}</p> : null}
    </li>
  )
}
