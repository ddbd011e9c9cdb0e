// E-mails, one entry a kind: the subject first, then its paragraphs. An address stands at the end of a paragraph.

export const mailSentences = {
  invitation: [
    'Your access to Waymark',
    'Dear {name},',
    'you were given access to Waymark, where the implementation of the roadmap is monitored. Choose a password by this link; it is good once, for seven days:',
    '{link}',
    'If you did not expect this, you need not do anything.',
  ],
  password: [
    'Choose a new password for Waymark',
    'Dear {name},',
    'a new password was asked for, for your account in Waymark. Choose one by this link; it is good once, for 24 hours:',
    '{link}',
    'If you did not ask for it, you need not do anything: your password stays as it is.',
  ],
  'password-changed': [
    'Your password for Waymark was changed',
    'Dear {name},',
    'the password of your account in Waymark was set or changed, and all its other sessions were ended.',
    'If that was not you, ask for a new password at once, and tell an administrator: {site}/sign-in',
  ],
  'second-factor-set': [
    'A second factor was set up for your account in Waymark',
    'Dear {name},',
    'from now on, a code of your app is asked for when you sign in to Waymark.',
    'If that was not you, tell an administrator at once.',
  ],
  'second-factor-removed': [
    'The second factor of your account in Waymark was removed',
    'Dear {name},',
    'no code is asked for any more when you sign in to Waymark with your password. Set up another one: {site}/account',
    'If you did not want this, tell an administrator at once.',
  ],
  'provider-joined': [
    'Single sign-on opens your account in Waymark',
    'Dear {name},',
    'your account in Waymark was opened by the single sign-on of your organisation for the first time, and is joined with it from now on.',
    'If it was somebody else who did that, tell an administrator at once.',
  ],
  'passkey-made': [
    'A passkey was made for your account in Waymark',
    'Dear {name},',
    'from now on a device opens your account in Waymark: “{passkey}”. Your passkeys are listed, and removed, here: {site}/account',
    'If that was not you, remove it and tell an administrator at once.',
  ],
  'key-made': [
    'A key was made for your account in Waymark',
    'Dear {name},',
    'a key with which a program acts in your name was made: “{key}”. Your keys are listed, and ended, here: {site}/account',
    'If that was not you, end it at once, and tell an administrator.',
  ],
  'glass-broken': [
    'What is withheld in records of {area} was opened',
    'Dear {name},',
    'somebody who usually does not see what is sensitive in the records of {area} has opened it, for a stated reason and a short time. Who it is, why, and what is read stands here: {site}/openings',
  ],
  'erasure-waits': [
    '{area}: an erasure waits for a second person',
    'Dear {name},',
    'somebody asked that sensitive answers are erased in {count} {count: one=record other=records} of {area} ({register}). Nothing is erased before a second person agrees, and you can be that person. What is asked, on which ground and why stands here: {site}/erasures',
  ],
  'erasure-done': [
    '{area}: what you asked for is erased',
    'Dear {name},',
    'the sensitive answers in {count} {count: one=record other=records} of {area} ({register}), of which you asked that they are erased, are erased in every version. Who decided it stands here: {site}/erasures',
  ],
  'erasure-refused': [
    '{area}: the erasure that you asked for was refused',
    'Dear {name},',
    'it was refused to erase sensitive answers in {count} {count: one=record other=records} of {area} ({register}), as you had asked. Nothing was erased; who decided it and why stands here: {site}/erasures',
  ],
  'report-waits': [
    '{product} {report}, {area}: it waits for you',
    'Dear {name},',
    '{product} {report} of {area} stands at “{state}” now, and the next step is one that you may take: {site}/submissions',
  ],
  'report-returned': [
    '{product} {report}, {area}: it was returned',
    'Dear {name},',
    '{product} {report} of {area} was returned. What has to be mended stands with the report: {site}/submissions',
  ],
  'report-moved': [
    '{product} {report}, {area}: “{state}”',
    'Dear {name},',
    '{product} {report} of {area}, in which you took a step before, stands at “{state}” now: {site}/submissions',
  ],
  'request-moved': [
    '{kind} {number}: “{state}”',
    'Dear {name},',
    '{kind} {number}, {between}, stands at “{state}” now. What can be done next stands with it: {site}/requests',
  ],
  'request-amended': [
    '{kind} {number}: it was amended',
    'Dear {name},',
    'the other side of {kind} {number}, {between}, changed what you have of it: {changed}. What it was and what it is now stands with it: {site}/requests',
  ],
  'request-due': [
    '{kind} {number}: the answer was due on {due}',
    'Dear {name},',
    'the answer to {kind} {number}, {between}, was due on {due}. It stands at “{state}”, and what can be done stands with it: {site}/requests',
  ],
  'request-withdrawn': [
    '{kind} {number}: it was withdrawn',
    'Dear {name},',
    '{kind} {number}, {between}, was withdrawn by the side that asked. Nothing of it waits for you any more: {site}/requests',
  ],
  'request-file': [
    '{kind} {number}: a file was sent',
    'Dear {name},',
    'the other side of {kind} {number}, {between}, sent a file that stands beside it now. It is opened in Waymark only: {site}/requests',
  ],
  'request-file-withdrawn': [
    '{kind} {number}: a file was withdrawn',
    'Dear {name},',
    'the other side of {kind} {number}, {between}, withdrew a file that it had sent. Nobody opens it any more; the reason stands with it: {site}/requests',
  ],
  'request-source-withdrawn': [
    '{kind} {number}: what opened it was withdrawn',
    'Dear {name},',
    'the record that opened {kind} {number}, {between}, was withdrawn by those who keep it. Look whether the request is still needed; if not, withdraw it: {site}/requests',
  ],
  'requests-opened': [
    '{kind}: {count} {count: one=was other=were} opened',
    'Dear {name},',
    'records that came in a file opened {count} {count: one=request other=requests} ({kind}) that {count: one=waits other=wait} for you: {site}/requests',
  ],
  'requests-brought': [
    '{kind}: {count} came from {from}',
    'Dear {name},',
    '{count} {count: one=request other=requests} ({kind}) of {from} came to your institution with one file. Each stands in your list, and which of them wait for you: {site}/requests',
  ],
  'requests-taken-back': [
    '{kind}: {count} of {from} were withdrawn',
    'Dear {name},',
    'the file with which {count} {count: one=request other=requests} ({kind}) of {from} had come was undone, and they were withdrawn. Nothing of them waits for you any more: {site}/requests',
  ],
  'request-late': [
    '{kind} {number}: no answer in time',
    'Dear {name},',
    'the answer to {kind} {number}, {between}, was due on {due} and has not come. It stands at “{state}”: {site}/requests',
  ],
  'report-due': [
    '{product} {report}, {area}: due on {day}',
    'Dear {name},',
    '{product} {report} of {area} is due on {day}, in {count} {count: one=day other=days}. Where it stands, and what waits for you: {site}/submissions',
  ],
  'report-due-today': [
    '{product} {report}, {area}: due today',
    'Dear {name},',
    '{product} {report} of {area} is due today, on {day}. Where it stands, and what waits for you: {site}/submissions',
  ],
  'report-late': [
    '{product} {report}, {area}: late since {day}',
    'Dear {name},',
    '{product} {report} of {area} was due on {day}, {count} {count: one=day other=days} ago. Where it stands, and for whom it waits: {site}/submissions',
  ],
  'activity-due': [
    '{area}: “{activity}” ends on {day}',
    'Dear {name},',
    'the activity “{activity}” of the action plan of {area} ends on {day}, in {count} {count: one=day other=days}. Say how far it has come: {site}/plans',
  ],
  'activity-late': [
    '{area}: “{activity}” should have ended on {day}',
    'Dear {name},',
    'the activity “{activity}” of the action plan of {area} should have ended on {day}, {count} {count: one=day other=days} ago. Say how far it has come, or change its days: {site}/plans',
  ],
  'review-due': [
    '{area}: “{register}” is to be reviewed by {day}',
    'Dear {name},',
    'a record of “{register}” of {area} is to be reviewed by {day}, in {count} {count: one=day other=days}. Which one it is stands here: {site}/submissions',
  ],
  'review-late': [
    '{area}: “{register}” should have been reviewed by {day}',
    'Dear {name},',
    'a record of “{register}” of {area} should have been reviewed by {day}, {count} {count: one=day other=days} ago. Which one it is stands here: {site}/submissions',
  ],
  'report-question': [
    '{product} {report}, {area}: a question',
    'Dear {name},',
    'somebody asked about {product} {report} of {area}. The question stands with the report: {site}/submissions',
  ],
  'report-reply': [
    '{product} {report}, {area}: something was said to a question',
    'Dear {name},',
    'somebody answered, or said something more, to a question about {product} {report} of {area}. It stands with the report: {site}/submissions',
  ],
  digest: [
    'Waymark: {count} {count: one=message other=messages} of the day',
    'Dear {name},',
    'since your last digest:',
    '{lines}',
    'What waits for you stands here, and how you are told of it is chosen there: {site}/submissions',
  ],
} as const
