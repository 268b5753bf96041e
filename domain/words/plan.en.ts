// What the steps of a plan are called in English.

export const planWords = {
  partners: 'Partners have agreed',
  oids: 'Everybody has an organisation ID (OID)',
  draft: 'A whole draft is read by all partners',
  mandates: 'Mandates are signed',
  submit: 'Sent, with days to spare',
} as const
