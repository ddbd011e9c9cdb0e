// What is said to whoever comes back from the single sign-on and is not let in: the page says it by the code in its address.

export const providerSentences = {
  'provider-silent':
    'The single sign-on does not answer as it should. Try again, or sign in with your password.',
  'provider-wrong': 'The single sign-on did not say who you are in a way that can be believed. Try again.',
  'provider-late': 'The single sign-on was begun too long ago, or in another browser. Begin again.',
  'provider-unverified':
    'The single sign-on has not verified your e-mail address. Sign in with your password, or ask whoever runs it.',
  'provider-stranger':
    'Nobody has invited you to this Waymark under this e-mail address. Ask an administrator.',
  'provider-one-factor':
    'Your account asks for a second factor, and the single sign-on asked for none. Sign in with your password and a code.',
  'access-ended': 'Your access has ended: you hold no role any more. Ask an administrator.',
} as const
