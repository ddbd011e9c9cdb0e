// A record that a person or program sends is kept, corrected or withdrawn; or it is said why not, and nothing is lost.
import {
  acceptedLooks,
  askAboutLooks,
  checkRecord,
  keeperOf,
  recordKey,
  spelledKey,
  splitRecord,
  withheldProblems,
  withoutSensitiveRules,
  wordsOf,
  type KeptRecord,
  type LooksAsked,
  type Person,
  type RecordAnswer,
  type RecordToKeep,
  type Register,
  type Roadmap,
  type StatementAnswer,
} from '#definition'
import {
  actingAs,
  findRecord,
  findStoredLike,
  momentMark,
  newRecordChange,
  newRecordId,
  nothingStored,
  writeLastOf,
  type Database,
  type RecordKey,
  type RecordWrite,
  type StoredLike,
} from '#storage'
import {
  askingAboutStatements,
  noSuchRecord,
  refuse,
  settlingOf,
  storedOf,
  withdrawnAlready,
  type Kept,
} from '../statements/index.ts'
import { besides, understandRecord, type UnderstoodRecord } from '../cells/index.ts'
import { findKeeperProblem } from './keeper-problem.ts'
import { keepTogether } from './keep-together.ts'
import { againWhenOvertaken } from './when-overtaken.ts'

export type { Kept } from '../statements/index.ts'

/** Whose record of which register, and on whose behalf it is changed. */
export interface RecordOffice {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
  /** Done within the transaction that keeps the record; what it throws undoes it. When it was kept stands as `momentMark`. */
  readonly onKept?: (tx: Database, record: RecordAnswer) => Promise<void>
}

interface Change {
  readonly key: RecordKey
  readonly record: KeptRecord
  readonly current: RecordAnswer | undefined
  readonly reason: string | null
  readonly isWithdrawn?: true
  readonly isUnlikeAny?: true
  /** What it means for months that are stated as complete. */
  readonly statements?: StatementAnswer | undefined
}

function writeOf({ register, person }: RecordOffice, change: Change): RecordWrite {
  const { key, record, current, reason, isWithdrawn, isUnlikeAny } = change
  const version = (current?.version ?? 0) + 1
  const action: RecordAnswer['action'] = isWithdrawn ? 'withdrawn' : version === 1 ? 'created' : 'corrected'
  // What was withdrawn counted for nothing.
  const isStanding = current !== undefined && current.action !== 'withdrawn'
  const before = isStanding ? storedOf(current) : null
  const subject = `${register.id} ${key.id} version ${version}`
  const audit = { chain: key.jurisdiction, action, subject, ...(reason ? { after: reason } : {}) }
  const own = { key, record, version, action, person, reason, before, audit } as const
  return { ...own, ...(isUnlikeAny ? { isUnlikeAny } : {}) }
}

/** As it is read back: with what became of it last. */
function keptAs({ record, key, version, action, person }: RecordWrite, changedAt: string): RecordAnswer {
  const kept = { ...record, ...key, version, action, changedAt, changedBy: person.id }
  return kept
}

/** The record as whoever changed it may see it: what was withheld before is withheld still. */
function seenBy(register: Register, current: RecordAnswer | undefined, record: RecordAnswer): RecordAnswer {
  if (!current?.isWithheld) return record
  return { ...record, ...splitRecord(register, record).open, isWithheld: true }
}

/** What is wrong with whose record it is said to be. */
function keeperProblems(office: RecordOffice, sent: RecordToKeep) {
  const foreign = findKeeperProblem(office, sent)
  if (!foreign) return []
  const { field, what, why, mend } = foreign
  return [{ field, what, why, mend }]
}

/** Whose it is: as it is said, else as it was, else the usual one. */
function institutionFor(
  { roadmap, register }: RecordOffice,
  sent: RecordToKeep,
  current?: RecordAnswer,
): string {
  return sent.institution ?? current?.institution ?? keeperOf(roadmap, register, sent)
}

