// Sign-in, links, passwords, roles: why something is refused there, and how to go on. Nothing says whether an address is known.
import { providerSentences } from './provider-sentences.ts'

export const peopleSentences = {
  ...providerSentences,
  'sign-in-wrong':
    'The e-mail address or the password is not right. Try again, or ask an administrator for a new link.',
  'sign-in-guessed': 'Too many attempts came from this address. Wait a minute and try again.',
  'sign-in-unencrypted':
    'Waymark was opened without encryption, and a password would be readable on the way. Open it with https, or on the machine itself.',
  'sign-in-none':
    'Accounts are not set up here: DATABASE_SIGN_IN_URL is not set. Ask whoever runs this Waymark.',
  'origin-strange':
    'The request was sent by another site, or its origin cannot be told. Nothing was changed. Open Waymark by its own address.',
  'code-wrong': 'The code is not right, or it was used already. Wait for the next one and type that.',
  'code-too-late': 'The sign-in was begun too long ago. Begin again with your password.',
  'codes-guessed':
    'Ten wrong codes were typed for this account: for a quarter of an hour none is taken. If that was not you, somebody knows your password. Ask for a new one, or come in with a passkey.',
  'second-factor-there': 'A second factor is set up already. Remove it first.',
  'second-factor-none': 'No second factor is set up.',
  'link-gone':
    'This link was used already, is too old, or never was one. Ask an administrator for a new one.',
  'password-short':
    'The password is too short. Use {least} characters or more; several words are easy to remember.',
  'password-long': 'The password is too long. Use {most} characters or fewer.',
  'password-weak': 'This password would be guessed soon. Use several words that do not belong together.',
  'password-wrong': 'The present password is not right. Nothing was changed.',
  'email-wrong': 'This is not an e-mail address. Write it as in name@example.org',
  'email-taken': 'Somebody has this e-mail address already. Look for them in the list of people.',
  'person-name-wrong': 'Say the name of the person, in up to 120 characters.',
  'person-email-unknown':
    'Nobody has an account with the e-mail address {email}. “waymark people” lists them.',
  'person-or-role-unknown': 'There is no such person, or the person holds no such role. Load the page again.',
  'role-unknown': 'There is no role “{role}” in this roadmap.',
  'role-place-unknown': 'There is no such jurisdiction or institution in this roadmap.',
  'role-term-wrong': 'The last day lies before the first. Swap the two.',
  'opening-place-unknown': 'There is no such jurisdiction or register in this roadmap.',
  'opening-reason-missing': 'Say why you have to see what is withheld. The jurisdiction reads it.',
  'opening-not-yours': 'You may not open what is withheld there.',
  'opening-unknown': 'There is no such opening, or it is over already. Load the page again.',
  'erasure-unknown': 'There is no such erasure, or it is not yours to see. Load the page again.',
  'erasure-not-yours':
    'You may not have anything erased of these records, or there are none. Ask whoever answers for the jurisdiction.',
  'erasure-asked-already': 'It was asked already, and waits for a decision. Decide about that first.',
  'erasure-of-nothing': 'One of these records has no such answers, or they are erased already.',
  'erasure-decided': 'This was decided already. Load the page again.',
  'erasure-own-asking': 'You asked for it yourself: somebody else has to decide.',
  'erasure-own-record': 'You wrote one of these records: somebody who did not has to agree.',
  'erasure-fits-no-entry':
    'A version of these records is not what the audit log says that was written. Run “waymark audit verify”: what was changed past Waymark is not erased.',
  'erasure-by-persons':
    'Two people ask and decide, and a command acts as neither. Start Waymark, and set WAYMARK_TOKEN to a key of your own, or use the page “Erasures”.',
  'erasure-one-of-two': 'Say --agree or --refuse.',
  'erasure-not-sensitive':
    '“{field}” is no sensitive question of the register. Only sensitive answers are erased.',
  'erasure-unfounded': 'Say on which ground, and why. Both stand in the log: do not repeat the answer.',
  'deputy-unknown':
    'There is no such person among those whose work you see, or no such deputy. Load the page again.',
  'deputy-not-yours':
    'Only the person themselves names a deputy, and only a named deputy acts for somebody, in a browser. Load the page again.',
  'deputy-term-wrong':
    'A deputy has a first and a last day, which follow each other within a year. Change the days.',
  'heir-missing': 'Say to whom what waits passes.',
  'audit-cursor-strange': 'The place in the log is not one of this log. Begin again with the first page.',
  'session-unknown': 'There is no such session, or it is over already. Load the page again.',
  'key-unknown': 'There is no such key, or it was ended already. Load the page again.',
  'key-name-wrong': 'Say what the key is for, in up to 120 characters.',
  'key-reads-only': 'This key may only read. Make one that may write, under “Your account”.',
  'keys-too-many': 'You have {most} keys. End one that is no longer used.',
  'provider-none': 'There is no single sign-on here.',
  'passkey-wrong':
    'This passkey opens no account here, or was not confirmed on the device. Try again, or sign in with your password.',
  'passkey-name-wrong': 'Say which device the passkey is on, in up to 120 characters.',
  'passkey-unknown': 'There is no such passkey, or it was removed already. Load the page again.',
  'passkeys-too-many': 'You have {most} passkeys. Remove one that is no longer used.',
  'mail-none': 'No e-mails are sent from here: MAIL_SERVER is not set. Make a link and hand it over.',
  'mail-unknown':
    'There is no such e-mail, or it cannot be sent again: it was sent, or is under way. Load the page again.',
  'passwords-asked': 'A new password was asked for too often from this address. Wait a minute and try again.',
  'language-unknown': '“{language}” is none of the languages that are offered here.',
  'account-none': 'This is about an account, and an access token has none. Sign in with yours.',
  'key-for-people':
    'People are invited, changed and given links by whoever is signed in, and not with a key. Nothing was changed.',
  'example-unknown': 'There is no such example to try.',
} as const
