/**
 * 64 bits of a text in base 36, so that equal fingerprints mean equal texts for all that chance allows: among a million
 * passages two share one in ten million corpora. Two lanes after Murmur's mixing; for keys, not for secrets.
 */
export function fingerprint(text: string): string {
  let left = 0xdeadbeef ^ text.length;
  let right = 0x41c6ce57 ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    left = Math.imul(left ^ unit, 2_654_435_761);
    right = Math.imul(right ^ unit, 1_597_334_677);
  }
  left = Math.imul(left ^ (left >>> 16), 2_246_822_507) ^ Math.imul(right ^ (right >>> 13), 3_266_489_909);
  right = Math.imul(right ^ (right >>> 16), 2_246_822_507) ^ Math.imul(left ^ (left >>> 13), 3_266_489_909);
  return `${part(left)}${part(right)}`;
}

function part(lane: number): string {
  return (lane >>> 0).toString(36).padStart(7, '0');
}
