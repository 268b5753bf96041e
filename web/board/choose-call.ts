// Another action or call year for the draft; what only the former one had is left behind.
import { deadlineOf, findCall } from '../../domain/rules/guides.ts'
import type { Board } from './use-board.ts'

/** Applies for another call; a round that it does not have would be refused by the server. */
export function chooseCall({ draft, actions }: Pick<Board, 'draft' | 'actions'>, action: string, year: number) {
  actions.setAction(action, year)
  const { round, ...project } = draft.project
  const call = findCall(action, year)
  if (round !== undefined && call && !deadlineOf(call, round)) actions.setProject(project)
}