async function write(tx: Database, office: RecordOffice, change: Change): Promise<RecordAnswer> {
  const wanted = writeOf(office, change)
  const settling = settlingOf(change.statements, change.reason)
  const of = newRecordChange(office.roadmap, office.register, undefined, { settling })
  await office.onKept?.(tx, keptAs(wanted, momentMark))
  return keptAs(wanted, await writeLastOf(tx, of, [wanted]))
}

/** Keeps a new record where none is like it: checked and written in one go. Undefined where there is one like it that has to be looked for. */
async function keepUnlikeAny(
  db: Database,
  office: RecordOffice,
  { key, record }: Pick<Change, 'key' | 'record'>,
): Promise<Kept | undefined> {
  const wanted = writeOf(office, { key, record, current: undefined, reason: null, isUnlikeAny: true })
  const kept = await keepTogether(db, office, wanted, (tx) =>
    Promise.resolve(office.onKept?.(tx, keptAs(wanted, momentMark))),
  )
  if (typeof kept === 'string') return { record: keptAs(wanted, kept) }
  return kept && refuse({ alike: kept })
}

/** Others that are the same, and the record as it is to be kept beside them. */
interface Beside extends StoredLike {
  readonly record: KeptRecord
}

interface Placing extends Pick<Change, 'key' | 'record'> {
  /** The record as it is, where it is kept already. */
  readonly current: RecordAnswer | undefined
  readonly isDeliberate: boolean
}

/**
 * Looks for others that are the same: where the record is new, comes back, or moves to another key. Whoever keeps it all
 * the same, or leaves one where it was kept on purpose, has a twin.
 */
async function placeBeside(
  tx: Database,
  { register }: RecordOffice,
  { key, record, current, isDeliberate }: Placing,
): Promise<Beside> {
  const keyOf = (one: KeptRecord) => recordKey(register, key, one)
  const stays = current !== undefined && current.action !== 'withdrawn' && keyOf(current) === keyOf(record)
  const twin: KeptRecord = { ...record, isDeliberate: true }
  if (stays && !isDeliberate) return { ...nothingStored, record: current.isDeliberate ? twin : record }
  const [stored = nothingStored] = await findStoredLike(tx, register, [{ key, record }])
  return { ...stored, record: isDeliberate && stored.alike.length > 0 ? twin : record }
}

/** With the reasons for which its number may look like another one. */
const withReasons = (record: KeptRecord, reasons: Readonly<Record<string, string>>): KeptRecord =>
  Object.keys(reasons).length === 0 ? record : { ...record, accepted: { ...record.accepted, ...reasons } }

/** What is to be asked about numbers that look like its own, and the reasons given now or before. */
function lookAlikesOf(
  register: Register,
  { record, looksLike }: Beside,
  { sent, current }: { readonly sent: RecordToKeep; readonly current: RecordAnswer | undefined },
): LooksAsked {
  const others = sent.isDeliberate ? [] : looksLike.map((one) => spelledKey(register, one))
  const { problems, accepted } = askAboutLooks(register, record, sent, others)
  const before = acceptedLooks(register, record, { ...current?.accepted, ...sent.accepted })
  return { problems, accepted: { ...before, ...accepted } }
}

