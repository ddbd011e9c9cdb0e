// Undoes an import: all of it in one transaction, or nothing. Nothing is erased: new records are withdrawn, changed ones
// get their earlier version back as a new one, and those that it withdrew come back.
import {
  findRegister,
  isRequestRegister,
  problemWords,
  Refused,
  type Person,
  type Register,
  type Roadmap,
  type StatementAnswer,
  type TakenImport,
  type UndoAnswer,
} from '#definition'
import {
  actingAs,
  addRecords,
  closeRecords,
  discardWaiting,
  findTaken,
  forgetImported,
  leaveSource,
  lockImports,
  newRecordChange,
  noteImported,
  readFirstSeen,
  readUnderWay,
  readWritten,
  reopenSettled,
  takeBackRequests,
  writeAudit,
  writeImportUndo,
  type Database,
  type RecordKey,
  type RecordWrite,
  type TouchedMonth,
  type WrittenPage,
  type WrittenRecord,
} from '#storage'
import { settlingOf } from '../statements/index.ts'
import { askAboutFile, noteTouchedMonths } from '../matching/index.ts'
import { closeUnderWay } from '../slices/index.ts'
import { findHindrances, writtenPages, type UndoLook } from './undo-hindrances.ts'
import { againWhenOvertaken } from '../keeping/index.ts'
import { say } from './undo-sentences.ts'

export interface UndoOffice {
  readonly roadmap: Roadmap
  readonly person: Person
  /** What the undoing means for months that are stated as complete. */
  readonly statements?: StatementAnswer | undefined
}

interface Undo {
  readonly taken: TakenImport
  readonly register: Register
}

async function getUndo(tx: Database, { roadmap }: UndoOffice, id: string): Promise<Undo> {
  const taken = /^\d{1,18}$/.test(id) ? await findTaken(tx, id) : undefined
  const register = taken && findRegister(roadmap, taken.register)
  if (!register) throw new Refused('undo-import-unknown', { import: id }, 'not-found')
  if (taken.undone) {
    const { by, at, reason } = taken.undone
    if (reason === '') throw new Refused('undo-done', { import: id, by, at }, 'conflict')
    throw new Refused('undo-done-because', { import: id, by, at, reason }, 'conflict')
  }
  return { taken, register }
}

/**
 * Says what undoing an import would do, and what stands in the way. Changes nothing.
 *
 * @throws Refused where there is no such import, or it was undone already
 */
export function planUndo(db: Database, office: UndoOffice, id: string): Promise<UndoAnswer> {
  return actingAs(db, office.person, async (tx) => {
    const { taken, register } = await getUndo(tx, office, id)
    const touched = await touchedByUndo(tx, office, { taken, register })
    const asked = await askAboutFile(tx, office.roadmap, touched)
    return { import: taken, asked, ...toldOf(await findHindrances(tx, register, taken, false)) }
  })
}

function undoOf(one: WrittenRecord, person: Person, reason: string): RecordWrite {
  const same = { key: one.key, version: one.current + 1, person, reason }
  if (one.action === 'created') {
    return { ...same, action: 'withdrawn', record: one.record, before: one.record }
  }
  if (one.action === 'withdrawn') return { ...same, action: 'corrected', record: one.record, before: null }
  return { ...same, action: 'corrected', record: one.before ?? one.record, before: one.record }
}

/** The months in which the register says otherwise once the import is undone. */
async function touchedByUndo(
  tx: Database,
  { roadmap, person }: UndoOffice,
  { taken, register }: Undo,
): Promise<ReadonlyMap<string, TouchedMonth>> {
  const touched = new Map<string, TouchedMonth>()
  for await (const page of writtenPages((page: WrittenPage) => readWritten(tx, register, taken.id, page))) {
    for (const one of page) {
      const { key, before, record, action } = undoOf(one, person, '')
      const after = action === 'withdrawn' ? null : record
      noteTouchedMonths({ roadmap, register }, touched, { jurisdiction: key.jurisdiction, before, after })
    }
  }
  return touched
}

