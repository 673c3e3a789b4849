import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePaste, MAX_ALERTS } from '../../../../src/formats/alerts/paste.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/alerts/${name}.json`, 'utf8');
const names = (text: string) => decodePaste(text).alerts.map((alert) => alert.name);

describe('payloads', () => {
	test('an Alertmanager webhook with two alerts', () => {
		const { form, alerts, notices } = decodePaste(fixture('alertmanager-v4'));
		expect(form).toBe('alertmanager');
		expect(alerts.map(({ name, state, labels }) => [name, state, labels['pod']])).toEqual([
			['KubePodCrashLooping', 'firing', 'payments-7d9c4b6f5-x2x8q'],
			['KubePodCrashLooping', 'resolved', 'payments-7d9c4b6f5-9tqrm'],
		]);
		expect(alerts[0]?.since).toBe(Date.UTC(2026, 2, 10, 2, 41, 7, 215));
		expect(alerts[0]?.annotations['summary']).toBe('Pod is crash looping.');
		expect(notices).toEqual([{ kind: 'left-out', count: 3 }]);
	});

	test('a Grafana webhook', () => {
		const { form, alerts, notices } = decodePaste(fixture('grafana'));
		expect(form).toBe('grafana');
		expect(alerts[0]).toMatchObject({ name: 'KubeJobFailed', state: 'firing' });
		expect(notices).toEqual([]);
	});

	test('a Grafana webhook of before version 8', () => {
		const old = JSON.stringify({
			title: '[Alerting] Disk full',
			ruleName: 'Disk full',
			state: 'alerting',
			evalMatches: [{ value: 97, metric: 'disk', tags: { instance: 'db-1' } }],
		});
		expect(decodePaste(old)).toMatchObject({
			form: 'grafana',
			alerts: [{ name: 'Disk full', state: 'firing', labels: { instance: 'db-1' } }],
		});
	});

	test('amtool and the two addresses of Prometheus', () => {
		expect(decodePaste(fixture('amtool'))).toMatchObject({
			form: 'alerts-json',
			alerts: [{ name: 'NodeFilesystemAlmostOutOfSpace', state: 'firing' }],
		});
		const alert = { labels: { pod: 'a' }, state: 'firing', activeAt: '2026-03-10T02:41:07Z', value: '1' };
		const api = { status: 'success', data: { alerts: [{ ...alert, labels: { alertname: 'Up' } }] } };
		const rules = { data: { groups: [{ rules: [{ name: 'TargetDown', alerts: [alert] }, 7] }] } };
		expect(names(JSON.stringify(api))).toEqual(['Up']);
		expect(decodePaste(JSON.stringify(rules)).alerts[0]).toMatchObject({
			name: 'TargetDown',
			labels: { pod: 'a' },
		});
	});

	test('one alert, or only its labels', () => {
		expect(names('{"labels":{"alertname":"A"}}')).toEqual(['A']);
		expect(decodePaste('{"alertname":"A","namespace":"x"}')).toMatchObject({ form: 'labels' });
		expect(names('posted: ```json\n{"alertname":"A"}\n``` by the bot')).toEqual(['A']);
		expect(names('{“alertname”: “A”}')).toEqual(['A']);
		expect(names('{&quot;alertname&quot;:&quot;A&quot;}')).toEqual(['A']);
	});

	test('JSON without an alert says so', () => {
		expect(decodePaste('{"name": ["even-keel"]}')).toMatchObject({
			form: 'text',
			alerts: [],
			notices: [{ kind: 'foreign-json' }],
		});
	});
});

describe('cut payloads', () => {
	test('every cut of a payload gives the alerts that are whole', () => {
		const whole = fixture('alertmanager-v4');
		const second = whole.indexOf('"fingerprint": "77e0');
		const { alerts, notices } = decodePaste(whole.slice(0, second));
		expect(alerts).toHaveLength(2);
		expect(notices).toContainEqual({ kind: 'cut' });
		expect(alerts[0]?.labels['pod']).toBe('payments-7d9c4b6f5-x2x8q');
	});

	test('no cut gives a value that is not in the whole', () => {
		const whole = fixture('alertmanager-v4');
		const values = new Set(decodePaste(whole).alerts.flatMap(({ labels }) => Object.values(labels)));
		for (let end = 60; end < whole.length; end += 37) {
			const { alerts } = decodePaste(whole.slice(0, end));
			for (const value of alerts.flatMap(({ labels }) => Object.values(labels)))
				expect(values).toContain(value);
		}
	});

	test('a payload that is cut before its alerts has none, one with only its group has that', () => {
		const group = '{"receiver":"x","alerts":[],"commonLabels":{"alertname":"A","namespace":"n"},"vers';
		expect(decodePaste(group).alerts[0]).toMatchObject({ name: 'A', labels: { namespace: 'n' } });
	});
});

