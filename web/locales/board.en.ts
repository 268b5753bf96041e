// The board's labels in English.

export const board = {
  title: 'My table',
} as const
