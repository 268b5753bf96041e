// The pages a public service owes its readers, in English: privacy, accessibility, sources, who runs it.

export const about = {
  privacy: {
    title: 'Privacy',
    lead: 'To search and to build a team you need no account, and we ask for nothing about you. This is all that is stored, and where.',
    sections: [
      {
        heading: 'In your browser',
        text: [
          'Your table, the language and the colours you chose. They stay in this browser and nowhere else. Clear your browser’s data for this site, and they are gone. Without an account there are no cookies.',
        ],
      },
      {
        heading: 'What is sent',
        text: [
          'Your searches go to this service so that it can answer. So does your table when you ask for suggestions: the people at it and the facts you stated. Nothing of that is stored.',
          'A link to your table holds the table itself. Whoever has the link can read it.',
        ],
      },
      {
        heading: 'What the service writes down',
        text: [
          'When something breaks, it logs the error, the kind of request and a number for it: not who asked, and not what was typed. Whoever provides the servers may keep logs of their own; ask who runs this installation.',
          'Nothing is fetched from other sites while you read: fonts, map and all the rest come from here.',
        ],
      },
      {
        heading: 'If you make an account',
        text: [
          'We keep your mail address, the name and language you give, for which organisations you speak and how you have shown it, your sessions, claims and invitations, and a log of what you did. One cookie keeps you signed in for 30 days; it is for nothing else. We need this to let you do what you ask for (Article 6(1)(b) of the Regulation), and the log to protect organisations from false names (Article 6(1)(f)).',
          'Your name and address are seen by the people of your organisations, by those you invite, by whoever reads the mail with which you claim an organisation, and by operators. They are never public. We mail you only what you asked for, what concerns your own claims, and how much is new for you.',
          'A consortium that you work on with others holds what you did there, with your name, for those who work on it. When your account goes, the history stays without your name; a consortium that only you worked on goes too. One that nobody has changed for two years is deleted, unless whoever runs this installation has set another time; its people are told three months before.',
          'Links in mails are over after 15 minutes (to sign in), 3 days (claims) or 14 days (invitations). Decided claims are kept for 180 days and the log for a year, unless whoever runs this installation has set other times. How often somebody asks is counted under a hash, for a day at most.',
          'On the page of your account you can see and change what we hold, take all of it along as a file, and delete it. Deleting is at once. What stays are the facts of organisations, what you wrote or agreed in their name, and lines of the log, all without your name. If an operator has paused your account, you can still do so. A backup made before still holds it until it is replaced.',
        ],
      },
      {
        heading: 'What you follow, keys for programs, where you go',
        text: [
          'We keep what you follow, what was found of it and when you saw it, so that nothing is told twice, and how often you want it by mail. It goes when you end it, or with your account. Nobody else sees it.',
          'Of a key for your programs we keep the name you gave it, its first letters, a hash, and the day it was last used, so that you can tell which one to end. It goes when you end it, or with your account.',
          'That an organisation goes to an event is public as long as somebody speaks for it; who said so is not. The self-check of an organisation is for its own people, and says who last changed it to nobody. Both stay with the organisation when your account goes, without your name.',
        ],
      },
      {
        heading: 'If you offer places or send learners',
        text: [
          'A place is public: the host, its town, website and kind of work, how many learners and when. The tutor’s name, if you give one, is seen only by the school whose stay you have confirmed: ask the tutor first. From then on both of you see each other’s mail address, as long as the stay stands. Do not write the names of others into free text.',
          'Of a group we keep the school, numbers, dates and needs, and which account plans the stay. No learner is stored, neither by name nor otherwise. A host that is asked sees this, the name you give your school, and the organisation you speak for if you name it.',
          'When you invite a business, we mail it for you and do not keep the address. We keep for 180 days that you invited somebody, for which kind of work and in which language, and which place came of it.',
          'Groups, and requests that came to nothing, are kept for two years. A stay that was agreed remains with the host as days and a number of learners, and so does whether both sides would do it again. Whoever runs this installation may have set other times.',
          'If you delete your account, your places are closed and the tutor’s name is removed, requests that wait are taken back, and groups lose your name.',
        ],
      },
      {
        heading: 'If you ask an organisation, or are asked',
        text: [
          'A request, its answer and the messages about it are read by the people of both organisations, and by an operator once somebody reports it. Your name stands with what you write, if you have given one; your address only when both sides have said yes. Whoever is asked also sees facts about the sender: whether it is confirmed, how many requests it has out, its projects, the age of the account, and how many others got much the same text.',
          'A request that you have not sent yet stays in this browser, until you send it or sign out. A letter to an organisation that nobody speaks for here is sent by you, not by us.',
          'A partner request is public, without your name; an answer to it is a request like any other. Some months after nobody has confirmed what your organisation seeks and offers, its people are asked by mail, with a link that works once, for 45 days, and without signing in. You can turn that mail off.',
          'Which news come by mail you choose on the page of your account, for each kind; every such mail has a link that ends them. Requests are kept for two years and news for half a year, reports for as long as what they are about, unless whoever runs this installation has set other times. If you delete your account, what you wrote in the name of an organisation stays, without your name.',
        ],
      },
      {
        heading: 'Organisations in the record',
        text: [
          'The record holds organisations, not persons. It comes from public files and from the organisations themselves, and each fact says from where. Natural persons in those files are left out.',
          'Is something about your organisation wrong, or should it go? Write to whoever runs this installation, and to the register that the page names: an import brings back what the register says.',
          'Where the name of an organisation is the name of a person, you have the rights of the General Data Protection Regulation: to see, correct and erase. Your data protection authority hears complaints.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this: by keyboard, by screen reader, enlarged, in the dark, on a phone.',
    sections: [
      {
        heading: 'Where we stand',
        text: [
          'We aim for WCAG 2.2, level AA. Every screen is made for it, and our own checks find no violation. No outside body has audited it, and it has not yet been tried by people who use assistive technology every day. Until then we call it partly conformant.',
        ],
      },
      {
        heading: 'How we checked',
        text: ['Last check: {{date}}.'],
        points: [
          'Automatic checks with axe in Chromium: every screen, in English and Norwegian, light and dark, 360 to 1600 pixels wide.',
          'The main ways by keyboard alone: find, seat, answer, choose an empty chair, undo.',
          'The checks run again with every change of the program.',
        ],
      },
      {
        heading: 'What we know is not good enough',
        text: [],
        points: [
          'Maps and drawings are pictures. Each has its content as a list or table beside it, but you cannot walk the map itself by keyboard.',
          'Names, titles and descriptions come from many countries. They are not marked with their language, so a screen reader may read them with the wrong voice.',
          'The programme’s own documents, which we refer to by page, are out of our hands.',
        ],
      },
      {
        heading: 'Tell us',
        text: [
          'Did something stop you? Write to whoever runs this installation: which page, what you wanted to do, what you use. If you get no answer, turn to the authority that oversees accessibility in their country; in Norway that is Uu-tilsynet.',
        ],
      },
    ],
  },
  sources: {
    title: 'Sources and licences',
    lead: 'Every fact here comes from somewhere. These are the sources, with what they allow and whom to thank.',
    data: 'Data',
    made: 'What it is made with',
    source: 'Source',
    what: 'What we take from it',
    licence: 'Licence',
    registers: 'Public registers',
    ownLicence: 'That of each register',
    publicDomain: 'Public domain',
    changed:
      'We change what we take: names from several files become one organisation where they are clearly the same, capitals become small letters, types become roles. The sources do not endorse this.',
    items: {
      results: 'Past projects with their partners. © European Union',
      guide: 'Requirements, amounts and deadlines, in our own words, each with its page. © European Union',
      registers:
        'Universities with an Erasmus charter, accredited training providers, schools and kindergartens of some countries. Which file is said with each fact',
      geonames: 'Towns of the samples, with their coordinates',
      naturalEarth: 'Outlines of the map. We draw Crimea with Ukraine, and Cyprus as one island',
      inter: 'The typeface',
      designsystemet: 'Buttons, fields and colours, by the Norwegian Digitalisation Agency',
      medspiller: 'This program. You may use, read and change it',
    },
  },
  imprint: {
    title: 'Who runs this',
    lead: 'Medspiller is a program that anybody may run. This is who runs the one you are looking at.',
    write: 'Write to',
    nobody: 'Nobody has named themselves as the operator of this installation.',
    nobodyText:
      'It may be somebody’s own computer, or a trial. Trust it as much as you trust whoever gave you its address. Whoever runs it for others must name themselves: the settings are IMPRINT_NAME, IMPRINT_ADDRESS and IMPRINT_EMAIL.',
    noOffice:
      'Medspiller is not a service of the European Commission, of EACEA, or of a national agency. What is binding is the Programme Guide, and what your agency says.',
  },
} as const
