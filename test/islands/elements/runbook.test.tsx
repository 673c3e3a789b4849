import { beforeAll, expect, test } from 'vitest';
import { setIncidentNow } from '../../../src/browser/incident-now.ts';

const page = `
<h1>Queue</h1>
<button class="ek-record" data-severity="SEV3" hidden>Start</button>
<ek-values>
	<div data-n="topic" data-k="name" data-e="scans" data-l="topic"><b>topic</b><p>Help.</p></div>
	<div data-n="path" data-k="path" data-p="/.*" data-e="/var/lib"><b>path</b><p>Help.</p></div>
</ek-values>
<p>In <var data-s="t">{{topic}}</var>, <a data-url="https://d.example/?t={{topic}}" href="#">panel</a></p>
<section class="ek-step reads" id="look"><header><input type="checkbox"><h3>Look</h3></header>
	<ek-code id="reads"><pre><code>kcat -t <var data-s="w">{{topic}}</var></code></pre></ek-code>
	<ek-code id="query"><pre><code>lag{topic="<var data-s="p">{{topic}}</var>"}</code></pre></ek-code>
	<p class="ek-wrong"><a href="https://git.example/edit?message=Mend+step+look">This failed or was wrong</a></p>
</section>
<section class="ek-step changes" id="pause"><header><input type="checkbox"><h3>Pause</h3></header>
	<ek-code id="changes" data-changes><pre><code>rm -r <var data-s="w">{{path}}</var></code></pre></ek-code>
	<p class="ek-wrong"><a href="/teams/data/">This failed or was wrong</a></p>
</section>`;

const $ = <T extends Element = HTMLElement>(selector: string) => {
	const found = document.querySelector<T>(selector);
	if (!found) throw new Error(`no ${selector}`);
	return found;
};
const fieldOf = (block: string, name: string) => $<HTMLInputElement>(`${block} input[aria-label="${name}"]`);
const type = (field: HTMLInputElement, text: string) => {
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
};
let copied = '';
const heard: CustomEvent[] = [];

beforeAll(async () => {
	sessionStorage.clear();
	localStorage.clear();
	document.body.innerHTML = page;
	Object.defineProperty(navigator, 'clipboard', {
		value: {
			writeText: async (text: string) => {
				copied = text;
			},
		},
	});
	for (const name of ['ek:values', 'ek:tick', 'ek:wrong', 'ek:record']) {
		document.addEventListener(name, (event) => heard.push(event as CustomEvent));
	}
	await import('../../../src/elements/runbook.ts');
	await import('../../../src/elements/steps.ts');
});

test('a command that reads is copied with its names while a value is missing', async () => {
	const button = $<HTMLButtonElement>('#reads .copy');
	expect(button.textContent).toBe('Copy with gaps');
	button.click();
	await expect.poll(() => copied).toBe('kcat -t {{topic}}');
});

test('a command that changes something is not copied, says what is missing and leads there', async () => {
	copied = '';
	const button = $<HTMLButtonElement>('#changes .copy');
	expect(button.getAttribute('aria-disabled')).toBe('true');
	button.click();
	await expect
		.poll(() => $('#changes .ek-tools .ek-refusal').textContent)
		.toBe('Not copied: path has no value');
	expect(copied).toBe('');
	expect(document.activeElement).toBe(fieldOf('#changes', 'path'));
});

test('a value typed in one block is filled in everywhere, quoted for each spot, and remembered', async () => {
	type(fieldOf('#reads', 'topic'), "it's");
	expect($('#reads .ek-gap p').textContent).toContain('Does not look like scans');
	expect($('#reads code').textContent).toBe('kcat -t {{topic}}');
	$<HTMLButtonElement>('#reads .ek-gap p button').click();
	expect($('#reads code').textContent).toBe("kcat -t 'it'\\''s'");
	expect($('#query code').textContent).toBe('lag{topic="it\\x27s"}');
	expect($<HTMLAnchorElement>('a[data-url]').href).toBe('https://d.example/?t=it%27s');
	expect(JSON.parse(sessionStorage.getItem('even-keel:tab') ?? '').values.topic).toBe("it's");
	$<HTMLButtonElement>('#reads .copy').click();
	await expect.poll(() => copied).toBe("kcat -t 'it'\\''s'");
});

