import { JSDOM } from 'jsdom';
import { installGeometry } from './shim.ts';

const NAMES = [
	'window',
	'document',
	'navigator',
	'Element',
	'HTMLElement',
	'SVGElement',
	'Node',
	'DOMParser',
	'XMLSerializer',
	'CSSStyleSheet',
	'MutationObserver',
	'getComputedStyle',
	'NodeFilter',
	'DocumentFragment',
	'HTMLTemplateElement',
	'Text',
	'Comment',
	'Document',
	'Event',
	'CustomEvent',
	'requestAnimationFrame',
] as const;

/**
 * Makes this thread look like a page to mermaid: jsdom's globals with the geometry that jsdom lacks.
 * For a worker thread only: the build itself must not find a `window`.
 */
export function openPage(): Document {
	const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
		pretendToBeVisual: true,
		url: 'https://localhost/',
	});
	for (const name of NAMES) {
		const value = name === 'window' ? window : window[name];
		Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
	}
	const css = { escape: escapeIdentifier, supports: () => true };
	Object.defineProperty(globalThis, 'CSS', { value: css, configurable: true });
	Object.defineProperty(window, 'CSS', { value: css, configurable: true });
	const screen = { width: 1200, height: 800, availWidth: 1200, availHeight: 800 };
	Object.defineProperty(globalThis, 'screen', { value: screen, configurable: true });
	installGeometry(window);
	return window.document;
}

function escapeIdentifier(text: string): string {
	return text.replace(/[^\w-]/g, (character) => `\\${character}`);
}
