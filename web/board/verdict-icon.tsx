// The shapes of the lights: each verdict has its own, so that colour is never the only sign.
import type { Verdict } from '../../domain/requirement.ts'

const paths: Record<Verdict, string> = {
  met: 'M5.5 10.5l3 3 6-7',
  broken: 'M6.5 6.5l7 7m0-7l-7 7',
  unknown: 'M7.5 8a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8m0 2.6v.01',
  advice: 'M10 9v5m0-8.2v.01',
}

/** Drawn in the light's colour; the word stands beside it. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className={`verdict-icon verdict-icon--${verdict}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      {verdict === 'advice' ? (
        <rect x="1.5" y="1.5" width="17" height="17" rx="4" />
      ) : (
        <circle cx="10" cy="10" r="8.5" />
      )}
      <path d={paths[verdict]} />
    </svg>
  )
}
