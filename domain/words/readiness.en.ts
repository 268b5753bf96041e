// The self-check in English.
import type { ReadinessWords } from './readiness.ts'

export const readiness: ReadinessWords = {
  owner: {
    name: 'The owner commits',
    question: 'Has your owner (county, municipality, board) committed, with posts or in its strategy?',
    step: 'Ask your owner to write the project into its strategy, or to put a post behind it.',
  },
  head: {
    name: 'The head is behind it',
    question: 'Does the head of your organisation stand behind it?',
    step: 'Get the head’s word, and a line on it in the plan of the year.',
  },
  person: {
    name: 'A named person with hours',
    question: 'Is there a named person with hours set aside to lead the work?',
    step: 'Name the person, write down the hours, and say who takes over if they leave.',
  },
  time: {
    name: 'Time and money for teachers',
    question: 'Is there time and money for the teachers who take part, for substitutes too?',
    step: 'Work out the hours and the substitutes, and agree on who pays.',
  },
  evaluation: {
    name: 'Evaluation afterwards',
    question: 'Have you agreed how you will evaluate afterwards, with room for change?',
    step: 'Write down what you want to see changed, how you will know, and when you look.',
  },
  strengths: {
    name: 'You build on strengths',
    question: 'Does the project build on something you are already good at?',
    step: 'Name one thing you do well, and begin the project there.',
  },
  ally: {
    name: 'An ally in working life',
    question: 'Do you have a strong ally in working life?',
    step: 'Ask an employer you know to take part, or find one for an empty chair.',
  },
  plan: {
    name: 'An action plan',
    question: 'Is there a plan of action that everybody involved knows?',
    step: 'Write one page: goals, who does what, by when. Share it with all who are involved.',
  },
}
