// Why a single record is not kept as it was sent, in sentences: what is wrong, why it is refused, how to mend it.
import type { Sentences } from './file-sentences.ts'

export const keepingSentences = {
  'record-jurisdiction-empty': [
    'The jurisdiction is empty.',
    'A record has to belong to somebody.',
    'Use one of: {allowed}.',
  ],
  'record-jurisdiction-unknown': [
    'There is no jurisdiction “{value}”.',
    'A record has to belong to somebody.',
    'Use one of: {allowed}.',
  ],
  'institution-unknown': [
    'There is no institution “{value}”.',
    'A record has to belong to an institution that is known.',
    'Use one of: {allowed}; or leave it out.',
  ],
  'institution-unknown-there': [
    'There is no institution “{value}” in “{jurisdiction}”.',
    'A record has to belong to an institution that is known.',
    'Use one of: {allowed}; or leave it out.',
  ],
  'institution-keeps-others': [
    '“{institution}” does not keep the register “{register}”.',
    'It is kept by institutions of another kind: {kinds}.',
    'Use one of: {allowed}; or leave it out.',
  ],
  'request-step-needs': ['“{field}” is empty.', 'The step “{step}” is not taken without it.', 'Answer it.'],
  'correction-without-reason': [
    'The reason of the correction is missing.',
    'Others have to understand why the record changed.',
    'Say in a sentence what was wrong.',
  ],
  'answer-withheld': [
    '“{field}” is sensitive, and you may neither read nor answer it here.',
    'What is sensitive is kept by those who may read it.',
    'Leave it empty. What is stored there stays as it is.',
  ],
  'rows-withheld': [
    'Rows of “{rows}” were removed or put in another order.',
    'They may hold answers that are withheld from you, which would be lost or belong to another row.',
    'Leave them in their places and add new ones at the end; or ask somebody who may read all of the record.',
  ],
  'withdrawal-without-reason': [
    'The reason is missing.',
    'Others have to understand why the record is gone.',
    'Say it in a sentence.',
  ],
  'record-not-there': [
    'There is no such record.',
    'Its address may be incomplete, or of another jurisdiction.',
    'Look for it in the list.',
  ],
  'record-withdrawn-already': [
    'The record was withdrawn already.',
    'It stands in no list and no count.',
    'Look into its history for who did it and why.',
  ],
} as const satisfies Record<string, Sentences>
