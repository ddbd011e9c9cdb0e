// One pass over a table of records: read, checked, compared with what is stored, counted. What is done with each is the caller's.
import {
  columnOf,
  keeperOf,
  recordKey,
  recordKeyBesideDay,
  recordLabel,
  type ImportProblem,
} from '#definition'
import { newEventLoopTurns } from '#formats'
import { connectionsOf, findStoredLike, nothingStored, type Database, type StoredLike } from '#storage'
import {
  checkFileRecord,
  contradictedKeys,
  countKey,
  findFrozen,
  findLookAlike,
  matchRecord,
  noteRecord,
  placeProblem,
  rememberKey,
  type CheckedRecord,
  type Match,
  type SeenLooks,
} from '../matching/index.ts'
import { leavesOpen } from './unread-keys.ts'
import { askedInFile, besideLookAlikes } from './look-alike-problem.ts'
import { problemsOfNew, unclear } from './part-problems.ts'
import { noteChanged, noteIdle, noteProblem, takeChangedBack } from '../reading/index.ts'
import type { FileRecord } from '../sheets/index.ts'
import type { Batch, InDatabase, Outcome, Pass, Waiting } from './pass.ts'

/** Every question to the database waits for its turn among those of all others; larger batches hold more of a file at once. */
export const usualBatch = 1000
/** Where all share one connection nobody else is served while a batch is compared. */
const smallBatch = 500

/** How many records are compared with one question to this database. */
export const batchFor = (db: Database): number => (connectionsOf(db) === 1 ? smallBatch : usualBatch)

const likenessColumn = ({ wanted, layout }: Pass) =>
  wanted.register.likeness.map((field) => layout.theirs(columnOf(field))).join(', ')

const askedAboutLooks = (pass: Pass, checked: CheckedRecord, inFile: SeenLooks) =>
  askedInFile(pass.wanted.register, checked, inFile, {
    column: likenessColumn(pass),
    lineText: pass.layout.lineText,
  })

/** Of a record without problems all say it with the same list. */
const noProblems: readonly ImportProblem[] = []

/** Looks for the record among those before it in the file; undefined where it is one of them again. */
function placeInFile(pass: Pass, checked: CheckedRecord): Waiting | undefined {
  const { tally, keys, wanted } = pass
  const { from, record, idle } = checked
  noteIdle(tally, idle)
  const position = tally.counts.records
  const kept = { ...record, institution: keeperOf(wanted.roadmap, wanted.register, from.sent) }
  const key = recordKey(wanted.register, from.sent, kept)
  if (checked.problems.length > 0 && checked.problems.some((problem) => !checked.open.has(problem))) {
    if (checked.problems.some(leavesOpen(wanted.register, pass.layout))) pass.unread.push(from.line)
    return { checked, key, position, problems: checked.problems }
  }
  const { institution } = from.sent
  const repetition = rememberKey(keys, { key, record, institution, line: from.line })
  const inFile = findLookAlike(keys, wanted.register, {
    key,
    jurisdiction: from.sent.jurisdiction,
    record: kept,
  })
  if (repetition.kind === 'first') {
    // What is kept on purpose beside others was answered.
    const isAsked = inFile !== undefined && !from.sent.isDeliberate
    const problems = isAsked ? askedAboutLooks(pass, checked, inFile) : noProblems
    return { checked, key, position, problems, inFile }
  }
  if (from.sent.isDeliberate) return { checked, key, position, problems: [], isTwin: true }
  if (repetition.kind === 'duplicate') {
    pass.onDuplicate(from, repetition.first)
    return undefined
  }
  const problem = pass.contradiction(from.line, likenessColumn(pass), repetition.first)
  return { checked, key, position, problems: [problem] }
}

/** What stands in the way of a match; nothing where it can be taken. */
function problemsOf(pass: Pass, checked: CheckedRecord, match: Match): readonly ImportProblem[] {
  const { from } = checked
  if (match.kind === 'new')
    return problemsOfNew(pass.wanted, checked, { column: likenessColumn(pass), layout: pass.layout })
  if (match.kind === 'unclear') return [unclear(from.line, likenessColumn(pass))]
  if (match.kind !== 'wrong') return noProblems
  return match.problems.map((problem) => placeProblem(from, problem, pass.layout))
}

