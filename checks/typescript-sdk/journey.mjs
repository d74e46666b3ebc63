// One journey with the vendor's SDK against an emulator: create, approve, status, cancel, and a refusal.
//   node journey.mjs http://127.0.0.1:PORT
import assert from 'node:assert/strict';
import {
  AccessRequestApprovalsApi,
  AccessRequestApprovalsV2024Api,
  AccessRequestsApi,
  AccessRequestsV2024Api,
  Configuration,
} from 'sailpoint-api-client';

const base = process.argv[2];

// Without this, a refusal that nobody expects is printed with every socket behind it.
process.on('uncaughtException', (error) => {
  console.error(error.stack);
  console.error(error.response?.status, JSON.stringify(error.response?.data));
  process.exit(1);
});
const EVE = '2c918084660f45d6016617daa9210003';
const AUDIT_ROLE = '2c9180835d2e5168015d32f890ca0001';
const REPORTS_PROFILE = '2c9180835d2e5168015d32f890ca0011';

const configuration = new Configuration({
  baseurl: base,
  clientId: 'latchkey',
  clientSecret: 'latchkey',
  tokenUrl: `${base}/oauth/token`,
});
configuration.experimental = true;
// All of this takes less than the twelve minutes, by the tenant's clock, that a token is good for: the SDK never asks again.
const requests = new AccessRequestsApi(configuration);
const approvals = new AccessRequestApprovalsApi(configuration);
const requests2024 = new AccessRequestsV2024Api(configuration);
const approvals2024 = new AccessRequestApprovalsV2024Api(configuration);

async function advance(duration) {
  const answer = await fetch(`${base}/_latchkey/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ advance: duration }),
  });
  assert.equal(answer.status, 200);
}

async function create(type, id) {
  const { status, data } = await requests.createAccessRequest({
    accessRequest: {
      requestedFor: [EVE],
      requestType: 'GRANT_ACCESS',
      requestedItems: [{ type, id, comment: 'For the audit' }],
      clientMetadata: { ticket: 'INC-1' },
    },
  });
  assert.equal(status, 202);
  const [request] = data.newRequests[0].accessRequestIds;
  assert.ok(request);
  await advance('PT1M');
  return request;
}

async function state(request) {
  const { data } = await requests.listAccessRequestStatus({ filters: `accessRequestId eq "${request}"` });
  assert.equal(data.length, 1);
  return data[0].state;
}

async function pending(request) {
  const { data, headers } = await approvals.listPendingApprovals({ count: true });
  assert.equal(Number(headers['x-total-count']), data.length);
  return data.filter((approval) => approval.accessRequestId === undefined || approval.accessRequestId === request);
}

// Asked for, approved step by step, and completed.
const granted = await create('ROLE', AUDIT_ROLE);
assert.equal(await state(granted), 'EXECUTING');
let decided = 0;
for (let waiting = await pending(granted); waiting.length > 0; waiting = await pending(granted)) {
  assert.ok(decided < 10, 'approvals never end');
  for (const approval of waiting) {
    const { status } = await approvals.approveAccessRequest({
      approvalId: approval.id,
      commentDto: { comment: 'Fine' },
    });
    assert.equal(status, 202);
    decided += 1;
  }
  await advance('PT1M');
}
assert.ok(decided >= 1);
await advance('PT1M');
assert.equal(await state(granted), 'REQUEST_COMPLETED');
const { data: completed } = await approvals.listCompletedApprovals({});
assert.ok(completed.length >= decided);

// Asked for and cancelled.
const cancelled = await create('ACCESS_PROFILE', REPORTS_PROFILE);
assert.equal(
  (await requests.cancelAccessRequest({
    cancelAccessRequest: { accountActivityId: cancelled, comment: 'Not needed' },
  })).status,
  202,
);
await advance('PT1M');
assert.equal(await state(cancelled), 'CANCELLED');

// Another API version sees the same tenant; it has operations of its own.
const third = await create('ACCESS_PROFILE', REPORTS_PROFILE);
const { data: rows } = await requests2024.listAdministratorsAccessRequestStatus(
  {},
  { headers: { 'X-SailPoint-Experimental': 'true' } },
);
assert.deepEqual(rows.map((row) => row.accessRequestId).sort(), [granted, cancelled, third].sort());
assert.ok((await approvals2024.getAccessRequestApprovalSummary({})).data.pending >= 1);

// A refusal arrives with the documented body.
await assert.rejects(
  requests.createAccessRequest({ accessRequest: { requestedFor: [EVE], requestedItems: [] } }),
  (error) => {
    assert.equal(error.response.status, 400);
    assert.match(error.response.data.detailCode, /^400/);
    return true;
  },
);

const grades = await (await fetch(`${base}/_latchkey/grades`)).json();
assert.equal(grades.grade, 'A', JSON.stringify(grades));
console.log(`the SDK made ${grades.calls} calls, with grade ${grades.grade}`);
