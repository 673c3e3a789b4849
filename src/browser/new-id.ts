/** A new id that no other copy has: 16 random hexadecimal digits. Works without https too, where `randomUUID` does not. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
