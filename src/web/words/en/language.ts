// English words of the switch between languages.

export const languageWords = {
  now: (name: string) => `Language: ${name}`,
  leave: 'What you typed here is not saved, and the page is opened anew in the other language. Leave it?',
  own: 'Language',
  ownHint:
    'Pages and e-mails are in this language. Another one can still be chosen for a while at the top of every page.',
  save: 'Save the language',
  saved: 'Saved. The next page is in this language.',
} as const
