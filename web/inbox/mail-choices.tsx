// Which kinds of news come by mail, each with what it means; they stand in the inbox either way.
import { Heading, Switch } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { noticeKinds } from '../../domain/notice.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { chooseMailing, type Notices } from './api.ts'
import { noticesQuery } from './queries.ts'
import { useInboxWords } from './words.ts'
import './inbox.css'

export function MailChoices() {
  const words = useInboxWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const { data } = useQuery(noticesQuery)
  if (!data) return null
  const choose = (kind: (typeof noticeKinds)[number], isWanted: boolean) =>
    doing.run(async () => {
      const show = (mailing: Notices['mailing']) => queries.setQueryData(noticesQuery.queryKey, { ...data, mailing })
      const wanted = isWanted ? 'digest' : 'off'
      // The switch moves under the finger; it moves back if the record does not take it.
      show({ ...data.mailing, [kind]: wanted })
      show(
        await chooseMailing({ [kind]: wanted }).catch((error) => {
          show(data.mailing)
          throw error
        }),
      )
      notify(words(isWanted ? 'mailing.on' : 'mailing.off', { what: words(`kinds.${kind}`) }))
    })
  return (
    <section aria-labelledby="mailing" className="panel">
      <Heading level={2} data-size="xs" id="mailing">
        {words('mailing.title')}
      </Heading>
      <p>{words('mailing.text')}</p>
      <ul className="mailing">
        {noticeKinds.map((kind) => (
          <li key={kind}>
            <Switch
              data-size="sm"
              label={words(`kinds.${kind}`)}
              description={words(`consents.${kind}`)}
              checked={data.mailing[kind] === 'digest'}
              onChange={(event) => choose(kind, event.target.checked)}
            />
          </li>
        ))}
      </ul>
      <TroubleLine text={doing.trouble} />
    </section>
  )
}
