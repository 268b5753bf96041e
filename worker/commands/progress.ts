// A line on stderr that says how far a long task is, how fast it goes and when it will be done.
const milliseconds = { terminal: 100, log: 3000 }

const duration = (seconds: number) =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`

const counted = new Intl.NumberFormat('en')

export type ProgressLine = { show: (phase: string, done: number, of: number) => void; clear: () => void }

type Output = { isTTY?: boolean; write: (text: string) => boolean }

/** On a terminal the line is rewritten; elsewhere a new one comes every few seconds. */
export function progressLine(
  name: string,
  out: Output = process.stderr,
  clock: () => number = () => performance.now(),
): ProgressLine {
  const pause = out.isTTY ? milliseconds.terminal : milliseconds.log
  let shown = clock()
  let phaseBegan = { phase: '', at: clock(), done: 0 }
  let isWritten = false
  return {
    show: (phase, done, of) => {
      const now = clock()
      if (phase !== phaseBegan.phase) phaseBegan = { phase, at: now, done }
      if (now - shown < pause) return
      shown = now
      const seconds = (now - phaseBegan.at) / 1000
      const rate = seconds > 0 ? (done - phaseBegan.done) / seconds : 0
      const share = of > 0 ? `${Math.min(100, Math.floor((100 * done) / of))} %` : ''
      const left =
        rate > 0 ? `, ${counted.format(Math.round(rate))}/s, ${duration(Math.max(0, of - done) / rate)} left` : ''
      const line = `${name}: ${phase} ${counted.format(done)} of ${counted.format(of)} (${share})${left}`
      out.write(out.isTTY ? `\r\u001B[K${line}` : `${line}\n`)
      isWritten = true
    },
    clear: () => {
      if (isWritten && out.isTTY) out.write('\r\u001B[K')
    },
  }
}
