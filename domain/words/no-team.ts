// Why no team can be composed, where no requirement of the action says it.
import type { ScreenLanguage } from './language.ts'

/** The size asked for allows none, though one of another size does; or too few could join. */
export type NoTeam = { cause: 'size'; asked: readonly [number, number]; possible: number } | { cause: 'candidates' }

const sentences = {
  en: {
    size: ([least, most], possible) =>
      `No team of ${least} to ${most} organisations meets every requirement; one of ${possible} does.`,
    candidates: 'Too few of the organisations found could join.',
  },
  nb: {
    size: ([least, most], possible) =>
      `Ingen lag på ${least} til ${most} organisasjoner oppfyller alle krav; ett på ${possible} gjør det.`,
    candidates: 'For få av organisasjonene som ble funnet, kan bli med.',
  },
} satisfies Record<
  ScreenLanguage,
  { size: (asked: readonly [number, number], possible: number) => string; candidates: string }
>

/** “No team of 1 to 5 organisations meets every requirement; one of 8 does.” */
export function sayNoTeam(why: NoTeam, language: ScreenLanguage): string {
  const { size, candidates } = sentences[language]
  return why.cause === 'size' ? size(why.asked, why.possible) : candidates
}