/** The same, where a month that is stated stops the transaction. */
async function keepUnasked(
  db: Database,
  office: RecordOffice,
  id: string | null,
  { sent, problems: asked }: UnderstoodRecord,
): Promise<Kept> {
  const { register, person } = office
  const { record: checked, problems } = checkRecord(register, sent)
  const isCorrection = id !== null
  const reasonMissing =
    isCorrection && !sent.reason?.trim()
      ? [{ field: 'reason', ...wordsOf('correction-without-reason', {}) }]
      : []
  // Those of a correction that rules find by sensitive answers wait until it is known whether these are withheld.
  const found = besides(asked, isCorrection ? withoutSensitiveRules(register, problems) : problems)
  const all = [...keeperProblems(office, sent), ...found, ...reasonMissing]
  if (all.length > 0) return refuse({ problems: all })
  const record = { ...checked, institution: institutionFor(office, sent) }
  const key = { jurisdiction: sent.jurisdiction, id: id ?? newRecordId() }
  const known =
    isCorrection || sent.isDeliberate || sent.statements
      ? undefined
      : await againWhenOvertaken(() => keepUnlikeAny(db, office, { key, record }))
  if (known) return known
  const isDeliberate = sent.isDeliberate === true
  const keep = async (tx: Database): Promise<Kept> => {
    const current = isCorrection ? await findRecord(tx, register, key) : undefined
    if (isCorrection && !current) return noSuchRecord()
    if (current && current.version !== sent.version) return refuse({ current })
    const whole = { ...checked, institution: institutionFor(office, sent, current) }
    const late = current?.isWithheld ? withheldProblems(register, current, whole) : problems
    if (late.length > 0) return refuse({ problems: late })
    const beside = await placeBeside(tx, office, { key, record: whole, current, isDeliberate })
    if (beside.alike.length > 0 && !isDeliberate) return refuse({ alike: beside.alike })
    const looks = lookAlikesOf(register, beside, { sent, current })
    if (looks.problems.length > 0) return refuse({ problems: looks.problems })
    const { statements } = sent
    const change = {
      key,
      record: withReasons(beside.record, looks.accepted),
      current,
      reason: sent.reason?.trim() ?? null,
      statements,
    }
    return { record: seenBy(register, current, await write(tx, office, change)) }
  }
  return againWhenOvertaken(() => actingAs(db, person, keep))
}

/**
 * Keeps a new record, or a correction of one that is there. A correction names the version that was read: where
 * somebody changed or withdrew the record meanwhile, both are shown and nothing is overwritten. Its reason is kept with
 * it. A correction that names the version in which the record was withdrawn brings it back. Where another record is the
 * same, it is shown and nothing is kept, unless that is deliberate.
 *
 * @throws Refused where others keep the same records at the same moment, time after time
 */
export async function keepRecord(
  db: Database,
  office: RecordOffice,
  id: string | null,
  sent: RecordToKeep,
): Promise<Kept> {
  const { jurisdiction } = sent
  const meant = await understandRecord(office, sent)
  const key = id === null ? null : { jurisdiction, id }
  const after = (current?: RecordAnswer) => ({
    jurisdiction,
    record: {
      ...checkRecord(office.register, meant.sent).record,
      institution: institutionFor(office, sent, current),
    },
  })
  return askingAboutStatements(db, office, { key, after }, () => keepUnasked(db, office, id, meant))
}

/** Which version of a record is taken out, and why. */
export interface Withdrawal {
  readonly version: number
  readonly reason: string
  readonly statements?: StatementAnswer | undefined
}

/** Takes a record out of every list and count. Its versions stay, and so does the reason. */
export async function withdrawRecord(
  db: Database,
  office: RecordOffice,
  key: RecordKey,
  wanted: Withdrawal,
): Promise<Kept> {
  if (wanted.reason.trim() === '') {
    return refuse({ problems: [{ field: 'reason', ...wordsOf('withdrawal-without-reason', {}) }] })
  }
  const reason = wanted.reason.trim()
  const withdraw = async (tx: Database): Promise<Kept> => {
    const current = await findRecord(tx, office.register, key)
    if (!current) return noSuchRecord()
    if (current.version !== wanted.version) return refuse({ current })
    if (current.action === 'withdrawn') return withdrawnAlready()
    const { statements } = wanted
    const change: Change = { key, record: storedOf(current), current, reason, isWithdrawn: true, statements }
    return { record: seenBy(office.register, current, await write(tx, office, change)) }
  }
  const after = () => ({ jurisdiction: key.jurisdiction, record: null })
  return askingAboutStatements(db, office, { key, after }, () =>
    againWhenOvertaken(() => actingAs(db, office.person, withdraw)),
  )
}
