// A reason as a sentence whose evidence can be opened: the project it names is a link.
import { Link } from '@tanstack/react-router'

type Props = { reason: object; text: string }

/** The sentence; where it names a project of the record, the title leads there. */
export function ReasonText({ reason, text }: Props) {
  if (!('project' in reason && 'title' in reason)) return text
  const title = String(reason.title)
  const at = title ? text.indexOf(title) : -1
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <Link className="ds-link" to="/projects/$id" params={{ id: String(reason.project) }}>
        {title}
      </Link>
      {text.slice(at + title.length)}
    </>
  )
}
