/** Offers a text as a download. The address is given back to the browser at once. */
export function downloadText(name: string, text: string, type = 'text/plain'): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	URL.revokeObjectURL(address);
}

/**
 * Text of a file that the reader chose.
 * @param limit bytes that are read at most; a larger file is refused
 */
export async function readText(
	file: File,
	limit = 20 * 1024 * 1024,
): Promise<{ text: string } | { tooLarge: number }> {
	return file.size > limit ? { tooLarge: file.size } : { text: await file.text() };
}
