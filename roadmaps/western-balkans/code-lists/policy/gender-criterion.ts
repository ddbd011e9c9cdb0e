// What makes a policy document address needs of men, women, boys and girls.
import { defineCodeList } from '#definition'

export const genderCriterionCodes = defineCodeList({
  id: 'gender-criterion',
  name: { en: 'Criterion' },
  source:
    'Method of the platform, after the practical tool of SEESAC on gender and SALW; codes from general knowledge of the field, to be checked',
  codes: {
    'evidence-base': { name: { en: 'rests on data and research' } },
    'gender-analysis': { name: { en: 'a gender analysis was made' } },
    'disaggregated-baseline': { name: { en: 'baselines by sex and age' } },
    objectives: { name: { en: 'objectives for men, women, boys and girls' } },
    budget: { name: { en: 'money for these objectives' } },
    'gender-mechanism': { name: { en: 'a body for gender equality took part' } },
    'domestic-violence-rule': { name: { en: 'firearms are removed where there is domestic violence' } },
    'womens-participation': { name: { en: 'participation of women in bodies and teams' } },
    indicators: { name: { en: 'indicators by sex and age' } },
    audiences: { name: { en: 'awareness by audience' } },
  },
})
