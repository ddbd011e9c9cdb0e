// English words of passkeys.
export const passkeyWords = {
  title: 'Passkeys',
  lead: 'A device that knows you by a finger, a face or a number can open your account without a password. No code is asked for then: the device and you are two factors.',
  none: 'You have no passkeys.',
  device: 'Device',
  made: 'Made',
  name: 'Name of the device',
  password: 'Password, to make a passkey',
  make: 'Make a passkey on this device',
  remove: 'Remove',
  removeOf: (name: string) => `Remove the passkey: ${name}`,
  byName:
    'Passkeys need Waymark to be opened by a name (as in localhost), and not by the number of a machine.',
  noDevice: 'This browser cannot make passkeys.',
  notDone: 'The device did not confirm. Try again, or sign in with your password.',
  enter: 'Sign in with a passkey',
}
