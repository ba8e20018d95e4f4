/** Returns the bytes of a text as JSON has it, with its quotes. */
export function jsonText(text: string): number[] {
  return [...new TextEncoder().encode(JSON.stringify(text))]
}