describe('texts', () => {
	test.each([
		['{alertname="A", pod="x,y}z"}', 'labels', [{ alertname: 'A', pod: 'x,y}z' }]],
		['KubeJobFailed{namespace="n"}', 'labels', [{ alertname: 'KubeJobFailed', namespace: 'n' }]],
		['ALERTS{alertname="A",alertstate="firing"} 1', 'labels', [{ alertname: 'A', alertstate: 'firing' }]],
		['namespace="n", pod=x', 'labels', [{ namespace: 'n', pod: 'x' }]],
		[
			'[FIRING:2] KubePodCrashLooping payments (prod critical)',
			'notification',
			[{ alertname: 'KubePodCrashLooping' }],
		],
		[
			'[FIRING:1] KubePersistentVolumeFillingUp (critical)\ncluster=prod-eu1 namespace=tracking\nNo space left',
			'notification',
			[{ alertname: 'KubePersistentVolumeFillingUp', cluster: 'prod-eu1', namespace: 'tracking' }],
		],
		[
			'**Firing**\nLabels:\n - alertname = A\n - pod = a\nAnnotations:\n\nLabels:\n - alertname = A\n - pod = b',
			'notification',
			[
				{ alertname: 'A', pod: 'a' },
				{ alertname: 'A', pod: 'b' },
			],
		],
		['KubePodCrashLooping', 'name', [{ alertname: 'KubePodCrashLooping' }]],
		['`KubePodCrashLooping`:', 'name', [{ alertname: 'KubePodCrashLooping' }]],
		['kube pod crash looping', 'name', [{ alertname: 'kube pod crash looping' }]],
	])('%s', (text, form, labels) => {
		const pasted = decodePaste(text);
		expect(pasted.form).toBe(form);
		expect(pasted.alerts.map((alert) => ({ ...alert.labels }))).toEqual(labels);
	});

	test('values without a name are kept apart', () => {
		const { alerts, notices } = decodePaste('[FIRING:2] KubePodCrashLooping payments (prod critical)');
		expect(alerts[0]).toMatchObject({ state: 'firing', unnamed: ['payments', 'prod', 'critical'] });
		expect(notices).toEqual([{ kind: 'left-out', count: 1 }]);
	});

	test('two notifications in one paste', () => {
		expect(names('[FIRING:1] AlertOne (a)\n[RESOLVED] AlertTwo (b)')).toEqual(['AlertOne', 'AlertTwo']);
	});

	test.each(['OSError: [Errno 28] No space left on device', 'the dashboards of one client are empty!'])(
		'%s is only text',
		(text) => expect(decodePaste(text)).toMatchObject({ form: 'text', alerts: [], text }),
	);

	test('nothing is nothing', () => {
		expect(decodePaste(' \u200b\n').form).toBe('nothing');
	});
});

describe('hostile texts', () => {
	test('labels of a prototype are labels, and change nothing else', () => {
		const { alerts } = decodePaste(
			'{"labels":{"alertname":"A","__proto__":"x","constructor":"y"},"__proto__":{"polluted":true}}',
		);
		expect(Object.keys(alerts[0]?.labels ?? {}).sort()).toEqual(['__proto__', 'alertname', 'constructor']);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test('markup stays text', () => {
		const { alerts } = decodePaste('{"labels":{"alertname":"<img src=x onerror=alert(1)>"}}');
		expect(alerts[0]?.name).toBe('<img src=x onerror=alert(1)>');
		expect(decodePaste('<p>[FIRING:1] <b>KubeJobFailed</b> (x)</p>').alerts[0]?.name).toBe('KubeJobFailed');
	});

	test('anything at all gives an answer', () => {
		const line = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.json().map((json) => json.slice(0, 200)),
			fc.stringMatching(/^[[\]{}"=,:\\a-f \n]{0,200}$/),
		);
		fc.assert(
			fc.property(line, (text) => {
				const { alerts, form } = decodePaste(text);
				expect(form === 'nothing' || form === 'text' ? alerts : []).toEqual([]);
				for (const { labels } of alerts)
					for (const v of Object.values(labels)) expect(v).toBeTypeOf('string');
			}),
		);
	});

	test.each(['[', '{"a":', '[FIRING:1] ', 'a=', 'a="', '{a="b",', '"\\', 'A{', '<b ', 'x '])(
		'a megabyte of %j',
		(part) => {
			expect(decodePaste(part.repeat(1_000_000 / part.length)).alerts.length).toBeLessThanOrEqual(MAX_ALERTS);
		},
	);

	test('5,000 alerts, whole and cut', () => {
		const alert = JSON.parse(fixture('alertmanager-v4')).alerts[0];
		const text = JSON.stringify({ version: '4', alerts: Array.from({ length: 5_000 }, () => alert) });
		expect(decodePaste(text).alerts.length).toBe(5_000);
		expect(decodePaste(text.slice(0, 1_000_000)).alerts.length).toBeGreaterThan(1_000);
	});
});
