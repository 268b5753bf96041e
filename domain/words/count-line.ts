// Counted things in a mail: a line each, and none for nothing.

/** A line of a list that counts; none where there is nothing to count. */
export const countLine = (count: string, one: string, several: string): string =>
  count === '0' ? '' : `- ${count} ${count === '1' ? one : several}\n`
