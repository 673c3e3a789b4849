import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useParts } from '../../../src/islands/shared/use-parts.ts';

let connected = true;
const PARTS = {
	Report: () =>
		connected ? Promise.resolve(({ of }: { of: string }) => <p>{`Report of ${of}`}</p>) : Promise.reject(),
	count: () => Promise.resolve(3),
};

function Tool() {
	const { parts, failed, load } = useParts(PARTS);
	return (
		<>
			<button type="button" onClick={() => load('Report')}>
				Report
			</button>
			<button type="button" onClick={() => load('count')}>
				Count
			</button>
			{parts.Report && <parts.Report of="ours" />}
			{parts.count && <p>{`Count ${parts.count}`}</p>}
			{failed && <p role="alert">Not loaded</p>}
		</>
	);
}

afterEach(() => {
	connected = true;
	cleanup();
});

test('a part appears when it is asked for, and stays when another one comes', async () => {
	render(<Tool />);
	expect(screen.queryByText('Report of ours')).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Report' }));
	await screen.findByText('Report of ours');
	expect(screen.queryByText('Count 3')).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Count' }));
	await screen.findByText('Count 3');
	expect(screen.getByText('Report of ours')).toBeTruthy();
});

test('a part that cannot be loaded is told, and comes at the next try', async () => {
	connected = false;
	render(<Tool />);
	await userEvent.click(screen.getByRole('button', { name: 'Report' }));
	await screen.findByRole('alert');
	connected = true;
	await userEvent.click(screen.getByRole('button', { name: 'Report' }));
	await screen.findByText('Report of ours');
	expect(screen.queryByRole('alert')).toBeNull();
});
