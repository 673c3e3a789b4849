import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { StoreTrouble } from '../../../src/browser/store.ts';
import { Notes } from '../../../src/islands/shared/Notes.tsx';
import { Troubles } from '../../../src/islands/shared/Troubles.tsx';

const words = { one: 'draft', all: 'drafts', makeRoom: 'export it, then delete old ones' };
const said = (trouble: StoreTrouble) => {
	render(<Troubles trouble={trouble} notices={[]} words={words} />);
	const text = screen.getByRole('alert').textContent;
	cleanup();
	return text;
};

afterEach(cleanup);

test('each trouble says what is lost and what to do', () => {
	expect(said({ kind: 'unavailable' })).toContain(
		'The draft lives in this tab only: export it before you close the tab.',
	);
	expect(said({ kind: 'full' })).toContain('live in this tab only: export it, then delete old ones.');
	const aside = said({ kind: 'set-aside', refusal: { reason: 'not-json' }, keptAs: 'key:set-aside' });
	expect(aside).toContain('This is not a file of drafts');
	expect(aside).toContain('It was kept unchanged as “key:set-aside”.');
});

test('notices are told without a trouble, and nothing is said where all is well', () => {
	const { container } = render(<Troubles trouble={undefined} notices={['One was odd']} words={words} />);
	expect(screen.queryByRole('alert')).toBeNull();
	expect(container.textContent).toBe('One was odd.');
	cleanup();
	expect(render(<Troubles trouble={undefined} notices={[]} words={words} />).container.innerHTML).toBe('');
});

test('notes are a list, or nothing', () => {
	render(<Notes lines={['One', 'Two']} />);
	expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['One', 'Two']);
	cleanup();
	expect(render(<Notes lines={[]} />).container.innerHTML).toBe('');
});
