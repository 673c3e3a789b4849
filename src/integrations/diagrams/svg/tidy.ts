const UNUSED = /^(data-.*|aria-.*|class|color|alignment-baseline|xml:space|font-family|role|tabindex)$/;
const NUMERIC =
	/^(d|points|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|stroke-dasharray|refX|refY|font-size)$/;
const REFERENCED = 'marker,filter,linearGradient,symbol,clipPath';

/** Takes out what a picture without script and style sheet has no use for: hooks, empty groups, unused definitions, ids. */
export function tidySvg(svg: Element): void {
	for (const element of svg.querySelectorAll('*')) tidyAttributes(element);
	for (const element of svg.querySelectorAll('title,desc')) if (element.parentNode === svg) element.remove();
	for (const span of svg.querySelectorAll('tspan')) joinSpans(span);
	for (const span of [...svg.querySelectorAll('tspan')]) {
		for (const name of ['font-style', 'font-weight'])
			if (/^(normal|400)$/.test(span.getAttribute(name) ?? '')) span.removeAttribute(name);
		if (!span.attributes.length && !span.children.length && span.parentNode?.childNodes.length === 1)
			span.replaceWith(span.textContent);
	}
	const used = referencesIn(svg);
	for (const element of [...svg.querySelectorAll(REFERENCED)]) if (!used.has(element.id)) element.remove();
	removeEmpty(svg);
	removeDangling(svg);
	for (const element of svg.querySelectorAll('[id]'))
		if (!used.has(element.id)) element.removeAttribute('id');
}

function tidyAttributes(element: Element): void {
	for (const { name, value } of [...element.attributes]) {
		if (UNUSED.test(name)) element.removeAttribute(name);
		else if (NUMERIC.test(name)) element.setAttribute(name, rounded(value));
	}
}

/** A hundredth of a px is below what a screen shows. */
function rounded(value: string): string {
	return value.replace(/-?\d*\.\d{3,}(?:e[-+]?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** mermaid writes a span a word; neighbours that look the same become one. */
function joinSpans(span: Element): void {
	if (span.children.length || span.hasAttribute('x')) return;
	for (let next = nextSpan(span); next && sameLook(span, next); next = nextSpan(span)) {
		span.textContent += next.textContent;
		next.remove();
	}
}

function nextSpan(span: Element): Element | undefined {
	const next = span.nextSibling;
	return next && next === span.nextElementSibling ? span.nextElementSibling : undefined;
}

function sameLook(a: Element, b: Element): boolean {
	if (b.localName !== 'tspan' || b.children.length || a.attributes.length !== b.attributes.length)
		return false;
	return [...a.attributes].every(({ name, value }) => b.getAttribute(name) === value);
}

function referencesIn(svg: Element): Set<string> {
	return new Set(
		[...svg.outerHTML.matchAll(/(?:url\(|href=)["']?(?:&quot;)?#([\w-]+)/g)].map(([, id = '']) => id),
	);
}

/** Timelines name a marker that mermaid defines under another name. */
function removeDangling(svg: Element): void {
	const ids = new Set([...svg.querySelectorAll('[id]')].map((element) => element.id));
	for (const element of svg.querySelectorAll('*'))
		for (const { name, value } of [...element.attributes]) {
			const [, id] = value.match(/^url\(["']?#([\w-]+)["']?\)$/) ?? [];
			if (id && !ids.has(id)) element.removeAttribute(name);
		}
}

function removeEmpty(svg: Element): void {
	let again = true;
	while (again) {
		again = false;
		for (const element of svg.querySelectorAll('g,defs,rect,tspan,text')) {
			if (element.children.length || element.textContent.trim()) continue;
			if (element.localName === 'rect' && Number.parseFloat(element.getAttribute('width') ?? '') > 0)
				continue;
			element.remove();
			again = true;
		}
	}
}
