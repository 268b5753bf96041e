// The mark: a table, five who sit, one empty chair.

/** Drawn in the text's colours; says nothing to screen readers, the name stands beside it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <circle cx="16" cy="16" r="7.5" />
      {[
        [16, 4.5],
        [6, 10.2],
        [26, 10.2],
        [6, 21.8],
        [16, 27.5],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="3" />
      ))}
      <circle className="mark__empty" cx="26" cy="21.8" r="2.6" />
    </svg>
  )
}
