import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import {
  delimiters,
  observationHeadings,
  readMapping,
  recordHeadings,
  Refused,
  textEncodings,
  type ImportPlan,
  type ImportResult,
  type Mapping,
  type Register,
  type StatementAnswer,
  type TextReading,
} from '#definition'
import { findLabel } from '#api'
import {
  commitImport,
  commitObservations,
  mostMarked,
  planImport,
  planObservations,
  type RecordFile,
} from '#intake'
import { actingAs, administrator, findDataKind, readMappings, type Database } from '#storage'
import {
  countText,
  findRunning,
  getRegister,
  print,
  say,
  startStep,
  untilStopped,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { importLines, writeMarked } from '../printing/index.ts'
import { suggestForFigures, suggestForRegister } from './suggest-layout.ts'
import { answerHelp, completeHelp, howToAnswer, readAnswer, readPeriods, runUndo } from '../work/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly map?: string
  readonly suggest?: true
  readonly dryRun?: true
  readonly goodRows?: true
  readonly withdrawVanished?: true
  readonly sheet?: string
  readonly allSheets?: true
  readonly jurisdiction?: string
  readonly institution?: string
  readonly source?: string
  readonly marked?: string
  readonly undo?: string | true
  readonly reason?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly statements?: StatementAnswer
  readonly complete?: readonly string[]
}

/** How the text of the file is read, where the options say it. */
function textOf({ encoding, delimiter }: Options): { readonly text?: TextReading } {
  if (encoding === undefined && delimiter === undefined) return {}
  const said = {
    ...(encoding === undefined ? {} : { encoding: oneOf('encoding', textEncodings, encoding) }),
    ...(delimiter === undefined
      ? {}
      : { delimiter: oneOf('delimiter', delimiters, delimiter === 'tab' ? '\t' : delimiter) }),
  }
  return { text: said }
}

function oneOf<T extends string>(option: 'encoding' | 'delimiter', known: readonly T[], given: string): T {
  const found = known.find((one) => one === given.toLowerCase())
  if (found !== undefined) return found
  const allowed = known.map((one) => (one === '\t' ? 'tab' : one)).join('  ')
  throw new Refused(`${option}-unknown`, { given, allowed }, 'bad-request')
}

/** The mapping in a file, or one that is remembered under the name. */
async function findMapping(settings: Settings, register: Register, map: string): Promise<Mapping> {
  if (existsSync(map)) return readMappingFile(map)
  const saved = await withWorkplace(settings, (db) =>
    actingAs(db, administrator, (tx) => readMappings(tx, register.id)),
  )
  const found = saved.find(({ name }) => name === map)
  if (found) return found.mapping
  const allowed = saved.map(({ name }) => `“${name}”`).join(', ')
  const said = { map, register: register.id }
  if (allowed === '') throw new Refused('mapping-not-found-none', said, 'bad-request')
  throw new Refused('mapping-not-found', { ...said, allowed }, 'bad-request')
}

function readMappingFile(path: string): Mapping {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = (error as Error).message
    throw new Refused('mapping-unreadable', { file: path, reason }, 'bad-request')
  }
  const mapping = readMapping(json)
  if ('wrong' in mapping)
    throw new Refused('mapping-wrong', { file: path, what: mapping.wrong }, 'bad-request')
  return mapping
}

async function wantedImport(
  settings: Settings,
  register: Register,
  file: string,
  options: Options,
): Promise<RecordFile> {
  const { sheet, jurisdiction, institution, source, map } = options
  return {
    ...{ roadmap: settings.roadmap, register, person: administrator, path: file },
    ...{ mostMegabytes: settings.mostMegabytes, sliceSize: settings.sliceSize },
    mapping: map === undefined ? null : await findMapping(settings, register, map),
    ...(options.marked === undefined ? {} : { mostProblems: mostMarked }),
    ...(sheet === undefined ? {} : { table: sheet }),
    ...(options.allSheets ? { sheets: 'alike' as const } : {}),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(institution === undefined ? {} : { institution }),
    ...(source === undefined ? {} : { source }),
    ...textOf(options),
  }
}

function endOf({ isTaken, plan, import: id, quarantined, withdrawn }: ImportResult): string {
  const { counts } = plan
  if (!isTaken && plan.asked) return word('nothing-was-taken', { what: plan.asked.what, howToAnswer })
  if (!isTaken)
    return word('nothing-was-taken-2', { problems: countText(counts.problems, 'problem', 'problems') })
  const more = [
    quarantined > 0 ? word('put-into-quarantine', { quarantined }) : '',
    withdrawn > 0 ? `${withdrawn} withdrawn` : '',
  ].filter(Boolean)
  const name = id === null ? '' : word('as-import', { id })
  const taken = word('taken-new-changed-were-there', {
    name,
    new: counts.new,
    changed: counts.changed,
    unchanged: counts.unchanged,
  })
  return [taken, ...more].join(' ')
}

/** What the file says of itself and nobody has stated. */
function offerOf({ completeFor }: ImportPlan, { complete = [] }: Options): string {
  const open = new Set(completeFor.map(({ period }) => period).filter((one) => !complete.includes(one)))
  if (open.size === 0) return ''
  const periods = [...open].join(',')
  return word('the-file-says-that-it', { periods })
}

const planned = (plan: ImportPlan): ImportResult => ({
  ...{ isTaken: false, plan, import: null, quarantined: 0, withdrawn: 0 },
})

