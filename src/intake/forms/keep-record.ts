// A record that a person or program sends is kept or corrected; or it is said why not, and nothing is lost.
import {
  acceptedLooks,
  checkRecord,
  recordKey,
  withheldProblems,
  withoutSensitiveRules,
  wordsOf,
  type KeptRecord,
  type NotKept,
  type RecordAnswer,
  type RecordToKeep,
  type Register,
} from '#definition'
import { actingAs, findRecord, momentMark, newRecordId, type Database, type RecordKey } from '#storage'
import { understandRecord } from '../cells/index.ts'
import { againWhenOvertaken, keepTogether } from '../keeping/index.ts'
import { compareBatch, writeOf as planned, type Outcome } from '../plan/index.ts'
import { askingAboutStatements, noSuchRecord, refuse, type Kept } from '../statements/index.ts'
import { passOverOne, type OneRecord, type RecordPass } from './one-record.ts'
import { institutionFor, keptAs, write, writeOf, type RecordOffice } from './write-record.ts'

/** What was sent, which stored record it corrects, and the pass that it goes through. */
interface Sent {
  readonly db: Database
  readonly office: RecordOffice
  /** Of the record that is corrected; null where it is new. */
  readonly id: string | null
  readonly sent: RecordToKeep
  readonly own: RecordPass
}

/** Keeps a new record where none is like it: written in one go. Undefined where there is one like it that has to be looked for. */
async function keepUnlikeAny({ db, office, sent }: Sent, { checked }: OneRecord): Promise<Kept | undefined> {
  const record = { ...checked.record, institution: institutionFor(office, sent) }
  const key = { jurisdiction: sent.jurisdiction, id: newRecordId() }
  const wanted = writeOf(office, { key, record, current: undefined, reason: null, isUnlikeAny: true })
  const kept = await keepTogether(db, office, wanted, (tx) =>
    Promise.resolve(office.onKept?.(tx, keptAs(wanted, momentMark))),
  )
  if (typeof kept === 'string') return { record: keptAs(wanted, kept) }
  return kept && refuse({ alike: kept })
}

/** With the reasons for which its number may look like another one, given now or before. */
function withReasons(
  register: Register,
  record: KeptRecord,
  { accepted }: RecordToKeep,
  current: RecordAnswer | undefined,
): KeptRecord {
  const reasons = acceptedLooks(register, record, { ...current?.accepted, ...accepted })
  return Object.keys(reasons).length === 0
    ? record
    : { ...record, accepted: { ...record.accepted, ...reasons } }
}

/** The record as it is to be kept, or what stands in the way. */
type Judged = { readonly record: KeptRecord } | { readonly refusal: NotKept }

/** What it is to those that are stored. Others that are the same are shown, unless it is kept beside them on purpose. */
function judged({ office, sent, own }: Sent, outcome: Outcome): Judged {
  const { match, alike } = outcome
  if (alike.length > 0 && !sent.isDeliberate) return refuse({ alike })
  if (match.kind === 'refused') return refuse({ problems: own.atFields(match.problems) })
  const wanted = planned(outcome, office, '')
  if (!wanted) throw new Error(`A record that is like none is ${match.kind}.`)
  return { record: wanted.record }
}

/**
 * Compares it with what is stored: where it is new, comes back, or moves to another key. Who leaves one where it was kept
 * on purpose beside others leaves it beside them.
 */
async function compare(tx: Database, asked: Sent, one: OneRecord, current?: RecordAnswer): Promise<Judged> {
  const { office, sent, own } = asked
  const { register } = office
  const institution = institutionFor(office, sent, current)
  const record = { ...one.checked.record, institution }
  const keyOf = (kept: KeptRecord) => recordKey(register, sent, kept)
  const stays = current !== undefined && current.action !== 'withdrawn' && keyOf(current) === keyOf(record)
  if (stays && !sent.isDeliberate)
    return { record: current.isDeliberate ? { ...record, isDeliberate: true } : record }
  // What is wrong with it was looked at before.
  const from = { ...one.checked.from, sent: { ...one.checked.from.sent, institution } }
  const corrects = current && { corrects: current.id }
  const waiting = [{ ...one, ...corrects, problems: [], checked: { ...one.checked, problems: [], from } }]
  const [outcome] = await compareBatch(own.pass, { waiting, position: 1 }, (work) => work(tx))
  if (!outcome) throw new Error('One record was compared, and none came back.')
  return judged(asked, outcome)
}

/** What is wrong with a correction, now that it is known whether anything is withheld from whoever sent it. */
const lateProblems = ({ office, own }: Sent, one: OneRecord, current: RecordAnswer | undefined) =>
  current?.isWithheld
    ? withheldProblems(office.register, current, one.checked.record)
    : own.atFields(one.problems)

/** Why it cannot be kept beside the record as it is now; undefined where it can. */
function hindranceOf(asked: Sent, one: OneRecord, current: RecordAnswer | undefined): Kept | undefined {
  if (asked.id !== null && !current) return noSuchRecord()
  if (current && current.version !== asked.sent.version) return refuse({ current })
  const late = lateProblems(asked, one, current)
  return late.length > 0 ? refuse({ problems: late }) : undefined
}

/** Compares and writes in one transaction. */
async function keepCompared(tx: Database, asked: Sent, one: OneRecord): Promise<Kept> {
  const { office, id, sent } = asked
  const { register } = office
  const key: RecordKey = { jurisdiction: sent.jurisdiction, id: id ?? newRecordId() }
  const current = id === null ? undefined : await findRecord(tx, register, key)
  const hindrance = hindranceOf(asked, one, current)
  if (hindrance) return hindrance
  const found = await compare(tx, asked, one, current)
  if (!('record' in found)) return found
  const change = {
    ...{ key, current, record: withReasons(register, found.record, sent, current) },
    ...{ reason: sent.reason?.trim() ?? null, statements: sent.statements },
  }
  return { record: await write(tx, office, change) }
}

/** What becomes of the record once it is checked. */
async function keepChecked(asked: Sent, one: OneRecord): Promise<Kept> {
  const { db, office, id, sent, own } = asked
  const isCorrection = id !== null
  const isReasonMissing = isCorrection && !sent.reason?.trim()
  const found = own.atFields(one.problems)
  // Those of a correction that rules find by sensitive answers wait until it is known whether these are withheld.
  const problems = [
    ...(isCorrection ? withoutSensitiveRules(office.register, found) : found),
    ...(isReasonMissing ? [{ field: 'reason', ...wordsOf('correction-without-reason', {}) }] : []),
  ]
  if (problems.length > 0) return refuse({ problems })
  const isUsual = !isCorrection && !sent.isDeliberate && !sent.statements
  const known = isUsual ? await againWhenOvertaken(() => keepUnlikeAny(asked, one)) : undefined
  return known ?? againWhenOvertaken(() => actingAs(db, office.person, (tx) => keepCompared(tx, asked, one)))
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
  return askingAboutStatements(db, office, { key, after }, async () => {
    let kept: Kept | undefined
    await passOverOne(office, meant, async (one, own) => {
      kept = await keepChecked({ db, office, id, sent: meant.sent, own }, one)
    })
    if (!kept) throw new Error('One record was gone over, and nothing became of it.')
    return kept
  })
}
