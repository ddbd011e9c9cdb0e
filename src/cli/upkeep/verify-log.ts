// Looks at everything that the log proves, with what lies outside the database, and says what was found.
import { existsSync } from 'node:fs'
import { Refused } from '#definition'
import {
  actingAs,
  administrator,
  countVersions,
  migrationsFor,
  readAnchorLines,
  readMadeSchema,
  readPublicKeys,
  verifyAudit,
  verifyCounts,
  type AuditVerdict,
  type Database,
} from '#storage'
import { anchorPlaceOf, colors, counted, print, startStep, type Settings } from '../workplace/index.ts'
import { findUnlisted, readPem } from './listed-erasures.ts'
import { say as word } from './upkeep-sentences.ts'

/** What of the outside is compared, and how it is printed. */
export interface VerifyOptions {
  readonly anchors?: string
  readonly key: readonly string[]
  readonly counts?: true
  readonly json?: true
}

/** Up to so many versions of records the counts are counted again without being asked. */
const fewVersions = 20_000

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

/** The names of the logins of a server, as its addresses say them; in a folder there are none. */
function loginsOf({ location, addresses }: Settings): readonly string[] | undefined {
  if (location.kind !== 'server') return undefined
  const urls = [location.url, location.ownerUrl, addresses?.signIn].filter((url) => url !== undefined)
  return urls.map((url) => decodeURIComponent(new URL(url).username))
}

/** Verifies the database; nothing is changed. */
export async function verifyLog(
  db: Database,
  settings: Settings,
  options: VerifyOptions,
): Promise<AuditVerdict> {
  const { roadmap, roadmapFolder } = settings
  const anchors = readOutside(settings, options)
  const step = startStep('Verifying')
  const onStep = (what: string) => step.update(word('verifying-what', { what }))
  onStep(word('what-migrations-make'))
  const made = await readMadeSchema(migrationsFor(roadmapFolder))
  const verdict = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => verifyAudit(tx, { roadmap, anchors, made, onStep, logins: loginsOf(settings) }))
  const erasures = await db.transaction().execute((tx) => findUnlisted(tx, settings))
  const unrepeated = erasures.map((what) => ({ part: 'anchors', chain: null, sequence: null, what }) as const)
  const isCounting = options.counts === true || (await countVersions(db, roadmap)) <= fewVersions
  onStep('counts')
  const counts = isCounting ? await verifyCounts((work) => actingAs(db, administrator, work), roadmap) : []
  step.done('Verified.')
  const remarks = [
    ...verdict.remarks,
    ...(anchors.keys ? [] : [word('the-signatures-of-the-anchors')]),
    ...(isCounting ? [] : [word('the-counts-were-not-compared')]),
  ]
  return { ...verdict, differences: [...verdict.differences, ...unrepeated, ...counts], remarks }
}

/** What is proved, and how far. */
function scopeText({ entries, since, anchors, newestAnchor }: AuditVerdict, { audit }: Settings): string {
  const until =
    newestAnchor === undefined
      ? word('there-is-no-anchor-yet')
      : word('what-was-cut-off-or', {
          anchors: counted('anchors', { count: anchors }),
          newestAnchor,
          minutes: counted('minutes', { count: audit.anchorMinutes }),
        })
  const from = since === undefined ? '' : word('changes-are-proved-since', { since })
  return `${counted('entries', { count: entries })}.${from} ${until}`
}

/** Prints the first difference and the others, and how far anything is proved. */
export function printVerdict(settings: Settings, verdict: AuditVerdict): void {
  const { differences, remarks } = verdict
  const [first, ...others] = differences
  if (first) {
    print(`${colors.bold(word('the-data-and-the-audit'))} ${first.what}`)
    for (const { what } of others) print(word('also-found', { what }))
  } else print(word('every-entry-follows-from-the'))
  print(scopeText(verdict, settings))
  print(word('nothing-is-proved-of-docs', { unproved: verdict.unproved.join(', ') }))
  for (const remark of remarks) print(word('note-of-verify', { remark }))
}