test('a refused value is never filled in and cannot be insisted on', () => {
	type(fieldOf('#changes', 'path'), '/var/../etc');
	expect($('#changes .ek-gap p').textContent).toBe('Has a “..” part: it would leave its place.');
	expect(document.querySelector('#changes .ek-gap p button')).toBeNull();
	expect($('#changes code').textContent).toBe('rm -r {{path}}');
	type(fieldOf('#changes', 'path'), '/var/lib/loads');
	expect($('#changes code').textContent).toBe('rm -r /var/lib/loads');
	expect($('#changes .copy').getAttribute('aria-disabled')).toBeNull();
});

test('without an incident a tick is kept in the tab', () => {
	$<HTMLInputElement>('#look header input').click();
	expect($('#look .ek-done').textContent).toMatch(/^Done \d\d:\d\d UTC \(\d\d:\d\d here\)$/);
});

test('what failed is asked for, goes to the timeline, and stands in the link to the page’s source', async () => {
	const link = $<HTMLAnchorElement>('#look .ek-wrong a');
	link.click();
	await expect.poll(() => document.querySelector('#look .ek-wrong textarea')).not.toBeNull();
	const field = $<HTMLTextAreaElement>('#look .ek-wrong textarea');
	expect(document.activeElement).toBe(field);
	expect(link.textContent).toBe('Mend this step');
	const message = () => new URL(link.href).searchParams.get('message');
	expect(message()).toBe(`Mend “Look” (${location.pathname}#look)`);
	field.value = 'No such file:\n /srv & co';
	field.dispatchEvent(new Event('input'));
	expect(message()).toBe(`Mend “Look” (${location.pathname}#look): No such file: /srv & co`);
	const button = $<HTMLButtonElement>('#look .ek-wrong button');
	expect(button.textContent).toBe('Start a record with this note');
	setIncidentNow({ id: 'i0', title: 'Q', severity: 'SEV3', since: 1, ticks: {}, values: {}, labels: {} });
	expect(button.textContent).toBe('Note it in the timeline');
	button.click();
	expect(heard.at(-1)).toMatchObject({
		type: 'ek:wrong',
		detail: {
			step: 'look',
			title: 'Look',
			kind: 'check',
			note: 'No such file:\n /srv & co',
			severity: 'SEV3',
		},
	});
	expect($('#look .ek-wrong [role=status]').textContent).toBe('Noted in the timeline.');
	expect(document.querySelector('#look .ek-wrong button')).toBeNull();
	setIncidentNow(undefined);
});

test('a page without a repository leads to its owner as it stands', async () => {
	const link = $<HTMLAnchorElement>('#pause .ek-wrong a');
	link.click();
	await expect.poll(() => link.textContent).toBe('Tell the owner');
	expect(new URL(link.href).pathname).toBe('/teams/data/');
	expect(new URL(link.href).search).toBe('');
});

test('one click starts a record of this page, and the button goes while one is open', () => {
	const button = $<HTMLButtonElement>('.ek-record');
	expect(button.hidden).toBe(false);
	button.click();
	expect(heard.at(-1)).toMatchObject({ type: 'ek:record', detail: { title: 'Queue', severity: 'SEV3' } });
	setIncidentNow({ id: 'i0', title: 'Q', severity: 'SEV3', since: 1, ticks: {}, values: {}, labels: {} });
	expect(button.hidden).toBe(true);
	setIncidentNow(undefined);
	heard.length = 0;
});

test('an open incident fills by value and by alert label, and gets what is typed and ticked', () => {
	const incident = {
		id: 'i1',
		title: 'Lag',
		severity: 'SEV2',
		since: 1,
		ticks: {},
		values: {},
		labels: { topic: 'events' },
	};
	setIncidentNow(incident);
	expect(heard.find(({ type }) => type === 'ek:values')?.detail.values).toEqual({ path: '/var/lib/loads' });
	expect($('#reads code').textContent).toBe('kcat -t events');
	expect($('#reads .ek-tools span').textContent).toBe('1 of 1 from the incident');
	expect($('#changes code').textContent).toBe('rm -r {{path}}');
	type(fieldOf('#changes', 'path'), '/srv');
	expect(heard.at(-1)).toMatchObject({ type: 'ek:values', detail: { values: { path: '/srv' } } });
	$<HTMLInputElement>('#pause header input').click();
	expect(heard.at(-1)).toMatchObject({
		type: 'ek:tick',
		detail: { step: 'pause', done: true, kind: 'change' },
	});
	setIncidentNow({ ...incident, labels: { topic: '$(id)' } });
	expect($('#reads code').textContent).toBe('kcat -t {{topic}}');
	setIncidentNow(undefined);
	expect($('#changes code').textContent).toBe('rm -r /var/lib/loads');
});
