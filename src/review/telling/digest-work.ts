// The work of somebody’s digest: what waits for it becomes one e-mail.
import { sendDigest, type JobWork } from '#storage'

/** The work of jobs of kind `digest`, whose subject is a person and a moment. */
export const digestWork: JobWork = (_db, { subject }) => {
  const person = subject.slice(0, subject.lastIndexOf('/'))
  return Promise.resolve((tx) => sendDigest(tx, person, subject))
}
