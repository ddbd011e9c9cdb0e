// The door of api/answers: answers worked out once for all who ask, kept until what they speak of changes.
export { newAnswerStore, type AnswerStore } from './answer-store.ts'
export { tellCaches } from './cache-control.ts'
export { findEncoding, keepText, type KeptText } from './kept-text.ts'
export { newLately, type Lately } from './lately.ts'
export { newQuestionQueue } from './question-queue.ts'
export type { AnswerPart, AnswerWork, Asker, PartedQuestion, Question } from './question.ts'
export { sealAnswers } from './sealed-answers.ts'
