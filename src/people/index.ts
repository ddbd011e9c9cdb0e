// The door of people: who somebody is, and which roles they hold.
export type { Administration } from './administration.ts'
export type { Account, ListedAccount } from './accounts/account-rows.ts'
export type { Caller, Said } from './accounts/asked-auth.ts'
export type { Entering } from './accounts/sessions.ts'
export { sessionCookie } from './accounts/cookies.ts'
export type { Example } from './roles/example-people.ts'
export { readOwnRoles } from './roles/held-roles.ts'
export { openSignIn, type SignIn } from './sign-in.ts'
