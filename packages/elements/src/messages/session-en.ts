import { pluralsIn } from '@zelfscan/core/basics/plural';
import { en as card } from './card-en.js';
import type { SessionMessages } from './session-types.js';

const plural = pluralsIn('en');

const minutes = (count: number) => plural(count, { one: `${count} minute`, other: `${count} minutes` });

export const en: SessionMessages = {
  ...card,
  session: {
    steps: {
      label: 'Steps of the talk',
      fold: (number, of, label) => `Step ${number} of ${of}: ${label}`,
      dilemmas: 'Dilemmas',
      dilemma: (number, title) => `Dilemma ${number}: ${title}`,
    },
    previous: 'Back',
    next: 'Next',
    to: (direction, label) => `${direction}: ${label}`,
    leave: 'Leave the session',
    memory: 'Nothing is kept until you choose to',
    notOfficial: 'Inspired by, not the official card',
    openBeamer: 'Open the projector window',
    beamerOpen: 'The projector window is open',
    case: {
      participants: 'How many of you choose?',
      fewer: 'One fewer',
      more: 'One more',
      people: (count) => plural(count, { one: `${count} participant`, other: `${count} participants` }),
      line: {
        label: 'What is it about? One neutral line',
        hint: 'May stay empty. Write down what is going on, not who it is about. For example: ‘Two adults want to stay together after violence.’',
      },
      privacy: [
        'Do not write down names, addresses, dates of birth or numbers. Initials or a place can make someone known as well.',
        'Everything stays on this device. When you close the window it is gone, unless you make a file yourself.',
      ],
    },
    pick: {
      full: 'You have four. Take one away if you want to swap.',
      order: (number) => `Dilemma ${number} in the talk`,
    },
    ballot: {
      pass: 'Pass the device on.',
      ready: 'Ready? Choose.',
      open: 'It is my turn',
      mirror: 'Is this screen on the projector? Turn the projector off while you choose.',
      turn: 'Your choice',
      turnHint: 'Only you see this screen. There is no right or wrong.',
      done: 'Done, cover it',
      cover: 'Cover without choosing',
      nothingYet: 'Nothing is chosen yet. Choose a place, or cover without choosing.',
      cast: 'Your choice counts. The screen is covered.',
      everyone: 'Everyone has chosen.',
      everyoneHint: 'Put the device down. Look at the screen together.',
      reveal: 'Reveal',
      revealed: 'You have already looked at these choices together.',
      look: 'Look at them again',
      adjust: 'Is the number wrong, or start again?',
      restart: 'Start this round again',
      confirmRestart: 'All choices of this round go away and everyone chooses again. Go on?',
      confirmYes: 'Yes, start again',
      cancel: 'No, leave it',
      supportQuestion: 'How far do you stand behind this agreement?',
    },
    talk: {
      questions: 'To talk about together',
      notYet: 'There is nothing to show yet: not everyone has chosen.',
      toChoose: 'Go and choose',
      outer:
        'The outer places tell first what they see. Nobody has to defend themselves, and nobody has to say which place is theirs.',
      explain: { label: 'What do you hear?', hint: 'In a few words: what was said, not who said it.' },
      good: 'What is good about it',
      overdone: 'When it goes too far',
      note: (pole) => `What you add to ‘${pole}’`,
      noteHint: 'An example, or something to look out for. No names.',
      recap: 'What you saw before',
    },
    agree: {
      accent: {
        label: 'Which accent do you choose now?',
        hint: 'Where you put more weight for the time being. The other side stays in view.',
      },
      who: { label: 'Who does it?', hint: 'A role, no name. For example: case coordinator.' },
      what: { label: 'What happens?', hint: '' },
      when: { label: 'When?', hint: '' },
      signal: { label: 'How will you see early that it does not work?', hint: 'One sign that you can see soon.' },
      evaluate: { label: 'When do you look again?', hint: '' },
    },
    support: {
      about: 'The agreement',
      nothing: 'No agreement is written down yet. You can still ask for support: say aloud what it is about.',
      reservations: {
        label: 'Which reservations are there?',
        hint: 'What is needed to stand behind it more, without who it comes from.',
      },
    },
    summary: {
      agreements: 'What you agree on',
      noAgreements: 'No agreement is written down. That is fine: sometimes the talk is what you gain.',
      dilemmas: 'Per dilemma',
      notTalked: 'Not looked at together.',
      support: 'Support for the agreement',
      reservations: 'Reservations',
      keep: 'Keep it',
      keepWhy:
        'Only what you save here is kept. The report and the file hold what you have written down. Keep them where only your team can get at them.',
      report: 'Make the report (PDF)',
      saveFile: 'Save as a file',
      startNew: 'Start a new session',
      confirmNew: 'This session goes from this screen. What you have not saved is gone then. Go on?',
      confirmYes: 'Yes, start again',
      cancel: 'No, stay here',
    },
    timer: {
      label: 'Time',
      minutes,
      short: (count) => `${count} min`,
      started: (count) => `${minutes(count)} start now.`,
      left: (count) => `${minutes(count)} left`,
      last: 'last minute',
      over: 'The time you agreed on is over. Round off calmly.',
      stop: 'Stop the time',
      close: 'Close',
    },
    beamer: {
      choosing: 'Everyone chooses in silence',
      choosingAgain: 'Everyone chooses once more in silence',
      support: 'How far do you stand behind this agreement?',
      outer: 'The outer places tell first. Nobody has to defend themselves.',
      good: 'What is good about it',
      overdone: 'When it goes too far',
      noAgreement: 'What do we agree on?',
      thanks: 'Thank you for the talk',
    },
  },
};
