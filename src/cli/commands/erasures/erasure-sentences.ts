// What the commands of erasures say.
import { newCatalogue } from '#definition'
import { commandLanguage } from '../../workplace/index.ts'

const english = {
  erasures: 'sensitive answers that are erased by two people: what was asked and decided, and what is due',
  'erasures-due': 'records whose sensitive answers are older than their register keeps them',
  'erasures-none': 'Nothing was asked to be erased.',
  'erasures-none-due': 'Nothing is due to be erased.',
  'erasure-number': 'Asked as number',
  'erasure-jurisdiction': 'Jurisdiction',
  'erasure-register': 'Register',
  'erasure-records': 'Records',
  'erasure-answers': 'Answers',
  'erasure-all': 'all sensitive ones',
  'erasure-ground': 'Ground',
  'erasure-asked': 'Asked by',
  'erasure-state': 'What became of it',
  'erasure-decided': 'Decided by',
  'erasure-record': 'Record',
  'erasure-institution': 'Institution',
  'erasure-day': 'Day',
  'erasure-ask': 'ask that sensitive answers of records are erased in every version; somebody else decides',
  'erasure-ground-of': 'the legal ground; it stands in the log',
  'erasure-reason-of': 'why; it stands in the log, so do not repeat the answer',
  'erasure-field-of': 'one question only, as remark or persons/name; as often as needed; all where not said',
  'erasure-decide': 'agree to what somebody else asked, and then it is done for good; or refuse it',
  'erasure-agree': 'erase it; nobody can bring it back',
  'erasure-refuse': 'erase nothing',
  'erasure-is-asked': 'Asked as number {id}. Somebody else has to decide.',
  'erasure-is-done': 'Erased (versions: {versions}). “waymark audit verify” proves what remains.',
  'erasure-is-refused': 'Refused. Nothing was erased.',
} as const

/** Words a code of these commands. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-erasures', english, commandLanguage)
