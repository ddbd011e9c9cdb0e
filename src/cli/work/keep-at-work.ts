// The worker of a site that is served: it does what is due, and sends e-mails where a mail server is set.
import { currentMoment, linkPath } from '#definition'
import { keepWorking, mailWork, openMailServer, type KeptWorking, type Sending } from '#delivery'
import type { SignIn } from '#people'
import { lateRequestWork, openingsOfFiles, openOfFilesWork, scheduleReminders, tellingWorks } from '#review'
import { lateRequests, type Database, type JobWorks } from '#storage'
import { colors, say, siteAddressOf, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

const fromName = 'Waymark'

/** What sending works with; undefined where no mail server is set, or nobody has an account. */
function sendingOf(settings: Settings, signIn: SignIn | undefined): Sending | undefined {
  const { mail } = settings
  if (!mail || !signIn) return undefined
  const site = siteAddressOf(settings)
  const { readerOf, secretFor } = signIn.mailing
  return {
    ...{ site, readerOf, server: openMailServer(mail.server) },
    from: { name: fromName, address: mail.from },
    linkFor: async (person, kind) => `${site}${linkPath(await secretFor(person, kind))}`,
  }
}

/** The work of each kind of job that is done here. E-mails wait where no mail server is set. */
function worksOf(settings: Settings, signIn: SignIn | undefined): JobWorks {
  const sending = sendingOf(settings, signIn)
  const { roadmap } = settings
  const requests = {
    [lateRequests]: lateRequestWork(roadmap),
    [openingsOfFiles]: openOfFilesWork(roadmap),
  }
  return { ...tellingWorks(roadmap), ...requests, ...(sending ? { mail: mailWork(sending) } : {}) }
}

/** Does what is due until the process ends. What goes wrong is said once. */
export async function keepAtWork(
  settings: Settings,
  db: Database,
  signIn: SignIn | undefined,
): Promise<KeptWorking> {
  await scheduleReminders(db, settings.roadmap, currentMoment())
  const said = new Set<string>()
  const working = { db, works: worksOf(settings, signIn), now: currentMoment }
  return keepWorking(working, (error) => {
    const text = word('jobs-not-done', { message: (error as Error).message })
    if (!said.has(text)) say(colors.red(text))
    said.add(text)
  })
}
