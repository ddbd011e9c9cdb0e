// How a report of a jurisdiction goes from hand to hand; one file a step.
import type { SubmissionFlow } from '#definition'
import { accept } from './accept.ts'
import { approve } from './approve.ts'
import { giveBack } from './give-back.ts'
import { release } from './release.ts'
import { reopen } from './reopen.ts'
import { sendBack } from './send-back.ts'
import { sign } from './sign.ts'
import { states } from './states.ts'

export const submissionFlow: SubmissionFlow = {
  states,
  steps: [sign, approve, giveBack, accept, sendBack, release, reopen],
}
