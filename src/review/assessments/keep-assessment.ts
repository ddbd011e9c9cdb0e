// An assessment is kept, put back as it was, or taken away: each time as a version of its own, and never over the head of somebody else.
import {
  checkAssessment,
  getAssessed,
  isSameContent,
  Refused,
  wordsOf,
  type Assessment,
  type AssessmentPlace,
  type AssessmentProblem,
  type AssessmentToKeep,
  type Person,
  type Roadmap,
} from '#definition'
import {
  actingAs,
  findAssessment,
  readAssessmentHistory,
  readPlacesOf,
  takeChains,
  writeAssessments,
  type AssessmentWrite,
  type Database,
} from '#storage'
import { unknownFiles } from '../evidence/index.ts'

/** For whom and on which day it is done. */
export interface AssessmentOffice {
  readonly roadmap: Roadmap
  readonly person: Person
  readonly today: string
}

/** What was not kept: what is wrong with it, and how the assessment stands where somebody else was quicker. */
export interface AssessmentRefusal {
  readonly problems: readonly AssessmentProblem[]
  readonly current: Assessment | null
}

export type AssessmentKept = { readonly assessment: Assessment } | { readonly refusal: AssessmentRefusal }

const nowhere = (place: AssessmentPlace) => new Refused('assessment-no-place', { ...place }, 'not-found')

/** Whoever may not assess there is told that there is nothing where they may not even look. */
async function checkRight(tx: Database, place: AssessmentPlace): Promise<void> {
  const asked = [place.jurisdiction]
  if ((await readPlacesOf(tx, 'assess', asked)).length > 0) return
  if ((await readPlacesOf(tx, 'follow', asked)).length === 0) throw nowhere(place)
  throw new Refused('assess-no-right', { jurisdiction: place.jurisdiction }, 'forbidden')
}

async function getKept(tx: Database, place: AssessmentPlace): Promise<Assessment> {
  const kept = await findAssessment(tx, place)
  if (!kept) throw nowhere(place)
  return kept
}

const changed = (current: Assessment | undefined): AssessmentKept => ({
  refusal: {
    problems: [{ field: 'version', ...wordsOf('assessment-changed', {}) }],
    current: current ?? null,
  },
})

/** Writes the next version where nobody wrote one since that one was read. The jurisdiction is taken before it is looked at. */
async function writeNext(
  tx: Database,
  place: AssessmentPlace,
  read: number,
  next: (current: Assessment | undefined) => Omit<AssessmentWrite, keyof AssessmentPlace | 'version'> | null,
): Promise<AssessmentKept> {
  await takeChains(tx, [place.jurisdiction])
  await checkRight(tx, place)
  const current = await findAssessment(tx, place)
  if ((current?.version ?? 0) !== read) return changed(current)
  const version = next(current)
  if (version) await writeAssessments(tx, [{ ...place, ...version, version: read + 1 }])
  return { assessment: await getKept(tx, place) }
}

/**
 * Keeps what was written. What says the same as the version that was read makes no new one.
 *
 * @throws Refused where nothing is assessed there, or the person may not
 */
export async function keepAssessment(
  db: Database,
  { roadmap, person, today }: AssessmentOffice,
  place: AssessmentPlace,
  sent: AssessmentToKeep,
): Promise<AssessmentKept> {
  getAssessed(roadmap, place, today)
  const { content, problems } = checkAssessment(roadmap, place.jurisdiction, sent)
  return actingAs(db, person, async (tx) => {
    await checkRight(tx, place)
    const lost = await unknownFiles(tx, place.jurisdiction, content.links)
    const wrong = [
      ...problems,
      ...lost.map((target) => ({ field: 'links', ...wordsOf('assessment-link-unknown', { target }) })),
    ]
    if (wrong.length === 0)
      return writeNext(tx, place, sent.version, (current) =>
        current && isSameContent(current, content)
          ? null
          : { ...content, action: 'written', reason: sent.reason?.trim() || null },
      )
    return { refusal: { problems: wrong, current: null } }
  })
}

/** Which version is put back, over which one, and why; 0 takes the assessment away. */
export interface AssessmentRestore {
  readonly version: number
  readonly to: number
  readonly reason: string
}

const takenAway = { step: null, texts: {}, links: [] } as const

/**
 * Puts an earlier version back as a new one, or takes the assessment away.
 *
 * @throws Refused where there is no such version, nothing is assessed there, or the person may not
 */
export async function restoreAssessment(
  db: Database,
  { roadmap, person, today }: AssessmentOffice,
  place: AssessmentPlace,
  { version, to, reason }: AssessmentRestore,
): Promise<AssessmentKept> {
  getAssessed(roadmap, place, today)
  if (reason.trim() === '')
    return {
      refusal: { problems: [{ field: 'reason', ...wordsOf('assessment-no-reason', {}) }], current: null },
    }
  return actingAs(db, person, async (tx) => {
    const earlier = to === 0 ? undefined : await findVersion(tx, place, to)
    const action = earlier?.step ? 'restored' : 'withdrawn'
    return writeNext(tx, place, version, () => {
      const { step, texts, links } = earlier ?? takenAway
      return { step, texts, links, action, reason: reason.trim() }
    })
  })
}

async function findVersion(tx: Database, place: AssessmentPlace, wanted: number): Promise<Assessment> {
  await checkRight(tx, place)
  const history = await readAssessmentHistory(tx, place)
  const found = history.find(({ version }) => version === wanted)
  if (found) return found
  throw new Refused('assessment-version-unknown', { version: wanted }, 'not-found')
}
