import { cleanup, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Codec, sealText } from '../../../src/formats/envelope.ts';
import { BringIn } from '../../../src/islands/shared/BringIn.tsx';
import { FileButton } from '../../../src/islands/shared/FileButton.tsx';
import { type FileKind, openFile } from '../../../src/islands/shared/open-file.ts';
import { useImport } from '../../../src/islands/shared/use-import.ts';

const codec: Codec<string> = {
	format: 'even-keel/test',
	version: 1,
	migrations: {},
	decode: (data) => ({ value: String(data), notices: data === 'odd' ? ['It was odd.'] : [] }),
	encode: (value) => value,
	empty: () => '',
};
const kind: FileKind<string> = {
	codec,
	what: 'the test',
	limit: 100,
	tooLarge: 'Larger than 100 B.',
	untouched: ' Yours is untouched.',
};
const fileOf = (text: string) => new File([text], 'test.json', { type: 'application/json' });
const sealed = (value: string) => fileOf(sealText(codec, value));

/** A tool that holds one text; the side that wins stands first. */
function Tool() {
	const [state, setState] = useState('mine');
	const { file, said, look, leave, replace, takeBack } = useImport(state, setState);
	return (
		<>
			<section aria-label="State">{state}</section>
			<FileButton label="Import" onFiles={(chosen) => void look(chosen, kind)} />
			<div role="status">{said.join(' ')}</div>
			{file !== undefined && (
				<>
					<section aria-label="File">{file}</section>
					<BringIn
						onTake={(winner) =>
							replace(winner === 'file' ? `${file}, ${state}` : `${state}, ${file}`, 'In.', 'Done.')
						}
						onLeave={leave}
					/>
				</>
			)}
			{takeBack && (
				<button type="button" onClick={() => takeBack('Back.')}>
					Take back
				</button>
			)}
		</>
	);
}
const choose = (file: File) => userEvent.upload(screen.getByLabelText('Import'), file);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const state = () => screen.getByLabelText('State').textContent;
const said = () => screen.getByRole('status').textContent;
const shown = () => screen.queryByLabelText('File')?.textContent;

afterEach(cleanup);

test('a file is looked at first, brought in with either side winning, and taken back', async () => {
	render(<Tool />);
	await choose(sealed('odd'));
	await screen.findByText('It was odd.');
	expect([state(), shown()]).toEqual(['mine', 'odd']);
	expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
	await press('Bring in, the file wins');
	expect([state(), shown(), said()]).toEqual(['odd, mine', undefined, 'In. Done.']);
	await press('Take back');
	expect([state(), said()]).toEqual(['mine', 'Back.']);
	expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
	await choose(sealed('other'));
	await screen.findByLabelText('File');
	await press('Bring in, mine wins');
	expect(state()).toBe('mine, other');
});

test('a file that is left changes nothing', async () => {
	render(<Tool />);
	await choose(sealed('other'));
	await screen.findByLabelText('File');
	await press('Leave it');
	expect([state(), shown()]).toEqual(['mine', undefined]);
	expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
});

test('a refused file takes the one before it from view and touches nothing', async () => {
	render(<Tool />);
	await choose(sealed('other'));
	await screen.findByLabelText('File');
	await choose(fileOf('{"format":'));
	await screen.findByText(/not a file of the test.* Yours is untouched\.$/);
	expect([state(), shown()]).toEqual(['mine', undefined]);
});

test('a file over the limit is refused in the words of the tool alone', async () => {
	expect(await openFile(sealed('x'.repeat(100)), kind)).toEqual({ refused: 'Larger than 100 B.' });
	const { untouched: _, ...plain } = kind;
	expect(await openFile(fileOf('{}'), plain)).toEqual({
		refused:
			'This is not a file of the test, it is “another kind of file”. Open it with the tool that wrote it.',
	});
});

test('the button takes several files where it may, and the same file again', async () => {
	const chosen: string[] = [];
	render(
		<FileButton
			label="Open files"
			multiple
			accept=".txt"
			onFiles={(...files) => chosen.push(files.map((file?: File) => file?.name).join('+'))}
		/>,
	);
	const input = screen.getByLabelText<HTMLInputElement>('Open files');
	const [one, two] = [new File(['1'], 'one.txt'), new File(['2'], 'two.txt')];
	await userEvent.upload(input, [one, two]);
	await userEvent.upload(input, one);
	expect(input.value).toBe('');
	await userEvent.upload(input, one);
	expect(chosen).toEqual(['one.txt+two.txt', 'one.txt', 'one.txt']);
	input.dispatchEvent(new Event('change', { bubbles: true }));
	expect(chosen).toHaveLength(3);
	expect([input.accept, input.multiple]).toEqual(['.txt', true]);
});
