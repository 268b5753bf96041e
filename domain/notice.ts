// Notices: what people are told of, and whether by mail.

/** A request came; it was answered; somebody wrote; both sides have given their contact details. */
export const noticeKinds = ['request', 'answer', 'message', 'contact'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Many in one mail, or none by mail; they stand in the inbox either way. */
export const mailings = ['digest', 'off'] as const
export type Mailing = (typeof mailings)[number]
