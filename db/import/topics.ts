// The programme's topic labels, old and new, as our themes. What matches nothing stays text only.
import type { Theme } from '../../domain/theme.ts'

/** Words of a topic label (lower case) and the themes they speak of; a label may speak of several. */
const speaksOf: [RegExp, Theme][] = [
  [/adult (education|learn)|upskilling pathway/, 'adult-education'],
  [/agricult|forestry|food|farm/, 'agriculture-food'],
  [/artificial intelligence|robot/, 'ai-robotics'],
  [/apprentice|traineeship/, 'apprenticeship-traineeship'],
  [/aquacult|fisher/, 'aquaculture-fisheries'],
  [/creativity|culture|cultural heritage|\barts\b|music|theatre/, 'arts-culture'],
  [/circular|green (skill|econom)|social ?\/? ?environmental responsib/, 'circular-green-economy'],
  [/citizenship|democra|civi[cl] engagement|\beu awareness|european identity/, 'citizenship-democracy'],
  [/construction|building sector/, 'construction'],
  [/cross-border|twinning|regional dimension/, 'cross-border-twinning'],
  [/\bict\b|digital (skill|competenc|safety|transform|content)|new technologies|coding/, 'digital-skills'],
  [/disadvantaged|inclusion|social inclusion|equity|roma(s|\b)|poverty/, 'disadvantaged-groups'],
  [/distance learning|e-learning|digital content|virtual|online/, 'distance-digital-learning'],
  [/early childhood|pre-?school|pre-primary/, 'early-childhood'],
  [/early school leaving|failure in education|drop-?out/, 'early-school-leaving'],
  [
    /school management|leadership|governance|institution.*development|curricula|education\/training programmes/,
    'education-policy-management',
  ],
  [/\benergy\b/, 'energy'],
  [/entrepreneur|enterprise|\bsmes?\b/, 'entrepreneurship'],
  [/environment|climate|biodivers|sustainab|disaster/, 'environment-climate'],
  [/gender|equal opportunit/, 'gender-equality'],
  [/guidance|counsell/, 'guidance'],
  [/health|well-?being|active ag/, 'health-wellbeing'],
  [/higher education|\bhe\b/, 'higher-education'],
  [/human rights|racism|discrimination|rule of law/, 'human-rights-antiracism'],
  [/labour market|employab|unemployment|access to work/, 'integration-into-work'],
  [/foreign language|language|multiling/, 'languages'],
  [/key competence|basic skill|literacy|numeracy/, 'literacy-basic-skills'],
  [/maritime|\bsea\b|ocean|shipping|blue/, 'maritime'],
  [/media|disinformation|fake news/, 'media-disinformation'],
  [/mental/, 'mental-health'],
  [/migra|refugee/, 'migrants-refugees'],
  [/non-formal|informal learning/, 'non-formal'],
  [/older people|intergenerational|ageing|senior/, 'older-people'],
  [/\bsports?\b|physical (education|activit)/, 'physical-education-sport'],
  [/primary (education|school)/, 'primary-education'],
  [/quality (improvement|assurance|and relevance)|evaluation/, 'quality-assessment'],
  [/radicali/, 'radicalisation'],
  [/recognition|certification|transparency|credits/, 'recognition'],
  [/rural/, 'rural'],
  [/bullying|violence/, 'school-violence'],
  [/educational institutions and business|skills? mismatch|school.*work/, 'school-work-relations'],
  [/natural science|\bstea?m\b|mathematic|science education|research and innovation/, 'science-education'],
  [/secondary (education|school)/, 'secondary-education'],
  [/disabilit|special needs/, 'special-needs'],
  [/(learning|student|youth) mobility/, 'student-mobility'],
  [/teacher|trainers|pedagog|didactic/, 'teacher-training'],
  [/touris/, 'tourism'],
  [/\bvet\b|vocational/, 'vocational-education'],
  [/volunt/, 'volunteering'],
  [/work-based|continuing training|continuous training/, 'work-based-continuing-training'],
  [/youth (\(|participation|work|policy|policies)/, 'youth-work-policy'],
]

/** The themes of a topics text, each once, in the order of our list. */
export function themesOfTopics(topics: string): Theme[] {
  const text = topics.toLowerCase()
  return speaksOf.filter(([words]) => words.test(text)).map(([, theme]) => theme)
}
