// `requests attach`, `save-file`, `withdraw-file` and `restore-file`: files beside a request, from the terminal.
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { Refused, type EvidenceMove, type RequestFile } from '#definition'
import { printText } from '../../printing/index.ts'
import { requestDesk } from '../../work/index.ts'
import { holdsInvented, tableText, type Settings } from '../../workplace/index.ts'
import { say as word } from './requests-sentences.ts'

/** The files beside a request as a table; nothing where there are none. */
export function filesText(files: readonly RequestFile[]): string {
  if (files.length === 0) return ''
  const heads = [word('file'), word('file-id'), word('file-for'), word('by'), word('file-withdrawn')]
  const rows = files.map(({ name, id, circle, by, withdrawn }) => [
    ...[name, id, word(circle), by, withdrawn ?? ''],
  ])
  return `\n\n${tableText(heads, rows)}`
}

type OfRequest = [register: string, jurisdiction: string, record: string]
const place = '<register> <jurisdiction> <record>'

async function attach(settings: Settings, [register, jurisdiction, record]: OfRequest, sent: SentFile) {
  const circle = sent.own ? 'own-side' : 'both-sides'
  const isInvented = await holdsInvented(settings)
  const kept = await requestDesk(settings).attach({ register, jurisdiction, record }, sent.path, circle)
  return printText(isInvented, filesText([kept]).trim())
}

interface SentFile {
  readonly path: string
  readonly own: boolean
}

/** Writes a file of a request into one that is not there yet. */
async function save(
  settings: Settings,
  [register, jurisdiction, record]: OfRequest,
  { id, to }: { readonly id: string; readonly to: string },
) {
  const isInvented = await holdsInvented(settings)
  const bytes = await requestDesk(settings).fetch({ register, jurisdiction, record }, id)
  try {
    await writeFile(to, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'EEXIST') throw error
    throw new Refused('request-file-there', { file: to }, 'conflict', { cause: error })
  }
  return printText(isInvented, word('file-saved', { file: to, bytes: bytes.length }))
}

async function move(
  settings: Settings,
  [register, jurisdiction, record]: OfRequest,
  { id, ...said }: EvidenceMove & { readonly id: string },
) {
  const isInvented = await holdsInvented(settings)
  const moved = await requestDesk(settings).moveFile({ register, jurisdiction, record }, id, said)
  return printText(isInvented, filesText([moved]).trim())
}

/** Adds the commands of files to that of requests. */
export function requestFileCommands(requests: Command, settings: () => Settings): void {
  requests
    .command(`attach ${place} <file>`)
    .description(word('request-attach'))
    .option('--own-side', word('request-attach-own'))
    .action(
      (...[register, jurisdiction, record, path, { ownSide }]: [...OfRequest, string, { ownSide?: true }]) =>
        attach(settings(), [register, jurisdiction, record], { path, own: ownSide === true }),
    )
  requests
    .command(`save-file ${place} <id> <file>`)
    .description(word('request-save-file'))
    .action((...[register, jurisdiction, record, id, to]: [...OfRequest, string, string]) =>
      save(settings(), [register, jurisdiction, record], { id, to }),
    )
  const moves = [
    ['withdraw-file', 'withdrawn', word('request-withdraw-file')],
    ['restore-file', 'restored', word('request-restore-file')],
  ] as const
  for (const [name, action, description] of moves)
    requests
      .command(`${name} ${place} <id>`)
      .description(description)
      .requiredOption('--reason <text>', word('request-file-reason'))
      .action(
        (...[register, jurisdiction, record, id, { reason }]: [...OfRequest, string, { reason: string }]) =>
          move(settings(), [register, jurisdiction, record], { id, action, reason }),
      )
}
