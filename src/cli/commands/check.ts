import type { Command } from 'commander'
import { findFindings, latestVintages, type Finding } from '#definition'
import { checkFile } from '#intake'
import { findingLines, problemLines } from '../problem-lines.ts'
import { printJson, printText } from '../print-result.ts'
import { withReader } from '../reader.ts'
import type { Settings } from '../settings.ts'
import { say, startStep } from '../terminal.ts'

interface Found {
  readonly findings: readonly Finding[]
  readonly isInvented: boolean
}

function printFindings(settings: Settings, { findings, isInvented }: Found, format: string): void {
  if (format === 'json') return printJson(isInvented, findings)
  if (findings.length === 0) return printText(isInvented, 'The quality rules find nothing.')
  const end = `${findings.length} findings. They do not keep the figures out; they are shown beside them.`
  return printText(isInvented, `${findingLines(settings.roadmap, findings)}\n\n${end}`)
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
  const findings = findFindings(settings.roadmap, latestVintages(observations))
  printFindings(settings, { findings, isInvented: false }, format)
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
      const found = await withReader(chosen, async (reader) => ({
        findings: await reader.findings(),
        isInvented: reader.isInvented,
      }))
      return printFindings(chosen, found, format)
    })
}
