// A record is taken out of every list and count, with a reason; or it is said why not.
import { wordsOf, type StatementAnswer } from '#definition'
import { actingAs, findRecord, type Database, type RecordKey } from '#storage'
import { againWhenOvertaken } from '../keeping/index.ts'
import {
  askingAboutStatements,
  noSuchRecord,
  refuse,
  storedOf,
  withdrawnAlready,
  type Kept,
} from '../statements/index.ts'
import { write, type Change, type RecordOffice } from './write-record.ts'

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
    return { record: await write(tx, office, change) }
  }
  const after = () => ({ jurisdiction: key.jurisdiction, record: null })
  return askingAboutStatements(db, office, { key, after }, () =>
    againWhenOvertaken(() => actingAs(db, office.person, withdraw)),
  )
}
