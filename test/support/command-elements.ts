// What makes commands of a runbook safe and follows the open incident, loaded as the head and the steps of a page load it.
import { defineIncidentBar } from '../../src/elements/incident-bar.ts';
import '../../src/elements/runbook.ts';
import '../../src/elements/steps.ts';

defineIncidentBar(() => import('../../src/islands/incident/open-panel.tsx'));
