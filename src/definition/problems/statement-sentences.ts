// What can stand in the way of a statement of completeness, or of a change in months that are stated, in sentences.
import type { Sentences } from './file-sentences.ts'

export const statementSentences = {
  'month-stated': [
    '“{register}” is stated as complete for {months} by {institutions}, and this changes what it counts there.',
    'Somebody may rely on the figures of these months as final.',
    'Say whether the statement stands with this change, or the months are open again.',
  ],
  'nil-not-empty': [
    '“{register}” holds {records} {records: one=record other=records} of {period}, so something happened there.',
    'Only an interval without a record is one in which nothing happened.',
    'State it as complete instead.',
  ],
  'opening-no-stock': [
    '“{register}” counts what happened, and no stock.',
    'There is nothing that holds from one month to the next.',
    'State its months as complete.',
  ],
  'statement-rows-wait': [
    '{records} {records: one=record other=records} of imported files {records: one=waits other=wait} in “{register}”, and may belong in {period}.',
    'What waits to be mended is not counted, so the register is not complete.',
    'Mend or discard what waits ({address}), then state it again.',
  ],
  'statement-bad-rows': [
    'Rows of the file have problems and would wait to be mended, so its months cannot be stated as complete with it.',
    'What waits is not counted.',
    'Mend these rows first, or take the good rows and leave the months open.',
  ],
  'statement-too-early': [
    '{period} is not over yet.',
    'What may still happen cannot be complete.',
    'State it after {end}.',
  ],
  'statement-no-period': [
    '“{period}” is no period.',
    'A register is complete for whole months.',
    'Write {allowed}.',
  ],
  'statement-no-register': [
    'There is no register “{register}”.',
    'It is not clear what is complete.',
    'Use one of: {allowed}.',
  ],
  'statement-no-keeper': [
    '“{institution}” does not keep the register “{register}” in “{jurisdiction}”.',
    'Only who keeps a register can say that it is complete.',
    'Use one of: {allowed}.',
  ],
  'statement-which-keeper': [
    'Several institutions keep the register “{register}” in “{jurisdiction}”.',
    'One of them does not speak for another.',
    'Name the institution: {allowed}.',
  ],
  'nothing-to-withdraw': [
    'Nothing is stated of “{register}” for {period} by {institution}.',
    'There is nothing to take back.',
    'Look at the list of what is stated.',
  ],
  'statement-no-reason': [
    'The reason is missing.',
    'Others have to understand why the months are open again.',
    'Say it in a sentence.',
  ],
} as const satisfies Record<string, Sentences>
