// Folding of names and text, so that aero finds Ærø and the same name in two spellings meets itself.

/** Letters that Unicode's decomposition leaves whole, by what people type instead. */
const letters: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ə: 'e',
  ς: 'σ',
  ё: 'е',
  й: 'и',
  ї: 'і',
  ґ: 'г',
  ў: 'у',
  ђ: 'д',
  ћ: 'ц',
  ѓ: 'г',
  ќ: 'к',
}

/**
 * Folds text for comparison: lower case, no marks, special letters by what people type, other signs as one space.
 * The same input always gives the same output; every alphabet keeps its own letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[øæœßłđðþħıŋŧĸəςёйїґўђћѓќ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
