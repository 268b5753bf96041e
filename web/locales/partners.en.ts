// Living profiles and partner requests, in English.
export const partners = {
  stillOpen: {
    title: 'Is this still so?',
    lead: 'This is what {{name}} seeks and offers in Medspiller. It was last confirmed on {{date}}.',
    resting: 'It rests just now: nobody finds it. Press “Still so”, and it is there again.',
    offers: 'Offers',
    seeks: 'Seeks',
    actions: 'Looks for these actions',
    nothing: 'Nothing is written here just now.',
    yes: 'Still so',
    no: 'Not any more',
    edit: 'Sign in and change it',
    note: '“Not any more” takes it out of every search. Your words are kept, and you can take them up again.',
    doneYes: 'Thank you',
    doneYesText: 'What {{name}} seeks and offers is confirmed as of today.',
    doneNo: 'It rests now',
    doneNoText:
      'Nobody finds any more what {{name}} sought and offered. The profile’s facts stay. To take it up again, sign in and save the profile.',
    see: 'See the profile as others see it',
    used: 'This has been answered',
    usedText: 'You or a colleague have answered already. One answer is enough.',
    expired: 'The time of this link is over',
    expiredText: 'Sign in to confirm or change what your organisation seeks and offers.',
    unknown: 'This link leads nowhere',
    unknownText:
      'It is not whole, or it was not made here, or you no longer speak for the organisation. Open it once more from the mail, or sign in.',
    account: 'To my organisations',
  },
  rests: {
    public: 'What they seek and offer was last confirmed on {{date}}. It is not shown until they confirm it.',
    own: 'What you seek and offer rests: nobody has confirmed it for long, so nobody finds it. Confirm or save the profile, and it is there again.',
  },
} as const
