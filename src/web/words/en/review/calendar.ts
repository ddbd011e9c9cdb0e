// English words of the calendar of what is due, and of how one is told of it.

export const calendarWords = {
  title: 'Calendar',
  lead: 'Reports and planned activities that have a day, in the calendar program that you use: give it this address. Whoever has the address reads what is due for you, and nothing else; end it where it became known.',
  there: (at: string) => `You made an address on ${at}. It was shown then, and is kept nowhere.`,
  once: 'This is your address. It is shown only now:',
  make: 'Make an address',
  makeAnew: 'Make another address in its place',
  end: 'End the address',
  mailTitle: 'E-mails',
  mailLead:
    'What waits for you, what was returned, questions and days that come near. What is about your account is always sent. Nobody is written to at night.',
  mailChoices: {
    each: 'At once, each as an e-mail',
    digest: 'Once a day, all in one e-mail in the morning',
    none: 'Not at all: I look here',
  },
  mailSave: 'Save',
  mailSaved: 'Saved.',
} as const
