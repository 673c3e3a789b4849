import { readDiagram } from './diagram-text.ts';

/** One thing that is wrong in a diagram's source. */
export interface DiagramProblem {
	/** Stable name: `diagram-title`. */
	rule: string;
	/** Lines below the fence: 0 is the fence, 1 the first line of the source. */
	offset: number;
	/** What is wrong, one sentence. */
	problem: string;
	/** What to do about it, one sentence. */
	mend: string;
}

/** The kinds of diagram that are drawn, themed and tested, by the word they start with. */
export const DIAGRAM_KINDS: readonly string[] = [
	...['flowchart', 'graph', 'sequenceDiagram', 'stateDiagram', 'stateDiagram-v2', 'timeline', 'gantt'],
	...['pie', 'quadrantChart', 'xychart', 'xychart-beta', 'mindmap'],
];

/** Checks what mermaid itself would let pass: names for screen readers, colours of its own, text that gets lost. */
export function lintDiagram(source: string): DiagramProblem[] {
	const { kind, title, description, body } = readDiagram(source);
	const whole: [boolean, LineRule][] = [
		[!title, MISSING_TITLE],
		[!description, MISSING_DESCRIPTION],
		[!DIAGRAM_KINDS.includes(kind), UNKNOWN_KIND],
	];
	return [
		...whole.filter(([wrong]) => wrong).map(([, rule]) => ({ ...rule, offset: 0 })),
		...body.split('\n').flatMap((line, i) => lineProblems(line).map((rule) => ({ ...rule, offset: i + 1 }))),
	];
}

type LineRule = Omit<DiagramProblem, 'offset'>;

function lineProblems(line: string): LineRule[] {
	if (/^\s*%%\{/.test(line)) return [DIRECTIVE];
	const styled = /^\s*(classDef|style|linkStyle)\b/.test(line);
	if (styled) return COLOUR_PROPERTY.test(line) ? [COLOUR] : [];
	if (/^\s*(theme|themeVariables|themeCSS|look|fontFamily|darkMode)\s*:/.test(line)) return [DIRECTIVE];
	if (/^\s*(rect|box)\s+(#|rgb|hsl|transparent)/i.test(line)) return [COLOUR];
	if (/^\s*click\s+\w/.test(line)) return [LINK];
	const text = line.replace(/<br\s*\/?>/gi, ' ');
	if (/<\/?[a-z][^<>]*>/i.test(text.replace(/<<[\w ]+>>/g, ''))) return [HTML];
	return hasBareAngle(text) ? [ANGLE] : [];
}

const COLOUR_PROPERTY = /\b(fill|stroke|color|background(-color)?)\s*:\s*(?!none\b)/i;

/** A `>` that is neither part of an arrow, of `<<choice>>` nor the start of a flag-shaped node. */
function hasBareAngle(line: string): boolean {
	const quoted = line.match(/"[^"]*"/g) ?? [];
	if (quoted.some((text) => text.includes('>'))) return true;
	const rest = line
		.replace(/"[^"]*"/g, '')
		.replace(/<<[\w ]+>>/g, '')
		.replace(/\b\w+>([^\]>]*\])/g, '$1')
		.replace(/<?<?[-=.]+[->=.]*>{1,2}/g, ' ');
	return rest.includes('>');
}

const MISSING_TITLE = {
	rule: 'diagram-title',
	problem: 'The diagram has no title for screen readers.',
	mend: 'Add a line such as "accTitle: From page to incident" under its first line.',
};
const MISSING_DESCRIPTION = {
	rule: 'diagram-description',
	problem: 'The diagram has no description for screen readers.',
	mend: 'Add a line "accDescr: …" that says what the picture shows, as you would on the phone.',
};
const UNKNOWN_KIND = {
	rule: 'diagram-kind',
	problem: 'This is not a kind of diagram that the handbook draws.',
	mend: `Start it with one of ${DIAGRAM_KINDS.join(', ')}.`,
};
const DIRECTIVE = {
	rule: 'diagram-directive',
	problem: 'The diagram sets its own theme or configuration.',
	mend: 'Delete the setting: the handbook draws every diagram for its light and its dark theme.',
};
const COLOUR = {
	rule: 'diagram-colour',
	problem: 'The diagram sets a colour, which would be the same in the light and the dark theme.',
	mend: 'Use one of the ready classes instead, such as A:::danger, A:::warn or A:::ok.',
};
const LINK = {
	rule: 'diagram-link',
	problem: 'The diagram has a click action, which a picture cannot have.',
	mend: 'Put the link into the text beside the diagram.',
};
const HTML = {
	rule: 'diagram-html',
	problem: 'A label contains HTML, which would be shown as it is written.',
	mend: 'Write plain text; only <br/> for a new line is known.',
};
const ANGLE = {
	rule: 'diagram-angle',
	problem: 'A label contains ">", which mermaid drops.',
	mend: 'Write #gt; in its place, or "over".',
};
