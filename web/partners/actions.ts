// The actions a partner request can be for: those one can apply for next, each in its fields.
import { listAgenda, nextYear } from '../../domain/agenda.ts'

export type ActionChoice = { id: string; name: string }

/** By family, as filters ask. */
export function listFamilies(): ActionChoice[] {
  const year = nextYear(new Date().toISOString().slice(0, 10))
  return sorted(listAgenda(year).map(({ action: { id, name } }) => ({ id, name })))
}

/** By call, as an application names it. */
export function listActionChoices(): ActionChoice[] {
  const year = nextYear(new Date().toISOString().slice(0, 10))
  return sorted(
    listAgenda(year).flatMap(({ action: { id, name, fields } }) =>
      fields.length > 0 ? fields.map((field) => ({ id: `${id}-${field}`, name })) : [{ id, name }],
    ),
  )
}

const byId = new Intl.Collator('en', { numeric: true })
const sorted = (list: ActionChoice[]) => [...list].sort((a, b) => byId.compare(a.id, b.id))
