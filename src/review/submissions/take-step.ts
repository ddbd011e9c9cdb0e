// A step of a submission is taken: signed, approved, returned, released. What keeps somebody from it is said before the database refuses it.
import {
  spokenText,
  getInterval,
  Refused,
  type Person,
  type Roadmap,
  type StepToTake,
  type Submission,
  type SubmissionStep,
  type SubmissionPlace,
} from '#definition'
import { actingAs, readKeptFrom, takeChains, takeStep, type Database, type FiguresToFreeze } from '#storage'
import { documentFrame } from '../documents/index.ts'
import { getFlow, readSubmission } from './read-submissions.ts'

interface StepOffice {
  readonly roadmap: Roadmap
  readonly person: Person
  readonly today: string
}

/** Refuses a step that leads nowhere from here, or is not for this person. */
function checkNext(roadmap: Roadmap, submission: Submission, step: SubmissionStep): void {
  const next = submission.next.find((one) => one.action === step.id)
  const { jurisdiction } = submission
  const action = spokenText(step.name)
  if (!next) {
    const { states } = getFlow(roadmap)
    const state = spokenText(
      states.find(({ id }) => id === submission.state)?.name ?? { en: submission.state },
    )
    throw new Refused('step-not-now', { action, state }, 'conflict')
  }
  if (next.may === 'no right') throw new Refused('step-no-right', { action, jurisdiction }, 'forbidden')
  if (next.may === 'not by you') throw new Refused('step-four-eyes', { action }, 'forbidden')
  if (next.may === 'not all open') throw new Refused('document-closed', {}, 'forbidden')
}

/** Refuses what cannot be, with the reason. */
function check(roadmap: Roadmap, submission: Submission, { action, reason = '', seen }: StepToTake): void {
  const { steps } = getFlow(roadmap)
  const step = steps.find(({ id }) => id === action)
  if (!step) {
    const allowed = steps.map(({ id }) => id).join(', ')
    throw new Refused('step-unknown', { action, allowed }, 'unprocessable')
  }
  if (submission.number !== seen) throw new Refused('step-changed', {}, 'conflict')
  checkNext(roadmap, submission, step)
  if (step.effect === 'returns' && reason.trim() === '')
    throw new Refused('step-no-reason', {}, 'unprocessable')
  if (step.effect === 'freezes' && submission.submits !== 'document' && submission.assessed === 0)
    throw new Refused('step-nothing', {}, 'unprocessable')
}

/** Refuses a document that has no text, or more than one. */
async function checkText(tx: Database, { jurisdiction, product, period }: Submission): Promise<void> {
  const kept = await readKeptFrom(tx, { jurisdiction, product }, getInterval(period).start)
  if (kept === 'no text') throw new Refused('document-no-text', {}, 'unprocessable')
  if (kept === 'many texts') throw new Refused('document-many-texts', {}, 'unprocessable')
}

/** What is signed of figures and documents: as they stand, where the step freezes any. */
async function frameOf(
  tx: Database,
  { roadmap, today }: StepOffice,
  submission: Submission,
  action: string,
): Promise<FiguresToFreeze | null> {
  const { submits, period, figures } = submission
  const step = getFlow(roadmap).steps.find(({ id }) => id === action)
  if (submits === 'assessments' || step?.effect !== 'freezes') return null
  if (submits === 'document') {
    await checkText(tx, submission)
    return documentFrame(tx, roadmap, submission, { period, today })
  }
  const standing = figures.flatMap(({ signed: _signed, before: _before, now, ...place }) =>
    now ? [{ ...place, ...now }] : [],
  )
  return { ...getInterval(period), figures: standing }
}

/** What the database says where somebody else was quicker. */
const quickerState = 'WM409'

/**
 * Takes a step.
 *
 * @throws Refused where it is not possible now, not for this person, or somebody took another one meanwhile
 */
export async function takeSubmissionStep(
  db: Database,
  { roadmap, person, today }: StepOffice,
  place: SubmissionPlace,
  sent: StepToTake,
): Promise<Submission> {
  try {
    const office = { roadmap, person, today }
    return await actingAs(db, person, async (tx) => {
      // What is signed is what is shown: nobody changes records or figures between the two.
      await takeChains(tx, [place.jurisdiction])
      await takeChains(tx, ['all'])
      const submission = await readSubmission(tx, roadmap, place, today)
      check(roadmap, submission, sent)
      await takeStep(tx, place, sent, await frameOf(tx, office, submission, sent.action))
      return readSubmission(tx, roadmap, place, today)
    })
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== quickerState) throw error
    throw new Refused('step-changed', {}, 'conflict', { cause: error })
  }
}
