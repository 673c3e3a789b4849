import { ENOUGH, type Ranked, type TopologyAdvice } from '../../domain/topologies/advise.ts';
import { type AdviceContext, signed } from '../../formats/topologies/markdown.ts';

interface Props extends AdviceContext {
	advice: TopologyAdvice;
	base: string;
}

/** The advice in words. Each reason leads to its row in the printed table. */
export function AdviceView({ advice, base, models, table, antiTypes }: Props) {
	const named = (id: string) => models.find((model) => model.id === id);
	if (advice.ranked.length === 0) {
		return <p>{`Answer at least ${ENOUGH} questions. Fewer say too little to advise anything.`}</p>;
	}
	const possible = advice.ranked.filter((model) => model.ruledOutBy.length === 0);
	const out = advice.ranked.filter((model) => model.ruledOutBy.length > 0);
	const lead = named(possible[0]?.model ?? '');
	const steps = lead?.firstSteps.filter(({ id }) => advice.firstSteps.includes(id)) ?? [];
	const open = table.questions.filter(({ id }) => advice.open.includes(id));
	return (
		<>
			{open.length > 0 && (
				<p class="ek-note">
					{open.length === 1
						? 'One question is open, and its rows were not considered: '
						: `${open.length} questions are open, and their rows were not considered: `}
					{open.map(({ id, ask }, index) => (
						<span key={id}>
							{index > 0 && ' · '}
							<a href={`#question-${id}`}>{ask}</a>
						</span>
					))}
				</p>
			)}
			{lead ? (
				<>
					<p class="ek-ta-lead">
						<a href={`${base}topologies/${lead.id}/`}>{lead.name}</a>. {lead.summary}
					</p>
					{advice.tied && (
						<p>The second has as many points. The lighter one is named first: it is easier to undo.</p>
					)}
				</>
			) : (
				<p>Your answers rule out every model. Look at the rows below: one of them may not hold for you.</p>
			)}
			{advice.warnings.map(({ antiType, index }) => {
				const warning = table.warnings[index];
				return (
					<p key={antiType} class="ek-note danger">
						<b>{`${antiTypes.find(({ id }) => id === antiType)?.name ?? antiType}. `}</b>
						{`${warning?.because} ${warning?.instead}`}
					</p>
				);
			})}
			{lead && (
				<>
					<h3>Next week</h3>
					<ul class="ek-ta-steps">
						{steps.map(({ id, what, hours }) => (
							<li key={id}>
								{what} <span class="ek-meta">{`about ${hours} h`}</span>
							</li>
						))}
					</ul>
					<h3>When it has done its part</h3>
					{lead.exits.length > 0 ? (
						<ul>
							{lead.exits.map(({ sign, to }) => (
								<li key={to}>
									{sign} Then: <a href={`${base}topologies/${to}/`}>{named(to)?.name ?? to}</a>.
								</li>
							))}
						</ul>
					) : (
						<p>It has no usual successor. Look again when your size or your goal changes.</p>
					)}
					<h3>Over time</h3>
					<ol class="ek-ta-path">
						{advice.path.map((id) => (
							<li key={id}>
								<a href={`${base}topologies/${id}/`}>{named(id)?.name ?? id}</a>
							</li>
						))}
					</ol>
				</>
			)}
			<h3>All models, with every reason</h3>
			<ol class="ek-ta-ranked">
				{possible.map((model, index) => (
					<li key={model.model}>
						<details open={index === 0}>
							<summary>
								<b>{named(model.model)?.name ?? model.model}</b>{' '}
								<span class="ek-meta">{`${signed(model.points)} from ${model.reasons.length} rows`}</span>
							</summary>
							<Reasons model={model} table={table} />
						</details>
					</li>
				))}
			</ol>
			{out.length > 0 && (
				<>
					<h3>Ruled out</h3>
					<ul>
						{out.map((model) => (
							<li key={model.model}>
								<b>{named(model.model)?.name ?? model.model}</b>
								<ul>
									{model.ruledOutBy.map((row) => (
										<li key={row}>
											<RowReason row={row} table={table} />
										</li>
									))}
								</ul>
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

function Reasons({ model, table }: { model: Ranked; table: Props['table'] }) {
	if (model.reasons.length === 0) return <p>No row speaks for or against it.</p>;
	return (
		<ul class="ek-ta-reasons">
			{model.reasons.map(({ row, points }) => (
				<li key={row}>
					<b class="ek-num">{signed(points)}</b>
					<span>
						<RowReason row={row} table={table} />
					</span>
				</li>
			))}
		</ul>
	);
}

function RowReason({ row, table }: { row: string; table: Props['table'] }) {
	return (
		<>
			{table.rows.find(({ id }) => id === row)?.because}{' '}
			<a class="ek-ta-row" href={`#row-${row}`}>
				{row}
			</a>
		</>
	);
}
