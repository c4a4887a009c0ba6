/** Hash of the whole state, in our own code: `crypto.subtle` is missing on a plain-HTTP local network. */

/** 64 bits of a murmur-like mix over every field, as 16 hexadecimal digits. */
export function hashFields(fields: Int32Array): string {
  let a = 0x9368e53c;
  let b = 0x586dcd20;
  for (let i = 0; i < fields.length; i++) {
    const v = fields[i] as number;
    a = Math.imul((a ^ v ^ (a >>> 15)) | 0, 0x85ebca6b) + i;
    b = Math.imul((b ^ Math.imul(v + i, 0x27d4eb2f) ^ (b >>> 13)) | 0, 0xc2b2ae35) ^ (a >>> 7);
  }
  return hex(a ^ (b >>> 11)) + hex(b ^ (a >>> 9));
}

/** Hash of a text, in the same form; used for content and for series of games. */
export function hashText(text: string): string {
  const units = new Int32Array(text.length + 1);
  units[0] = text.length;
  for (let i = 0; i < text.length; i++) units[i + 1] = text.charCodeAt(i);
  return hashFields(units);
}

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0');
