import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import {
  delimiters,
  findLabel,
  readMapping,
  Refused,
  textEncodings,
  type ImportPlan,
  type ImportResult,
  type Mapping,
  type StatementAnswer,
  type TextReading,
} from '#definition'
import { mostMarked, type FileToTake, type Intake } from '#intake'
import { actingAs, administrator, findDataKind, readMappings } from '#storage'
import {
  commandLanguage,
  counted,
  findRunning,
  getIntake,
  print,
  say,
  startStep,
  untilStopped,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { importLines, writeMarked } from '../printing/index.ts'
import { suggestLayout } from './suggest-layout.ts'
import { answerHelp, completeHelp, howToAnswer, readAnswer, readPeriods, runUndo } from '../work/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly map?: string
  readonly suggest?: true
  readonly dryRun?: true
  readonly goodRows?: true
  readonly withdrawVanished?: true
  readonly keepVanished?: true
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
async function findMapping(settings: Settings, { id }: Intake, map: string): Promise<Mapping> {
  if (existsSync(map)) return readMappingFile(map)
  const saved = await withWorkplace(settings, (db) =>
    actingAs(db, administrator, (tx) => readMappings(tx, id)),
  )
  const found = saved.find(({ name }) => name === map)
  if (found) return found.mapping
  const allowed = saved.map(({ name }) => `“${name}”`).join(', ')
  const said = { map, register: id }
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
    throw new Refused('mapping-wrong', { file: path, problem: mapping.wrong }, 'bad-request')
  return mapping
}

async function wantedImport(
  settings: Settings,
  intake: Intake,
  file: string,
  options: Options,
): Promise<FileToTake> {
  const { sheet, jurisdiction, institution, source, map } = options
  const mapping = map === undefined ? null : await findMapping(settings, intake, map)
  if (mapping && !intake.leadsHere(mapping))
    throw new Refused('layout-elsewhere', { register: intake.id }, 'bad-request')
  return {
    ...{ person: administrator, path: file, mapping },
    ...{ mostMegabytes: settings.mostMegabytes, sliceSize: settings.sliceSize },
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
  if (!isTaken && plan.asked)
    return word('nothing-was-taken', { what: plan.asked.what, howToAnswer: howToAnswer() })
  if (!isTaken)
    return word('nothing-was-taken-2', { problems: counted('problems', { count: counts.problems }) })
  const more = [
    quarantined > 0 ? word('put-into-quarantine', { quarantined }) : '',
    withdrawn > 0 ? word('so-many-withdrawn', { withdrawn }) : '',
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

/** Of a sheet with headings of its own: how a layout is made that says what they mean. */
function layoutHint({ problems }: ImportPlan, { id }: Intake, file: string, { map }: Options): string {
  const isForeign = map === undefined && problems.some(({ kind }) => kind === 'column-unknown')
  return isForeign ? word('make-a-layout', { register: id, file }) : ''
}

const planned = (plan: ImportPlan): ImportResult => ({
  ...{ isTaken: false, plan, import: null, quarantined: 0, withdrawn: 0 },
})

function refuseWhileRunning(settings: Settings): void {
  const running = findRunning(settings)
  if (running === undefined) return
  throw new Refused('running-import', { address: running }, 'unavailable')
}

/** What is decided with the options; of records that are no longer in the file also that they stay. */
const choiceOf = ({ keepVanished, ...options }: Options) =>
  keepVanished ? { ...options, withdrawVanished: false } : options

/** Takes a file of records or of figures, or says what would become of it. */
async function importFile(settings: Settings, intake: Intake, file: string, options: Options) {
  refuseWhileRunning(settings)
  const wanted = await wantedImport(settings, intake, file, options)
  const step = startStep(word('reading-file', { file }))
  const onProgress = (rows: number) => step.update(word('rows-read', { rows }))
  const { result, label } = await withWorkplace(settings, async (db) => ({
    result: options.dryRun
      ? planned(await intake.plan(db, { ...wanted, onProgress }))
      : await untilStopped(({ pausing, onSlice }) =>
          intake.commit(db, { ...wanted, onProgress, pausing, onSlice }, choiceOf(options)),
        ),
    label: findLabel(
      { isInvented: (await actingAs(db, administrator, findDataKind)) === 'invented' },
      commandLanguage(),
    ),
  }))
  step.done(options.dryRun ? word('nothing-was-taken-this-was') : endOf(result))
  const { plan } = result
  const further = [offerOf(plan, options), layoutHint(plan, intake, file, options)]
  say([label, importLines(plan), ...further].filter(Boolean).join('\n'))
  const text = wanted.text ?? wanted.mapping?.text
  const language = commandLanguage()
  if (options.marked !== undefined) await writeMarked(file, { plan, label, text, language }, options.marked)
  if (options.dryRun ? plan.counts.problems > 0 : !result.isTaken) process.exitCode = 1
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
    .option('--keep-vanished', word('keep-records-of-earlier-editions'))
    .option('--complete <periods>', completeHelp(), readPeriods)
    .option('--statements <answer>', answerHelp(), readAnswer)
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
      const intake = getIntake(chosen, id)
      if (file === undefined) return print(intake.headings.join(','))
      if (options.suggest) return suggestLayout(chosen, intake, file, readingOf(options))
      return importFile(chosen, intake, file, options)
    })
}
