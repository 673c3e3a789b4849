import { incidentNow, onIncident } from '../browser/incident-now.ts';
import { keepTabNotes, tabNotes } from '../browser/tab-values.ts';
import { judge, type Rule, type Verdict } from '../domain/runbook/judge.ts';
import { quote, type Slot } from '../domain/runbook/slots.ts';
import { tell } from './step-events.ts';

/** A parameter of this page as its values panel declares it. */
interface Parameter extends Rule {
	label: string | undefined;
	example: string;
	/** Where its value goes: the strictest spot decides. */
	slots: Set<Slot>;
}

/** A value as the page sees it now. */
export interface Known {
	/** As it was typed or as the alert gave it; empty where there is none. */
	text: string;
	verdict: Verdict;
	/** True when it is filled in. */
	used: boolean;
	fromIncident: boolean;
}

const parameters = new Map<string, Parameter>();
const listeners = new Set<() => void>();
/** What is being typed, ahead of what is kept. */
const typed = new Map<string, string>();

/** Example of a parameter of this page; nothing where there is no such parameter. */
export const exampleOf = (name: string): string | undefined => parameters.get(name)?.example;

/** The value of a parameter: what is being typed, then the incident's, then this tab's. */
export function known(name: string): Known {
	const parameter = parameters.get(name);
	const incident = incidentNow();
	const given = incident?.values[name] ?? incident?.labels[parameter?.label ?? ''];
	const text = typed.get(name) ?? (incident ? given : tabNotes().values[name]) ?? '';
	const verdict = parameter ? judge(parameter, text, [...parameter.slots]) : 'empty';
	const allowed = verdict === 'pattern' && tabNotes().allowed.includes(`${name}=${text}`);
	return { text, verdict, used: verdict === 'ok' || allowed, fromIncident: text !== '' && text === given };
}

/** Takes what is typed and fills it in everywhere. It is kept at `keep`, not at each key. */
export function type(name: string, text: string): void {
	typed.set(name, text);
	refresh();
}

/** Keeps what was typed: in the incident when one is open, else in this tab. */
export function keep(name: string): void {
	const text = typed.get(name);
	if (text === undefined) return;
	const { verdict } = known(name);
	const incident = incidentNow();
	if (!incident) keepTabNotes({ values: { ...tabNotes().values, [name]: text } });
	// The incident's record takes no value that no command would take.
	else if (verdict === 'ok' || verdict === 'pattern' || text === '')
		tell('ek:values', { values: { [name]: text } });
	if (incidentNow()?.values[name] === text) typed.delete(name);
}

/** The reader insists on a value that looks unlike what is asked for. */
export function allow(name: string): void {
	keepTabNotes({ allowed: [...tabNotes().allowed, `${name}=${known(name).text}`] });
	refresh();
}

/** Calls back after each change of a value. */
export function onValues(listener: () => void): void {
	listeners.add(listener);
	listener();
}

function refresh(): void {
	for (const mark of document.querySelectorAll<HTMLElement>('var[data-s]')) {
		mark.dataset.n ??= mark.textContent.slice(2, -2);
		const { n = '', s } = mark.dataset;
		const { text, used } = known(n);
		mark.classList.toggle('filled', used);
		const shown = used ? quote(s as Slot, text) : `{{${n}}}`;
		if (mark.textContent !== shown) mark.textContent = shown;
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-url]')) {
		link.href = (link.dataset.url ?? '').replace(/\{\{([\w-]+)\}\}/g, (gap, name) => {
			const { text, used } = known(name);
			return used ? quote('u', text) : gap;
		});
	}
	for (const listener of listeners) listener();
}

/** Reads the parameters and their spots from the page, and fills in what is known. */
function start(): void {
	for (const { dataset } of document.querySelectorAll<HTMLElement>('ek-values [data-n]')) {
		const { n = '', k = 'name', p, l, e = '' } = dataset;
		const slots = new Set<Slot>();
		for (const mark of document.querySelectorAll<HTMLElement>('var[data-s]')) {
			if (mark.textContent === `{{${n}}}`) slots.add(mark.dataset.s as Slot);
		}
		if (document.querySelector(`a[data-url*="{{${n}}}"]`)) slots.add('u');
		parameters.set(n, { kind: k as Rule['kind'], pattern: p, label: l, example: e, slots });
	}
	let open = incidentNow()?.id;
	onIncident(() => {
		const now = incidentNow()?.id;
		if (now === open) return refresh();
		const before = open;
		open = now;
		typed.clear();
		// Opened on this page: what was typed before belongs to it.
		if (now && !before) tell('ek:values', { values: mine() });
		refresh();
	});
	refresh();
}

/** Values of this tab that fit a parameter of this page. */
function mine(): Record<string, string> {
	const fits = ([name, text]: [string, string]) => {
		const parameter = parameters.get(name);
		return parameter && judge(parameter, text, [...parameter.slots]) === 'ok';
	};
	return Object.fromEntries(Object.entries(tabNotes().values).filter(fits));
}

start();
