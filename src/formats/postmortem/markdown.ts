import type { Draft } from '../../domain/postmortem/draft.ts';
import type { Block } from './blocks.ts';
import { postmortemDocument } from './document.ts';
import { lineMarkdown } from './inline.ts';
import type { DraftNames } from './words.ts';

/** The postmortem as Markdown, in the order of the handbook's template. */
export function postmortemMarkdown(draft: Draft, names: DraftNames): string {
	return documentMarkdown(postmortemDocument(draft, names));
}

/** Any part of a document as Markdown. Text of the draft stays text: nothing in it becomes markup. */
export function documentMarkdown(blocks: readonly Block[]): string {
	return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${lineMarkdown(block.text)}`;
		case 'text':
			// Two spaces at the end keep the writer's own line breaks.
			return block.lines
				.filter((line) => line.trim())
				.map(lineMarkdown)
				.join('  \n');
		case 'list':
			return block.items
				.map((item, at) => `${block.numbered ? `${at + 1}.` : '-'} ${lineMarkdown(item)}`)
				.join('\n');
		case 'table': {
			const row = (cells: readonly string[]) => `| ${cells.map(lineMarkdown).join(' | ')} |`;
			return [
				row(block.head),
				row(block.head.map(() => '---')).replaceAll('\\-', '-'),
				...block.rows.map(row),
			].join('\n');
		}
	}
}
