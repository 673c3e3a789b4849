import type { Finding } from '../domain/finding.ts';
import type { Drill } from '../schemas/drill.ts';

/**
 * What a schema cannot see in a drill: ids used twice, ways that lead nowhere, parts that no way reaches, no way to
 * service restored, and scenes whose minute is not that of the quickest way.
 * @param name file name without its ending, which must be the id
 */
export function drillFindings(drill: Drill, file: string, name: string): Finding[] {
	const finding = (rule: string, field: string, problem: string, mend: string): Finding => ({
		rule: `drill-${rule}`,
		level: 'error',
		file,
		field,
		problem,
		mend,
	});
	const ids = [...drill.scenes, ...drill.ends].map(({ id }) => id);
	const known = new Set(ids);
	const leads = drill.scenes.flatMap(({ id, choices }) =>
		choices.map((choice) => ({ scene: id, choice: choice.id, to: choice.to })),
	);
	const minutes = quickest(drill);
	return [
		...(drill.id === name
			? []
			: [finding('file', 'id', `The drill "${drill.id}" lies in ${name}.yaml.`, 'Name the file by its id.')]),
		...repeated(ids).map((id) =>
			finding('id', id, `The id "${id}" is used twice.`, 'Give one of the two another id.'),
		),
		...drill.scenes.flatMap(({ id, choices }) =>
			repeated(choices.map((choice) => choice.id)).map((choice) =>
				finding(
					'id',
					`scenes.${id}.choices`,
					`Two choices of the scene "${id}" are called "${choice}".`,
					'Give one of the two another id.',
				),
			),
		),
		...(drill.scenes.some(({ id }) => id === drill.start)
			? []
			: [
					finding(
						'start',
						'start',
						`There is no scene "${drill.start}" to start with.`,
						'Name one of the scenes.',
					),
				]),
		...leads
			.filter(({ to }) => !known.has(to))
			.map(({ scene, choice, to }) =>
				finding(
					'way',
					`scenes.${scene}.choices.${choice}`,
					`The choice leads to "${to}", which is neither a scene nor an end.`,
					'Correct the id, or add the scene.',
				),
			),
		...ids
			.filter((id) => !minutes.has(id))
			.map((id) =>
				finding('reach', id, `No way leads to "${id}".`, 'Let a choice lead there, or delete it.'),
			),
		...(drill.ends.some(({ id, outcome }) => outcome === 'restored' && minutes.has(id))
			? []
			: [finding('end', 'ends', 'No way leads to an end with service restored.', 'Add one.')]),
		...drill.scenes
			.filter(({ id, minute }) => minutes.has(id) && minutes.get(id) !== minute)
			.map(({ id, minute }) =>
				finding(
					'minute',
					`scenes.${id}.minute`,
					`The scene says minute ${minute}; the quickest way reaches it at minute ${minutes.get(id)}.`,
					'Correct the minute, or what the choices before it cost.',
				),
			),
	];
}

/** Minute at which the quickest way reaches each scene and end; what no way reaches is missing. */
export function quickest({ scenes, start }: Pick<Drill, 'scenes' | 'start'>): Map<string, number> {
	const byId = new Map(scenes.map((scene) => [scene.id, scene]));
	const found = new Map<string, number>();
	const first = byId.get(start);
	if (!first) return found;
	const open = new Map([[start, first.minute]]);
	while (open.size > 0) {
		const [id, minute] = [...open].reduce((least, next) => (next[1] < least[1] ? next : least));
		open.delete(id);
		found.set(id, minute);
		for (const { to, minutes } of byId.get(id)?.choices ?? [])
			if (!found.has(to)) open.set(to, Math.min(open.get(to) ?? Number.POSITIVE_INFINITY, minute + minutes));
	}
	return found;
}

function repeated(ids: string[]): string[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
