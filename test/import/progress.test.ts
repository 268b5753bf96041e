// The progress line: how far, how fast, how long still; rewritten on a terminal, now and then in a log.
import { expect, test } from 'vitest'
import { progressLine } from '../../worker/commands/progress.ts'

function lineOn(isTTY: boolean) {
  const written: string[] = []
  let now = 0
  const out = { isTTY, write: (text: string) => written.push(text) > 0 }
  const line = progressLine('big.csv', out, () => now)
  return { line, written, at: (milliseconds: number) => (now = milliseconds) }
}

test('it says rate and time left, counted from the beginning of the phase', () => {
  const { line, written, at } = lineOn(false)
  line.show('checking', 0, 1000)
  at(10_000)
  line.show('importing', 200, 1000)
  at(14_000)
  line.show('importing', 600, 1000)
  expect(written.at(-1)).toBe('big.csv: importing 600 of 1,000 (60 %), 100/s, 4 s left\n')
})

test('in a log it comes every few seconds, and nothing is wiped away', () => {
  const { line, written, at } = lineOn(false)
  for (let second = 0; second <= 9; second++) {
    at(second * 1000)
    line.show('importing', second, 100)
  }
  line.clear()
  expect(written).toHaveLength(3)
  expect(written.join('')).not.toContain('\r')
})

test('on a terminal it is rewritten, and wiped away in the end', () => {
  const { line, written, at } = lineOn(true)
  for (const second of [0, 1, 2]) {
    at(second * 1000)
    line.show('importing', second, 10)
  }
  line.clear()
  expect(written.every((text) => text.startsWith('\r\u001B[K'))).toBe(true)
  expect(written.at(-1)).toBe('\r\u001B[K')
})
