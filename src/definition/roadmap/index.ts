// The door of definition/roadmap: the roadmap as a whole: levels, observations, institutions, rules, and looking things up in it.
export { listedWords, type Dictionary, type WordList } from './dictionary.ts'
export { childrenOf, defineElement, type Element, type Level, type Timeframe } from './element.ts'
export { footnoteContradictions, footnotesOf, paragraphPieces, type ParagraphPiece } from './footnotes.ts'
export {
  findMeantInstitution,
  institutionColumn,
  institutionsIn,
  institutionWord,
  keeperOf,
  keepersOf,
  notStated,
  usualInstitution,
  type Keeper,
  type Listing,
} from './institution.ts'
export { notStatedName } from './institution-sentences.ts'
export {
  bases,
  boundsOf,
  codesText,
  callsPartsComplete,
  factKey,
  sortedIds,
  isCompleteOver,
  isMixedClass,
  latestVintages,
  openBreakdown,
  wholeBreakdown,
  type Basis,
  type Blanks,
  type Fact,
  type Observation,
} from './observation.ts'
export {
  defineQualityRule,
  mostAccepted,
  severities,
  type Finding,
  type QualityRule,
  type Severity,
} from './quality-rule.ts'
export {
  defineDocument,
  type DocumentList,
  type DocumentSection,
  type RoadmapDocument,
} from './documents/document.ts'
export { defineHandOnList, type HandOnColumn, type HandOnList, type HandOnSource } from './hand-on-list.ts'
export { outlineContradictions } from './outline-contradictions.ts'
export {
  defineOutlines,
  liesWithin,
  placesOfLine,
  ringPlaces,
  type DisputedBorder,
  type OutlinedArea,
  type OutlineInset,
  type Outlines,
  type OutlineProjection,
  type SubArea,
  type SubOutlines,
} from './outlines.ts'
export { defineRequestKind, type RequestKind } from './request-kind.ts'
export { registerKeepers, statersOf, type RegisterKeeper } from './register-keeper.ts'
export {
  elementPlace,
  elementsAbove,
  findElement,
  findLevel,
  levelSlug,
  nameOfArea,
  nameOfBreakdown,
  nameOfCode,
  nameOfDataElement,
  namesOfCodes,
  titleOfElement,
  topOf,
  type Named,
  type NamedAreas,
  type NamedDataElements,
} from './names.ts'
export {
  breakGlassMinutesOf,
  defineRoadmap,
  findBreakdownCodes,
  findDataElement,
  findGroup,
  findIndicator,
  findRegister,
  getDataElement,
  indicatorsOfKind,
  indicatorsSpeakingTo,
  itemClassId,
  recordAreas,
  reportingAreas,
  type Dataset,
  type Passage,
  type Abbreviation,
  type Roadmap,
} from './roadmap.ts'
export { barColumns, barRows, stepColumns, stepRows } from './submission-rows.ts'
export {
  columnOf,
  findMeantArea,
  findMeantCode,
  isTotalWord,
  vocabularyFor,
  type Vocabulary,
} from './vocabulary.ts'
export type { KeptWithdrawal, StandingWithdrawal, TakenBack, Withdrawal } from './withdrawal.ts'
