// Questions about a report are asked, answered and resolved by those who have it in hand.
import { randomUUID } from 'node:crypto'
import {
  figureKey,
  getScale,
  hasDocumentPlace,
  Refused,
  type Person,
  type QuestionToAsk,
  type Roadmap,
  type Submission,
  type SubmissionPlace,
  type Thread,
  type ThreadReply,
  type Threads,
} from '#definition'
import { actingAs, readAskingRights, readThreads, writeThreadEntry, type Database } from '#storage'
import { checkSubmission, readSubmission } from './read-submissions.ts'

interface ThreadOffice {
  readonly roadmap: Roadmap
  readonly person: Person
  readonly today: string
}

async function read(tx: Database, place: SubmissionPlace): Promise<Threads> {
  const { mayAsk, takesSteps, isActing } = await readAskingRights(tx, place)
  const found = await readThreads(tx, place)
  const threads = found.map(({ askedByMe, ...own }): Thread => ({
    ...own,
    isOpen: own.entries.at(-1)?.kind !== 'resolved',
    mayAnswer: mayAsk.includes(own.circle) || (isActing && takesSteps && own.circle === 'everyone'),
    mayResolve: isActing && (askedByMe || takesSteps),
  }))
  return { mayAsk, threads: threads.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen)) }
}

/**
 * The questions about a report, and whom the person may ask.
 *
 * @throws Refused where there is no such report, or the person may not see it
 */
export async function readReportThreads(
  tx: Database,
  { roadmap, today }: Omit<ThreadOffice, 'person'>,
  place: SubmissionPlace,
): Promise<Threads> {
  await checkSubmission(tx, roadmap, place, today)
  return read(tx, place)
}

/** Whether the report has the place: a figure of it, a paragraph of a target, or a section or record of a document. */
function hasPlace(roadmap: Roadmap, submission: Submission, { element, part }: QuestionToAsk): boolean {
  const { submits, figures, product } = submission
  const isFigure = figures.some((one) => one.indicator === element && figureKey(one) === part)
  if (submits === 'figures') return isFigure
  if (submits === 'document') return isFigure || hasDocumentPlace(roadmap, product, { element, part })
  const { level, parts } = getScale(roadmap)
  return (
    roadmap.elements.some((one) => one.code === element && one.level === level) &&
    parts.some(({ id }) => id === part)
  )
}

/** Refuses a place that the report does not have. */
function checkPlace(roadmap: Roadmap, submission: Submission, asked: QuestionToAsk): void {
  const { element, part } = asked
  if (!hasPlace(roadmap, submission, asked))
    throw new Refused('thread-no-place', { element, part }, 'unprocessable')
}

/** What the database says where somebody resolved it, or opened it again, meanwhile. */
const quickerState = 'WM409'

async function say(
  db: Database,
  { roadmap, person, today }: ThreadOffice,
  place: SubmissionPlace,
  work: (tx: Database, threads: Threads) => Promise<void>,
): Promise<Threads> {
  try {
    return await actingAs(db, person, async (tx) => {
      await checkSubmission(tx, roadmap, place, today)
      await work(tx, await read(tx, place))
      return read(tx, place)
    })
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== quickerState) throw error
    throw new Refused('thread-changed', {}, 'conflict', { cause: error })
  }
}

/**
 * Asks a question about a figure or a paragraph of a report.
 *
 * @throws Refused where the report has no such place, or the person may not ask
 */
export function askQuestion(
  db: Database,
  office: ThreadOffice,
  place: SubmissionPlace,
  asked: QuestionToAsk,
): Promise<Threads> {
  return say(db, office, place, async (tx, { mayAsk }) => {
    const { roadmap, today } = office
    checkPlace(roadmap, await readSubmission(tx, roadmap, place, today), asked)
    if (!mayAsk.includes(asked.circle)) throw new Refused('thread-no-right', {}, 'forbidden')
    if (asked.body.trim() === '') throw new Refused('thread-empty', {}, 'unprocessable')
    const { product, report } = place
    const said = { ...asked, product, report, kind: 'question' } as const
    await writeThreadEntry(tx, place.jurisdiction, randomUUID(), said)
  })
}

/**
 * Answers a question, resolves it, or opens it again.
 *
 * @throws Refused where there is no such question, or the person may not
 */
export function replyToQuestion(
  db: Database,
  office: ThreadOffice,
  { thread: id, ...place }: SubmissionPlace & { readonly thread: string },
  { kind, body = '' }: ThreadReply,
): Promise<Threads> {
  return say(db, office, place, async (tx, { threads }) => {
    const found = threads.find((one) => one.id === id)
    if (!found) throw new Refused('thread-unknown', {}, 'not-found')
    const may = kind === 'answer' ? found.mayAnswer : found.mayResolve
    if (!may) throw new Refused('thread-no-right', {}, 'forbidden')
    if (kind !== 'resolved' && body.trim() === '') throw new Refused('thread-empty', {}, 'unprocessable')
    if (found.isOpen === (kind === 'reopened')) throw new Refused('thread-changed', {}, 'conflict')
    await writeThreadEntry(tx, place.jurisdiction, id, { kind, body })
  })
}
