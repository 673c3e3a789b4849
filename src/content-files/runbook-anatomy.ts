import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import {
	effectOf,
	type Fence,
	type RunbookFile,
	type RunbookStep,
	type StepPart,
} from '../domain/runbook/anatomy.ts';
import { fenceMeta } from '../domain/runbook/fence-meta.ts';
import { languageOf } from '../domain/runbook/languages.ts';

/** What the text of a runbook holds, beside its front matter. */
export type Anatomy = Pick<RunbookFile, 'sections' | 'steps' | 'fences' | 'values' | 'mitigationTable'>;

/** The parts of a parsed page that a runbook is made of. */
export function dissect(tree: MdastNode): Anatomy {
	const found: Anatomy = { sections: [], steps: [], fences: [], values: [], mitigationTable: undefined };
	visit(tree, [], found);
	return found;
}

function visit(node: MdastNode, around: string[], found: Anatomy): void {
	if (node.type === 'heading' && node.depth === 2) {
		found.sections.push({ title: plain(node), line: lineOf(node) });
	}
	if (node.type === 'code') found.fences.push(fence(node, around));
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		const { name } = attributes(node);
		if (node.name === 'Value' && name) found.values.push({ name, line: lineOf(node) });
		if (node.name === 'MitigationTable') found.mitigationTable = lineOf(node);
	}
	if (isComponent(node, 'Check', 'Change')) {
		const attributed = Object.values(attributes(node)).join(' ');
		for (const [, name = ''] of attributed.matchAll(/\{\{([a-z][a-z0-9_-]*)\}\}/g)) {
			found.values.push({ name, line: lineOf(node) });
		}
		found.steps.push(step(node, found.sections.at(-1)?.title ?? ''));
	}
	const inside = 'name' in node && node.name ? [node.name, ...around] : around;
	for (const child of childrenOf(node)) visit(child, inside, found);
}

function step(node: MdxJsxFlowElement, section: string): RunbookStep {
	const kind = node.name === 'Check' ? 'check' : 'change';
	const { id = '', title = '', ...rest } = attributes(node);
	const blocks = childrenOf(node).flatMap((child) =>
		child.type === 'code' ? [fence(child, [node.name ?? ''])] : [],
	);
	const items = childrenOf(node).flatMap((child) => (child.type === 'list' ? childrenOf(child) : []));
	const bold = items.filter((item) => childrenOf(childrenOf(item)[0])[0]?.type === 'strong');
	const part = (name: string): StepPart | undefined => {
		const found = childrenOf(node).find((child) => isComponent(child, name));
		if (!found) return undefined;
		const inside = childrenOf(found);
		return {
			line: lineOf(found),
			text: inside
				.map((child) => (child.type === 'code' ? '' : plain(child)))
				.join(' ')
				.trim(),
			commands: inside.flatMap((child) => (child.type === 'code' ? [fence(child, [name])] : [])),
		};
	};
	return {
		kind,
		id,
		title,
		line: lineOf(node),
		section,
		commands: blocks.filter(({ language }) => language !== 'output'),
		outputs: blocks.filter(({ language }) => language === 'output'),
		readings: { items: items.length, bold: bold.length },
		attributes: rest,
		verify: part('Verify'),
		rollback: part('Rollback'),
	};
}

function fence(node: Extract<MdastNode, { type: 'code' }>, around: string[]): Fence {
	return {
		language: languageOf(node.lang),
		meta: fenceMeta(node.meta),
		text: node.value,
		line: lineOf(node) + 1,
		effect: effectOf(around),
	};
}

function isComponent(node: MdastNode, ...names: string[]): node is MdxJsxFlowElement {
	return node.type === 'mdxJsxFlowElement' && names.includes(node.name ?? '');
}

function attributes(node: MdastNode): Record<string, string> {
	if (!('attributes' in node) || !Array.isArray(node.attributes)) return {};
	return Object.fromEntries(
		node.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
}

function childrenOf(node: MdastNode | undefined): MdastNode[] {
	return node && 'children' in node ? (node.children as MdastNode[]) : [];
}

const lineOf = (node: MdastNode) => node.position?.start.line ?? 1;

/** The text of a node, components included. */
function plain(node: MdastNode): string {
	if ('value' in node && typeof node.value === 'string') return node.value;
	return childrenOf(node).map(plain).join('');
}
