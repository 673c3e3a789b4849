/**
 * A short mark of a text (FNV-1a, 32 bit, base 36): tells a link that was cut off or edited from a whole one. No
 * protection against anybody who wants to forge one.
 */
export function checksum(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash ^= text.charCodeAt(i);
		hash = Math.imul(hash, 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
