import type { Command } from 'commander'
import {
  assessedElements,
  findGroup,
  getScale,
  Refused,
  type AssessmentsAnswer,
  type Roadmap,
} from '#definition'
import { areaName, printJson, printText } from '../printing/index.ts'
import { said, tableText, withReader, type Settings } from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly report?: string
  readonly jurisdiction?: string
  readonly element?: string
  readonly format: string
}

/** Elements by jurisdictions, each with its step; what nobody assessed says so, and what may only not be released yet. */
function tableOf(roadmap: Roadmap, { jurisdiction, element }: Options, answer: AssessmentsAnswer): string {
  const { steps } = getScale(roadmap)
  const members = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const areas = jurisdiction === undefined ? members : [jurisdiction]
  const stepOf = (code: string, area: string) => {
    const found = answer.items.find((one) => one.element === code && one.jurisdiction === area)
    const step = steps.find(({ id }) => id === found?.step)
    if (step) return said(step.name)
    return word(answer.seesDrafts.includes(area) ? 'not-assessed' : 'not-released')
  }
  const rows = assessedElements(roadmap)
    .filter(({ code }) => element === undefined || code === element)
    .map(({ code }) => [code, ...areas.map((area) => stepOf(code, area))])
  return tableText([word('element-of-the-roadmap'), ...areas.map((area) => areaName(roadmap, area))], rows)
}

function textOf(roadmap: Roadmap, options: Options, answer: AssessmentsAnswer): string {
  const { report, reports } = answer
  const period = reports.find((one) => one.report === report)?.period ?? ''
  return word('report-of-period', { report, period, table: tableOf(roadmap, options, answer) })
}

function wantedOf({ report, jurisdiction, element }: Options) {
  if (report !== undefined && !/^[1-9]\d{0,3}$/.test(report))
    throw new Refused('report-number', { value: report }, 'bad-request')
  return {
    ...(report === undefined ? {} : { report: Number(report) }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(element === undefined ? {} : { element }),
  }
}

/** `assessments`: how far each element of the roadmap has come in each jurisdiction, as it was judged for a report. */
export function assessmentsCommand(program: Command, settings: () => Settings): void {
  program
    .command('assessments')
    .description(word('how-far-each-element-has'))
    .option('--report <number>', word('the-number-of-the-report-with'))
    .option('-j, --jurisdiction <id>', word('of-one-jurisdiction-only'))
    .option('--element <code>', word('one-element-of-the-roadmap'))
    .option('-f, --format <format>', word('table-or-json'), 'table')
    .action((options: Options) => {
      const chosen = settings()
      return withReader(chosen, async (reader) => {
        const answer = await reader.assessments(wantedOf(options))
        if (options.format === 'json') return printJson(reader.isInvented, answer)
        if (options.format === 'table')
          return printText(reader.isInvented, textOf(chosen.roadmap, options, answer))
        throw new Refused(
          'format-unknown-of',
          { format: options.format, allowed: 'table, json' },
          'bad-request',
        )
      })
    })
}