/** Writes every record back. Gives those that came back. */
async function writeBack(
  tx: Database,
  { roadmap, person, statements }: UndoOffice,
  { taken, register }: Undo,
  reason: string,
): Promise<RecordKey[]> {
  const about = { action: 'undo', subject: `import ${taken.id} into ${register.id}` }
  const change = newRecordChange(roadmap, register, about, {
    settling: settlingOf(statements, reason),
  })
  const returned: RecordKey[] = []
  const requests: RecordWrite[] = []
  for await (const page of writtenPages((page: WrittenPage) => readWritten(tx, register, taken.id, page))) {
    const writes = page.map((one) => undoOf(one, person, reason))
    await addRecords(tx, change, writes)
    if (isRequestRegister(register)) requests.push(...writes)
    returned.push(...page.filter(({ action }) => action === 'withdrawn').map(({ key }) => key))
  }
  if (statements === undefined) {
    const asked = await askAboutFile(tx, roadmap, change.touched)
    if (asked) throw new Refused('undo-stated', { problem: asked }, 'conflict')
  }
  await takeBackRequests(tx, { ...change, person }, requests)
  await closeRecords(tx, change)
  return returned
}

const mostNamed = 5

function refusal(id: string, { hindrances, hindered }: UndoLook): Refused {
  const problem = hindrances.slice(0, mostNamed).map((one) => one.problem)
  if (hindered <= mostNamed) return new Refused('undo-hindered', { import: id, problem }, 'conflict')
  const count = hindered - mostNamed
  return new Refused('undo-hindered-often', { import: id, problem, count }, 'conflict')
}

/** As it is told of an import: every hindrance in words. */
const toldOf = ({
  hindrances,
  ...same
}: UndoLook): Pick<UndoAnswer, 'counts' | 'hindrances' | 'hindered'> => ({
  ...same,
  hindrances: hindrances.map(({ key, problem }) => {
    const { what, why, mend } = problemWords(problem)
    return { jurisdiction: key?.jurisdiction ?? null, record: key?.id ?? null, what, mend: `${why} ${mend}` }
  }),
})

const sourceText = ({ file, source, mends }: TakenImport) =>
  mends ? say('source-of-mended', { file, source: mends.source }) : say('source-of-edition', { file, source })

/** The reason that its records carry. */
function reasonOf(taken: TakenImport, because: string): string {
  const about = { import: taken.id, source: sourceText(taken) }
  return because === '' ? say('import-undone', about) : say('import-undone-because', { ...about, because })
}

/**
 * Undoes an import: every record it wrote is as it was before, as a new version with the reason. Figures follow in the
 * same transaction, and the audit log says who undid it.
 *
 * @param because why, in the words of the person; may be empty
 * @throws Refused where there is no such import, it was undone already, or a record was changed since
 * @throws Refused where others keep the same records at the same moment, time after time
 */
export function undoImport(db: Database, office: UndoOffice, id: string, because = ''): Promise<UndoAnswer> {
  return againWhenOvertaken(() => tryToUndo(db, office, id, because))
}

/** One try in one transaction. */
function tryToUndo(db: Database, office: UndoOffice, id: string, because: string): Promise<UndoAnswer> {
  const { person } = office
  return actingAs(db, person, async (tx) => {
    const { register } = await getUndo(tx, office, id)
    await lockImports(tx, register.id)
    // Somebody else may have undone it while this one waited.
    const undo = await getUndo(tx, office, id)
    const { taken } = undo
    const [underWay] = await readUnderWay(tx, { id })
    const look = await findHindrances(tx, register, taken, true)
    if (look.hindered > 0) throw refusal(id, look)
    const answer: UndoAnswer = { import: taken, asked: null, ...toldOf(look) }
    const why = because.trim()
    const reason = reasonOf(taken, why)
    const of = { register: register.id, source: taken.source }
    const returned = await writeBack(tx, office, undo, reason)
    await forgetImported(tx, of, await readFirstSeen(tx, id))
    if (taken.mends) await leaveSource(tx, { ...of, source: taken.mends.source }, id)
    await noteImported(tx, of, id, returned)
    if (underWay) await closeUnderWay(tx, underWay, { rows: underWay.position, action: 'import stopped' })
    await reopenSettled(tx, id)
    await discardWaiting(tx, id, reason)
    await writeImportUndo(tx, id, { by: person.id, reason: why, ...answer.counts })
    const after = say('undo-done', { ...answer.counts, reason })
    const subject = `import ${id} into ${of.register}`
    await writeAudit(tx, { chain: 'all', action: 'undo', subject, after, content: { kind: 'undo', key: id } })
    return { ...answer, import: (await findTaken(tx, id)) ?? taken }
  })
}
