// The names of the cookies of sign-in.

/** Begins the name of each. */
export const cookiePrefix = 'waymark'

/** Carries the secret of a session. */
export const sessionCookie = `${cookiePrefix}.session_token`
