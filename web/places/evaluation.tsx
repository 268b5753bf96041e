// After the stay: one question to each side, and two facts that a school may add. What was said may be said otherwise.
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { stayFacts } from '../../domain/places/hold.ts'
import { evaluateHold, type HoldView, type Said } from './api.ts'
import { messageOf } from './failure.ts'
import { usePlacesWords } from './words.ts'

export function Evaluation({ hold, side }: { hold: HoldView; side: 'host' | 'school' }) {
  const words = usePlacesWords()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const again = side === 'host' ? hold.hostAgain : hold.schoolAgain
  const { mutate, error, isPending } = useMutation({
    mutationFn: (said: Said) => evaluateHold(hold.id, said),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries({ queryKey: ['mine'] }),
  })
  const isSaid = again !== undefined && !isAsking
  return (
    <>
      {isSaid ? (
        <p className="buttons">
          {words(again ? 'mine.saidAgain' : 'mine.saidNever')}
          <Button data-size="sm" variant="tertiary" onClick={() => setAsking(true)}>
            {words('mine.change')}
          </Button>
        </p>
      ) : (
        <Question text={words('mine.again')} isBusy={isPending} say={(again) => mutate({ again })} />
      )}
      {isSaid && side === 'school'
        ? stayFacts.map((fact) => (
            <Question
              key={fact}
              text={words(`mine.${fact}`)}
              said={hold[fact]}
              isBusy={isPending}
              say={(it) => mutate({ again, [fact]: it })}
            />
          ))
        : null}
      {error ? <p role="alert">{messageOf(error)}</p> : null}
    </>
  )
}

type QuestionProps = { text: string; said?: boolean; isBusy: boolean; say: (it: boolean) => void }

function Question({ text, said, isBusy, say }: QuestionProps) {
  const words = usePlacesWords()
  return (
    <fieldset className="requests__sure">
      <legend>{text}</legend>
      <div className="buttons">
        {[true, false].map((it) => (
          <Button
            key={String(it)}
            data-size="sm"
            variant={said === it ? 'primary' : 'secondary'}
            aria-pressed={said === undefined ? undefined : said === it}
            disabled={isBusy}
            onClick={() => say(it)}
          >
            {words(it ? 'mine.yes' : 'mine.no')}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
