/** What a word of an output is, however it came out this time. */
type Kind = 'number' | 'percent' | 'day' | 'time' | 'name' | 'empty';

/**
 * What differs between the output that a page shows and the one that its command gave here: columns, their names and what
 * stands in them. Values differ from day to day; that is no finding.
 * @returns one sentence for each line of the real output that the page does not prepare its reader for
 */
export function shapeDifferences(shown: string, real: string): string[] {
	const expected = linesOf(shown);
	const got = linesOf(real);
	if (got.length === 0) return ['The command printed nothing.'];
	const header = expected[0];
	const named = header !== undefined && isHeader(header);
	const differences =
		named && header.join(' ') !== got[0]?.join(' ')
			? [`The first line is "${got[0]?.join(' ')}"; the page shows "${header.join(' ')}".`]
			: [];
	const shapes = expected.slice(named ? 1 : 0).map(kindsOf);
	return [
		...differences,
		...got
			.slice(named ? 1 : 0)
			.filter((cells) => !shapes.some((shape) => fits(kindsOf(cells), shape)))
			.map((cells) => `No line of the page looks like "${cells.join(' ')}".`),
	];
}

/** The cells of each line; rules, row counts, empty lines and a remark in brackets at the end are furniture. */
function linesOf(text: string): string[][] {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '' && !/^[-+\s]+$/.test(line) && !/^\(\d+ rows?\)$/.test(line))
		.map((line) =>
			/ \|( |$)/.test(line)
				? line.split(/ \|(?: |$)/).map((cell) => cell.trim())
				: line
						.replace(/ \(\w+\)$/, '')
						.trim()
						.split(/\s+/),
		);
}

const isHeader = (cells: string[]) => cells.length > 1 && cells.every((cell) => /^[A-Za-z_%/]+$/.test(cell));

function kindsOf(cells: string[]): Kind[] {
	return cells.map((cell) => {
		if (cell === '' || cell === '-') return 'empty';
		// A hash of a commit, before anything takes its digits for a number.
		if (/^(?=\d*[a-f])[0-9a-f]{7,40}$/.test(cell)) return 'name';
		if (/^\d+([.,]\d+)?%$/.test(cell)) return 'percent';
		if (/^\d{4}-\d\d-\d\d( [\d:.]+)?$/.test(cell)) return 'day';
		if (/^-?(\d+ days? )?\d\d:\d\d:\d\d(\.\d+)?$/.test(cell)) return 'time';
		if (/^[+-]?\d+([.,]\d+)?[KMGTPE]?i?B?$/i.test(cell)) return 'number';
		return 'name';
	});
}

/**
 * Same columns, each with the same kind; an empty cell may stand for any. A last column of names may hold several words:
 * the name of a process, a path.
 */
function fits(real: Kind[], shown: Kind[]): boolean {
	const rest = real.slice(shown.length);
	if (rest.length > 0 && !(shown.at(-1) === 'name' && rest.every((kind) => kind === 'name'))) return false;
	if (real.length < shown.length) return false;
	return shown.every((kind, i) => kind === real[i] || kind === 'empty' || real[i] === 'empty');
}
