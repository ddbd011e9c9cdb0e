// Who somebody is: signing in and out, and what administrators do with people.
import type { Operation } from './operation.ts'

export const personOperations = {
  me: {
    ...{ method: 'GET', path: '/api/me', may: 'everybody' },
    answers: { 200: 'MeAnswer' },
  },
  changePassword: {
    ...{ method: 'POST', path: '/api/me/password', may: 'official' },
    body: 'PasswordChange',
    answers: { 200: 'DoneAnswer' },
  },
  keepLanguage: {
    ...{ method: 'PUT', path: '/api/me/language', may: 'official' },
    body: 'LanguageChoice',
    answers: { 200: 'DoneAnswer' },
  },
  sessions: {
    ...{ method: 'GET', path: '/api/me/sessions', may: 'official' },
    answers: { 200: 'SessionsAnswer' },
  },
  endSession: {
    ...{ method: 'DELETE', path: '/api/me/sessions/{id}', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  beginSecondFactor: {
    ...{ method: 'POST', path: '/api/me/second-factor', may: 'official' },
    body: 'OwnPassword',
    answers: { 200: 'SecondFactorBegun' },
  },
  confirmSecondFactor: {
    ...{ method: 'POST', path: '/api/me/second-factor/confirmed', may: 'official' },
    body: 'CodeWish',
    answers: { 200: 'DoneAnswer' },
  },
  removeSecondFactor: {
    ...{ method: 'POST', path: '/api/me/second-factor/removed', may: 'official' },
    body: 'OwnPassword',
    answers: { 200: 'DoneAnswer' },
  },
  programKeys: {
    ...{ method: 'GET', path: '/api/me/keys', may: 'official' },
    answers: { 200: 'KeysAnswer' },
  },
  makeKey: {
    ...{ method: 'POST', path: '/api/me/keys', may: 'official' },
    body: 'KeyWish',
    answers: { 201: 'KeyMade' },
  },
  endKey: {
    ...{ method: 'DELETE', path: '/api/me/keys/{id}', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  passkeys: {
    ...{ method: 'GET', path: '/api/me/passkeys', may: 'official' },
    answers: { 200: 'PasskeysAnswer' },
  },
  beginPasskey: {
    ...{ method: 'POST', path: '/api/me/passkeys/question', may: 'official' },
    body: 'OwnPassword',
    answers: { 200: 'DeviceQuestion' },
  },
  keepPasskey: {
    ...{ method: 'POST', path: '/api/me/passkeys', may: 'official' },
    body: 'PasskeyToKeep',
    answers: { 200: 'DoneAnswer' },
  },
  removePasskey: {
    ...{ method: 'DELETE', path: '/api/me/passkeys/{id}', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  beginSingleSignOn: {
    ...{ method: 'POST', path: '/api/sign-in/provider', may: 'everybody' },
    answers: { 200: 'WayOut' },
  },
  beginPasskeySignIn: {
    ...{ method: 'POST', path: '/api/sign-in/passkey/question', may: 'everybody' },
    answers: { 200: 'DeviceQuestion' },
  },
  signInWithPasskey: {
    ...{ method: 'POST', path: '/api/sign-in/passkey', may: 'everybody' },
    body: 'PasskeyEntry',
    answers: { 200: 'DoneAnswer' },
  },
  signInWithCode: {
    ...{ method: 'POST', path: '/api/sign-in/code', may: 'everybody' },
    body: 'CodeWish',
    answers: { 200: 'DoneAnswer' },
  },
  signIn: {
    ...{ method: 'POST', path: '/api/sign-in', may: 'everybody' },
    body: 'SignInWish',
    answers: { 200: 'EnteredAnswer' },
  },
  signOut: {
    ...{ method: 'POST', path: '/api/sign-out', may: 'everybody' },
    answers: { 200: 'DoneAnswer' },
  },
  tryExample: {
    ...{ method: 'POST', path: '/api/sign-in/example', may: 'everybody' },
    body: 'ExampleWish',
    answers: { 200: 'EnteredAnswer' },
  },
  lookAtLink: {
    ...{ method: 'POST', path: '/api/sign-in/link', may: 'everybody' },
    body: 'LinkSecret',
    answers: { 200: 'LinkAnswer' },
  },
  useLink: {
    ...{ method: 'POST', path: '/api/sign-in/link/use', may: 'everybody' },
    body: 'LinkUse',
    answers: { 200: 'EnteredAnswer' },
  },
  requestPassword: {
    ...{ method: 'POST', path: '/api/sign-in/forgotten', may: 'everybody' },
    body: 'PasswordRequest',
    answers: { 200: 'DoneAnswer' },
  },
  mails: {
    ...{ method: 'GET', path: '/api/mails', may: 'official' },
    answers: { 200: 'MailsAnswer' },
  },
  sendMailAgain: {
    ...{ method: 'POST', path: '/api/mails/{id}/again', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  readings: {
    ...{ method: 'GET', path: '/api/readings', may: 'official' },
    answers: { 200: 'ReadingsAnswer' },
  },
  people: {
    ...{ method: 'GET', path: '/api/people', may: 'official' },
    answers: { 200: 'PeopleAnswer' },
  },
  colleagues: {
    ...{ method: 'GET', path: '/api/people/names', may: 'official' },
    answers: { 200: 'ColleaguesAnswer' },
  },
  invite: {
    ...{ method: 'POST', path: '/api/people', may: 'official' },
    body: 'Invitation',
    answers: { 201: 'LinkMade' },
  },
  makeLink: {
    ...{ method: 'POST', path: '/api/people/{id}/link', may: 'official' },
    answers: { 201: 'LinkMade' },
  },
  mailLink: {
    ...{ method: 'POST', path: '/api/people/{id}/mailed-link', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  removeFactor: {
    ...{ method: 'POST', path: '/api/people/{id}/second-factor-removed', may: 'official' },
    body: 'FactorRemoval',
    answers: { 200: 'DoneAnswer' },
  },
  giveRole: {
    ...{ method: 'POST', path: '/api/people/{id}/roles', may: 'official' },
    body: 'RoleToGive',
    answers: { 200: 'DoneAnswer' },
  },
  takeRole: {
    ...{ method: 'POST', path: '/api/people/{id}/roles/taken', may: 'official' },
    body: 'RoleToTake',
    answers: { 200: 'DoneAnswer' },
  },
  endAccess: {
    ...{ method: 'POST', path: '/api/people/{id}/ended', may: 'official' },
    body: 'AccessEnd',
    answers: { 200: 'DoneAnswer' },
  },
  personHistory: {
    ...{ method: 'GET', path: '/api/people/{id}/history', may: 'official' },
    answers: { 200: 'PersonHistoryAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
