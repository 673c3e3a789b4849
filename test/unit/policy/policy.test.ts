import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../../src/integrations/policy/content-policy.ts';
import { inlineParts, noParts } from '../../../src/integrations/policy/inline-parts.ts';
import { withPolicy } from '../../../src/integrations/policy/integration.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each inline part is hashed by its exact text', () => {
	const html = `<script>a && b</script><script type="application/json">{}</script><script src="/x.js"></script><style>p{}</style><p style="color:&quot;red&quot;">x</p>`;
	expect(inlineParts(html, 'x.html')).toEqual({
		scripts: new Set([sha('a && b')]),
		styles: new Set([sha('p{}')]),
		styleAttributes: new Set([sha('color:"red"')]),
	});
});

test('an inline handler stops the build and is named', () => {
	expect(() => inlineParts('<button onclick="x()">a</button>', 'x.html')).toThrow(
		'x.html: <button> has the inline event handler "onclick". Listen from a script file.',
	);
});

test('a page without inline parts allows none', () => {
	const policy = contentPolicy(noParts(), 'meta');
	expect(policy).toContain("style-src-attr 'none'");
	expect(policy).toContain("form-action 'self'");
	expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|frame-ancestors/);
});

test('the header also says who may frame the site', () => {
	expect(contentPolicy(noParts(), 'header')).toContain("frame-ancestors 'none'");
});

test('the policy stands right after the character set, and a page without one is refused', () => {
	expect(withPolicy('<head><meta charset="utf-8"/><title>', 'P', 'x')).toBe(
		'<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="P"><title>',
	);
	expect(() => withPolicy('<head>', 'P', 'x.html')).toThrow('x.html: there is no <meta charset="utf-8">');
});
