// Commands that cannot be carried out as they were given: what is wrong with the options or the surroundings, and what would do.

export const commandSentences = {
  'command-language-unknown': 'There is no language “{language}” here. Use one of: {allowed}.',
  'setting-number': '{name} is “{value}”, which is not a whole number from 0 to {most}. Correct or unset it.',
  'setting-not-yes': '{name} is “{value}”. Set it to yes, or not at all.',
  'setting-zero': '{name} is 0. Use 1 or more, or unset it.',
  'roadmap-unknown': 'There is no roadmap “{roadmap}”. Set ROADMAP to one of: {allowed}.',
  'proxy-no-address': 'TRUSTED_PROXY names “{value}”, which is not an address. Write for example 127.0.0.1',
  'site-address-wrong':
    'SITE_ADDRESS is “{value}”. Write the address by which people open Waymark, as in https://waymark.example.org',
  'mail-server-wrong':
    'MAIL_SERVER is not the address of a mail server. Write it as in smtps://user:password@mail.example.org or smtp://mail.example.org:587',
  'mail-from-wrong':
    'MAIL_FROM is “{value}”. Write the address that e-mails are from, as in waymark@example.org',
  'mail-server-unusable': 'The mail server does not let us in: {reason}. Look at MAIL_SERVER.',
  'provider-settings-wrong':
    'Single sign-on needs OIDC_ISSUER (an address with https), OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, and SITE_ADDRESS.',
  'provider-role-wrong':
    'OIDC_NEW_ROLE is “{role}”, which is no role of this roadmap that anybody may be given: it has to show figures alone.',
  'token-too-short':
    'WAYMARK_TOKEN must have at least {least} characters and no spaces. Make one with: openssl rand -hex 20',
  'token-role-unknown':
    'WAYMARK_TOKEN_ROLE is “{role}”, which is no role of this roadmap. /api/roadmap lists them.',
  'token-scope-unknown': 'WAYMARK_TOKEN_SCOPE is “{scope}”. Write read or write.',
  'metrics-port-taken':
    'The metrics cannot be served at port {port} of this machine ({reason}). Set METRICS_PORT to a free one, or unset it.',
  'file-not-there': 'There is no file {file}. Check the path.',
  'key-not-there': 'There is no key {file}. Check the path.',
  'anchors-not-there': 'There is no file of anchors {file}. Check the path.',
  'anchors-none-yet': 'Waymark is running and has made no anchor in {file} yet.',
  'file-not-written': '{file} cannot be written ({reason}). Choose another path.',
  'running-accept': 'Waymark is running on this database at {address}. Accept there, or stop it first.',
  'running-wants-key':
    'Waymark is running on this database at {address} and does not answer this to the public. Make a key there on the page “Your account” and give it to this command as WAYMARK_TOKEN, or stop Waymark first.',
  'running-stop': 'Waymark is running on this database at {address}. Stop it first.',
  'running-import':
    'Waymark is running on this database at {address}. Send the file there, on the page of its register or by POST /api/imports, or stop it first.',
  'running-load':
    'Waymark is running on this database at {address}. Give this command its access token as WAYMARK_TOKEN, hand the file in there on the page “Hand in figures”, or stop it first.',
  'running-state':
    'Waymark is running on this database at {address}. Give this command its access token as WAYMARK_TOKEN, use the page “Completeness” there, or stop it first.',
  'running-people':
    'Waymark is running on this database at {address}. Use the page “People” there, or stop it first.',
  'running-undo':
    'Waymark is running on this database at {address}. Give this command its access token as WAYMARK_TOKEN, undo the import there on the page “Imports”, or stop it first.',
  'statements-answer-unknown': '--statements is “{given}”. {how}',
  'stated-periods-unknown': '“{period}” is not a period. Write {allowed}, several with commas.',
  'statements-not-kept': 'Nothing was changed. {problem}',
  'import-number-unreadable': '“{id}” is not the number of an import. “waymark import --undo” lists them.',
  'data-file-problems': 'The data file {file} has problems:\n{problems}',
  'migration-name': 'Name the migration in small letters and hyphens: add-weather.',
  'template-unknown': 'There is no register and no KPI “{id}”. Use one of: {allowed}.',
  'rule-not-there': 'There is no quality rule “{rule}”. Use one of: {allowed}.',
  'kpi-unknown': 'There is no KPI “{id}”. Use one of: {allowed}.',
  'rates-of-kpi': '“{indicator}” has no figures per “{per}”. Denominators here: {allowed}.',
  'rates-of-kpi-none': '“{indicator}” has no figures per “{per}”. This roadmap has no denominators.',
  'figure-of-kpi-unknown': '{indicator} has no figure “{show}”. Use one of: {allowed}.',
  'headline-missing': '{indicator} has no headline for {jurisdiction} to open. Say a period: -p 2023.',
  'format-unknown': 'There is no format “{format}”. Use table, csv or json.',
  'format-unknown-of': 'There is no format “{format}”. Use one of: {allowed}.',
  'kind-unknown': 'There is no kind “{kind}”. Use one of: {allowed}.',
  'part-unknown': 'There is no part “{part}”. Use one of: {allowed}.',
  'roadmap-contradicts': 'The roadmap contradicts itself:\n{contradictions}',
  'report-number': '“{value}” is not the number of a report. Reports are numbered from 1.',
  'cursor-number': '“{value}” is not where a page ended. Take the number that --list names.',
  'register-not-said': 'Say whose register it is: --jurisdiction ID --register ID, or --register all.',
  'encoding-unknown': 'There is no encoding “{given}”. Use one of:  {allowed}',
  'delimiter-unknown': 'There is no delimiter “{given}”. Use one of:  {allowed}',
  'mapping-not-found':
    'There is no file {map} and no mapping of that name for {register}. Remembered are: {allowed}.',
  'mapping-not-found-none':
    'There is no file {map} and no mapping of that name for {register}. None is remembered.',
  'mapping-unreadable': 'The mapping {file} cannot be read: {reason}.',
  'not-started-contradictions': 'A roadmap contradicts itself, so nothing is started:\n{list}',
  'load-which-file': 'Say which file is to be taken: waymark load FILE. To undo one: waymark load --undo.',
  'mapping-wrong': '{file}: {problem}',
  'mapping-not-needed': 'The headings of this file are our own: it needs no mapping.',
  'import-register-missing':
    'Say into which register: waymark import REGISTER FILE. Or undo one: waymark import --undo.',
  'option-number': '--{name} is “{value}”, which is not a number from {least} to {most}.',
  'demo-beside-real':
    'The database in {place} holds real data; invented records are never put beside them. Name an empty one with DATA_DIR or DATABASE_URL.',
  'demo-twice':
    'The database in {place} holds invented records already. Name an empty one with DATA_DIR or DATABASE_URL.',
  'demo-none': 'There are no invented records here yet. Make them with: npm run waymark -- demo',
  'demo-nobody-invents': 'Nobody has written what to invent for the roadmap “{roadmap}”.',
  'port-taken':
    'Port {port} is taken by another program. Stop it, or choose another port: PORT={other} npm start',
  'port-not-allowed': 'Port {port} may not be used by this user. Choose one above 1023: PORT=4750 npm start',
  'host-not-here': 'This machine has no address {host}. Correct HOST, or unset it.',
  'host-unknown': 'The name {host} is not known. Correct HOST, or unset it.',
  'not-listening': 'The server cannot listen on {host}:{port} ({reason}).',
  'running-withdraw':
    'Waymark is running at {address} on this database and has to be asked for that. Give its token: --token or the setting WAYMARK_TOKEN.',
  'withdrawal-of-what':
    'Say what is taken back: --jurisdiction, --element, --period and --source; and why: --reason.',
  'request-file-there': '{file} is there already and was not written over. Name another file.',
  'request-set': '“{value}” is no answer. Write it as field=value.',
} as const
