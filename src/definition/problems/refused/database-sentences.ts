// Why a database, its folder or its audit log cannot be used: what is the matter, and what an operator can do.

export const databaseSentences = {
  'database-away': 'The database could not be reached. Nothing was kept; try again in a moment.',
  'database-away-for-question': 'The database could not be reached. Ask again in a moment.',
  'database-away-unsure':
    'The connection to the database was lost while the change was being kept. It is not known whether it was kept: look for it, or send the request again with the same idempotency key.',
  'question-too-long': 'The question takes too long. Ask for fewer periods, areas or breakdowns at once.',
  'server-unusable':
    'The PostgreSQL server {server} cannot be used ({reason}). Check that it runs and that DATABASE_URL names it, a user and a database.',
  'server-not-parted':
    'The login {login} of {server} owns the tables, or would. Whoever brings SQL to it could change rights, policies and the audit log. Make logins of their own with “waymark database prepare”, or set DATABASE_TRIAL=yes where nothing has to be protected.',
  'server-owner-missing':
    'The login {login} of {server} owns nothing, as it should be for serving people. Name the owner of the tables as well, with DATABASE_OWNER_URL: the database is set up by that one.',
  'server-owner-small':
    'The login {login} of {server}, which DATABASE_OWNER_URL names, cannot make tables there. Run “waymark database prepare” with the address of a superuser.',
  'server-login-too-strong':
    'The login {login} of {server} must not be served from: {excess}. Run “waymark database prepare”, which takes that from it.',
  'database-logins-missing':
    'Set DATABASE_URL (serves people), DATABASE_OWNER_URL (owns the tables) and DATABASE_SIGN_IN_URL (sign-in) to the addresses that the logins are to have, passwords included.',
  'database-logins-not-three':
    'DATABASE_URL, DATABASE_OWNER_URL and DATABASE_SIGN_IN_URL have to name three different users of one database on one server.',
  'database-address-wrong':
    'One of DATABASE_URL, DATABASE_OWNER_URL and DATABASE_SIGN_IN_URL is no address such as postgres://user:password@host/name.',
  'database-not-prepared':
    'The logins could not be made on {server}: {reason}. Give the address of a superuser with --with, or let an administrator of the server run what --print prints.',
  'trial-not-yes': 'DATABASE_TRIAL is “{value}”. Set it to yes, or not at all.',
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
  'lock-file-foreign':
    'The file {file} is to show that one Waymark alone has this folder, and holds something else. It was not touched. Where no Waymark runs on the folder, remove that file, which has none of its data, and start again.',
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
  'upgrade-fails':
    'The upgrade would not work ({kind}): it failed on a copy. The database itself was not changed. Stay with the version that you have, and report this.',
  'backup-of-nothing': 'There is no database in {place}. Nothing was written.',
  'backup-not-yours':
    'Only an administrator makes a backup. Set WAYMARK_TOKEN to a key of one, or stop Waymark first.',
  'backup-by-owner':
    'This database lies on a server: make the backup with DATABASE_OWNER_URL, while Waymark runs.',
  'backup-under-way': 'The database is just being copied for another backup. Try again in a minute.',
  'backup-is-there': 'There is a file {file} already. It was left as it is; choose another name.',
  'backup-unreadable': 'The backup {file} cannot be read ({reason}). Check the path.',
  'backup-foreign': 'This file is no backup of Waymark. Nothing was changed.',
  'backup-damaged':
    'The backup is not as it was written: it was cut off or changed, or its disk failed. Nothing of it was restored. Take another copy.',
  'backup-newer':
    'The backup was written by a newer Waymark ({version}). Restore it with that version. Nothing was changed.',
  'backup-other-roadmap':
    'The backup is of the roadmap “{roadmap}”, and this is “{own}”. Set ROADMAP to that one. Nothing was changed.',
  'pass-phrase-wrong':
    'The pass phrase does not open this backup, or its beginning was changed. Nothing was restored.',
  'pass-phrase-missing':
    'There is no terminal to ask for the pass phrase. Write it into a file that only you can read, and name that with --pass-phrase-file.',
  'pass-phrase-short':
    'The pass phrase has fewer than {least} characters. Take a longer one, such as six words.',
  'pass-phrase-unlike': 'The two pass phrases are not the same. Nothing was written.',
  'pass-phrase-unreadable': 'The file of the pass phrase, {file}, cannot be read ({reason}).',
  'restore-filled':
    'The database holds something already ({table}). Nothing was changed. Restore into an empty database: make one, and name it with DATABASE_URL and DATABASE_OWNER_URL.',
  'restore-folder-filled':
    'The folder {folder} holds something already. Nothing was changed. With --replace it is put aside under another name, and nothing in it is lost.',
  'restore-erasures-missing':
    'Anchors that lie here say that there were {said}, and the list {file} has {listed}. Nothing was changed. Name a copy of the list with --erasures; with --without-erasures what was erased stands in what is restored.',
  'erasures-not-there': 'There is no list of erasures at {file}.',
  'erasures-unrepeated':
    'The list {file} names {erasures} that this database does not have and that cannot be done again. Nobody is served before that: bring the key that signed the list or a backup that fits; a list of another database is to be put aside. The first: {first}',
  'restore-file-there':
    '{file} is there already and is not the one of the backup. Nothing was changed. With --replace it is put aside under another name.',
} as const
