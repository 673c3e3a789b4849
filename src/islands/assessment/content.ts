import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type AssessmentContent, assess } from '../../domain/assessment/result.ts';
import type { Round } from '../../domain/assessment/round.ts';
import { assessSupposed } from '../../domain/assessment/what-if.ts';
import {
	type ContentCore,
	partsOf,
	type QuestionPart,
	withParts,
} from '../../formats/assessment/content-parts.ts';
import type { Words } from '../../formats/assessment/words.ts';

export type Content = Words & AssessmentContent;

/** How many of the next steps are shown at once, with their reasons: as many as there are for now. */
export const SHOWN_NEXT = 3;

/** The content as far as it has come. */
export interface Loaded {
	/** Undefined until the first part is there, and without a round. */
	content: Content | undefined;
	/** True where the texts of a step are there. */
	detailed: (step: string) => boolean;
	/** Brings everything; undefined where it cannot be had. Can be called again. */
	all: () => Promise<Content | undefined>;
	/** True once everything is there. */
	whole: boolean;
	/** True where the first part, or the texts of what is shown, could not be loaded. */
	failed: boolean;
}

/** Fetches the content of a round's result: first what computes it, then the texts of the steps that are shown. */
export function useContent(apiUrl: string, round: Round | undefined): Loaded {
	const [core, setCore] = useState<ContentCore>();
	const [parts, setParts] = useState<readonly QuestionPart[]>([]);
	const [full, setFull] = useState<ContentCore>();
	const [failed, setFailed] = useState(false);
	const asked = useRef(new Set<string>());
	const get = async <T>(path: string): Promise<T | undefined> => {
		try {
			const response = await fetch(apiUrl + path);
			if (!response.ok) throw new Error(path);
			return await response.json();
		} catch {
			setFailed(true);
			return undefined;
		}
	};
	useEffect(() => {
		if (round && !core) get<ContentCore>('assessment-core.json').then((found) => found && setCore(found));
	}, [round !== undefined]);
	useEffect(() => {
		if (!round || !core || full) return;
		const wanted = partsOf(core, shownSteps(core, round)).filter((id) => !asked.current.has(id));
		if (wanted.length === 0) return;
		for (const id of wanted) asked.current.add(id);
		const bring = wanted.map((id) => get<QuestionPart>(`assessment-question/${id}.json`));
		Promise.all(bring).then((found) => setParts((had) => [...had, ...found.flatMap((part) => part ?? [])]));
	}, [core, round, full]);
	const content = useMemo(() => full ?? (core && withParts(core, parts)), [core, parts, full]);
	return {
		content,
		detailed: (id) => content?.steps.find((step) => step.id === id)?.why !== '',
		all: async () => {
			if (full) return full;
			const found = await get<ContentCore>('assessment.json');
			if (found) {
				setFull(found);
				setFailed(false);
			}
			return found;
		},
		whole: full !== undefined,
		failed,
	};
}

/** The steps that are open at first: all for now, the first of the next. */
function shownSteps(content: Content, round: Round) {
	const { steps } = assessSupposed(content, round) ?? assess(content, round);
	return [
		...steps.filter(({ place }) => place === 'now'),
		...steps.filter(({ place }) => place === 'next').slice(0, SHOWN_NEXT),
	];
}
