// The door of formats/json: JSON as rows: objects one after the other, flattened.
export { cutJsonObjects, type JsonObject } from './json-objects.ts'
export { findJsonShape, jsonRows, type JsonSource } from './open-json.ts'
