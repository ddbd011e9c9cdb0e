// English words of the switch between languages.

export const languageWords = {
  now: (name: string) => `Language: ${name}`,
  leave: 'What you typed here is not saved, and the page is opened anew in the other language. Leave it?',
} as const
