// Statements of completeness: a month that is stated, one that is taken back, one that comes with its file.
import { apiPaths } from '#definition'
import { askWaymark } from './ask-waymark.ts'
import type { Caller, Kind } from './caller.ts'
import { importText, namesOf } from './import-text.ts'
import { newThing, sendChange, type Notebook, type Thing } from './notebook.ts'

const [jurisdiction, register] = ['strelsau', 'river-log']
const monthsAYear = 12
const firstYear = 1800

/** A month that no other change is about. */
export function nextMonth(notebook: Notebook): string {
  const at = notebook.months
  notebook.months += 1
  const month = String((at % monthsAYear) + 1).padStart(2, '0')
  return `${firstYear + Math.floor(at / monthsAYear)}-${month}`
}

/** What a month that is stated by hand is found again by. */
export const nameOfMonth = (month: string) => `month ${month}`

/** What a month that is stated with a file is found again by: it stands as the records of the file do. */
export const nameOfMonthWithFile = (month: string) => `file for ${month}`

async function state(caller: Caller, thing: Thing, period: string): Promise<boolean> {
  return sendChange(caller.notebook, thing, 'complete', async () => {
    const json = { statements: [{ jurisdiction, register, period, kind: 'complete' }] }
    return (await askWaymark(caller.address, apiPaths.statements, { method: 'POST', json })).status === 200
  })
}

/** A month is stated. */
export const statement: Kind = async (caller) => {
  const month = nextMonth(caller.notebook)
  await state(caller, newThing(caller.notebook, [nameOfMonth(month)]), month)
}

/** A month is stated, and opened again. */
export const statementTakenBack: Kind = async (caller) => {
  const period = nextMonth(caller.notebook)
  const thing = newThing(caller.notebook, [nameOfMonth(period)])
  if (!(await state(caller, thing, period))) return
  await sendChange(caller.notebook, thing, 'open', async () => {
    const json = { reason: 'too early', statements: [{ jurisdiction, register, period }] }
    const path = apiPaths.withdrawStatements
    return (await askWaymark(caller.address, path, { method: 'POST', json })).status === 200
  })
}

/** A file in several slices that is complete for its month: its records and the statement are there together. */
export const statementWithAFile: Kind = async (caller) => {
  const month = nextMonth(caller.notebook)
  const names = namesOf(caller, 50)
  const thing = newThing(caller.notebook, [...names, nameOfMonthWithFile(month)])
  const lines = names.map((name) => `${jurisdiction},${month}-15,${name},flood\n`)
  const text = `jurisdiction,day,log_number,call_cause\n${lines.join('')}`
  await sendChange(
    caller.notebook,
    thing,
    'flood',
    async () => (await importText(caller, text, { complete: [month] })) !== undefined,
  )
}
