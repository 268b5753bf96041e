// For which organisation of the record one acts, asked of those who speak for any.
import { useQuery } from '@tanstack/react-query'
import { displayName } from '../names.ts'
import { accountQuery } from '../people/queries.ts'
import { Choice } from './choice.tsx'

type Props = {
  label: string
  none: string
  chosen: string | null | undefined
  choose: (organisation: { id: string; name: string } | undefined) => void
  error?: string
}

export function OwnOrganisation({ label, none, chosen, choose, error }: Props) {
  const { data: account } = useQuery(accountQuery)
  const own = (account?.organisations ?? []).map(({ id, name }) => ({ id, name: displayName({ name }) }))
  if (own.length === 0) return null
  return (
    <Choice
      label={label}
      value={own.some(({ id }) => id === chosen) ? (chosen ?? '') : ''}
      choose={(id) => choose(own.find((it) => it.id === id))}
      error={error}
    >
      {[['', none], ...own.map(({ id, name }): [string, string] => [id, name])]}
    </Choice>
  )
}