/** Notes which months it touches, and what it says the file to be complete for. */
function noteGood({ wanted, tally }: Pass, { from, record }: CheckedRecord, match: Match): void {
  const institution = keeperOf(wanted.roadmap, wanted.register, from.sent)
  noteRecord(wanted, tally.statements, { from, record: { ...record, institution } }, match)
}

function countChange(pass: Pass, { from }: CheckedRecord, match: Match & { kind: 'changed' }): void {
  const { stored, cells } = match
  const { id: record, jurisdiction, version } = stored
  const label = recordLabel(pass.wanted.register, stored)
  noteChanged(pass.tally, { jurisdiction, record, version, line: from.line, label, cells })
}

/** A question that what is stored may answer: its number looks like that of another one of the file. */
export const mayBeAnswered = ({ kind }: Pick<ImportProblem, 'kind'>): boolean => kind === 'key-look-alike'

const isNothing = ({ alike, looksLike }: StoredLike) => alike.length + looksLike.length === 0

/** Nothing that looks like a record. */
const noOthers = { kept: [], inFile: undefined }

/** Both lists; most are empty. */
const besides = (own: readonly ImportProblem[], asked: readonly ImportProblem[]) =>
  asked.length === 0 ? own : [...own, ...asked]

/** What the record is to what is stored. What is kept on purpose beside others is compared with none of them. */
function judge(
  pass: Pass,
  { checked: read, key, isTwin, problems: found, inFile }: Waiting,
  { alike, looksLike: kept }: StoredLike,
): Outcome {
  const { register, mapping } = pass.wanted
  const { covered } = pass.layout
  const isDeliberate = read.from.sent.isDeliberate === true
  // A number that is stored as it is written was taken although it looks like another one: that was answered.
  const problems = alike.length > 0 ? found.filter((one) => !mayBeAnswered(one)) : found
  const isPart = mapping?.partOfRecord === true
  const match =
    problems.length > 0
      ? undefined
      : matchRecord(register, read, isDeliberate ? [] : alike, { covered, isPart })
  const isAsked = match?.kind === 'new' && !isDeliberate
  const others = isAsked ? { kept, inFile } : noOthers
  const { checked, problems: asked } = besideLookAlikes(register, read, others, pass.layout)
  const all = match ? besides(problemsOf(pass, checked, match), asked) : problems
  const isUnlikeAny = isNothing({ alike, looksLike: kept })
  const isCompared = match !== undefined
  const is: Outcome['match'] = match && all.length === 0 ? match : { kind: 'refused', problems: all }
  const outcome = { checked, key, alike, isCompared, isUnlikeAny, match: is }
  return isTwin ? { ...outcome, isTwin } : outcome
}

/** Notes a new record under its key without the day: an earlier edition may have it on another one. */
function noteNew({ wanted, newBesideDay }: Pass, { from, record }: CheckedRecord): void {
  if (!newBesideDay || from.sent.isDeliberate) return
  const { roadmap, register } = wanted
  const institution = keeperOf(roadmap, register, from.sent)
  const key = recordKeyBesideDay(register, from.sent, { ...record, institution })
  if (key !== undefined) newBesideDay.set(key, from.line)
}

/** Counts what a record is, once it is known for good. */
function countOutcome(pass: Pass, { checked, key, match, isCompared }: Outcome): void {
  const { tally, keys } = pass
  if (match.kind === 'new' || match.kind === 'changed' || match.kind === 'unchanged') {
    tally.counts[match.kind] += 1
    if (match.kind === 'new') noteNew(pass, checked)
    if (!pass.isNoted) noteGood(pass, checked, match)
    countKey(keys, key, match.kind)
    if (match.kind === 'changed') countChange(pass, checked, match)
    return
  }
  tally.counts.refused += 1
  if (isCompared) countKey(keys, key, 'refused')
  if (match.kind === 'refused') for (const problem of match.problems) noteProblem(tally, problem)
}

/** Counts what became of a batch. */
export function countOutcomes(pass: Pass, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) countOutcome(pass, outcome)
}

/** What is stored like the records of a batch. */
export async function askStoredLike(
  pass: Pass,
  { waiting }: Batch,
  inDatabase: InDatabase,
): Promise<readonly StoredLike[]> {
  const { roadmap, register } = pass.wanted
  const asked = waiting.map(({ checked: { from, record }, corrects = '' }) => ({
    key: { jurisdiction: from.sent.jurisdiction, id: corrects },
    record: { ...record, institution: keeperOf(roadmap, register, from.sent) },
  }))
  return inDatabase((tx) => findStoredLike(tx, register, asked))
}

