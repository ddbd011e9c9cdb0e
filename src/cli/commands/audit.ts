import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Refused } from '#definition'
import {
  actingAs,
  administrator,
  countVersions,
  readAnchorLines,
  readPublicKeys,
  verifyAudit,
  verifyCounts,
  writeAnchor,
  type AuditVerdict,
  type Database,
} from '#storage'
import {
  anchorPlaceOf,
  colors,
  countText,
  findRunning,
  print,
  say,
  startStep,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'

interface VerifyOptions {
  readonly anchors?: string
  readonly key: readonly string[]
  readonly counts?: true
  readonly json?: true
}

/** Up to so many versions of records the counts are counted again without being asked. */
const fewVersions = 20_000

function readPem(file: string): string {
  if (!existsSync(file)) throw new Refused('key-not-there', { file }, 'bad-request')
  return readFileSync(file, 'utf8')
}

/** The anchors and keys that lie outside the database. */
function readOutside(settings: Settings, { anchors, key }: VerifyOptions) {
  const { anchorsFile, keyFile } = anchorPlaceOf(settings)
  if (anchors !== undefined && !existsSync(anchors))
    throw new Refused('anchors-not-there', { file: anchors }, 'bad-request')
  const own = existsSync(keyFile) ? [readPem(keyFile)] : []
  const pems = [...own, ...key.map(readPem)]
  return {
    lines: readAnchorLines(anchors ?? anchorsFile),
    keys: pems.length > 0 ? readPublicKeys(pems) : undefined,
  }
}

async function verify(db: Database, settings: Settings, options: VerifyOptions): Promise<AuditVerdict> {
  const { roadmap } = settings
  const anchors = readOutside(settings, options)
  const step = startStep('Verifying')
  const onStep = (what: string) => step.update(`Verifying: ${what}`)
  const verdict = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => verifyAudit(tx, { roadmap, anchors, onStep }))
  const isCounting = options.counts === true || (await countVersions(db, roadmap)) <= fewVersions
  onStep('counts')
  const counts = isCounting ? await verifyCounts((work) => actingAs(db, administrator, work), roadmap) : []
  step.done('Verified.')
  const remarks = [
    ...verdict.remarks,
    ...(anchors.keys
      ? []
      : ['The signatures of the anchors were not looked at: there is no key here. Name one with --key.']),
    ...(isCounting
      ? []
      : ['The counts were not compared with the records; --counts does that, which takes its time.']),
  ]
  return { ...verdict, differences: [...verdict.differences, ...counts], remarks }
}

/** What is proved, and how far. */
function scopeText({ entries, since, anchors, newestAnchor }: AuditVerdict, { audit }: Settings): string {
  const until =
    newestAnchor === undefined
      ? 'There is no anchor yet: entries that are cut off at the end, or chains that are written again, would not be noticed.'
      : `What was cut off or written again is noticed up to the newest of ${countText(anchors, 'anchor', 'anchors')}, of ${newestAnchor}; one is made every ${countText(audit.anchorMinutes, 'minute', 'minutes')} while Waymark runs.`
  const from = since === undefined ? '' : ` Changes are proved since ${since}.`
  return `${countText(entries, 'entry', 'entries')}.${from} ${until}`
}

function printVerdict(settings: Settings, verdict: AuditVerdict): void {
  const { differences, remarks } = verdict
  const [first, ...others] = differences
  if (first) {
    print(`${colors.bold('The data and the audit log do not fit together.')} ${first.what}`)
    for (const { what } of others) print(`Also: ${what}`)
  } else print('Every entry follows from the one before it, and what it is about is as it was.')
  print(scopeText(verdict, settings))
  print(`Nothing is proved of ${verdict.unproved.join(', ')}: docs/administrators.md says why.`)
  for (const remark of remarks) print(`Note: ${remark}`)
}

async function runVerify(settings: Settings, options: VerifyOptions): Promise<void> {
  const verdict = await withWorkplace(settings, (db) => verify(db, settings, options))
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
    say('Waymark is running and makes the anchors itself; this is its newest.')
    return print(newest)
  }
  const { line } = await withWorkplace(settings, (db) => writeAnchor(db, place, new Date(), isNewKey))
  say(
    `Anchored in ${place.anchorsFile}; keep copies of that file where nobody of this machine can change them.`,
  )
  return print(line)
}

/** `audit verify` looks at everything that the log proves; `audit anchor` signs where it stands. */
export function auditCommand(program: Command, settings: () => Settings): void {
  const audit = program
    .command('audit')
    .description('the append-only log of who changed what, and what it proves')
  audit
    .command('verify')
    .description(
      'compare the log, the anchors and the data with each other; names the first thing that differs',
    )
    .option('--anchors <file>', 'a file of anchors that was kept elsewhere')
    .option('--key <file...>', 'public keys (PEM) that anchors may be signed by, besides the one here', [])
    .option('--counts', 'count all records from zero as well; done anyway where there are few')
    .option('--json', 'print the verdict for programs')
    .action((options: VerifyOptions) => runVerify(settings(), options))
  audit
    .command('anchor')
    .description('sign the heads of all chains as they are now, and print the anchor')
    .option('--new-key', 'go on with another key than the one that signed before')
    .action(({ newKey = false }: { newKey?: boolean }) => runAnchor(settings(), newKey))
}
