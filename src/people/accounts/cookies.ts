// The cookies of sign-in: their names, and whether they go with encryption only.

/** Begins the name of each. */
export const cookiePrefix = 'waymark'

/** Carries the secret of a session. */
export const sessionCookie = `${cookiePrefix}.session_token`

/** Whether the site is opened with encryption, by its address: then no cookie of it goes without. */
export const isEncrypted = (site: string | undefined): boolean => URL.parse(site ?? '')?.protocol === 'https:'
