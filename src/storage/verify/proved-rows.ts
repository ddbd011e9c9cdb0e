// Which rows the entries of each kind speak of, and how each is digested: the other side of what the database does itself.
import { sql } from 'kysely'
import { mappingKeySql } from '../imports/index.ts'
import { rowDigest } from './audit-difference.ts'
import { erasureKinds, jurisdiction, proved, type ProvedKind } from './proved-versions.ts'

/** What an observation says. Left out is what is derived, which is looked at by itself. */
const observed = [
  ...['jurisdiction', 'data_element', 'period_start', 'period_end', 'frequency', 'accumulation', 'basis'],
  ...[
    'item_class',
    'codes',
    'value',
    'lower_bound',
    'upper_bound',
    'unit',
    'status',
    'breakdown',
    'audience',
  ],
  ...['source', 'address', 'quote', 'note', 'vintage', 'load_id'],
]
const observation = sql`jsonb_build_object(${sql.join(observed.map((name) => sql`${sql.lit(name)}, t.${sql.id(name)}`))})`

const changeName = sql`'import_change of ' || t.register || ' ' || t.record_id`

const withdrawalName = sql`'the withdrawal of ' || t.data_element || ' of ' || t.jurisdiction || ' ' || t.period_start || ' by ' || t.source`

/** Everything else that entries speak of. */
export const provedKinds: readonly ProvedKind[] = [
  ...erasureKinds,
  {
    kind: 'load',
    isState: false,
    tables: [
      proved('load', { key: sql`t.id::text` }),
      proved('observation', {
        ...{ key: sql`t.load_id::text`, digest: rowDigest('observation', observation) },
        name: sql`t.data_element || ' of ' || t.jurisdiction || ' ' || t.period_start || ' by ' || t.source`,
      }),
      proved('observation_withdrawal', {
        ...{ key: sql`t.load_id::text`, name: withdrawalName, only: sql`t.load_id is not null` },
      }),
    ],
  },
  {
    kind: 'withdrawal',
    isState: false,
    tables: [
      proved('observation_withdrawal', {
        ...{ chain: jurisdiction, key: sql`t.id`, name: withdrawalName, only: sql`t.load_id is null` },
      }),
    ],
  },
  {
    kind: 'load undone',
    isState: false,
    tables: [proved('load_undo', { key: sql`t.load_id::text` })],
  },
  {
    kind: 'withdrawal undone',
    isState: false,
    tables: [proved('observation_withdrawal_undo', { chain: jurisdiction, key: sql`t.withdrawal_id` })],
  },
  {
    kind: 'import',
    isState: false,
    tables: [
      proved('import_entry', { key: sql`t.id::text` }),
      proved('import_change', {
        ...{ key: sql`t.import_id::text`, name: changeName, only: sql`t.slice is null` },
      }),
    ],
  },
  {
    kind: 'import slice',
    isState: false,
    tables: [
      proved('import_change', {
        ...{ key: sql`t.import_id || '/' || t.slice`, name: changeName, only: sql`t.slice is not null` },
      }),
    ],
  },
  { kind: 'undo', isState: false, tables: [proved('import_undo', { key: sql`t.import_id::text` })] },
  {
    kind: 'acceptance',
    isState: false,
    tables: [proved('finding_exception', { chain: jurisdiction, key: sql`t.id` })],
  },
  {
    kind: 'acceptance taken back',
    isState: false,
    tables: [proved('finding_exception_withdrawal', { chain: jurisdiction, key: sql`t.exception_id` })],
  },
  {
    kind: 'completeness',
    isState: false,
    tables: [
      proved('completeness_statement', {
        ...{ chain: jurisdiction, key: sql`t.change_id::text` },
        name: sql`'the statement ' || t.id || ' about ' || t.register || ' of ' || t.institution || ' from ' || t.period_start || ' to ' || t.period_end`,
      }),
    ],
  },
  {
    kind: 'assessment',
    isState: false,
    tables: ['assessment_version', 'assessment_text', 'assessment_link'].map((table) =>
      proved(table, {
        ...{ chain: jurisdiction, key: sql`t.change_id::text` },
        name: sql`${sql.lit(table)} || ' ' || t.element || ' of ' || t.jurisdiction || ' for report ' || t.report || ', version ' || t.version`,
      }),
    ),
  },
  {
    kind: 'submission',
    isState: false,
    tables: [
      ...['submission_action', 'submission_item', 'submission_pin'],
      ...['submission_frame', 'submission_figure', 'submission_basis', 'submission_statement'],
      ...['submission_answer', 'submission_signal'],
    ].map((table) =>
      proved(table, {
        ...{ chain: jurisdiction, key: sql`concat_ws('/', t.product, t.report, t.number)` },
        name: sql`${sql.lit(table)} || ' of ' || t.jurisdiction || ', ' || t.product || ' report ' || t.report || ', step ' || t.number`,
      }),
    ),
  },
  {
    kind: 'thread',
    isState: false,
    tables: [proved('thread_entry', { chain: jurisdiction, key: sql`t.thread || '/' || t.number` })],
  },
  {
    kind: 'plan',
    isState: false,
    tables: ['plan_entry', 'plan_link'].map((table) =>
      proved(table, { chain: jurisdiction, key: sql`t.entry || '/' || t.version` }),
    ),
  },
  {
    kind: 'evidence',
    isState: false,
    tables: [
      proved('evidence_file', { chain: jurisdiction, key: sql`t.file || '/0'` }),
      proved('evidence_bytes', {
        ...{ chain: jurisdiction, key: sql`t.file || '/0'`, name: sql`'the bytes of the file ' || t.file` },
        digest: rowDigest(
          'evidence_bytes',
          sql`jsonb_build_object('file', t.file, 'digest', encode(sha256(t.bytes), 'hex'))`,
        ),
      }),
      proved('evidence_move', { chain: jurisdiction, key: sql`t.file || '/' || t.number` }),
    ],
  },
  {
    kind: 'quarantine',
    isState: true,
    tables: [
      proved('quarantined_record', {
        key: sql`t.part::text`,
        name: sql`'the row ' || t.id || ' in quarantine, of ' || t.register || ' from ' || t.source`,
      }),
    ],
  },
  { kind: 'mapping', isState: true, tables: [proved('saved_mapping', { key: mappingKeySql(sql`t`) })] },
  {
    kind: 'rights',
    isState: true,
    tables: ['role_right', 'person', 'record_right', 'person_role', 'deputy', 'handover'].map((table) =>
      proved(table, {}),
    ),
  },
  { kind: 'data kind', isState: true, tables: [proved('data_kind', {})] },
  { kind: 'migrations', isState: true, tables: [proved('migration', {})] },
  {
    kind: 'schema',
    isState: true,
    tables: [
      proved('schema_object', { name: sql`'what was written down of the ' || t.kind || ' ' || t.name` }),
    ],
  },
]

