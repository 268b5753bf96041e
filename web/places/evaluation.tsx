// After the stay: one question to each side. What was said stands there, and may be said otherwise.
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { evaluateHold, type HoldView } from './api.ts'
import { messageOf } from './failure.ts'
import { usePlacesWords } from './words.ts'

export function Evaluation({ hold, side }: { hold: HoldView; side: 'host' | 'school' }) {
  const words = usePlacesWords()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const said = side === 'host' ? hold.hostAgain : hold.schoolAgain
  const { mutate, error, isPending } = useMutation({
    mutationFn: (again: boolean) => evaluateHold(hold.id, again),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries({ queryKey: ['mine'] }),
  })
  if (said !== undefined && !isAsking)
    return (
      <p className="buttons">
        {words(said ? 'mine.saidAgain' : 'mine.saidNever')}
        <Button data-size="sm" variant="tertiary" onClick={() => setAsking(true)}>
          {words('mine.change')}
        </Button>
      </p>
    )
  return (
    <fieldset className="requests__sure">
      <legend>{words('mine.again')}</legend>
      <div className="buttons">
        {[true, false].map((again) => (
          <Button
            key={String(again)}
            data-size="sm"
            variant="secondary"
            disabled={isPending}
            onClick={() => mutate(again)}
          >
            {words(again ? 'mine.yes' : 'mine.no')}
          </Button>
        ))}
      </div>
      {error ? <p role="alert">{messageOf(error)}</p> : null}
    </fieldset>
  )
}
