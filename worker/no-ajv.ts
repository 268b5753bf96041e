// Stands in for Ajv in the Worker: the SDK names it as its default validator, and we hand in another.

export class Ajv {}

export default function addFormats(): void {}
