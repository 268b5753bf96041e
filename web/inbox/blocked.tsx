// Whose requests an organisation does not take, and the press that lets them come again.
import { Button, Details } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { unblockSender } from './api.ts'
import { blocksQuery } from './queries.ts'
import { useRefresh } from './refreshing.ts'
import { useInboxWords } from './words.ts'

export function Blocked({ id }: { id: string }) {
  const words = useInboxWords()
  const doing = useDoing()
  const refresh = useRefresh()
  const [open, setOpen] = useState(false)
  const { data = [] } = useQuery(blocksQuery(id))
  if (data.length === 0) return null
  return (
    <Details data-size="sm" open={open} onToggle={() => setOpen((it) => !it)}>
      <Details.Summary>{words('blocked', { count: data.length })}</Details.Summary>
      <Details.Content>
        <ul className="rows">
          {data.map((it) => (
            <li key={it.id}>
              {displayName(it)}
              <Button
                className="rows__act"
                data-size="sm"
                variant="tertiary"
                aria-disabled={doing.busy}
                onClick={() => doing.run(() => unblockSender(id, it.id).finally(refresh))}
              >
                {words('unblock')}
                <span className="visually-hidden">{`: ${displayName(it)}`}</span>
              </Button>
            </li>
          ))}
        </ul>
        <TroubleLine text={doing.trouble} />
      </Details.Content>
    </Details>
  )
}
