// What the log of the record notes that somebody did; screens say it in words.

export const deeds = [
  ...['account deleted', 'account goes on', 'account paused', 'operator made', 'key made'],
  ...['claimed', 'claim approved', 'claim borne out by mail', 'claim refused'],
  ...['invited', 'invitation accepted', 'office changed', 'person removed'],
  ...['profile changed', 'profile confirmed', 'profile created', 'profile laid to rest'],
  ...['organisations merged', 'organisations told apart'],
  ...['partner request begun', 'partner request changed', 'partner request closed', 'partner request opened'],
  ...['partner request hidden', 'partner request reported', 'partner request shown'],
  ...['request reported', 'report put away', 'sender blocked'],
  ...['consortium deleted', 'event changed', 'event entered'],
] as const
export type Deed = (typeof deeds)[number]
