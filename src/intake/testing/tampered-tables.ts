// Observations, ledgers, rights and whatever else entries speak of, changed past Waymark.
import type { Tampering } from './tampering.ts'

/** Each is a change of one thing. */
export const tamperedTables: readonly Tampering[] = [
  [
    'how many records an institution keeps',
    [`update record_total set records = records + 1 where register = 'river-log' and jurisdiction = 'zenda'`],
    /^The total of records in the register river-log of \S+ in zenda is kept as \d+; there are \d+\.$/,
  ],
  [
    'the value of an observation',
    [`update observation set value = 70 where period_start = '2021-01-01' and is_current`],
    /^Entry \d+ of the chain of the installation \(load, test\): one of its 3 rows was changed/,
  ],
  [
    'an observation removed',
    [`delete from observation where period_start = '2021-01-01' and is_current`],
    /\(load, test\) speaks of 3 rows, and there are 2 now: something was removed\.$/,
  ],
  [
    'an observation added to none of the loads',
    [
      `create temporary table forged as select * from observation limit 1`,
      `update forged set load_id = 99, source = 'Nobody'`,
      `insert into observation select * from forged`,
    ],
    /^No entry of the chain of the installation speaks of rescue-calls of zenda .* by Nobody \(1 row\)\.$/,
  ],
  [
    'the mark of what is superseded',
    [`update observation set is_current = not is_current where period_start = '2021-01-01'`],
    /^The observation rescue-calls of zenda 2021-01-01 by Yearbook of \S+ is wrongly marked as superseded, or wrongly not\.$/,
  ],
  [
    'the mark of what was taken back',
    [`update observation set is_withdrawn = false where period_start = '2018-01-01'`],
    /^The observation rescue-calls of zenda 2018-01-01 by Yearbook of \S+ is wrongly marked as withdrawn, or wrongly not\.$/,
  ],
  [
    'why a file takes a figure back',
    [
      'alter table observation_withdrawal disable trigger observation_withdrawal_append_only',
      `update observation_withdrawal set reason = 'None.' where load_id is not null`,
    ],
    /\(load, test\): one of its 4 rows was changed/,
  ],
  [
    'a withdrawal by hand',
    [
      'alter table observation_withdrawal disable trigger observation_withdrawal_append_only',
      `update observation_withdrawal set by_person = 'somebody' where reason = 'It was.'`,
    ],
    /\(withdraw observation, rescue-calls 2019-01-01 2019-12-31 Yearbook\): the withdrawal of rescue-calls of zenda 2019-01-01 by Yearbook was changed since it was written\.$/,
  ],
  [
    'a withdrawal added by nobody',
    [
      `insert into observation_withdrawal select jurisdiction, 'forged', data_element, '2022-01-01', '2022-12-31', accumulation,
        basis, item_class, codes, source, vintage, audience, reason, null, at, by_person from observation_withdrawal limit 1`,
    ],
    /speaks of the withdrawal of rescue-calls of zenda 2022-01-01 by Yearbook/,
  ],
  [
    'the undoing of a withdrawal',
    [
      'alter table observation_withdrawal_undo disable trigger observation_withdrawal_undo_append_only',
      `delete from observation_withdrawal_undo`,
    ],
    /\(undo withdrawal of observation, .*\) speaks of 1 row, and there are 0 now|observation_withdrawal_undo/,
  ],
  [
    'a dimension of an observation',
    [`update observation set call_cause = 'wind' where period_start = '2021-01-01'`],
    /^The observation rescue-calls of zenda 2021-01-01 by Yearbook says another “call-cause” than its codes\.$/,
  ],
  [
    'the ledger of loads',
    [`update load set digest = 'x' where id = 1`],
    /\(load, test\): one of its 3 rows was changed/,
  ],
  [
    'why a file of figures was undone',
    ['alter table load_undo disable trigger load_undo_append_only', `update load_undo set reason = 'None.'`],
    /\(undo load, wrong-figures\.csv\): load_undo \d+ was changed since it was written\.$/,
  ],
  [
    'the undo of a file of figures, removed',
    ['alter table load_undo disable trigger load_undo_append_only', `delete from load_undo`],
    /\(undo load, wrong-figures\.csv\) speaks of 1 row, and there are 0 now: something was removed\.$/,
  ],
  [
    'the undo of a file of figures, said of another file',
    [
      'alter table load_undo disable trigger load_undo_append_only',
      `update load_undo set load_id = (select min(id) from load)`,
    ],
    /\(undo load, wrong-figures\.csv\) speaks of 1 row, and there are 0 now: something was removed\.$/,
  ],
  [
    'an undo of a file of figures that nobody made',
    [
      `insert into load_undo select id, now(), 'administrator', 'Forged.', audience, added, 0 from load order by id limit 1`,
    ],
    /^No entry of the chain of the installation speaks of load_undo \d+ \(1 row\)\.$/,
  ],
  [
    'a figure of an undone file that holds again',
    [`update observation set undone = 0 where period_start = '2015-01-01'`],
    /^The observation rescue-calls of zenda 2015-01-01 by Yearbook is wrongly marked as undone with its file, or wrongly not\.$/,
  ],
  [
    'a figure that is said to be undone with its file',
    [`update observation set undone = load_id where period_start = '2021-01-01' and is_current`],
    /^The observation rescue-calls of zenda 2021-01-01 by Yearbook is wrongly marked as undone with its file, or wrongly not\.$/,
  ],
  [
    'the ledger of imports',
    [`update import_entry set by_person = 'somebody' where id = 1`],
    /\(import, river-log from sheet\): one of its 4 rows was changed/,
  ],
  [
    'what an import had changed',
    [
      'alter table import_change disable trigger import_change_append_only',
      `delete from import_change where import_id = 1`,
    ],
    /\(import, river-log from sheet\) speaks of 4 rows, and there is 1 now/,
  ],
  [
    'the undo of an import',
    [
      'alter table import_undo disable trigger import_undo_append_only',
      `update import_undo set reason = 'None.'`,
    ],
    /\(undo, import 2 into river-log\): import_undo 2 was changed since it was written\.$/,
  ],
  [
    'an acceptance of a finding',
    [
      'alter table finding_exception disable trigger finding_exception_append_only',
      `update finding_exception set reason = 'None.'`,
    ],
    /\(accept finding, f\): finding_exception \S+ was changed since it was written\.$/,
  ],
  [
    'a statement of completeness',
    [
      'alter table completeness_statement disable trigger completeness_statement_append_only',
      `update completeness_statement set by_person = 'somebody'`,
    ],
    /\(state completeness, river-log .*\): the statement \d+ about river-log of river-watch-st from 2022-01-01 to 2022-06-30 was changed/,
  ],
  [
    'a month that nobody stated',
    [`insert into complete_month values ('hofbau', 'river-log', '2023-05-01')`],
    /^The month of river-log in 2023-05 of hofbau is marked as complete; by the statements it is not stated\.$/,
  ],
  [
    'a month that was stated',
    [`update stated_month set kind = 'open' where month = '2022-02-01'`],
    /^The month of river-log of river-watch-st in 2022-02 of strelsau is marked as open by statement \d+; by the statements it is nil by statement \d+\.$/,
  ],
  [
    'by which statement a month is stated',
    [`update stated_month set statement = statement + 1 where month = '2022-02-01'`],
    /in 2022-02 of strelsau is marked as nil by statement \d+; by the statements it is nil by statement \d+\.$/,
  ],
  [
    'a row that waits in quarantine',
    [`update quarantined_record set received = replace(received, 'flood', 'wind')`],
    /^Entry \d+ of the chain of the installation \(quarantine, rows in quarantine\): the row \S+ in quarantine, of river-log from \S+ was changed/,
  ],
  [
    'a row that waited, hidden',
    [`update quarantined_record set state = 'discarded', reason = 'None.'`],
    /\(quarantine, rows in quarantine\): the row .* was changed/,
  ],
  [
    'a row that waited, removed',
    [`delete from quarantined_record`],
    /\(quarantine, rows in quarantine\) speaks of 1 row, and there are 0 now: something was removed/,
  ],
  [
    'an institution that is said to keep a register no longer',
    [`delete from keeping_institution where register = 'river-log' and jurisdiction = 'hofbau'`],
    /^The table keeping_institution lacks “hofbau river-log \S+”, which follows from the definitions\.$/,
  ],
  [
    'an institution that is said to keep a register too',
    [`insert into keeping_institution values ('hofbau', 'river-log', 'nobody')`],
    /^The table keeping_institution holds “hofbau river-log nobody”, which does not follow/,
  ],
  [
    'an element that is said to be fed by a register',
    [`insert into fed_element values ('river-log', 'bridges')`],
    /^The table fed_element holds “river-log bridges”, which does not follow/,
  ],
  [
    'a record that is said to stand in a source',
    [
      `insert into imported_record select jurisdiction, register, 'forged', 'r-forged', 1 from import_change limit 1`,
    ],
    /^river-log r-forged of \S+ is said to stand in the source “forged”, but no import brought it\.$/,
  ],
  [
    'a record that no longer stands in its source',
    [
      `delete from imported_record where ctid = (select ctid from imported_record order by record_id limit 1)`,
    ],
    /^\S+ \S+ of \S+ no longer stands in the source “.+”, where the import \d+ brought it and nobody took it out\.$/,
  ],
  [
    'a record that an edition withdrew, put back into its source',
    [
      `insert into imported_record select c.jurisdiction, c.register, i.source, c.record_id, i.id from import_change c join import_entry i on i.id = c.import_id join record_version v on v.jurisdiction = c.jurisdiction and v.register = c.register and v.record_id = c.record_id and v.version = c.version and v.action = 'withdrawn'`,
    ],
    /^\S+ \S+ of \S+ is said to stand in the source “.+”, but no import brought it\.$/,
  ],
  [
    'a mapping',
    [`update saved_mapping set mapping = '{}'`],
    /\(save, mapping\): saved_mapping .* was changed since/,
  ],
  [
    'a right',
    [`update role_right set may_write = true where role = 'public'`],
    /^Entry \d+ of the chain of the installation \(rights, rights of roles and persons\): one of its \d+ rows was changed/,
  ],
  [
    'a person',
    [`insert into person values ('intruder', 'administrator')`],
    /\(rights, .* something was added\.$/,
  ],
  [
    'real data called invented',
    [
      'alter table data_kind disable trigger data_kind_decided_once',
      `update data_kind set kind = 'invented'`,
    ],
    /\(decide, kind of data\): data_kind\s+was changed since it was written\.$/,
  ],
  [
    'a migration',
    [`delete from migration where name like '20261124150000%'`],
    /\(migrate, .* something was removed\.$/,
  ],
]
