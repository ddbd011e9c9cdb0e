// English words of the calendar of what is due.

export const calendarWords = {
  title: 'Calendar',
  lead: 'Reports and planned activities that have a day, in the calendar program that you use: give it this address. Whoever has the address reads what is due for you, and nothing else; end it where it became known.',
  there: (at: string) => `You made an address on ${at}. It was shown then, and is kept nowhere.`,
  once: 'This is your address. It is shown only now:',
  make: 'Make an address',
  makeAnew: 'Make another address in its place',
  end: 'End the address',
} as const
