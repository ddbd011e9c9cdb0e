// How rows are digested for the log, and that of versions of records and of what was erased in them.
import { sql, type RawBuilder } from 'kysely'
import type { ContentKind } from '../audit/index.ts'
import { rowDigest } from './audit-difference.ts'

/** Rows of one table, `t`. */
export interface ProvedTable {
  readonly table: string
  /** In whose chain the entry stands. */
  readonly chain: RawBuilder<unknown>
  /** By what the entry names them. */
  readonly key: RawBuilder<unknown>
  /** A row in words, for whoever looks for it. */
  readonly name: RawBuilder<unknown>
  readonly digest: RawBuilder<unknown>
  /** Which of its rows: those for which this is true. */
  readonly only: RawBuilder<unknown>
}

/** What the entries of a kind prove. */
export interface ProvedKind {
  readonly kind: ContentKind
  readonly tables: readonly ProvedTable[]
  /** What may change: only the newest entry speaks of it. */
  readonly isState: boolean
}

const installation = sql`'all'::text`

export function proved(
  table: string,
  { key, name, chain = installation, digest = rowDigest(table), only = sql`true` }: Partial<ProvedTable>,
): ProvedTable {
  const usualKey = key ?? sql`''::text`
  const usualName = sql`${sql.lit(table)} || ' ' || ${usualKey}`
  return { table, chain, key: usualKey, name: name ?? usualName, digest, only }
}

export const jurisdiction = sql`t.jurisdiction`

const versionName = sql`t.register || ' ' || t.record_id || ' version ' || t.version`
/** Whether two rows are of one version. */
export const ofSameVersion = (one: string, other: string) =>
  ['jurisdiction', 'register', 'record_id', 'version']
    .map((name) => `${one}.${name} = ${other}.${name}`)
    .join(' and ')
const ofVersion = (other: string) => sql.raw(ofSameVersion(other, 't'))

/** A version as it was written: answers that became sensitive later stood in it. */
export const asWritten = sql`to_jsonb(t) || coalesce((select jsonb_build_object('record', apart.original)
  from record_version_sensitive apart where ${ofVersion('apart')} and apart.original is not null), '{}')`

/** The same of what is sensitive in it. */
export const sensitiveAsWritten = sql`(to_jsonb(t) - 'original' - 'original_sensitive'
  || jsonb_build_object('record', coalesce(t.original_sensitive, t.record)))`

/** Where something of a version was erased, what its texts were digested as before; the erasure proves what remains. */
export const erasedOf = (what: RawBuilder<unknown>) =>
  sql`(select ${what} from erased_version e where ${ofVersion('e')} order by e.erasure desc limit 1)`
const unlessErased = (column: string, digest: RawBuilder<unknown>) =>
  sql`coalesce(${erasedOf(sql`decode(e.${sql.id(column)}, 'hex')`)}, ${digest})`

/** Whether the text of a version that is sensitive was digested by itself. */
const isDigestedApart = sql`coalesce(${erasedOf(sql`e.digest is not null`)}, t.original is null or t.original_sensitive is not null)`

/** The change with which it was written; none where there is no such version. */
const changeOfVersion = sql`coalesce((select v.change_id::text from record_version v where ${ofVersion('v')}), 'none')`

/** Versions of records, of one jurisdiction where one is named. */
export const provedVersions: ProvedKind = {
  kind: 'change',
  isState: false,
  tables: [
    proved('record_version', {
      ...{ chain: jurisdiction, key: sql`t.change_id::text`, name: versionName },
      digest: unlessErased('open_digest', rowDigest('record_version', asWritten)),
    }),
    proved('record_version_sensitive', {
      ...{ chain: jurisdiction, key: changeOfVersion, name: sql`'what is sensitive in ' || ${versionName}` },
      digest: unlessErased('digest', rowDigest('record_version_sensitive', sensitiveAsWritten)),
      only: isDigestedApart,
    }),
  ],
}

const ofErasure = { chain: jurisdiction, key: sql`t.erasure::text` }

/** What was asked to be erased, and what was decided. */
export const erasureKinds: readonly ProvedKind[] = [
  {
    kind: 'erasure',
    isState: false,
    tables: [
      proved('erasure', { chain: jurisdiction, key: sql`t.id::text` }),
      proved('erasure_record', ofErasure),
    ],
  },
  {
    kind: 'erasure decided',
    isState: false,
    tables: [
      proved('erasure_decision', ofErasure),
      proved('erased_version', {
        ...{ ...ofErasure, name: sql`'what was erased in ' || ${versionName}` },
      }),
    ],
  },
]
