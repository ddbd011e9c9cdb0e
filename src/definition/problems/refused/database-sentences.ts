// Why a database, its folder or its audit log cannot be used: what is the matter, and what an operator can do.

export const databaseSentences = {
  'database-away': 'The database could not be reached. Nothing was kept; try again in a moment.',
  'database-away-for-question': 'The database could not be reached. Ask again in a moment.',
  'database-away-unsure':
    'The connection to the database was lost while the change was being kept. It is not known whether it was kept: look for it, or send the request again with the same idempotency key.',
  'question-too-long': 'The question takes too long. Ask for fewer periods, areas or breakdowns at once.',
  'server-unusable':
    'The PostgreSQL server {server} cannot be used ({reason}). Check that it runs and that DATABASE_URL names it, a user and a database.',
  'folder-unopened':
    'The embedded database in {folder} cannot be opened ({reason}). If the folder was copied while in use, restore it from a backup.',
  'memory-unopened': 'The embedded database in memory cannot be opened ({reason}).',
  'folder-in-use':
    'The database in {folder} is in use by another Waymark (process {pid}). Stop that one, or choose another folder with DATA_DIR.',
  'folder-in-use-at':
    'The database in {folder} is in use by another Waymark (process {pid}, {address}). Stop that one, or choose another folder with DATA_DIR.',
  'folder-just-taken':
    'The database in {folder} is in use by another Waymark (one that is just starting). Stop that one, or choose another folder with DATA_DIR.',
  'folder-not-writable':
    'The folder {folder} cannot be written ({reason}). Give the right to write, or choose another folder with DATA_DIR.',
  'folder-not-ours':
    'The folder {folder} holds something other than a database of Waymark. Nothing in it was touched. Name an empty or a new folder with DATA_DIR.',
  'migration-strange':
    'The database was made by a newer Waymark, or for another roadmap: it has seen the migration “{migration}”, which is not known here. Use that version or that roadmap, or another DATA_DIR.',
  'migration-changed':
    'The migration “{migration}” was changed after it had been applied to this database. Restore the file.',
  'migration-unlisted':
    'The migration “{migration}” is not in the list of those that were applied to this database, but what it makes is there. The list was changed, or the database was not made by Waymark. Nothing was changed; bring the list back from a backup.',
  'anchor-key-unreadable':
    'The key {file} cannot be read ({reason}). Restore it, or name another with AUDIT_KEY.',
  'anchor-key-missing':
    'The key that signed the anchors ({key}) is not at {file}. Bring it back, or name it with AUDIT_KEY. Where it is lost, “waymark audit anchor --new-key” goes on with a new one.',
  'anchor-key-other':
    'The key at {file} ({key}) is not the one that signed the anchor of {at} ({before}). Bring that one back, or go on with this one: “waymark audit anchor --new-key”.',
} as const