function refuseWhileRunning(settings: Settings): void {
  const running = findRunning(settings)
  if (running === undefined) return
  throw new Refused('running-import', { address: running }, 'unavailable')
}

type Progress = (rows: number) => void

async function importFile(
  settings: Settings,
  { path: file, text, mapping }: Pick<RecordFile, 'path' | 'text' | 'mapping'>,
  options: Options,
  work: (db: Database, onProgress: Progress) => Promise<ImportResult>,
) {
  const step = startStep(`Reading ${file}`)
  const { result, label } = await withWorkplace(settings, async (db) => ({
    result: await work(db, (rows) => step.update(word('rows-read', { rows }))),
    label: findLabel({ isInvented: (await actingAs(db, administrator, findDataKind)) === 'invented' }),
  }))
  step.done(options.dryRun ? word('nothing-was-taken-this-was') : endOf(result))
  say([label, importLines(result.plan), offerOf(result.plan, options)].filter(Boolean).join('\n'))
  if (options.marked !== undefined)
    await writeMarked(file, { plan: result.plan, label, text: text ?? mapping?.text }, options.marked)
  if (options.dryRun ? result.plan.counts.problems > 0 : !result.isTaken) process.exitCode = 1
}

async function importRecords(settings: Settings, register: Register, file: string, options: Options) {
  refuseWhileRunning(settings)
  const wanted = await wantedImport(settings, register, file, options)
  await importFile(settings, wanted, options, async (db, onProgress) =>
    options.dryRun
      ? planned(await planImport(db, { ...wanted, onProgress }))
      : untilStopped(({ pausing, onSlice }) =>
          commitImport(db, { ...wanted, onProgress, pausing, onSlice }, options),
        ),
  )
}

/** Observations in a layout of somebody else; those in our own layout are loaded. */
async function importObservations(settings: Settings, file: string | undefined, options: Options) {
  if (file === undefined) return print(observationHeadings(settings.roadmap).join(','))
  if (options.map === undefined) throw new Refused('mapping-needed', {}, 'bad-request')
  refuseWhileRunning(settings)
  const mapping = readMappingFile(options.map)
  if (!('observations' in mapping.target))
    throw new Refused('mapping-to-register', { map: options.map }, 'bad-request')
  const { roadmap, mostMegabytes } = settings
  const table = {
    ...(options.sheet === undefined ? {} : { table: options.sheet }),
    ...(options.allSheets ? { sheets: 'alike' as const } : {}),
  }
  const wanted = {
    roadmap,
    person: administrator,
    path: file,
    mapping,
    mostMegabytes,
    ...table,
    ...textOf(options),
    ...(options.marked === undefined ? {} : { mostProblems: mostMarked }),
  }
  await importFile(settings, wanted, options, async (db, onProgress) =>
    options.dryRun
      ? planned(await planObservations(db, { ...wanted, onProgress }))
      : commitObservations(db, { ...wanted, onProgress }, options),
  )
}

/** How the file is read for a layout to be worked out. */
const readingOf = (options: Options) => ({
  ...(options.sheet === undefined ? {} : { table: options.sheet }),
  ...textOf(options),
})

/** `import`: records of a register from a file, or the headings such a file has. */
export function importCommand(program: Command, settings: () => Settings): void {
  program
    .command('import [register] [file]')
    .description(word('take-a-file-of-records'))
    .option('--map <file>', word('a-mapping-in-json-or'))
    .option('--suggest', word('print-a-mapping-worked-out'))
    .option('--dry-run', word('say-everything-that-would-happen'))
    .option('--marked <file>', word('write-the-file-back-as'))
    .option('--good-rows', word('take-the-good-rows-and'))
    .option('--withdraw-vanished', word('withdraw-records-of-earlier-editions'))
    .option('--complete <periods>', completeHelp, readPeriods)
    .option('--statements <answer>', answerHelp, readAnswer)
    .option('--sheet <name>', word('the-sheet-of-a-workbook'))
    .option('--all-sheets', word('read-every-shown-sheet-with'))
    .option('--encoding <name>', word('encoding-of-a-text-file', { textEncodings: textEncodings.join(', ') }))
    .option('--delimiter <mark>', word('what-stands-between-the-cells'))
    .option('--jurisdiction <id>', word('whose-records-these-are-where'))
    .option('--institution <id>', word('which-institution-keeps-them-where'))
    .option('--undo [import]', word('undo-the-import-of-that'))
    .option('--reason <text>', word('why-it-is-undone-kept'))
    .option('--source <name>', word('the-source-of-which-this'))
    .addHelpText('after', word('one-row-a-record-every'))
    .action(async (id: string | undefined, file: string | undefined, options: Options) => {
      const chosen = settings()
      if (options.undo !== undefined) return runUndo(chosen, options.undo, options)
      if (id === undefined) throw new Refused('import-register-missing', {}, 'bad-request')
      if (id === 'observations') {
        return options.suggest && file !== undefined
          ? suggestForFigures(chosen, file, readingOf(options))
          : importObservations(chosen, file, options)
      }
      const register = getRegister(chosen, id)
      if (file === undefined) return print(recordHeadings(register).join(','))
      if (options.suggest) return suggestForRegister(chosen, register, file, readingOf(options))
      return importRecords(chosen, register, file, options)
    })
}
