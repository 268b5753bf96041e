// An action with its fields, each leading to the page with its requirements; without one where we know only its dates.
import { Link } from '@tanstack/react-router'
import type { Announced } from '../../domain/programme.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { fieldLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'

export function ActionLinks({ action, year }: { action: Announced; year: number }) {
  const language = useLanguage()
  const { id, name, fields } = action
  const one = fields.length === 0 ? id : undefined
  const pages = fields.flatMap((field) => (findCall(`${id}-${field}`, year) ? [{ field, page: `${id}-${field}` }] : []))
  return (
    <span>
      {one && findCall(one, year) ? (
        <Link className="ds-link" to="/actions/$id" params={{ id: one }} search={{ year }}>
          {id}
        </Link>
      ) : (
        <strong>{id}</strong>
      )}{' '}
      {name}
      {pages.map(({ field, page }, at) => (
        <span key={page}>
          {at === 0 ? ': ' : ', '}
          <Link className="ds-link" to="/actions/$id" params={{ id: page }} search={{ year }}>
            {fieldLabel(field, language)}
          </Link>
        </span>
      ))}
    </span>
  )
}
