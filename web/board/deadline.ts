// By when the draft must be sent: the date its call year states, or only what it was the last time.
import type { Call, Deadline } from '../../domain/programme.ts'
import { statedDeadlineOf } from '../../domain/rules/guides.ts'

/** `before` is the deadline of the guide that judges a year whose own dates nobody has announced. */
export function draftDeadline(call: Call | undefined, round = 1): { deadline?: Deadline; before?: Deadline } {
  if (!call) return {}
  const deadline = statedDeadlineOf(call, round) ?? statedDeadlineOf(call, 1)
  if (deadline) return { deadline }
  const { deadlines, guide } = call.action
  return { before: guide < call.year ? (deadlines.find((it) => it.round === round) ?? deadlines[0]) : undefined }
}
