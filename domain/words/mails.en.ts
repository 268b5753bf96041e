// Mails in English: subject and text, as plain as possible.
import { countLine } from './count-line.ts'
import type { Mails } from './mails.ts'

export const en: Mails = {
  greeting: 'Hello,',
  signature: 'Medspiller\nPartners for Erasmus+',
  signIn: {
    subject: 'Your link to sign in',
    text: ({ link }) =>
      `open this link to sign in to Medspiller. It works once, for 15 minutes.\n\n${link}\n\n` +
      'If you did not ask for it, do nothing: nobody gets in without this mail.',
  },
  claim: {
    subject: 'Does this person speak for you?',
    text: ({ link, organisation, person, days }) =>
      `${person} says that they speak for ${organisation} in Medspiller, where organisations look for partners in ` +
      `Erasmus+.\n\nIf that is right, open this link within ${days} days and press the button. No account is ` +
      `needed.\n\n${link}\n\nIf it is not right, do nothing. Nobody can use your name without this link.`,
  },
  claimApproved: {
    subject: 'You can edit your profile now',
    text: ({ link, organisation, reason }) =>
      `an operator has looked at your claim: you speak for ${organisation} from now on.${reason && `\n\n${reason}`}\n\n` +
      `Your organisations: ${link}`,
  },
  claimRefused: {
    subject: 'Your claim was not approved',
    text: ({ link, organisation, reason }) =>
      `an operator has looked at your claim to speak for ${organisation}, and could not approve it.` +
      `${reason && `\n\n${reason}`}\n\nYou can claim it again with more to go by: ${link}`,
  },
  invitation: {
    subject: 'You are invited to an organisation in Medspiller',
    text: ({ link, organisation, person, days }) =>
      `${person} invites you to speak for ${organisation} in Medspiller, where organisations look for partners in ` +
      `Erasmus+.\n\nOpen this link within ${days} days to see the invitation and answer it.\n\n${link}\n\n` +
      'If you do not want to, do nothing.',
  },
  stillOpen: {
    subject: 'Is this still so?',
    text: ({ link, organisation, unsubscribe }) =>
      `it is a while since anybody has confirmed what ${organisation} seeks and offers in Medspiller. Others plan by it, ` +
      `so we show it for half a year only.

Open this link and press one button: still so, or not any more. You need not ` +
      `sign in.

${link}

If you do nothing, what you seek and offer will soon no longer be found. Everything else ` +
      `stays as it is.

No such mails any more, without signing in: ${unsubscribe}`,
  },
  consortiumInvitation: {
    subject: 'You are invited to work on a consortium in Medspiller',
    text: ({ link, consortium, person, days }) =>
      `${person} invites you to work on “${consortium}” in Medspiller, where teams for Erasmus+ are put together.\n\n` +
      `Open this link within ${days} days to see the invitation and answer it.\n\n${link}\n\n` +
      'If you do not want to, do nothing.',
  },
  follows: {
    subject: 'New in what you follow',
    text: ({ news, link, unsubscribe }) =>
      `this is new in what you follow:\n\n${news}\n\nWhat you follow, and how often we mail: ${link}\n\n` +
      `No such mails any more, without signing in: ${unsubscribe}`,
  },
  placesAsked: {
    subject: 'A school asks for places with you',
    text: ({ school, host, learners, from, to, until, link }) =>
      `${school} asks ${host} for places: ${learners}, from ${from} to ${to}. They are kept until ${until}.\n\n` +
      `Answer with one click:\n${link}`,
  },
  placesAnswered: {
    subject: 'A host has answered',
    text: ({ host, learners, from, to, state, link }) => `${host}, ${learners}, ${from} to ${to}: ${state}.\n\n${link}`,
  },
  placesFree: {
    subject: 'A school does not come',
    text: ({ school, host, learners, from, to, link }) =>
      `${school} does not take its places at ${host}: ${learners}, from ${from} to ${to}. They are free again.\n\n${link}`,
  },
  placesYours: {
    subject: 'Places have become free for you',
    text: ({ host, learners, from, to, link }) =>
      `you waited for places at ${host}: ${learners}, from ${from} to ${to}. Now they are kept for you while the host ` +
      `answers.\n\n${link}`,
  },
  placesExpired: {
    subject: 'A request for places has expired',
    text: ({ school, host, learners, from, to, link }) =>
      `nobody answered in time: ${school} asked ${host} for places for ${learners}, from ${from} to ${to}. They are free ` +
      `again, and can be asked for once more.\n\n${link}`,
  },
  placesSoon: {
    subject: 'A school waits for your answer',
    text: ({ school, host, learners, from, to, until, link }) =>
      `${school} asked ${host} for places: ${learners}, from ${from} to ${to}. They are kept until ${until}; without an ` +
      `answer they are free again.\n\nYes or no with one click:\n${link}`,
  },
  placesOver: {
    subject: 'How was the stay?',
    text: ({ school, host, learners, from, to, link }) =>
      `the stay of ${school} at ${host} is over: ${learners}, from ${from} to ${to}.\n\nWould you do it again? One click, ` +
      `and others can go by it:\n${link}`,
  },
  placesOffered: {
    subject: 'A business that you invited offers places',
    text: ({ host, link }) => `${host} offers places now. Your groups can ask for them:\n\n${link}`,
  },
  digest: {
    subject: 'News for you in Medspiller',
    text: ({ link, unsubscribe, ...counts }) =>
      `since you last looked:\n\n${countLine(counts.request, 'organisation asks you', 'organisations ask you')}` +
      `${countLine(counts.answer, 'answer to what you asked', 'answers to what you asked')}` +
      `${countLine(counts.message, 'request with something new written', 'requests with something new written')}` +
      `${countLine(counts.contact, 'organisation gives you its contact details', 'organisations give you their contact details')}` +
      `${countLine(counts.invitation, 'invitation to a consortium', 'invitations to consortia')}` +
      `${countLine(counts.consortium, 'consortium of yours with something new', 'consortia of yours with something new')}` +
      `${countLine(counts.ending, 'consortium of yours that is deleted soon unless somebody keeps it', 'consortia of yours that are deleted soon unless somebody keeps them')}` +
      `${countLine(counts.place, 'group of learners with news about places', 'groups of learners with news about places')}` +
      `${countLine(counts.follow, 'thing you follow has something new', 'things you follow have something new')}` +
      `${countLine(counts.partnerRequest, 'answer to your call for partners', 'answers to your call for partners')}` +
      `${countLine(counts.stillOpen, 'profile of yours to confirm', 'profiles of yours to confirm')}` +
      `\nRead and answer, also with a no in one click: ${link}\n\nNo such mails any more, without signing in: ${unsubscribe}`,
  },
}
