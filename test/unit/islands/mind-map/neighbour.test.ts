import { expect, test } from 'vitest';
import { layout } from '../../../../src/domain/mind-map/layout.ts';
import { neighbour } from '../../../../src/islands/mind-map/neighbour.ts';
import { SMALL_MAP } from '../../../support/mind-map.ts';

const drawing = layout(SMALL_MAP);
const go = (id: string, key: string) => neighbour(SMALL_MAP, drawing, id, key);

test('up and down stay in the column', () => {
	expect(go('few-alerts', 'ArrowDown')).toBe('runbooks');
	expect(go('runbooks', 'ArrowDown')).toBeUndefined();
	expect(go('runbooks', 'ArrowUp')).toBe('few-alerts');
});

test('left and right follow the eye on both sides of the root', () => {
	expect(go('alerts', 'ArrowRight')).toBe('few-alerts');
	expect(go('few-alerts', 'ArrowLeft')).toBe('alerts');
	expect(go('alerts', 'ArrowLeft')).toBe('change');
	expect(go('change', 'ArrowLeft')).toBe('small-steps');
	expect(go('small-steps', 'ArrowRight')).toBe('change');
	expect(go('change', 'ArrowRight')).toBe('alerts');
});

test('Home and End go to the ends, other keys and unknown ideas nowhere', () => {
	expect(go('runbooks', 'Home')).toBe('alerts');
	expect(go('runbooks', 'End')).toBe('flags');
	expect(go('runbooks', 'a')).toBeUndefined();
	expect(go('nobody', 'ArrowUp')).toBeUndefined();
});
