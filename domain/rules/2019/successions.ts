// What became of the actions of 2019: calls of the newest guide that took their place. Notes stand in the words.
import type { Succession } from '../../programme.ts'

export const successions: Succession[] = [
  { from: 'KA101', to: ['KA121-SCH', 'KA122-SCH'], note: 'staff-mobility' },
  { from: 'KA101', to: ['KA120-SCH', 'KA121-SCH', 'KA240-SCH'], note: 'municipal-consortium' },
  { from: 'KA102', to: ['KA121-VET', 'KA122-VET'], note: 'learner-mobility' },
  { from: 'KA116', to: ['KA121-VET', 'KA122-VET'], note: 'learner-mobility' },
  { from: 'KA104', to: ['KA121-ADU', 'KA122-ADU'], note: 'adult-mobility' },
  { from: 'KA201', to: ['KA210-SCH', 'KA220-SCH'], note: 'good-practice-or-innovation' },
  { from: 'KA202', to: ['KA210-VET', 'KA220-VET'], note: 'good-practice-or-innovation' },
  { from: 'KA203', to: ['KA220-HED'], note: 'good-practice-or-innovation' },
  { from: 'KA204', to: ['KA210-ADU', 'KA220-ADU'], note: 'good-practice-or-innovation' },
  { from: 'KA205', to: ['KA210-YOU', 'KA220-YOU'], note: 'good-practice-or-innovation' },
  { from: 'KA229', to: ['KA121-SCH', 'KA122-SCH', 'KA210-SCH'], note: 'school-exchange' },
  { from: 'KA206', to: ['ALLIANCE-1'], note: 'knowledge-alliance' },
  { from: 'KA207', to: ['ALLIANCE-2'], note: 'sector-skills' },
  { from: 'KA207-LOT1', to: ['COVE'], note: 'vocational-excellence' },
  { from: 'KA230', to: ['EUR-UNIV'], note: 'european-universities' },
  { from: 'KA211', to: ['CBHE-S1S2', 'CBHE-S3'], note: 'capacity-building' },
  { from: 'KA111', to: ['EMJM', 'EMDM'], note: 'erasmus-mundus' },
]
