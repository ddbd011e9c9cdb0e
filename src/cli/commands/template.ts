import type { Command } from 'commander'
import { findIndicator, findLabel, findRegister, Refused } from '#definition'
import { writeWorkbook } from '#formats'
import { indicatorTemplate, registerTemplate } from '#intake'
import { commandLanguage, holdsInvented, print, say, type Settings } from '../workplace/index.ts'
import { writeBytes } from '../printing/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly output?: string
  readonly language: string
}

/** The workbook for a register or an indicator of that id. */
function chooseTemplate({ roadmap }: Settings, id: string, language: string) {
  const register = findRegister(roadmap, id)
  if (register) return { id: register.id, workbook: registerTemplate({ roadmap, language }, register) }
  const indicator = findIndicator(roadmap, id)
  if (indicator) return { id: indicator.id, workbook: indicatorTemplate({ roadmap, language }, indicator) }
  const allowed = [...roadmap.registers, ...roadmap.indicators].map((one) => one.id).join(', ')
  throw new Refused('template-unknown', { id, allowed }, 'bad-request')
}

async function writeTemplate(
  settings: Settings,
  asked: string,
  { output, language }: Options,
): Promise<void> {
  const { id, workbook } = chooseTemplate(settings, asked, language)
  const file = output ?? `${id}-template.xlsx`
  const label = findLabel({ isInvented: await holdsInvented(settings) }, language)
  if (label !== undefined) say(label)
  await writeBytes(writeWorkbook(label === undefined ? workbook : { ...workbook, label }), file)
  print(word('written-fill-it-in-and', { file }))
}

/** `template`: a workbook to fill in for a register or a KPI. */
export function templateCommand(program: Command, settings: () => Settings): void {
  program
    .command('template <id>')
    .description(word('write-an-excel-workbook-to'))
    .option('-o, --output <file>', 'where to write it; <id>-template.xlsx where not said')
    .option('-l, --language <language>', word('language-of-headings-and-lists'), commandLanguage())
    .action((id: string, options: Options) => writeTemplate(settings(), id, options))
}
