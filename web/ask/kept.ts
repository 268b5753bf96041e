// A request while it is written: kept in this browser at every change, so that it is there again after signing in.
import { useState } from 'react'
import type { Role } from '../../domain/type.ts'
import { recall, remember } from '../memory.ts'

export type Written = { text: string; replyBy: string; role?: Role; sender?: string; leavesActionOut?: boolean }

/** One at a time: whoever begins another leaves the former behind. */
const key = 'ask'

export function useWritten(
  to: string,
  fresh: () => Written,
): { written: Written; change: (more: Partial<Written>) => void; forget: () => void } {
  const [written, setWritten] = useState(() => readWritten(to) ?? fresh())
  const change = (more: Partial<Written>) => {
    const next = { ...written, ...more }
    remember(key, JSON.stringify({ to, ...next }))
    setWritten(next)
  }
  return { written, change, forget: () => remember(key, '') }
}

function readWritten(to: string): Written | undefined {
  try {
    const kept = JSON.parse(recall(key) || 'null')
    return kept?.to === to && typeof kept.text === 'string' && typeof kept.replyBy === 'string' ? kept : undefined
  } catch {
    return undefined
  }
}
