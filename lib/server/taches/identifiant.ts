import 'server-only';
import { hash } from 'node:crypto';

/** A UUID (version 8) that depends on the name only: the same job or mail asked twice is the same row. */
export function identifiantStable(nom: string): string {
  const octets = hash('sha256', nom, 'buffer').subarray(0, 16);
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x80, 6);
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8);
  const h = octets.toString('hex');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}
