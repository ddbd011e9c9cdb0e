// The audit log itself, changed past Waymark: entries, tails, whole chains, anchors.
import { one, type Tampering } from './tampering.ts'

/** The log of a chain written again from an entry on, with the function of the database itself. */
const hashedAgain = (chain: string) => `do $$
  declare one record; so_far text := '';
  begin
    for one in select * from audit_entry where chain = '${chain}' order by sequence loop
      update audit_entry set previous_hash = so_far, hash = audit_hash(so_far, array[one.chain, one.sequence::text,
        extract(epoch from one.at)::text, one.person, one.action, one.subject, one.before, one.after,
        one.content_kind, one.content_key, one.content_rows::text, one.content_digest])
      where chain = one.chain and sequence = one.sequence returning hash into so_far;
    end loop;
  end $$`
const logIsOpen = 'alter table audit_entry disable trigger audit_entry_append_only'

/** Each is a change of one thing; the rest is done to hide it. */
export const tamperedLog: readonly Tampering[] = [
  [
    'an entry of the log',
    [logIsOpen, `update audit_entry set person = 'somebody' where chain = 'zenda' and sequence = 2`],
    /^Entry 2 of the chain of zenda \(.*\) was changed: its hash is not that of what it says\.$/,
  ],
  [
    'the digest in an entry, with the row it is about',
    [
      logIsOpen,
      `update record_version set record = '{}' where ${one('kept')}`,
      `update audit_entry e set content_digest = c.digest from record_version v, lateral audit_content('change', v.change_id::text, 'zenda') c where v.${one('kept')} and e.content_kind = 'change' and e.content_key = v.change_id::text`,
    ],
    /^Entry \d+ of the chain of zenda \(created, .*\) was changed: its hash is not that of what it says\.$/,
  ],
  [
    'an entry in the middle removed',
    [logIsOpen, `delete from audit_entry where chain = 'zenda' and sequence = 2`],
    /^In the chain of zenda entry 3 comes after entry 1: entries between them are missing\.$/,
  ],
  [
    'the tail of a chain cut off',
    [logIsOpen, `delete from audit_entry where chain = 'zenda' and sequence > 3`],
    /^The tail of the chain of zenda was cut: it ends with entry 3, and the anchor of \S+ was signed at its entry \d+\.$/,
  ],
  [
    'a whole chain removed',
    [logIsOpen, `delete from audit_entry where chain = 'strelsau'`],
    /^The whole of the chain of strelsau is missing: the anchor of \S+ was signed at its entry \d+\.$/,
  ],
  [
    'the chain of the installation removed',
    [logIsOpen, `delete from audit_entry where chain = 'all'`],
    /^The chain of the installation is missing/,
  ],
  [
    'an entry changed and its chain hashed again with the function of the database',
    [
      logIsOpen,
      `update audit_entry set person = 'somebody' where chain = 'zenda' and sequence = 2`,
      hashedAgain('zenda'),
    ],
    /^In the chain of zenda entries up to \d+ were written again: the anchor of \S+ was signed at its entry \d+, which had another hash\.$/,
  ],
  [
    'entries with their rows taken out and the chain hashed again',
    [
      logIsOpen,
      `delete from audit_entry where chain = 'zenda' and sequence = 2`,
      `update audit_entry set sequence = sequence - 1 where chain = 'zenda' and sequence > 2`,
      hashedAgain('zenda'),
    ],
    /^The tail of the chain of zenda was cut|^In the chain of zenda entries up to \d+ were written again/,
  ],
  [
    'the anchors in the database removed',
    [
      'alter table audit_anchor disable trigger audit_anchor_append_only',
      'delete from audit_anchor where number = 1',
    ],
    /^The anchor of \S+ stands in the file and not in the database\.$/,
  ],
  [
    'an anchor in the database changed',
    [
      'alter table audit_anchor disable trigger audit_anchor_append_only',
      `update audit_anchor set line = replace(line, '08:15', '08:14') where number = 2`,
    ],
    /^The anchor of \S+ in the database was changed: its signature is not that of the key [\da-f]+\.$/,
  ],
]
