// Accounts of this server, where it has any.
import { Refused } from '#definition'
import type { SignIn } from '#people'
import type { ApiContext } from '../../requests/index.ts'

/** @throws Refused where nobody can sign in with an account here */
export function getSignIn({ signIn }: Pick<ApiContext, 'signIn'>): SignIn {
  if (signIn) return signIn
  throw new Refused('sign-in-none', {}, 'not-found')
}
