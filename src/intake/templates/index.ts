// The door of intake/templates: empty workbooks of a register or an indicator, to be filled in.
export { elementsOf, indicatorTemplate } from './indicator-template.ts'
export { registerTemplate } from './register-template.ts'
