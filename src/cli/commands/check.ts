import type { Command } from 'commander'
import { findFindings, latestVintages, type Finding } from '#definition'
import { checkFile } from '#intake'
import { findingLines, problemLines } from '../problem-lines.ts'
import { withReader } from '../reader.ts'
import type { Settings } from '../settings.ts'
import { print, say, startStep } from '../terminal.ts'

function printFindings(settings: Settings, findings: readonly Finding[], format: string): void {
  if (format === 'json') return print(JSON.stringify(findings, undefined, 2))
  if (findings.length === 0) return print('The quality rules find nothing.')
  print(findingLines(settings.roadmap, findings))
  return print(`\n${findings.length} findings. They do not keep the figures out; they are shown beside them.`)
}

async function checkOneFile(settings: Settings, file: string, format: string): Promise<void> {
  const step = startStep(`Reading ${file}`)
  const { problems, problemCount, rows, observations } = await checkFile(
    file,
    settings.roadmap,
    settings.mostMegabytes,
  )
  step.done(`${rows} good rows, ${problemCount} problem${problemCount === 1 ? '' : 's'}.`)
  if (problemCount > 0) {
    say(problemLines(problems))
    process.exitCode = 1
  }
  printFindings(settings, findFindings(settings.roadmap, latestVintages(observations)), format)
}

/** `check [FILE]`: everything wrong with a file, or what the quality rules find in the database. */
export function checkCommand(program: Command, settings: () => Settings): void {
  program
    .command('check [file]')
    .description('check a file without taking it, or put the quality rules to everything that is stored')
    .option('-f, --format <format>', 'text or json', 'text')
    .addHelpText(
      'after',
      '\nExit code 1: the file has problems and would not be taken. Findings of quality rules are no problems.',
    )
    .action(async (file: string | undefined, { format }: { format: string }) => {
      const chosen = settings()
      if (file !== undefined) return checkOneFile(chosen, file, format)
      const findings = await withReader(chosen, (reader) => reader.findings())
      return printFindings(chosen, findings, format)
    })
}
