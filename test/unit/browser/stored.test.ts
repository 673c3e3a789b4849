import { afterEach, expect, test, vi } from 'vitest';
import { hasStored } from '../../../src/browser/stored.ts';

afterEach(() => vi.unstubAllGlobals());

test('says whether a key is there, and no where the browser gives no storage', () => {
	vi.stubGlobal('localStorage', { getItem: (key: string) => (key === 'here' ? '' : null) });
	expect(hasStored('here')).toBe(true);
	expect(hasStored('gone')).toBe(false);
	vi.stubGlobal('localStorage', undefined);
	expect(hasStored('here')).toBe(false);
});
