// What went wrong, as the API says it: its fields first, for they say what to do.
import { Failure } from '../api.ts'

export function messageOf(error: Error): string {
  const fields = error instanceof Failure ? (error.problem.errors ?? []) : []
  return fields.map((it) => it.message).join('. ') || error.message
}
