// What a consortium applies for, and by when, as far as anybody has announced it.
import { Link } from '@tanstack/react-router'
import { findCall } from '../../domain/rules/guides.ts'
import { DeadlineText } from '../actions/deadline-text.tsx'
import { draftDeadline } from '../board/deadline.ts'
import type { Consortium } from './api.ts'

export function Due({ consortium: { draft } }: { consortium: Consortium }) {
  const { action, year, project } = draft
  const round = typeof project.round === 'number' ? project.round : undefined
  const { deadline } = draftDeadline(findCall(action, year), round)
  return (
    <p>
      <Link className="ds-link" to="/actions/$id" params={{ id: action }} search={{ year }}>
        {`${action} ${year}`}
      </Link>
      {deadline ? (
        <>
          {' · '}
          <DeadlineText deadline={deadline} />
        </>
      ) : null}
    </p>
  )
}
