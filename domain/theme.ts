// The closed list of themes a profile, a project or a draft can name. Their labels stand in the words.

export const themes = [
  'adult-education', 'agriculture-food', 'ai-robotics', 'apprenticeship-traineeship', 'aquaculture-fisheries',
  'arts-culture', 'circular-green-economy', 'citizenship-democracy', 'construction', 'cross-border-twinning',
  'digital-skills', 'disadvantaged-groups', 'distance-digital-learning', 'early-childhood', 'early-school-leaving',
  'education-policy-management', 'energy', 'entrepreneurship', 'environment-climate', 'gender-equality', 'guidance',
  'health-wellbeing', 'higher-education', 'human-rights-antiracism', 'integration-into-work', 'languages',
  'literacy-basic-skills', 'maritime', 'media-disinformation', 'mental-health', 'migrants-refugees', 'non-formal',
  'older-people', 'physical-education-sport', 'primary-education', 'quality-assessment', 'radicalisation',
  'recognition', 'rural', 'school-life', 'school-violence', 'school-work-relations', 'science-education',
  'secondary-education', 'special-needs', 'student-mobility', 'teacher-training', 'tourism', 'vocational-education',
  'volunteering', 'work-based-continuing-training', 'youth-work-policy',
] as const

export type Theme = (typeof themes)[number]

/** Reads a theme id. @returns undefined if the list does not have it. */
export function parseTheme(text: string): Theme | undefined {
  return themes.find((theme) => theme === text.trim().toLowerCase())
}
