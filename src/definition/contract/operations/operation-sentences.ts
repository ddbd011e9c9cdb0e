// One sentence for each operation, for the documentation of the API. The browser, which reads the table, does without them.
import type { OperationId } from './operations.ts'

export const operationSentences: Readonly<Record<OperationId, string>> = {
  status: 'What runs here, and how fresh its data are',
  roadmap: 'The whole roadmap as data',
  outline: 'The names of the roadmap in the language of a reader: what pages show before they need all of it',
  elements: 'The elements of the roadmap with their texts, in the language of a reader',
  qualityRules: 'The quality rules that are put to figures: name, advice, severity',
  subOutlines: 'The outlines of parts of the areas of the roadmap, of which maps of records are drawn',
  outlines: 'The outlines of the areas of the roadmap, of which maps are drawn',
  overview: 'Every indicator at a glance, and what is known of what',
  areaHeadlines: 'The headline of every indicator for one jurisdiction or group',
  headline: 'The headline of an indicator as its author says it, with the members behind it',
  newestFigures: 'The newest figures of every show of an indicator, for the area of its headline',
  figures: 'The figures of an indicator, by area, period and codes',
  chart: 'The chart of an indicator as a picture (SVG), with title, source, day and address',
  chartPng: 'The same as a picture of pixels (PNG), for documents and previews',
  explanation:
    'Opens one figure: formula, measures, the observations behind it with their sources, and the SQL',
  indicatorObservations: 'The observations of the data elements that an indicator is made of',
  indicatorTemplate: 'A workbook in which the figures behind the indicator can be filled in and sent',
  observations:
    'Observations with their sources, page by page; superseded and withdrawn editions among them unless left out',
  withdrawals: 'Figures that were taken back, when, by whom and why, the newest first',
  figureRights: 'Of which audiences the person may add figures and take some back',
  withdrawObservation:
    'Takes back what a source says, in every edition so far, with a reason: it is in no figure and stays in the history',
  undoWithdrawal: 'Undoes a withdrawal with a reason: the figure holds again',
  findings: 'What the quality rules find: how much each of them, and the findings page by page',
  findingsCount: 'How many findings of the quality rules stand that nobody accepted',
  exceptions: 'Findings that were accepted with a reason',
  acceptFinding: 'Accepts a finding for the figures it has now',
  withdrawAcceptance: 'Takes an acceptance back: the finding stands again',
  findingQuestions: 'Requests by which the source of findings was asked, for those who may read them',
  acceptFindings: 'Accepts findings together, with one reason, for the figures that were read',
  withdrawAct: 'Takes back what was accepted together, unless something of it has changed since',
  completeness: 'What a report expects, and what of it is there, when it came and how late',
  loads: 'The files that were taken, newest first',
  undoLoad:
    'Undoes a file of figures that was taken: what it said no longer holds, and what it revised or took back stands as before',
  loadFile: 'Takes a file of figures whole, or nothing of it; with trial=yes only says what would happen',
  statements: 'What institutions state about the completeness of their registers, month by month',
  stateCompleteness:
    'States that registers are complete for whole months, or that nothing happened in them: all of it or nothing',
  withdrawStatements: 'Takes statements of completeness back, with a reason: their months are open again',
  records: 'The records of a register, for those who may read them',
  keepRecord: 'Keeps a new record, whole or not at all',
  oneRecord: 'One record as it is',
  correctRecord: 'Corrects a record, with a reason',
  withdrawRecord: 'Takes a record out of every list and count, with a reason',
  recordHistory: 'Every version of a record',
  registerDefinition: 'A register in the language of a reader: its questions, code lists and rules',
  registerTemplate: 'A workbook in which records of the register can be filled in and sent',
  registerCounts:
    'How many records each register holds, and when one was changed last, for those who may read them',
  alike: 'Records that share with a draft every field by which the register knows a duplicate',
  collisions:
    'Standing records of a register that are the same by its rule, and about which nobody has decided',
  ruledRecords: 'What the rules of a register find in its stored records, some thousand records at a time',
  keepBatch: 'Keeps a batch of new records: all of them, or with good=rows those without a problem',
  recordMap:
    'How many of the records that a list would have lie where, on a grid of some two kilometres, for those who may read them',
  recordClusters:
    'Where the records that a list would have lie, gathered the nearer the closer the map is looked at, for those who may read them',
  recordSubAreas: 'How many of the records that a list would have lie in which part of a jurisdiction',
  hotSpots:
    'Where far more of the records that a list would have lie together than elsewhere in the jurisdiction',
  recordRoutes: 'From where to where what the records of a list are of was on its way',
  recordSums:
    'What the records that a list would have add up to: rows, and amounts by item class, for those who may read them',
  signals:
    'Months of watched registers in which far more happened than usual, beside what was to be expected, and how many are marked by chance',
  cohorts:
    'Records of a register by the time of their beginning, and how many of them reached each step within so many months',
  durations:
    'How long something took in the records of a register: quartiles and bands, and what is not known',
  pins: 'The views that the person pinned',
  keepPin: 'Pins a view under a name',
  openPin: 'A view that somebody of this installation pinned, for whoever has its address',
  renamePin: 'Gives one of the person’s pinned views another name',
  removePin: 'Unpins one of the person’s views',
  imports: 'Imports that the person has under way, and the newest that were taken',
  openImport: 'Takes a file in and plans its import; nothing of it is stored in a register',
  oneImport: 'An import: its plan, or how far it is',
  readImportAgain: 'Reads the file again through another mapping',
  commitImport: 'Takes the file: whole, or its good rows, or nothing',
  markedImport: 'The file as a workbook with the cells marked that have a problem',
  dropImport: 'Drops an import and its file',
  undoPlan: 'What undoing an import would do, and what stands in the way; changes nothing',
  undoImport:
    'Undoes an import, all of it or nothing: new records are withdrawn, changed ones get their earlier version back, withdrawn ones come back',
  mappings: 'Mappings that are remembered',
  saveMapping: 'Remembers a mapping under a name',
  forgetMapping: 'Forgets a mapping',
  quarantine: 'Rows of imports that wait to be mended',
  mendRows: 'Takes the rows with their cells mended',
  submissions:
    'What is due from which jurisdiction, where it stands, who has it in hand, and what the person could do: the newest reports that they may see',
  document:
    'A document that is put together from records, figures and signals: as it stands, or as it was signed',
  ownCalendar: 'Whether the person has an address of a calendar of what is due, and since when',
  makeCalendar: 'Makes a secret address of the calendar, in place of an older one; told once',
  evidence:
    'The files of a jurisdiction to which assessments and plans point, as far as the person may see them',
  keepEvidence:
    'Keeps a file: PDF, PNG, JPEG, Word, Excel, OpenDocument or plain text, told by its bytes, of at most 10 MB',
  openEvidence: 'The bytes of a file, to be saved under its name',
  moveEvidence: 'Withdraws a file, so that nobody opens it any more, or brings it back',
  ownMailChoice:
    'How the person is told of what reports and plans wait for: each at once, in a daily digest, or not',
  chooseMail: 'Chooses how the person is told of what reports and plans wait for',
  reviewsDue:
    'Records that are to be looked at again, each with the day, as far as the person may open them; the earliest first',
  endCalendar: 'Ends the address of the calendar',
  calendar: 'What is due for the person of a secret address, as a calendar file',
  planEntries: 'Action plans: plans, objectives and activities as they stand, with what they serve',
  keepPlanEntry: 'Keeps a plan, an objective or an activity of a jurisdiction',
  withdrawPlanEntry: 'Takes an entry of an action plan away, with a reason; its versions stay',
  planHistory: 'Every version of an entry of an action plan',
  requests:
    'Requests between institutions: open ones with what is late first, or all; and what they come to by kind and side',
  oneRequest: 'One request with its record, every step and what can be done next',
  takeRequestStep:
    'Takes a step of a request: acknowledges, asks for more, answers, refuses, gives feedback, closes; both sides keep it; 409 where somebody changed it meanwhile',
  keepRequestFile:
    'Keeps a file beside a request, for its own side or for both; its kind is told by its content, and the other side is told',
  openRequestFile: 'The bytes of a file of a request, to be saved under its name',
  moveRequestFile:
    'Withdraws a file of a request on every side that has it, so that nobody opens it any more, or brings it back',
  unopened: 'What was recovered and for which no request was opened',
  handOn: 'A list of records in the shape in which others take them: a first page, or all of it as a file',
  openRequest: 'Opens the requests of a record that was kept without them',
  threads: 'Questions about a report, pinned to a figure or a paragraph, with their answers',
  askQuestion: 'Asks a question about a figure or a paragraph of a report',
  replyToQuestion: 'Answers a question about a report, says that it is resolved, or opens it again',
  oneSubmission: 'One submission with every step that was taken and what was signed',
  takeStep:
    'Takes a step of a submission: signs, approves, returns with reasons, releases; 409 where somebody took one meanwhile',
  assessments:
    'How far each element of the roadmap has come in each jurisdiction, as it was judged for a report: what the person may see',
  oneAssessment: 'One assessment with its text and links, and the newest of the reports before',
  keepAssessment:
    'Keeps an assessment as a new version; 409 with the newest version where somebody else was quicker',
  restoreAssessment: 'Puts an earlier version back as a new one, or takes the assessment away, with a reason',
  assessmentHistory: 'Every version of an assessment, the newest first',
  discardRows: 'Leaves the rows out for good, with a reason',
  me: 'Who asks, which roles they hold, and how one can sign in here',
  keepLanguage: 'Keeps in which language whoever is signed in reads pages and e-mails',
  changePassword: 'Sets another password for whoever is signed in; their other sessions end',
  sessions: 'Where the person is signed in',
  endSession: 'Ends one of the person’s sessions, wherever it is',
  beginSecondFactor:
    'Makes the secret of a second factor and recovery codes; it is asked for once a code has confirmed it',
  confirmSecondFactor: 'Confirms the second factor with a code of the app',
  removeSecondFactor: 'Removes the second factor, with the password',
  programKeys: 'The keys of the person for programs; their secrets are never told again',
  makeKey: 'Makes a key with the person’s rights, to read alone or to write, and tells its secret once',
  endKey: 'Ends a key: it opens nothing from now on',
  passkeys: 'The person’s passkeys',
  beginPasskey: 'What a device is asked to make a passkey of, with the password',
  keepPasskey: 'Keeps the passkey that a device has made, after it has looked who holds it',
  removePasskey: 'Removes a passkey: it opens nothing from now on',
  beginSingleSignOn: 'Where the browser goes to sign in by the single sign-on of an organisation',
  beginPasskeySignIn: 'What a device is asked to sign, to sign in',
  signInWithPasskey: 'Signs in with what a device has signed, after it has looked who holds it',
  signInWithCode: 'The second step of signing in: a code of the app, or a recovery code; each is good once',
  signIn: 'Signs in with e-mail address and password; the session is a cookie',
  signOut: 'Ends the session of the cookie',
  tryExample: 'Signs in as an example of a role, in a demo and at its own machine only',
  lookAtLink: 'What a link is for that opens something once',
  useLink: 'Sets a password by a link, which is used up then, and signs in',
  readings:
    'Who was shown what is sensitive in records, the newest first, for those who read the log of the jurisdiction',
  people: 'Everybody who has an account, with their roles, for administrators',
  colleagues: 'Names of those whose work the person may see, for histories, which know people by their ids',
  invite:
    'Makes an account without a password, gives it roles, and answers with a link that sets the password once',
  requestPassword:
    'Sends a link for a new password to whoever has an account with the address; the answer never says whether somebody has',
  mails: 'E-mails that wait, were sent, may or may not have arrived, or were given up, for administrators',
  sendMailAgain: 'Sends an e-mail once more that was given up, or may not have arrived',
  mailLink: 'Sends a new link to somebody by e-mail; it ends older links',
  removeFactor: 'Takes the second factor from somebody who lost it, and ends all sessions, with a reason',
  makeLink: 'A new link for somebody who lost the old one or the password; it ends older links',
  giveRole: 'Gives somebody a role, for a place and a term',
  takeRole: 'Takes a role from somebody, from this day on',
  endAccess: 'Takes all roles from somebody and ends all sessions, with a reason',
  copyDatabase:
    'Copies the embedded database beside itself as it is at this moment, for a backup that a command on the machine makes of it; for administrators',
  erasures: 'What was asked to be erased of sensitive answers, what was decided, and which are due',
  askErasure: 'Asks that sensitive answers of records are erased in every version; somebody else decides',
  decideErasure: 'Agrees to an erasure that somebody else asked for, and then it is done; or refuses it',
  openings:
    'What was withheld and opened for a reason and a short time: the person’s own openings, and those of jurisdictions that tell the person of theirs',
  openSealed:
    'Opens what is withheld of a jurisdiction, in this session, for a stated reason and a short time; the jurisdiction is told at once',
  closeSealed: 'Ends an opening of one’s own before its time',
  deputies: 'Whom the person has named as deputy, and whose deputy they are',
  nameDeputy: 'Names a deputy with a term, who may act for the person with the person’s rights',
  endDeputy: 'Ends a deputyship at once',
  actFor: 'From now on this session acts for somebody whose deputy the person is, or for nobody else again',
  audit:
    'The audit log, the newest entry first: who did what, when and of which jurisdiction, for those who read it there; as CSV or as a file of JSON everything that is asked for',
  auditCheck: 'Works out again whether the entries of the chains that the person reads follow each other',
  personHistory: 'Who gave somebody which role and took it, the newest first',
}
