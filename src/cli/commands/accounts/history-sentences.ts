// What was done to a person's account, as the log has it, in words.
import { newCatalogue, type PersonHistoryAnswer } from '#definition'
import { commandLanguage } from '../../workplace/index.ts'

const english = {
  add: 'account made',
  give: 'role given',
  take: 'role taken',
  end: 'the access ended',
  link: 'link made',
  asked: 'new password asked for',
  factor: 'second factor removed',
  deputy: 'deputy named',
  'deputy-ended': 'deputy ended',
  'handed-over': 'what waited passed on',
  'factor-set': 'second factor set up',
  'factor-dropped': 'second factor taken off',
  password: 'password set',
  key: 'key made',
  'key-ended': 'key ended',
  passkey: 'passkey made',
  'passkey-removed': 'passkey removed',
  joined: 'joined with the single sign-on',
  failed: 'wrong passwords or codes, so many',
} as const

const { say } = /* @__PURE__ */ newCatalogue('person-history', english, commandLanguage)

export const did = (what: PersonHistoryAnswer['items'][number]['what']): string => say(what, {})
