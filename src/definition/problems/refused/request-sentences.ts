// Requests that are not answered: what is wrong with them, and what can be sent instead.

export const requestSentences = {
  'token-wrong': 'The access token is not valid here. Ask whoever started this Waymark for it.',
  'token-missing': 'Records are not public. Send the access token: “Authorization: Bearer …”.',
  'session-over': 'Your session is over. Sign in again; nothing was changed.',
  'no-right-here':
    'You have no right to do this there. Nothing was changed. Ask an administrator for a role in that place.',
  'sensitive-not-yours':
    'What was sent holds answers to sensitive questions, and you may not keep any there. Nothing was kept. Leave these answers empty, or ask an administrator for the right.',
  'tokens-guessed':
    'Too many wrong access tokens came from this address. Wait a minute, and ask for the right one.',
  'questions-waiting':
    '{most} questions from you are waiting already. Wait for their answers, or ask again in a moment.',
  'caller-left': 'The caller left before the answer.',
  'connection-broken': 'The connection broke off. Nothing was kept.',
  'not-understood': '{problem}. See /api/openapi.json for what is understood.',
  'fault-noted': 'The error was noted in the log of this server. Nothing was changed; try again.',
  'register-unknown': 'There is no register “{register}”. Use one of: {allowed}.',
  'registers-none': 'This roadmap has no registers.',
  'rule-unknown': 'There is no quality rule “{id}”. /api/roadmap lists them.',
  'element-unknown': 'There is no data element “{id}”. /api/roadmap lists them.',
  'indicator-unknown': 'There is no indicator “{id}”. /api/roadmap lists them.',
  'no-map': 'This roadmap has no outlines of its areas, so that there is no map.',
  'area-or-group-unknown': 'There is no jurisdiction or group “{id}”. /api/roadmap lists them.',
  'indicator-not-there': 'There is no indicator “{indicator}”. Use one of: {allowed}.',
  'register-not-followed': 'The records of the register “{register}” are not followed from their beginning.',
  'rows-not-followed': 'Of the register “{register}” these rows are followed: {allowed}.',
  'duration-unknown': 'The register “{register}” has no such duration. Use one of: {allowed}.',
  'pin-not-there': 'There is no such pinned view, or it was unpinned.',
  'pins-too-many': 'One person pins {most} views. Unpin one that is no longer needed.',
  'register-not-watched': 'The months of the register “{register}” are not watched. Use one of: {allowed}.',
  'register-without-places': 'The register “{register}” asks for no place, so that there is no map of it.',
  'register-without-route':
    'The register “{register}” does not ask from where to where something was on its way.',
  'box-unreadable':
    '“{value}” is no part of a map: it takes south, west, north and east in degrees, separated by commas.',
  'map-part-unknown': 'The map of parts has no part “{part}”.',
  'map-without-middle':
    'Say around which place the map is: `at` takes a latitude and a longitude, separated by a comma.',
  'map-too-near':
    'The places of the register “{register}” are sensitive: a map of them goes no nearer than step {most}.',
  'sort-field-unknown': 'The register has no field “{field}” to sort by.',
  'filter-wrong': '{problem}',
  'counted-wrong': '{problem}',
  'counted-elsewhere':
    'The counted figure is of “{counted}” and the list is narrowed to “{jurisdiction}”: no record is of both. Leave one of the two out.',
  'import-of-list-unknown': 'There is no import {import}. /api/imports lists those there are.',
  'import-elsewhere': 'Import {import} went into the register “{register}”. Look for its records there.',
  'records-too-many':
    'The list has more than {most} records, which is too many for one file. Narrow it, for example to fewer days.',
  'cursor-strange': 'This API gave no such cursor. Start again without it.',
  'rows-unknown': 'The register has no rows “{rows}”. Use one of: {allowed}.',
  'nothing-leaves':
    'No answer of “{of}” that was asked for may be handed on record by record: {fields} never leave this installation, or leave in counts only. Hand on figures, or ask for other columns.',
  'column-field-unknown': 'The register has no field “{field}” for a column.',
  'nothing-there': 'There is nothing at {address}. /api/openapi.json lists what there is.',
  'record-unknown': 'There is no such record.',
  'quarantine-unknown': 'No such rows wait in quarantine.',
  'layout-unknown': 'There is no such mapping.',
  'layout-unknown-for-register': 'There is no mapping “{mapping}” for “{register}”.',
  'layout-elsewhere': 'The mapping does not lead to “{register}”.',
  'type-not-understood': '“{type}” is not understood. Send one of: {allowed}.',
  'body-missing': 'The request has no body.',
  'file-body-missing': 'The request has no body: send the bytes of the file.',
  'body-too-slow':
    'The body of the request came too slowly and was given up. Nothing was kept; send it again.',
  'upload-too-large':
    'The file is larger than {most} MB. Split it, or ask the administrator to raise MAX_FILE_MB.',
  'import-unknown':
    'There is no such import under way. It may have been dropped, or be older than a day. The list of imports has all that were taken.',
  'import-busy': 'The file is still being read. Ask again in a moment.',
  'import-taken': 'This import has been taken already.',
  'import-taken-file-gone': 'This import has been taken. Its file is not kept any longer.',
  'import-unread': 'The file could not be read. Send it again.',
  'import-read-otherwise':
    'The file has been read in another way since you saw its plan, perhaps in another window. Nothing was taken. Look at the plan as it is now.',
  'as-said': '{problem}',
  'problem-is': '{problem}',
  'problem-of-line': 'Line {line}: {problem}',
  'stated-period-unknown': '“{period}” is not a period. Write {allowed}.',
  'key-used-otherwise': 'This idempotency key was used for another request. Use a new key for a new request.',
  'key-under-way': 'The request with this idempotency key is still under way. Ask again in a moment.',
  'headers-too-large': 'The headers of the request are too large. Send fewer.',
  'request-too-slow': 'The request did not arrive in time. Send it again.',
  'not-http': 'This is not an HTTP request that can be read. Nothing was done.',
  'address-too-long': 'A part of the address is too long. /api/openapi.json lists what there is.',
  'address-percent': 'The address cannot be read: a percent sign in it is not followed by what it should be.',
  'query-percent': 'The query cannot be read: a percent sign in it is not followed by what it should be.',
  'text-nul':
    '{place}: there is the character NUL (U+0000), which cannot be kept. Leave it out and send the request again.',
  'text-half-sign':
    '{place}: there is half of a character (a lone surrogate), which cannot be kept. Leave it out and send the request again.',
  'body-too-deep': '{place}: more than {deepest} levels inside each other. No question has so many.',
  'body-name-twice':
    'In the body, “{name}” stands twice in one object, the second time on line {line}. It is not clear which of the two is meant: send it once.',
  'body-not-utf8': 'The body is not UTF-8. Send JSON in UTF-8.',
  'number-endless': 'In the query, {name}: this is not a number to count with.',
  'uploads-not-ours':
    'The folder {folder} is not empty, and Waymark did not make it. Nothing in it was touched. Name an empty or a new folder with UPLOAD_DIR.',
  'uploads-of-others':
    'The folder {folder} belongs to somebody else, and others may read uploads in it. Give it to the user that runs Waymark, or name another with UPLOAD_DIR.',
  'uploads-busy': 'Another Waymark keeps {folder} busy. Try again, or name another folder with UPLOAD_DIR.',
  'uploads-not-writable':
    'Uploads cannot be put into {folder} ({reason}). Give the right to write there, or name another folder with UPLOAD_DIR.',
} as const
