import type { Command } from 'commander'
import { findGroup, textIn, type CompletenessAnswer, type Roadmap } from '#definition'
import { areaName } from '../figure-lines.ts'
import { printJson, printText } from '../print-result.ts'
import { withReader } from '../reader.ts'
import { UsageError, type Settings } from '../settings.ts'
import { tableText } from '../terminal.ts'

interface Options {
  readonly product?: string
  readonly report?: string
  readonly format: string
}

type Answer = Omit<CompletenessAnswer, 'dataVersion'>

function tableOf(roadmap: Roadmap, { figures }: Answer): string {
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const elements = [...new Set(figures.map(({ element }) => element))]
  const nameOf = (id: string) => {
    const found = roadmap.dataElements.find((element) => element.id === id)
    return found ? textIn(found.name, 'en') : id
  }
  const rows = elements.map((element) => {
    const states = areas.map(
      (area) =>
        figures.find((one) => one.element === element && one.jurisdiction === area)?.state ?? 'missing',
    )
    return [nameOf(element), ...states]
  })
  return tableText(['Data element', ...areas.map((area) => areaName(roadmap, area))], rows)
}

function textOf(roadmap: Roadmap, answer: Answer): string {
  const { report, figures } = answer
  const there = figures.filter(({ state }) => state !== 'missing').length
  const due =
    report.due === null ? 'No source sets a day on which it is due.' : `It was due on ${report.due}.`
  return [
    `Report ${report.report}, ${report.period}. ${due}`,
    tableOf(roadmap, answer),
    `${there} of ${figures.length} expected figures are there. Missing is not zero.`,
  ].join('\n\n')
}

function numberOf(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(`“${text}” is no number of a report. Reports are numbered from 1.`)
}

/** `completeness`: what a report of the cycle expects, and what of it is there. */
export function completenessCommand(program: Command, settings: () => Settings): void {
  program
    .command('completeness')
    .description('what a report of the cycle expects of every jurisdiction, and what of it is there')
    .option('--product <id>', 'the product of the cycle; the first where not said')
    .option('--report <number>', 'the number of the report; the newest whose period is over where not said')
    .option('-f, --format <format>', 'text or json', 'text')
    .action(async ({ product, report, format }: Options) => {
      const chosen = settings()
      const wanted = {
        ...(product === undefined ? {} : { product }),
        ...(report === undefined ? {} : { report: numberOf(report) }),
      }
      await withReader(chosen, async (reader) => {
        const answer = await reader.completeness(wanted)
        if (format === 'json') return printJson(reader.isInvented, answer)
        return printText(reader.isInvented, textOf(chosen.roadmap, answer))
      })
    })
}
