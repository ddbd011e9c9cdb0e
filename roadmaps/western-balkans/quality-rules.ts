// The questions put to every figure of this roadmap. Their kinds live in the engine; names, advice and limits here.
import { defineQualityRule } from '#definition'

export const qualityRules = [
  defineQualityRule({
    id: 'parts-do-not-sum',
    kind: 'parts-do-not-sum',
    severity: 'error',
    name: { en: 'Parts do not add up' },
    advice: {
      en: 'Ask the source whether a part is missing, or the total was mistyped. Until then the published total is counted.',
    },
  }),
  defineQualityRule({
    id: 'sources-disagree',
    kind: 'sources-disagree',
    severity: 'error',
    name: { en: 'Two sources disagree' },
    advice: {
      en: 'Both values are kept and the figure is shown as a range. Ask both sources for the count they rest on.',
    },
  }),
  defineQualityRule({
    id: 'cumulative-falls',
    kind: 'falling-cumulative',
    severity: 'error',
    name: { en: 'A cumulative figure falls or does not reconcile' },
    advice: {
      en: 'What has added up since a start cannot become less. Ask since when, and of what, each of the two counts.',
    },
  }),
  defineQualityRule({
    id: 'part-year-exceeds-year',
    kind: 'sub-period-exceeds-period',
    severity: 'error',
    name: { en: 'A part of a period exceeds the whole' },
    advice: {
      en: 'What happened in some months cannot be more than in the year. One of the two was probably counted differently.',
    },
  }),
  defineQualityRule({
    id: 'members-do-not-sum',
    kind: 'members-do-not-sum',
    severity: 'error',
    name: { en: 'Jurisdictions do not add up to their group' },
    advice: { en: 'Ask the publisher which jurisdiction is missing from the list, or wrong in it.' },
  }),
  defineQualityRule({
    id: 'stated-change-differs',
    kind: 'stated-change-differs',
    severity: 'warning',
    name: { en: 'A stated change does not follow from the figures' },
    advice: {
      en: 'The earlier figure was probably revised after it was published. Ask for the revised one and keep both vintages.',
    },
  }),
  defineQualityRule({
    id: 'quote-differs',
    kind: 'quote-differs',
    severity: 'warning',
    name: { en: 'The number read does not stand in the source' },
    advice: {
      en: 'Compare with the source. Machine translations split numbers (“1,000 and 473” was 1,473).',
    },
  }),
  defineQualityRule({
    id: 'not-reported-share',
    kind: 'not-reported-share',
    severity: 'warning',
    settings: { above: 10 },
    name: { en: 'Much is “not reported”' },
    advice: {
      en: 'More than a tenth of the persons or items are in the category “not reported”. Percentages of the rest may mislead.',
    },
  }),
  defineQualityRule({
    id: 'plan-is-not-actual',
    kind: 'plan-is-not-actual',
    severity: 'note',
    name: { en: 'A plan is not what happened' },
    advice: { en: 'Announcement and outcome are two facts. Only the outcome is counted.' },
  }),
  defineQualityRule({
    id: 'mixed-class',
    kind: 'mixed-class',
    severity: 'note',
    name: { en: 'Unlike items counted together' },
    advice: {
      en: 'Shown as published and never added to other classes. Ask the source for firearms, parts, ammunition and explosives apart.',
    },
  }),
  defineQualityRule({
    id: 'overlapping-groups',
    kind: 'overlapping-groups',
    severity: 'note',
    name: { en: 'Figures of groups that share members' },
    advice: { en: 'Six and seven jurisdictions are two scopes. Never chart or compare them as one series.' },
  }),
]
