import type { Command } from 'commander'
import { currentMoment, Refused } from '#definition'
import { keepErasures, readAnchorLines, writeAnchor } from '#storage'
import { anchorPlaceOf, findRunning, print, say, withWorkplace, type Settings } from '../workplace/index.ts'
import { printVerdict, verifyLog, type VerifyOptions } from '../upkeep/index.ts'
import { say as word } from './commands-sentences.ts'

async function runVerify(settings: Settings, options: VerifyOptions): Promise<void> {
  const verdict = await withWorkplace(settings, (db) => verifyLog(db, settings, options))
  if (options.json === true) print(JSON.stringify(verdict, undefined, 2))
  else printVerdict(settings, verdict)
  if (verdict.differences.length > 0) process.exitCode = 1
}

async function runAnchor(settings: Settings, isNewKey: boolean): Promise<void> {
  const place = anchorPlaceOf(settings)
  if (findRunning(settings) !== undefined) {
    const newest = readAnchorLines(place.anchorsFile)?.at(-1)
    if (newest === undefined)
      throw new Refused('anchors-none-yet', { file: place.anchorsFile }, 'unavailable')
    say(word('waymark-is-running-and-makes'))
    return print(newest)
  }
  const { line } = await withWorkplace(settings, async (db) => {
    await keepErasures(db, place)
    return writeAnchor(db, place, currentMoment(), isNewKey)
  })
  say(word('anchored-in-keep-copies-of', { anchorsFile: place.anchorsFile }))
  return print(line)
}

/** `audit verify` looks at everything that the log proves; `audit anchor` signs where it stands. */
export function auditCommand(program: Command, settings: () => Settings): void {
  const audit = program.command('audit').description(word('the-append-only-log-of'))
  audit
    .command('verify')
    .description(word('compare-the-log-the-anchors'))
    .option('--anchors <file>', word('a-file-of-anchors-that'))
    .option('--key <file...>', word('public-keys-pem-that-anchors'), [])
    .option('--counts', word('count-all-records-from-zero'))
    .option('--json', word('print-the-verdict-for-programs'))
    .action((options: VerifyOptions) => runVerify(settings(), options))
  audit
    .command('anchor')
    .description(word('sign-the-heads-of-all'))
    .option('--new-key', word('go-on-with-another-key'))
    .action(({ newKey = false }: { newKey?: boolean }) => runAnchor(settings(), newKey))
}