/** Refuses what would change a request that the other side has. */
async function withoutFrozen(pass: Pass, outcomes: Outcome[], inDatabase: InDatabase): Promise<Outcome[]> {
  const changes = outcomes.flatMap(({ match }) => (match.kind === 'changed' ? [match] : []))
  const frozen = await findFrozen(inDatabase, pass.wanted, changes)
  if (frozen.size === 0) return outcomes
  return outcomes.map((outcome) => {
    const problem = frozen.get(outcome.match)
    if (!problem) return outcome
    const placed = placeProblem(outcome.checked.from, problem, pass.layout)
    return { ...outcome, match: { kind: 'refused', problems: [placed] } }
  })
}

/**
 * Compares a batch with what is stored: one question to the database, and none where it is known that nothing is. Nothing
 * is counted yet.
 */
export async function compareBatch(pass: Pass, batch: Batch, inDatabase: InDatabase): Promise<Outcome[]> {
  const { waiting, isUnlikeAny, stored: asked } = batch
  // The database is asked and let go: what its answers mean is worked out while others use it.
  const stored = isUnlikeAny ? [] : await (asked ?? askStoredLike(pass, batch, inDatabase))
  const outcomes: Outcome[] = []
  const letOthersIn = newEventLoopTurns('large')
  for (let at = 0; at < waiting.length; at += 1) {
    const one = waiting[at]
    if (one) outcomes.push(judge(pass, one, stored[at] ?? nothingStored))
    const turn = letOthersIn()
    if (turn) await turn
  }
  return withoutFrozen(pass, outcomes, inDatabase)
}

/** A way to handle batches: each is compared, counted, and its records are given to `take`. */
export function compareWith(
  pass: () => Pass,
  inDatabase: InDatabase,
  take: (outcomes: readonly Outcome[]) => void,
): Pass['handle'] {
  return async (batch) => {
    const own = pass()
    const outcomes = await compareBatch(own, batch, inDatabase)
    countOutcomes(own, outcomes)
    for (const { alike } of outcomes)
      for (const { id, jurisdiction } of alike) own.seen.set(id, { id, jurisdiction })
    take(outcomes)
  }
}

async function handleBatch(pass: Pass, batch: Batch): Promise<void> {
  if (batch.waiting.length === 0) return
  await pass.handle(batch)
  pass.wanted.onProgress?.(pass.tally.counts.rows)
}

/** The first record of a contradiction was counted as good before the other came. */
function settleContradictions(pass: Pass): void {
  const { tally, keys } = pass
  for (const { line, counted } of contradictedKeys(keys)) {
    if (counted === undefined || counted === 'refused') continue
    tally.counts[counted] -= 1
    tally.counts.refused += 1
    takeChangedBack(tally, line)
    noteProblem(tally, pass.contradiction(line, likenessColumn(pass), line))
  }
}

/** Goes over all records once: those of a file, or of a batch that a program sends. */
export async function runPass(pass: Pass): Promise<void> {
  const { counts } = pass.tally
  const letOthersIn = newEventLoopTurns('large')
  let waiting: Waiting[] = []
  // One batch is compared while the database is asked about the next, and one more is read and checked.
  let handling = Promise.resolve()
  const take = (from: FileRecord) => {
    counts.records += 1
    const one = placeInFile(pass, checkFileRecord(pass.wanted, from, pass.layout))
    if (one && counts.records > pass.skipped) waiting.push(one)
  }
  const handOn = async () => {
    const read = { waiting, position: counts.records }
    const batch = pass.ask?.(read) ?? read
    waiting = []
    await handling
    handling = handleBatch(pass, batch)
    // Whoever waits for it below is told where it fails; until then it is nobody's failure.
    handling.catch(() => undefined)
  }
  const takeAll = async (records: readonly FileRecord[]) => {
    for (const from of records) {
      take(from)
      const turn = letOthersIn()
      if (turn) await turn
      if (waiting.length >= pass.batchSize) await handOn()
    }
  }
  try {
    for await (const records of pass.records) await takeAll(records)
  } finally {
    await handling
  }
  await handleBatch(pass, { waiting, position: counts.records })
  await pass.ended?.()
  settleContradictions(pass)
}
