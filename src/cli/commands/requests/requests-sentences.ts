// What the commands of requests say.
import { newCatalogue } from '#definition'
import { commandLanguage } from '../../workplace/index.ts'

const english = {
  'what-institutions-ask': 'what institutions ask of each other: open requests with what is late first',
  'requests-of-kind': 'of one kind only, by its id',
  'requests-of-side': 'asking or asked: from one side only',
  'requests-all': 'closed ones too, the newest first',
  'requests-none': 'No request is open.',
  'requests-number': 'Number',
  'requests-other': 'Other side',
  'requests-state': 'State',
  'requests-due': 'Due on',
  'requests-name': 'Show it with',
  'requests-said': 'Said',
  'requests-amended': '{said} (changed: {fields})',
  'requests-of': '{shown} of {total}.',
  'request-show': 'one request with its steps so far, and what can be done next',
  'request-stands': '{number}, {other}\nState: {state}. Due on: {due}. Possible now: {next}.',
  'request-step': 'take a step in a request',
  'request-sets': 'an answer that the step gives, as field=value; as often as needed',
  'request-reason': 'a remark that is kept with the step',
  'request-attach': 'keep a file beside a request: for both sides, who may read it; the other side is told',
  'request-attach-own': 'for the side that keeps it only',
  'request-save-file': 'write a file of a request into a new file here',
  'request-withdraw-file': 'withdraw a file, so that nobody opens it any more, on neither side',
  'request-restore-file': 'bring a withdrawn file back',
  'request-file-reason': 'why; others read it',
  file: 'File',
  'file-id': 'Id',
  'file-for': 'For',
  'own-side': 'own side',
  'both-sides': 'both sides',
  'file-withdrawn': 'Withdrawn',
  'file-saved': '{file} was written, {bytes} bytes.',
  when: 'When',
  by: 'By',
} as const

/** Words a code of these commands. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-requests', english, commandLanguage)