/** Tables that no entry speaks of, and why not. Whatever is neither here nor proved fails a test. */
export const unprovedTables: Readonly<Record<string, string>> = {
  imported_record:
    'which records stand in which source: follows from what imports changed, and is compared with it',
  import_under_way:
    'how far an import is that is being taken; what its slices changed is proved slice by slice',
  import_looked_at: 'what somebody sent and nobody has taken, for a day',
  import_job:
    'what was answered to a commit, for whoever sent it, for a week; what it did is proved by itself',
  kept_answer: 'answers to requests that are sent again, for a time',
  data_state: 'a counter, by which kept answers are known to be old',
  element_state: 'a counter, by which kept answers are known to be old',
  keeping_institution: 'follows from the definitions, and is compared with them',
  submission_step: 'follows from the definitions, and is compared with them',
  submission_bar: 'follows from the definitions, and is compared with them',
  plan_state: 'follows from the definitions, and is compared with them',
  submitted_product: 'follows from the definitions, and is compared with them',
  submitted_element: 'follows from the definitions, and is compared with them',
  submitted_document: 'follows from the definitions, and is compared with them',
  fed_element: 'follows from the definitions, and is compared with them',
  stated_month: 'follows from the statements of completeness, and is compared with them',
  complete_month: 'follows from the statements of completeness, and is compared with them',
  sealed_term: 'follows from the definitions, and is compared with them',
  sealed_opening:
    'what is opened at the moment, and what was: each opening stands whole in its entry, and so does what was read by it',
  identity_key: 'a secret, made with the database; it decides nothing that is kept',
  session_key: 'who is signed in at the moment: sessions come and go',
  calendar_feed: 'which secret addresses open a calendar at the moment: they come and go',
  pinned_view: 'which views people have pinned at the moment; each pin and its end is an entry',
  job: 'what workers have to do, for a year; what a job changes is proved by itself',
  event: 'what somebody may have to be told of, for a year; what happened is proved by itself',
  mail_choice: 'how people want to be told of what waits for them, at the moment',
  digest_line: 'lines of daily digests, for a time; what they tell of is proved by itself',
  outbox: 'e-mails that are to be sent, for a year; what they tell of is proved by itself',
  record_total: 'follows from the records, and is compared with them',
  counting_state: 'a note whether counts have to be made afresh',
}
