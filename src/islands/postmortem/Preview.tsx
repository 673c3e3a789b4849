import { useState } from 'preact/hooks';
import type { Block } from '../../formats/postmortem/blocks.ts';
import { pieces } from '../../formats/postmortem/inline.ts';
import { documentMarkdown } from '../../formats/postmortem/markdown.ts';

/** The finished text as it reads, or its Markdown. Also what is printed. */
export function Preview({ blocks }: { blocks: readonly Block[] }) {
	const [source, setSource] = useState(false);
	return (
		<section class="ek-pm-preview" aria-label="Preview">
			<div class="ek-row between ek-pm-noprint">
				<span class="ek-meta">As it will read, while you write</span>
				<button
					type="button"
					class="ek-link ek-small"
					aria-pressed={source}
					onClick={() => setSource(!source)}
				>
					{source ? 'Show as text' : 'Show the Markdown'}
				</button>
			</div>
			{source ? (
				<pre class="ek-pm-source">{documentMarkdown(blocks)}</pre>
			) : (
				<div class="ek-pm-text">
					{blocks.map((block, at) => (
						<Part block={block} key={`${at}-${block.kind}`} />
					))}
				</div>
			)}
		</section>
	);
}

function Part({ block }: { block: Block }) {
	switch (block.kind) {
		case 'heading': {
			// The page has its own title, so the document's begins one level below.
			const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
			return <Heading>{block.text}</Heading>;
		}
		case 'text':
			return (
				<p>
					{block.lines.map((line, at) => (
						<>
							{at > 0 && <br />}
							<Line text={line} />
						</>
					))}
				</p>
			);
		case 'list': {
			const List = block.numbered ? 'ol' : 'ul';
			return (
				<List>
					{block.items.map((item) => (
						<li key={item}>
							<Line text={item} />
						</li>
					))}
				</List>
			);
		}
		case 'table':
			return (
				<div
					class="ek-scroll"
					tabIndex={0}
					role="region"
					aria-label={`Table: ${block.head.filter(Boolean).join(', ')}`}
				>
					<table>
						<thead>
							<tr>
								{block.head.map((cell) =>
									cell ? (
										<th key={cell} scope="col">
											{cell}
										</th>
									) : (
										<td key="none" />
									),
								)}
							</tr>
						</thead>
						<tbody>
							{block.rows.map((row, at) => (
								<tr key={`${at}-${row[0]}`}>
									{row.map((cell, n) => (
										<td key={`${n}-${cell}`}>
											<Line text={cell} />
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</div>
			);
	}
}

function Line({ text }: { text: string }) {
	return (
		<>
			{pieces(text).map((piece) => {
				if (piece.kind === 'code') return <code>{piece.text}</code>;
				return piece.kind === 'link' ? <a href={piece.text}>{piece.text}</a> : piece.text;
			})}
		</>
	);
}
