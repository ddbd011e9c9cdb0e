// A short honest history of everything that the audit log speaks of.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRegister, type ImportChoice, type Observation, type RecordToKeep } from '#definition'
import {
  actingAs,
  administrator,
  sql,
  writeException,
  writeMapping,
  writeStatements,
  type Database,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations } from '../../storage/testing/test-database.ts'
import { commitImport } from '../imports/import-records.ts'
import { keepRecord, withdrawRecord } from '../forms/index.ts'
import { loadFile } from '../observations/load-file.ts'
import { undoLoad } from '../observations/undo-load.ts'
import { undoFigureWithdrawal, withdrawFigure } from '../observations/withdraw-figure.ts'
import { undoImport } from '../undo/undo-import.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register: found, person: administrator }

function trip(number: string, remark: string | null = null): RecordToKeep {
  return {
    jurisdiction: 'zenda',
    fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'flood', remark },
    children: {
      persons: [{ sex: 'women', outcome: 'hurt' }],
      litter: [{ 'litter-class': 'tyre', pieces: '7' }],
    },
  }
}

const toWithdraw = ({ jurisdiction, element, start, end, source, basis }: Observation) => ({
  ...{ jurisdiction, element, start, end, source, basis },
})

/** A file of figures that was the wrong one: taken, and undone. */
async function undoWrongFigures(db: Database, folder: string): Promise<void> {
  const path = join(folder, 'wrong-figures.csv')
  const row = 'zenda,rescue-calls,2015,6,Yearbook,https://example.org/y,2016-01-01'
  writeFileSync(path, `jurisdiction,element,period,value,source,address,vintage\n${row}\n`)
  const taken = await loadFile(db, administrator, { roadmap: ruritania, path })
  if (!taken.isTaken) throw new Error(JSON.stringify(taken.problems))
  const { rows } = await sql<{ id: number }>`select max(id)::int as id from load`.execute(db)
  await undoLoad(db, administrator, rows[0]?.id ?? 0, 'It was the file of another office.')
}

/**
 * One record each that was kept, corrected and withdrawn; an import in two jurisdictions, one that was undone, and one
 * whose second edition withdrew a record; two
 * loads and one that was undone, figures taken back in a file and by hand and that undone, an acceptance of a finding, a mapping, a statement of completeness.
 *
 * @param folder where the files of the imports are written
 */
export async function fillWithHistory(db: Database, folder: string): Promise<void> {
  const keep = async (...[id, sent]: [string | null, RecordToKeep]) => {
    const kept = await keepRecord(db, office, id, sent)
    if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
    return kept.record
  }
  await keep(null, trip('kept'))
  const corrected = await keep(null, trip('corrected'))
  await keep(corrected.id, {
    ...trip('corrected', 'It was late.'),
    version: 1,
    reason: 'The remark was missing.',
  })
  const { id, jurisdiction } = await keep(null, trip('withdrawn'))
  await withdrawRecord(db, office, { id, jurisdiction }, { version: 1, reason: 'It was a drill.' })
  const take = async (name: string, rows: readonly string[], choice: ImportChoice = { goodRows: true }) => {
    const path = join(folder, `${name}.csv`)
    const heading =
      'jurisdiction;day;log_number;call_cause;persons.sex;persons.outcome;litter.litter_class;litter.pieces'
    writeFileSync(path, [heading, ...rows].join('\n'))
    const wanted = { ...office, path, mapping: null, source: name }
    const result = await commitImport(db, wanted, choice)
    return result.import ?? ''
  }
  const row = (area: string, number: string) => `${area};2023-06-01;${number};wind;women;hurt;tyre;3`
  await take('sheet', [row('zenda', 'i1'), row('zenda', 'i2'), row('strelsau', 'i3')])
  await undoImport(db, office, await take('wrong', [row('zenda', 'u1')]), 'The wrong file.')
  await take('waiting', [row('zenda', 'w1'), row('zenda', 'w2').replace('wind', 'flooding')])
  await take('twice', [row('hofbau', 'e1'), row('hofbau', 'e2')])
  await take('twice', [row('hofbau', 'e1')], { withdrawVanished: true })
  const figures = ['2021', '2022'].map((period) =>
    observationOf(ruritania, { element: 'rescue-calls', jurisdiction: 'zenda', period, value: '7' }),
  )
  await storeObservations(db, ruritania, figures)
  await storeObservations(
    db,
    ruritania,
    figures.map((one) => ({ ...one, value: '8', vintage: '2024-02-01' })),
  )
  await undoWrongFigures(db, folder)
  const said = { element: 'rescue-calls', jurisdiction: 'zenda', value: '7' }
  const taken = ['2018', '2019'].map((period) => observationOf(ruritania, { ...said, period }))
  await storeObservations(db, ruritania, taken, [
    ...taken.slice(0, 1).map((one) => ({ ...one, reason: 'Doubtful.' })),
  ])
  const byHand = taken[1]
  if (!byHand) throw new Error('Nothing is there to be taken back.')
  const { id: withdrawal } = await withdrawFigure(db, office, {
    ...toWithdraw(byHand),
    reason: 'Counted twice.',
  })
  await undoFigureWithdrawal(db, office, withdrawal, 'It was not.')
  await withdrawFigure(db, office, { ...toWithdraw(byHand), reason: 'It was.' })
  await actingAs(db, administrator, async (tx) => {
    await writeException(tx, 'administrator', {
      ...{ finding: 'f', figures: 'd', rule: 'r', element: 'rescue-calls', jurisdiction: 'zenda' },
      ...{ audience: 'public', sentence: 'It is unlike.', reason: 'It was a flood.', act: null },
    })
    await writeStatements(tx, [
      {
        ...{ jurisdiction: 'strelsau', register: 'river-log', institution: 'river-watch-st' },
        ...{ start: '2022-01-01', end: '2022-06-30', kind: 'nil', reason: null },
      },
    ])
    const key = { jurisdiction: 'zenda', institution: '', register: 'river-log', name: 'sheet' }
    await writeMapping(tx, key, { name: 'sheet' } as never)
    await sql`select write_audit('all', 'save', 'mapping', null, null, 'mapping', ${'["zenda", "", "river-log", "sheet"]'})`.execute(
      tx,
    )
  })
}
