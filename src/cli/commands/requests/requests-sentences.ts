// What the commands of requests say.
import { newCatalogue } from '#definition'

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
  'requests-of': '{shown} of {total}.',
  'request-show': 'one request with its steps so far, and what can be done next',
  'request-stands': '{number}, {other}\nState: {state}. Due on: {due}. Possible now: {next}.',
  'request-step': 'take a step in a request',
  'request-sets': 'an answer that the step gives, as field=value; as often as needed',
  'request-reason': 'a remark that is kept with the step',
  when: 'When',
  by: 'By',
} as const

/** Words a code of these commands. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-requests', english)
