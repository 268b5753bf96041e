// What makes a catalogue complete: the same keys as the English one, each with a text.

/** The shape of a catalogue with any texts; a key too many or too few does not compile. */
export type Same<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Same<Catalogue[Key]>
}
