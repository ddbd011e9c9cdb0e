import type { Command } from 'commander'
import {
  findFindings,
  latestVintages,
  Refused,
  speakIn,
  type Finding,
  type StandingFinding,
} from '#definition'
import { checkFile } from '#intake'
import { acceptFinding, withdrawAcceptance } from '#review'
import { administrator, type Database } from '#storage'
import { checkCollisions, checkRecords, collisionLines, ruledLines } from '../work/index.ts'
import { findingLines, printJson, printText, toldLines } from '../printing/index.ts'
import {
  said,
  counted,
  findRunning,
  print,
  say,
  startStep,
  withReader,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

/** So many findings are listed of each rule, where no rule is named. */
const mostOfRule = 20

interface Found {
  readonly findings: readonly (Finding | StandingFinding)[]
  readonly isInvented: boolean
  /** How many are listed of a rule. */
  readonly most: number
}

function printFindings(settings: Settings, { findings, isInvented, most }: Found, format: string): void {
  if (format === 'json') return printJson(isInvented, findings)
  if (findings.length === 0) return printText(isInvented, word('the-quality-rules-find-nothing'))
  const accepted = findings.filter((one) => 'accepted' in one)
  const open = findings.filter((one) => !accepted.includes(one))
  const lines = [
    findingLines(settings.roadmap, open, most),
    open.length === 0
      ? word('no-finding-stands')
      : word('what-is-found-keeps-no', { findings: counted('findings', { count: open.length }) }),
    ...(accepted.length === 0
      ? []
      : [
          word('accepted-with-a-reason', { accepted: accepted.length }),
          findingLines(settings.roadmap, accepted, most),
        ]),
  ]
  return printText(isInvented, lines.join('\n\n'))
}

/** A change of what is accepted, in the database itself. */
async function changing<T>(settings: Settings, work: (db: Database) => Promise<T>): Promise<T> {
  const running = findRunning(settings)
  if (running !== undefined) throw new Refused('running-accept', { address: running }, 'unavailable')
  // What is accepted stands in the log for good, in one language.
  speakIn('en')
  return withWorkplace(settings, work)
}

async function accept(settings: Settings, finding: string, reason: string): Promise<void> {
  const { sentence } = await changing(settings, (db) =>
    acceptFinding(db, settings.roadmap, administrator, { finding, reason }),
  )
  print(word('finding-accepted', { sentence: said(sentence) }))
}

async function withdraw(settings: Settings, exception: string): Promise<void> {
  const isDone = await changing(settings, (db) =>
    withdrawAcceptance(db, settings.roadmap, administrator, exception),
  )
  if (!isDone) throw new Refused('acceptance-unknown', {}, 'not-found')
  print(word('taken-back-the-finding-stands'))
}

async function checkOneFile(settings: Settings, file: string, format: string): Promise<void> {
  const step = startStep(word('reading-file', { file }))
  const { rows, observations, ...found } = await checkFile(file, settings.roadmap, settings.mostMegabytes)
  step.done(
    `${counted('good-rows', { count: rows })}, ${counted('problems', { count: found.problemCount })}.`,
  )
  if (found.problemCount > 0) {
    say(toldLines(file, found))
    process.exitCode = 1
  }
  const findings = findFindings(settings.roadmap, latestVintages(observations))
  printFindings(settings, { findings, isInvented: false, most: Infinity }, format)
}

interface Options {
  readonly rule?: string
  readonly format: string
  readonly accept?: string
  readonly reason?: string
  readonly withdraw?: string
  readonly records?: string | true
  readonly collisions?: string | true
}

async function checkStored(settings: Settings, wanted: string | true, format: string): Promise<void> {
  await withReader(settings, async (reader) => {
    const found = await checkRecords(settings, reader, wanted)
    if (format === 'json') return printJson(reader.isInvented, found)
    return printText(reader.isInvented, ruledLines(settings.roadmap, found))
  })
}

async function listCollisions(settings: Settings, wanted: string | true, format: string): Promise<void> {
  await withReader(settings, async (reader) => {
    const found = await checkCollisions(settings, reader, wanted)
    if (format === 'json') return printJson(reader.isInvented, found)
    return printText(reader.isInvented, collisionLines(settings.roadmap, found))
  })
}

/** `check [FILE]`: everything wrong with a file, or what the quality rules find in the database. */
export function checkCommand(program: Command, settings: () => Settings): void {
  program
    .command('check [file]')
    .description(word('check-a-file-without-taking'))
    .option('-f, --format <format>', word('text-or-json'), 'text')
    .option('--rule <rule>', word('list-all-findings-of-one'))
    .option('--records [register]', word('put-the-rules-of-a'))
    .option('--collisions [register]', word('list-stored-records-that-are'))
    .option('--accept <finding>', word('accept-a-finding-by-what'))
    .option('--reason <text>', word('why-its-figures-are-right'))
    .option('--withdraw <acceptance>', word('take-an-acceptance-back-by'))
    .addHelpText('after', word('exit-code-1-the-file'))
    .action(async (file: string | undefined, { format, rule, records, collisions, ...change }: Options) => {
      const chosen = settings()
      if (change.accept !== undefined) return accept(chosen, change.accept, change.reason ?? '')
      if (change.withdraw !== undefined) return withdraw(chosen, change.withdraw)
      if (collisions !== undefined) return listCollisions(chosen, collisions, format)
      if (records !== undefined) return checkStored(chosen, records, format)
      if (file !== undefined) return checkOneFile(chosen, file, format)
      if (rule !== undefined && !chosen.roadmap.qualityRules.some(({ id }) => id === rule))
        throw new Refused(
          'rule-not-there',
          { rule, allowed: chosen.roadmap.qualityRules.map(({ id }) => id).join(', ') },
          'bad-request',
        )
      const found = await withReader(chosen, async (reader) => ({
        findings: await reader.findings(rule),
        isInvented: reader.isInvented,
        most: rule === undefined ? mostOfRule : Infinity,
      }))
      return printFindings(chosen, found, format)
    })
}
