// The board's labels in Norwegian bokmål.

import type { board as en } from './board.en.ts'
import type { Same } from './same.ts'

export const board: Same<typeof en> = {
  title: 'Bordet',
}
