// Records, their rows and their versions, changed past Waymark.
import { one, type Tampering } from './tampering.ts'

/** Each is a change of one thing. */
export const tamperedRecords: readonly Tampering[] = [
  [
    'an answer in the table of the register',
    [`update register_river_log set call_cause = 'wind' where ${one('kept')}`],
    /^In its table the record \S+ of the register river-log of zenda says something else than its newest version: call_cause\.$/,
  ],
  [
    'a withdrawn record brought back in its table',
    [`update register_river_log set is_withdrawn = false where ${one('withdrawn')}`],
    /the record \S+ .* newest version: is_withdrawn\.$/,
  ],
  [
    'what the number of a record looks like',
    [`update register_river_log set looks = 'ANOTHER' where ${one('kept')}`],
    /^What the number of the record \S+ of the register river-log of zenda looks like is stored as “ANOTHER”; by its newest version it is “KEPT”\.$/,
  ],
  [
    'that a record looks like no other',
    [`update register_river_log set looks = null where ${one('i1')}`],
    /^What the number of .* looks like is stored as nothing; by its newest version it is “I1”\.$/,
  ],
  [
    'a record of which nobody is said to have decided whether it is another one',
    [`update register_river_log set twin = 'undecided' where ${one('kept')}`],
    /^It is said of the record \S+ of the register river-log of zenda that nobody has decided/,
  ],
  [
    'a row below a record',
    [`update register_river_log_litter set pieces = 700 where ${one('kept')}`],
    /^In row 1 of “litter” below the record \S+ of the register river-log of zenda .*: pieces\.$/,
  ],
  [
    'a row below a record removed',
    [`delete from register_river_log_persons where ${one('kept')}`],
    /^In row 1 of “persons” below the record \S+ .*: the row is missing\.$/,
  ],
  [
    'a row below a record added',
    [
      `insert into register_river_log_persons select jurisdiction, record_id, 2, sex, outcome from register_river_log_persons where ${one('kept')}`,
    ],
    /^In row 2 of “persons” below the record \S+ .*: the row is too much\.$/,
  ],
  [
    'a record removed from its table',
    [`delete from register_river_log where ${one('kept')}`],
    /^There are versions of the record \S+ of the register river-log of zenda, but it is not in its table\.$/,
  ],
  [
    'a record put into its table',
    [
      `insert into register_river_log (jurisdiction, record_id, version, is_withdrawn, day, log_number, call_cause) values ('zenda', 'forged', 1, false, '2023-01-01', 'forged', 'wind')`,
    ],
    /^There is the record forged of the register river-log of zenda, but no version of it\.$/,
  ],
  [
    'a version that says something else',
    [`update record_version set record = replace(record, 'flood', 'storm') where ${one('kept')}`],
    /^Entry \d+ of the chain of zenda \(created, river-log (\S+) version 1\): river-log \1 version 1 was changed since it was written\.$/,
  ],
  [
    'an earlier version that says something else',
    [`update record_version set reason = 'None.' where ${one('corrected')} and version = 2`],
    /river-log \S+ version 2\): one of its 2 rows was changed since it was written\.$/,
  ],
  [
    'who made a version',
    [`update record_version set person = 'somebody' where ${one('kept')}`],
    /river-log \S+ version 1 was changed since it was written\.$/,
  ],
  [
    'a version of an import, in all its tables at once',
    [
      `update record_version set record = replace(record, 'wind', 'storm') where ${one('i1')}`,
      `update register_river_log set call_cause = 'storm' where ${one('i1')}`,
    ],
    /^Entry \d+ of the chain of zenda \(import, import \d+: river-log from sheet\): one of its 2 rows was changed/,
  ],
  [
    'the last version of a record removed',
    [
      ...['', '_sensitive'].map(
        (end) => `delete from record_version${end} where version = 2 and ${one('corrected')}`,
      ),
      `update register_river_log set version = 1 where ${one('corrected')}`,
      `delete from register_river_log_sensitive where ${one('corrected')}`,
    ],
    /^Entry \d+ of the chain of zenda \(corrected, river-log \S+ version 2\) speaks of 2 rows, and there are 0 now: something was removed\.$/,
  ],
  [
    'a sensitive answer in its table alone',
    [`update register_river_log_sensitive set remark = 'None.' where ${one('corrected')}`],
    /^What is sensitive in the record \S+ of the register river-log of zenda is not what its newest version says, in: remark\.$/,
  ],
  [
    'a sensitive answer of a record that is not there',
    [
      `insert into register_river_log_sensitive (jurisdiction, record_id, remark) values ('zenda', 'forged', 'x')`,
    ],
    /^What is sensitive in the record forged of the register river-log of zenda is not what its newest version says/,
  ],
  [
    'a sensitive answer in a version and in its table',
    [
      `update record_version_sensitive set record = replace(record, 'remark":"', 'remark":"x') where ${one('corrected')}`,
      `update register_river_log_sensitive set remark = 'x' || remark where ${one('corrected')}`,
    ],
    /river-log \S+ version 2\): one of its 2 rows was changed since it was written\.$/,
  ],
  [
    'what is sensitive in a version removed',
    [
      `delete from record_version_sensitive where ${one('corrected')}`,
      `delete from register_river_log_sensitive where ${one('corrected')}`,
    ],
    /\(corrected, river-log \S+ version 2\) speaks of 2 rows, and there is 1 now: something was removed\.$/,
  ],
  [
    'something sensitive added to a version',
    [
      `insert into record_version_sensitive (jurisdiction, register, record_id, version, institution, record) select jurisdiction, register, record_id, version, institution, '{"fields":{"remark":"x"},"children":{}}' from record_version where version = 1 and ${one('kept')}`,
    ],
    /\(created, river-log \S+ version 1\) speaks of 1 row, and there are 2 now: something was added\.$/,
  ],
  [
    'a record with all its versions removed',
    [
      `delete from record_version where ${one('kept')}`,
      ...['persons', 'litter'].map((child) => `delete from register_river_log_${child} where ${one('kept')}`),
      `delete from register_river_log where ${one('kept')}`,
    ],
    /\(created, river-log \S+ version 1\) speaks of 1 row, and there are 0 now/,
  ],
  [
    'a version without an entry',
    [
      `insert into record_version (jurisdiction, register, record_id, version, person, action, record) select jurisdiction, register, 'forged', 1, person, action, record from record_version where ${one('kept')}`,
    ],
    /^No entry of the chain of zenda speaks of river-log forged version 1 \(1 row\)\.$/,
  ],
  [
    'a version slipped into an import',
    [
      `insert into record_version (jurisdiction, register, record_id, version, person, action, record, change_id) select jurisdiction, register, 'forged', 1, person, action, record, change_id from record_version where ${one('i1')}`,
    ],
    /\(import, import \d+: river-log from sheet\) speaks of 2 rows, and there are 3 now: something was added\.$/,
  ],
  [
    'a version, and with it the functions of the database that would tell',
    [
      `create or replace function row_digest(table_name text, one jsonb) returns bytea language sql immutable return '\\x00'::bytea`,
      `create or replace function audit_word(word text) returns text language sql immutable return ''`,
      `update record_version set record = replace(record, 'flood', 'storm') where ${one('kept')}`,
    ],
    /river-log \S+ version 1 was changed since it was written\.$/,
  ],
]
