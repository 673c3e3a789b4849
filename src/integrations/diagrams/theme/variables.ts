import { type Mode, type Palette, palettes } from './palette.ts';

/** Values for mermaid's `themeVariables`. */
export type Variables = Record<string, string | number | boolean | Record<string, string>>;

/**
 * Every theme variable that the nine kinds read, so that mermaid derives no colour of its own.
 * The names are those of mermaid 12.3 (theme "base").
 */
export function themeVariables(mode: Mode): Variables {
	const p = palettes[mode];
	return {
		darkMode: mode === 'dark',
		background: p.bg,
		useGradient: false,
		dropShadow: 'none',
		strokeWidth: 1.5,
		...shared(p),
		...sequence(p),
		...gantt(p),
		...state(p),
		...charts(p),
		...tinted(p),
	};
}

/** Classes that authors may use in flowcharts and state diagrams: `A:::danger`. */
export function classDefinitions(mode: Mode): string[] {
	const p = palettes[mode];
	const define = (name: string, fill: string, stroke: string) =>
		`classDef ${name} fill:${fill},stroke:${stroke},color:${p.text}`;
	return [
		define('danger', p.failedLow, p.failed),
		define('ok', p.doneLow, p.done),
		define('warn', p.changeLow, p.change),
	];
}

/** The names of those classes. */
export const CLASS_NAMES = ['danger', 'ok', 'warn'];

function shared(p: Palette): Variables {
	return {
		...all(['primaryColor', 'mainBkg', 'nodeBkg'], p.surface),
		...all(['secondaryColor', 'tertiaryColor', 'clusterBkg'], p.sunken),
		...all(['primaryTextColor', 'secondaryTextColor', 'tertiaryTextColor'], p.text),
		...all(['textColor', 'titleColor', 'nodeTextColor', 'errorTextColor'], p.text),
		...all(['primaryBorderColor', 'secondaryBorderColor', 'tertiaryBorderColor'], p.lineStrong),
		...all(['nodeBorder', 'clusterBorder'], p.lineStrong),
		...all(['lineColor', 'arrowheadColor', 'defaultLinkColor'], p.text2),
		branchLabelColor: p.text,
		edgeLabelBackground: p.bg,
		errorBkgColor: p.failedLow,
		noteBkgColor: p.changeLow,
		noteTextColor: p.text,
		noteBorderColor: p.changeLine,
	};
}

function sequence(p: Palette): Variables {
	return {
		actorBkg: p.surface,
		...all(['actorBorder', 'actorLineColor', 'activationBorderColor', 'labelBoxBorderColor'], p.lineStrong),
		...all(['actorTextColor', 'signalTextColor', 'labelTextColor', 'loopTextColor'], p.text),
		signalColor: p.text2,
		labelBoxBkgColor: p.sunken,
		activationBkgColor: p.accentLow,
		sequenceNumberColor: p.bg,
	};
}

function gantt(p: Palette): Variables {
	return {
		...all(['sectionBkgColor', 'sectionBkgColor2', 'excludeBkgColor'], p.surface),
		altSectionBkgColor: p.bg,
		// Decorative: the dates below carry the meaning, and the lines run behind the names of tasks.
		gridColor: p.line,
		taskBkgColor: p.accentLow,
		taskBorderColor: p.accent,
		activeTaskBkgColor: p.changeLow,
		activeTaskBorderColor: p.change,
		doneTaskBkgColor: p.sunken,
		doneTaskBorderColor: p.lineStrong,
		critBkgColor: p.failedLow,
		...all(['critBorderColor', 'todayLineColor', 'vertLineColor'], p.failed),
		...all(['taskTextColor', 'taskTextOutsideColor', 'taskTextLightColor'], p.text),
		...all(['taskTextDarkColor', 'taskTextClickableColor'], p.text),
	};
}

function state(p: Palette): Variables {
	return {
		...all(['transitionColor', 'innerEndBackground', 'specialStateColor'], p.text2),
		...all(['transitionLabelColor', 'stateLabelColor'], p.text),
		...all(['stateBkg', 'compositeTitleBackground'], p.surface),
		...all(['compositeBackground', 'altBackground'], p.sunken),
		labelBackgroundColor: p.bg,
		compositeBorder: p.lineStrong,
	};
}

function charts(p: Palette): Variables {
	const quadrants = [1, 2, 3, 4];
	return {
		...all(['pieTitleTextColor', 'pieSectionTextColor', 'pieLegendTextColor', 'quadrantTitleFill'], p.text),
		...all(['pieStrokeColor', 'pieOuterStrokeColor'], p.lineStrong),
		pieOpacity: '1',
		pieTitleTextSize: '18px',
		...all(['pieSectionTextSize', 'pieLegendTextSize'], '16px'),
		quadrant1Fill: p.doneLow,
		quadrant2Fill: p.accentLow,
		quadrant3Fill: p.surface,
		quadrant4Fill: p.changeLow,
		...all(
			quadrants.map((n) => `quadrant${n}TextFill`),
			p.text,
		),
		...all(['quadrantPointFill', 'quadrantPointTextFill'], p.text),
		...all(['quadrantXAxisTextFill', 'quadrantYAxisTextFill'], p.text),
		...all(['quadrantInternalBorderStrokeFill', 'quadrantExternalBorderStrokeFill'], p.lineStrong),
		xyChart: {
			backgroundColor: p.bg,
			...all(
				['titleColor', 'xAxisTitleColor', 'xAxisLabelColor', 'yAxisTitleColor', 'yAxisLabelColor'],
				p.text,
			),
			...all(['xAxisTickColor', 'xAxisLineColor', 'yAxisTickColor', 'yAxisLineColor'], p.text2),
			// Bars first, a line over them second: both 3:1 on the page, and on each other.
			plotColorPalette: [p.lineStrong, p.text, p.accent, p.change].join(','),
		},
	};
}

/** Mind maps and timelines number their colours from 0 to 11, pies from 1 to 12. */
function tinted(p: Palette): Variables {
	const variables: Variables = {};
	for (let i = 0; i < 12; i++) {
		const tint = p.tints[i % p.tints.length] ?? p.surface;
		Object.assign(variables, {
			[`cScale${i}`]: tint,
			[`cScalePeer${i}`]: p.lineStrong,
			[`cScaleInv${i}`]: p.text2,
			[`cScaleLabel${i}`]: p.text,
			[`pie${i + 1}`]: tint,
		});
		if (i < 8) Object.assign(variables, { [`fillType${i}`]: tint, [`surface${i}`]: tint, [`git${i}`]: tint });
	}
	return variables;
}

function all(names: string[], value: string): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, value]));
}
