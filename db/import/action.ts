// What a project's identifiers and labels say for certain about its action and its year.

/** Action types without a code in the identifier, by the start of their label. */
const byLabel: [RegExp, string][] = [
  [/^centres? of vocational excellence/i, 'COVE'],
  [/^erasmus mundus joint masters?/i, 'EMJM'],
  [/^erasmus mundus design/i, 'EMDM'],
  [/^(erasmus\+ )?teacher academ/i, 'TEACHER-ACADEMIES'],
  [/^european youth together/i, 'EYT'],
  [/^forward[- ]looking cooperation/i, 'FORWARD'],
  [/^knowledge alliances/i, 'KA206'],
  [/^sector skills alliances/i, 'KA207'],
  [/^small[- ]scale partnerships in (the field of )?school/i, 'KA210-SCH'],
  [/^small[- ]scale partnerships in (the field of )?vocational/i, 'KA210-VET'],
  [/^small[- ]scale partnerships in (the field of )?adult/i, 'KA210-ADU'],
  [/^small[- ]scale partnerships in (the field of )?youth/i, 'KA210-YOU'],
  [/^cooperation partnerships in (the field of )?school/i, 'KA220-SCH'],
  [/^cooperation partnerships in (the field of )?vocational/i, 'KA220-VET'],
  [/^cooperation partnerships in (the field of )?adult/i, 'KA220-ADU'],
  [/^cooperation partnerships in (the field of )?higher/i, 'KA220-HED'],
  [/^cooperation partnerships in (the field of )?youth/i, 'KA220-YOU'],
]

/** The action of a project: the code in its identifier (`KA220-SCH`), else what its type's label certainly means. */
export function actionOf(identifier: string, label: string): string | undefined {
  const [, code, field] = /-(KA\d{3})(?:-(SCH|VET|HED|ADU|YOU|SPO))?(?=-|$)/.exec(identifier) ?? []
  if (code) return field ? `${code}-${field}` : code
  return byLabel.find(([words]) => words.test(label.trim()))?.[1]
}

const year = /(?:^|[-/_. ])((?:199|20[0-4])\d)(?=$|[-/_. ])/

/**
 * The call year of a project whose source has no column for it: the year in its identifier or reference,
 * but never later than its start, because a call comes before the project.
 */
export function yearOf(identifiers: readonly string[], start: string): number | undefined {
  const found = identifiers.map((text) => year.exec(text)?.[1]).find(Boolean)
  const starts = year.exec(start)?.[1]
  const years = [found, starts].filter((it) => it !== undefined).map(Number)
  return years.length ? Math.min(...years) : undefined
}
