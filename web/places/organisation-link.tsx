// The organisation of the record that a host or a school is, to look at.
import { Link } from '@tanstack/react-router'
import { displayName } from '../names.ts'

export function OrganisationLink({ id, name }: { id: string; name: string }) {
  return (
    <Link className="ds-link" to="/organisations/$id" params={{ id }}>
      {displayName({ name })}
    </Link>
  )
}
