// The door of api/guards: guards that know nothing of Waymark: the pace of bodies, guesses at tokens, texts that cannot be kept.
export { endSlowBodies, type BodyPace } from './body-pace.ts'
export { logSettings, routeOf } from './log-settings.ts'
export { refuseBadText } from './request-text.ts'
export { retryReads } from './retry-reads.ts'
export { CallerLeft, whileAsked } from './while-asked.ts'
export { newWrongTokens, sourceOf } from './wrong-tokens.ts'
