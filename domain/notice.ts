// Notices: what people are told of, where that stands, and whether by mail.

/** A request came; it was answered; somebody wrote; both sides have given their contact details. */
export const requestKinds = ['request', 'answer', 'message', 'contact'] as const
export type RequestKind = (typeof requestKinds)[number]

/**
 * Besides requests: asked into a consortium; something changed in one's own; one's own goes if nobody keeps it; places for learners were asked for, answered
 * or became free; something new of what one follows; an answer to a call for partners; is the profile still true?
 */
export const noticeKinds = [
  ...requestKinds,
  'invitation',
  'consortium',
  'ending',
  'place',
  'follow',
  'partnerRequest',
  'stillOpen',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

const ofConsortium = (subject: string) => `/consortia/${encodeURIComponent(subject)}`
const ofRequest = (subject: string) => `/inbox?request=${encodeURIComponent(subject)}`

const paths: Record<NoticeKind, (subject: string) => string> = {
  ...{ request: ofRequest, answer: ofRequest, message: ofRequest, contact: ofRequest },
  ...{ invitation: ofConsortium, consortium: ofConsortium, ending: ofConsortium },
  place: (subject) => (subject.startsWith('host ') ? '/my-places' : '/my-groups'),
  follow: () => '/account',
  partnerRequest: (subject) => `/partner-requests/${encodeURIComponent(subject)}`,
  stillOpen: (subject) => `/organisations/${encodeURIComponent(subject)}/edit`,
}

/** The page of ours where what a notice tells of is seen and answered. */
export const pathOf = (kind: NoticeKind, subject: string): string => paths[kind](subject)

/** Many in one mail, or none by mail; they stand in the inbox either way. */
export const mailings = ['digest', 'off'] as const
export type Mailing = (typeof mailings)[number]
